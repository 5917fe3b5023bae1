import { expect, test } from 'vitest';
import { lineInEditor, openFile, previewOf, runCommand, squiggles } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';
import { commandReport, hostileReport, outside, reached } from './hostile-report.ts';

test('nothing in a report runs in the preview, and nothing outside is reached', (context) =>
  inEditor(context, { name: 'hostile', files: { 'hostile.report.md': hostileReport } }, async (workbench) => {
    const { page, requestsOutside } = workbench;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      dialog.dismiss();
    });
    await openFile(page, 'hostile.report.md');
    await runCommand(page, 'Keyline: Open Preview to the Side');
    const preview = await previewOf(page);
    await preview.getByText('The end of the report.').waitFor();
    const report = preview.locator('main#report');

    const active = ['script', 'iframe', 'object', 'embed', 'meta', 'base', 'link', 'style', 'form', 'input', 'video'];
    expect(await report.locator(active.join()).count(), await report.innerHTML()).toBe(0);
    const attributes: string[] = await report.evaluate(
      "[...document.querySelectorAll('#report *')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name))",
    );
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'formaction')).toEqual([]);

    // Links that lead nowhere are no links; what is left is clicked.
    for (const link of await report.getByText(/^A link/).all()) {
      await link.click();
    }
    await report.getByText('Open me').click();
    const forged = report.getByText('A forged line.');
    expect(await forged.getAttribute('data-statement')).toBeNull();
    expect(await forged.getAttribute('data-line')).not.toBe('7777');
    await forged.dblclick();

    await page.getByRole('tab', { name: 'hostile.report.md' }).first().waitFor();
    expect(await report.evaluate(`globalThis.${reached}`)).toBeUndefined();
    expect(await page.evaluate(`globalThis.${reached}`)).toBeUndefined();
    expect(dialogs).toEqual([]);
    expect(page.context().pages()).toEqual([page]);
    expect(requestsOutside).toEqual([]);

    // What does reach outside is seen.
    await page.evaluate(`new Image().src = 'http://${outside}/seen.png'`);
    await expect.poll(() => requestsOutside, { timeout: 60_000 }).toEqual([`http://${outside}/seen.png`]);
  }));

test('a click on a link to a command in the text runs nothing', (context) =>
  inEditor(context, { name: 'command-link', files: { 'command.report.md': commandReport } }, async ({ page }) => {
    await openFile(page, 'command.report.md');
    // The link to a page is a link of the text, so what stands beside it would be one by now too.
    await page.locator('.detected-link').getByText('https://example.org').first().waitFor();
    expect((await page.locator('.detected-link').allTextContents()).join(' ')).not.toContain('command');
    await squiggles(page).first().waitFor();
    await lineInEditor(page, 'command:workbench').click({ modifiers: ['Control'], position: { x: 160, y: 8 } });
    await page.waitForTimeout(2_000);
    await page.getByRole('tab', { name: 'command.report.md' }).first().waitFor();
  }));
