import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { lineInEditor, openFile, squiggles } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';

const file = 'caring.report.md';

/** Pastes what a clipboard holds, by its sort, where the focus is. */
function paste(page: Page, held: Readonly<Record<string, string>>): Promise<unknown> {
  return page.evaluate(`{
    const clipboardData = new DataTransfer();
    for (const [sort, text] of Object.entries(${JSON.stringify(held)})) {
      clipboardData.setData(sort, text);
    }
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  }`);
}

test('an address over words becomes a link, a page keeps its form, and one undo takes it back', (context) =>
  inEditor(context, { name: 'paste', files: { [file]: `${caringReport}\nthe guidance` } }, async ({ page }) => {
    await openFile(page, file);
    await squiggles(page).first().waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Home');
    await paste(page, { 'text/plain': 'https://example.org/guidance' });
    await lineInEditor(page, '[the guidance](https://example.org/guidance)').waitFor();

    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const html = '<ul><li>first point</li><li>second <b>point</b></li></ul>';
    await paste(page, { 'text/html': html, 'text/plain': 'first point\nsecond point' });
    await lineInEditor(page, '- first point').waitFor();
    await lineInEditor(page, '- second **point**').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await lineInEditor(page, '- first point').waitFor({ state: 'detached' });
    expect(await lineInEditor(page, 'second').count()).toBe(0);
    await lineInEditor(page, '[the guidance](https://example.org/guidance)').waitFor();
  }));
