import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { typedReports } from '../common/typed-reports.ts';
import { caringReport } from '../lsp/caring-report.ts';
import { openFile, runCommand, squiggles } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';

const plain = 'plain.md';

// Real keys, at a pace at which lists of suggestions open in between.
const pace = { delay: 40 };

/** Types a whole report into an empty file that is open, key by key, and saves it. */
async function write(page: Page, text: string, file: string): Promise<void> {
  await openFile(page, file);
  await page.locator('.monaco-editor .view-lines').first().click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) {
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type(line, pace);
    // Where a list comes, it has come by now.
    await page.waitForTimeout(250);
  }
  await runCommand(page, 'File: Save without Formatting');
}

/** Waits until the file holds this: the editor also saves by itself, and writes a while after it says so. */
function holds(folder: string, file: string, text: string, read = (written: string) => written): Promise<void> {
  const written = () => read(readFileSync(join(folder, file), 'utf8'));
  return expect.poll(written, { timeout: 60_000 }).toBe(read(text));
}

test('what an author types stands in the file, in a report and in plain Markdown', (context) =>
  inEditor(context, { name: 'typing', files: emptyFiles() }, async ({ page }, folder) => {
    for (const [file, text] of typedFiles()) {
      await write(page, text, file);
      await holds(folder, file, text, file === plain ? unindented : undefined);
    }
  }));

function typedFiles(): readonly (readonly [string, string])[] {
  const reports = Object.entries(typedReports).map(([name, text]) => [`${name}.report.md`, text] as const);
  return [...reports, [plain, typedReports.care ?? '']];
}

/** In Markdown VS Code's own settings hold: a line begins where the one above it does. */
function unindented(text: string): string {
  return text.replaceAll(/^ +/gm, '');
}

/** Beside a report that is written already, from whose words nothing may be taken. */
function emptyFiles(): Readonly<Record<string, string>> {
  return { 'written.report.md': caringReport, ...Object.fromEntries(typedFiles().map(([file]) => [file, ''])) };
}

test('what an author takes with Tab is what was meant, and the list of values opens by itself', (context) =>
  inEditor(context, { name: 'taken', files: { 'new.report.md': '' } }, async ({ page }, folder) => {
    const marked = page.locator('.suggest-widget .monaco-list-row.focused');
    /** Types, and takes what is marked once that is what is wanted. */
    const take = async (typed: string, wanted: string) => {
      await page.keyboard.type(typed, pace);
      await marked.getByText(wanted).first().waitFor();
      await page.keyboard.press('Tab');
    };
    await openFile(page, 'new.report.md');
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.type('---\n', pace);
    // Nothing is offered before the language server speaks of the text.
    await squiggles(page).first().waitFor();
    await take('fra', 'framework');
    await take('cqc-si', 'cqc-single-assessment');
    await page.keyboard.press('Enter');
    await take('sco', 'scope');
    await take('Car', 'Caring');
    await page.keyboard.press('Enter');
    // One place after the other, for each key question of the report.
    await take('prev', 'previous');
    await take('', '{ caring: }');
    await page.keyboard.type('Good', pace);
    await page.keyboard.press('End');
    await page.keyboard.type('\n---\n\n# Caring\n\n', pace);
    await take('Rat', 'Rating');
    await take('Goo', 'Good');
    const front = '---\nframework: cqc-single-assessment\nscope: Caring\nprevious: { caring: Good }\n---\n';
    await runCommand(page, 'File: Save without Formatting');
    await holds(folder, 'new.report.md', `${front}\n# Caring\n\nRating: Good`);
  }));
