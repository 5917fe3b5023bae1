import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { openFile } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';

// The views and the status bar, as they are seen and clicked: no interface of VS Code tells what stands in them.

const files = {
  'caring.report.md': caringReport,
  'hill-top.report.md': caringReport.replaceAll('Score: 3', 'Score: 1').replace('scope', 'location: Hill Top\nscope'),
};

test('the views show the scores of the active report and all reports of the workspace', (context) =>
  inEditor(context, { name: 'views', files }, async ({ page, requestsOutside }) => {
    const tree = (name: string | RegExp) => page.getByRole('treeitem', { name });
    const status = (hasText: string) => page.locator('.statusbar-item', { hasText });
    await openFile(page, 'caring.report.md');
    await status('65, Good; stated 66 1 finding').waitFor();

    await page.getByRole('tab', { name: /^Keyline/ }).click();
    await tree('Caring: 65, Good; stated 66').waitFor();
    await tree('Independence, choice and control: 2').click();
    const line = caringReport.split('\n').indexOf('## Independence, choice and control') + 1;
    await status(`Ln ${line}, Col 1`).waitFor();

    await tree(/^Hill Top: 66, Good · 2 findings/).waitFor();
    await page.keyboard.press('F1');
    const asked = page.locator('.quick-input-widget');
    await asked.waitFor();
    await page.keyboard.type('Keyline: Filter Reports');
    await asked.getByRole('option', { name: 'Keyline: Filter Reports' }).first().waitFor();
    await page.keyboard.press('Enter');
    await asked.locator('.quick-input-title', { hasText: 'Filter Reports' }).waitFor();
    await page.keyboard.type('hill');
    await page.keyboard.press('Enter');
    await tree(/^Caring: 66, Good/).waitFor({ state: 'detached' });
    await tree(/^Hill Top: 66, Good/).click();
    await page.getByRole('tab', { name: 'hill-top.report.md' }).waitFor();
    await tree(/^Caring: 35, Inadequate; stated 66, Good/).waitFor();
    expect(requestsOutside).toEqual([]);
  }));
