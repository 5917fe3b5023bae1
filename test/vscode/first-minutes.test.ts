import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { caretOnLine, hoverOn, moveMouseAway, runCommand, squiggles, valueInEditor } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';
import { keepPicture } from './by-hand/pictures.ts';

const notes = { 'notes.md': '# Notes\n' };

/** What the list or the field on top asks, and its buttons. */
function question(page: Page) {
  return page.locator('.quick-input-widget');
}

test('a newcomer looks around in a sample, and the rule behind a finding is explained within the editor', (context) =>
  inEditor(context, { name: 'sample', files: notes }, async ({ page, requestsOutside }) => {
    await runCommand(page, 'Keyline: Open a Sample Report');
    await squiggles(page).first().waitFor();
    await moveMouseAway(page);
    await keepPicture(page, 'first-minutes');
    await hoverOn(page, valueInEditor(page, '76'), '16 of 20 = 80');
    await page.locator('.monaco-hover').getByText('score/mismatch').first().click();
    const rule = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await rule.getByRole('heading', { name: 'score/mismatch' }).waitFor();
    await rule.getByRole('heading', { name: 'Why it matters' }).waitFor();
    expect(requestsOutside).toEqual([]);
  }));

test('what needs a report says so, with a way to one', (context) =>
  inEditor(context, { name: 'guarded', files: notes }, async ({ page }) => {
    await runCommand(page, 'Welcome: Open Walkthrough...');
    await question(page).getByText('Get Started with Keyline').first().waitFor();
    await page.keyboard.type('Get Started with Keyline');
    await page.keyboard.press('Enter');
    await page.getByText('See what does not agree, and put it right').first().click();
    await page.getByText('Fix all that can safely be fixed').first().click();
    await runCommand(page, 'Notifications: Show Notifications');
    const told = page.locator('.notifications-center');
    await told.getByText('Open a report first').first().waitFor();
    expect(await page.getByText('-32803').count()).toBe(0);
    await told.getByRole('button', { name: 'Open a Sample Report' }).first().click();
    await squiggles(page).first().waitFor();
  }));

test('a new report is asked for in steps, with a way back, and no answer is lost', (context) =>
  inEditor(
    context,
    { name: 'steps', files: { 'before.report.md': previous, 'taken.report.md': caringReport } },
    async ({ page }, folder) => {
      const title = question(page).locator('.quick-input-title');
      const field = question(page).locator('input[type="text"]');
      const next = async (step: string) => {
        await page.keyboard.press('Enter');
        await title.getByText(step).waitFor();
      };
      await runCommand(page, 'Keyline: New Report…');
      await title.getByText('(1/7)').waitFor();
      await question(page).getByText('used in this workspace').waitFor();
      await question(page).getByText('from 2 December 2024').first().waitFor();
      await moveMouseAway(page);
      await page.locator('.workbench-hover').first().waitFor({ state: 'detached' });
      await keepPicture(page, 'new-report');
      await next('(2/8)');
      await next('(3/8)');
      await page.keyboard.type('Hill Top');
      await next('(4/8)');
      expect(await field.inputValue()).toBe('Hill Top Homes');
      await next('(5/8)');
      expect(await field.inputValue()).toBe('Hill Top');
      await question(page).getByRole('button', { name: 'Back' }).click();
      await title.getByText('(4/8)').waitFor();
      expect(await field.inputValue()).toBe('Hill Top Homes');
      await next('(5/8)');
      await next('(6/8)');
      await next('(7/8)');
      await field.fill('soon');
      await next('(8/8)');
      await field.fill('taken');
      await page.keyboard.press('Enter');
      await question(page).getByText('taken.report.md exists already. Give another name.').waitFor();
      await field.fill('made');
      await page.keyboard.press('Enter');
      // What is no date is asked for again; the other answers stay.
      await question(page).getByText('“soon” is no date').waitFor();
      await field.fill('3 to 14 March 2025');
      await next('(8/8)');
      expect(await field.inputValue()).toBe('made.report.md');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: 'made.report.md' }).first().waitFor();
      await expect.poll(() => existsSync(join(folder, 'made.report.md'))).toBe(true);
      const made = readFileSync(join(folder, 'made.report.md'), 'utf8');
      expect(made).toMatch(/provider: Hill Top Homes\nlocation: Hill Top\n.*assessed: 3 to 14 March 2025\n/s);
      expect(made).toContain('previous: before.report.md');
      const gap = made.split('\n').findIndex((line) => /^[A-Z][a-z]+:$/.test(line));
      await caretOnLine(page, gap + 1).waitFor();
    },
  ));

const previous = caringReport.replace(
  'scope: caring\n',
  'scope: caring\nprovider: Hill Top Homes\nlocation: Hill Top\n',
);
