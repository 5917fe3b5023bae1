import type { Locator, Page } from 'playwright-core';
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

/** Drags something to a place in the editor with the mouse, and drops it into the text, as the Shift key asks for. */
async function dropInto(page: Page, dragged: Locator, place: Locator): Promise<void> {
  await dragged.hover();
  await page.mouse.down();
  await place.hover();
  await page.keyboard.down('Shift');
  const box = await place.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 5, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

const dropped = {
  [file]: `${caringReport}\nEnd.\n`,
  'front door.png': 'not looked at',
  'last.report.md': caringReport.replace('scope', 'location: Hill Top\nscope'),
};

test('a report and a picture that are dropped become links to them, and one undo takes each back', (context) =>
  inEditor(context, { name: 'drop', files: dropped }, async ({ page }) => {
    await openFile(page, file);
    await squiggles(page).first().waitFor();
    await page.keyboard.press('Control+End');
    const named = (name: string) => page.getByRole('treeitem', { name }).first();
    await dropInto(page, named('last.report.md'), lineInEditor(page, 'End.'));
    await lineInEditor(page, '[Hill Top](last.report.md)End.').waitFor();
    await page.keyboard.press('Control+z');
    await lineInEditor(page, 'last.report.md').waitFor({ state: 'detached' });
    await dropInto(page, named('front door.png'), lineInEditor(page, 'End.'));
    await lineInEditor(page, '![front door](front%20door.png)End.').waitFor();
  }));
