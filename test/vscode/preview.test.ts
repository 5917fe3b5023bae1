import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caretOnLine, lineInEditor, openFile, previewOf, runCommand } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';
import { fiveKeyQuestions } from './by-hand/five-key-questions.ts';

// The preview under an author's hands: the suite asks the extension what it shows, here the page itself is used.

const name = 'whole.report.md';
const files = { [name]: fiveKeyQuestions };
const lineOf = (words: string) => fiveKeyQuestions.split('\n').indexOf(words) + 1;

async function openBeside(page: Page) {
  await openFile(page, name);
  await runCommand(page, 'Keyline: Open Preview to the Side');
  return previewOf(page);
}

test('the wheel over the preview scrolls the editor, and the wheel over the editor the preview', (context) =>
  inEditor(context, { name: 'preview-scroll', files }, async ({ page }) => {
    const preview = await openBeside(page);
    const below: () => Promise<number> = () =>
      preview.locator('html').evaluate('document.documentElement.scrollHeight - innerHeight - scrollY');
    const above: () => Promise<number> = () => preview.locator('html').evaluate('scrollY');

    await preview.locator('#report').hover();
    await page.mouse.wheel(0, 100_000);
    await lineInEditor(page, '## Learning, improvement and innovation').waitFor();
    expect(await below()).toBeLessThan(2);

    await page.locator('.monaco-editor').first().hover();
    // However far the wheel is turned, the editor moves by a few lines.
    const turn = async () => {
      await page.mouse.wheel(0, -120);
      return above();
    };
    await expect.poll(turn, { timeout: 120_000, interval: 20 }).toBe(0);
    await lineInEditor(page, '# Overall').waitFor();
  }));

test('a score is tried with the keyboard, reset, tried again and written', (context) =>
  inEditor(context, { name: 'preview-trial', files }, async ({ page, requestsOutside }, folder) => {
    const preview = await openBeside(page);
    const control = preview.getByLabel('Try another score for Independence, choice and control');
    const trial = preview.getByRole('region', { name: 'Scores that you are trying' });
    const results = preview.locator('.result .tried');
    const score = (words: string) => preview.locator('[data-statement] .to-source').getByText(words);
    const tryTheBest = async () => {
      await control.focus();
      await page.keyboard.press('End');
      await trial.getByText('You are trying one score').waitFor();
    };

    await tryTheBest();
    await expect
      .poll(() => results.allInnerTexts())
      .toEqual([
        expect.stringMatching(/^With the tried scores:\s+Good$/),
        expect.stringMatching(/^With the tried scores:\s+Good\s+80/),
      ]);
    await preview.locator('[aria-live]').getByText('Overall: Good').waitFor({ state: 'attached' });
    expect(await control.evaluate('document.activeElement.className')).toBe('try-score');

    // The text has not changed, which a click on the score shows.
    await score('1 out of 4').click();
    await caretOnLine(page, lineOf('Score: 1')).waitFor();
    await lineInEditor(page, 'Score: 1').waitFor();

    await trial.getByRole('button', { name: 'Reset' }).click();
    await results.first().waitFor({ state: 'detached' });
    expect(await control.inputValue()).toBe('');
    await trial.waitFor({ state: 'hidden' });

    await tryTheBest();
    await trial.getByRole('button', { name: 'Write to the report' }).click();
    await trial.waitFor({ state: 'hidden' });
    await score('1 out of 4').waitFor({ state: 'detached' });
    await preview.locator('.result').getByText('What follows is 80').waitFor();
    await score('4 out of 4').click();
    await caretOnLine(page, lineOf('Score: 1')).waitFor();
    await page.keyboard.press('Control+S');
    const saved = () => readFileSync(join(folder, name), 'utf8');
    await expect.poll(saved, { timeout: 60_000 }).toBe(fiveKeyQuestions.replace('Score: 1', 'Score: 4'));
    expect(requestsOutside).toEqual([]);
  }));
