import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { serverBuild } from './builds/server-build.ts';
import { browserProgram, launchBrowser } from './hosts/browser.ts';
import { extensionUnderTest, removeFolder } from './hosts/extension-under-test.ts';
import { openServerBuild } from './hosts/server-host.ts';
import { orLeaveOut } from './left-out.ts';
import { workspaceOf } from './scenarios.ts';

// The views and the status bar, as they are seen and clicked: no interface of VS Code tells what stands in them.

let extension = '';

beforeAll(async () => {
  extension = await extensionUnderTest();
});

afterAll(() => removeFolder(extension));

const files = {
  'caring.report.md': caringReport,
  'hill-top.report.md': caringReport.replaceAll('Score: 3', 'Score: 1').replace('scope', 'location: Hill Top\nscope'),
};

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${command}`);
  await page.getByRole('option', { name: command }).first().waitFor();
  await page.keyboard.press('Enter');
}

test('the views show the scores of the active report and all reports of the workspace', async (context) => {
  const program = browserProgram(context);
  const build = orLeaveOut(context, 'The views in the server build of VS Code', serverBuild);
  const folder = workspaceOf({ name: 'views', files });
  const browser = await launchBrowser(program);
  const workbench = await openServerBuild(build, browser, { extension, folder, trusted: true });
  try {
    const { page } = workbench;
    page.setDefaultTimeout(60_000);
    await page.getByRole('treeitem', { name: 'caring.report.md' }).dblclick();
    await page.locator('.statusbar-item', { hasText: '65, Good; stated 66 1 finding' }).waitFor();

    await page.getByRole('tab', { name: /^Keyline/ }).click();
    const tree = (name: string | RegExp) => page.getByRole('treeitem', { name });
    await tree('Caring: 65, Good; stated 66').waitFor();
    await tree('Independence, choice and control: 2').click();
    const line = caringReport.split('\n').indexOf('## Independence, choice and control') + 1;
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` }).waitFor();

    await tree(/^Hill Top: 66, Good · 2 findings/).waitFor();
    await run(page, 'Keyline: Filter Reports');
    await page.locator('.quick-input-title', { hasText: 'Filter Reports' }).waitFor();
    await page.keyboard.type('hill');
    await page.keyboard.press('Enter');
    await tree(/^Caring: 66, Good/).waitFor({ state: 'detached' });
    await tree(/^Hill Top: 66, Good/).click();
    await page.getByRole('tab', { name: 'hill-top.report.md' }).waitFor();
    await tree(/^Caring: 35, Inadequate; stated 66, Good/).waitFor();
    expect(workbench.requestsOutside).toEqual([]);
  } finally {
    await workbench.close();
    await browser.close();
    removeFolder(folder);
  }
}, 240_000);
