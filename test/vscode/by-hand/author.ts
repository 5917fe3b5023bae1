import type { FrameLocator, Locator, Page } from 'playwright-core';

// What an author does with mouse and keyboard, and sees.

/** Opens a file from the explorer. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name }).first().dblclick();
  await page.getByRole('tab', { name }).first().waitFor();
}

/** Runs a command by the name that the command palette shows. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  const palette = page.locator('.quick-input-widget');
  await palette.waitFor();
  await page.keyboard.type(name);
  await palette.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'hidden' });
}

/** The page of the preview, once it shows a report. */
export async function previewOf(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await frame.locator('#report h1, #report h2').first().waitFor();
  return frame;
}

/** What is underlined in the editor because it is wrong. */
export function squiggles(page: Page): Locator {
  return page.locator('.squiggly-error');
}

/** A value in the text of the editor, such as the score that a report states. */
export function valueInEditor(page: Page, value: string): Locator {
  return page.locator('.view-line span > span').getByText(value, { exact: true }).first();
}
