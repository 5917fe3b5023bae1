import { test } from 'vitest';
import { runCommand } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';

const steps = [
  'Create a report',
  'See what does not agree, and put it right',
  'Watch the scores add up',
  'Read it as its readers will',
  'Compare with the previous report',
];

test('a newcomer is shown the first steps with pictures, and begins a report from there', (context) =>
  inEditor(context, { name: 'walkthrough', files: { 'notes.md': '# Notes\n' } }, async ({ page }) => {
    await runCommand(page, 'Welcome: Open Walkthrough...');
    const palette = page.locator('.quick-input-widget');
    await palette.getByText('Get Started with Keyline').first().waitFor();
    await page.keyboard.type('Get Started with Keyline');
    await page.keyboard.press('Enter');
    const picture = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame').locator('svg > title');
    await picture.getByText('A list of frameworks to choose from').waitFor({ state: 'attached' });
    for (const step of steps) {
      await page.getByText(step, { exact: true }).first().waitFor();
    }
    await page.getByRole('button', { name: 'New Report' }).first().click();
    await palette.getByText('single assessment').first().waitFor();
  }));
