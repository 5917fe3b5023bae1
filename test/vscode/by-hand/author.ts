import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

// What an author does with mouse and keyboard, and sees.

/** Opens a file from the explorer. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name }).first().dblclick();
  await page.getByRole('tab', { name }).first().waitFor();
  await page.locator('.view-line').first().waitFor();
}

/** Runs a command by the name that the command palette shows. */
export async function runCommand(page: Page, name: string): Promise<void> {
  const palette = page.locator('.quick-input-widget');
  const command = palette.getByRole('option').getByText(name, { exact: true }).first();
  const worked = (step: Promise<unknown>) =>
    step.then(
      () => true,
      () => false,
    );
  for (let attempt = 0; attempt < 20; attempt++) {
    // An open palette does not learn of commands that come with the text that has just been opened.
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    // Nor does a key open it that an editor gets which is only just there.
    const field = palette.locator('input[type="text"]');
    const isOpen = await worked(field.fill(`>${name}`, { timeout: 5_000 }));
    // It closes by itself where something else takes the focus, such as a page that has just been drawn.
    if (isOpen && (await worked(command.click({ timeout: 5_000 })))) {
      // The palette itself stays where the command asks something in its place.
      await command.waitFor({ state: 'hidden' });
      return;
    }
  }
  throw new Error(`The command palette never offered “${name}”.`);
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

/** The first line with these words that the editor shows. */
export function lineInEditor(page: Page, words: string): Locator {
  return page.locator('.view-line').getByText(words).first();
}

/** What the status bar says while the caret stands on a line; the first line is 1. */
export function caretOnLine(page: Page, line: number): Locator {
  return page.getByText(`Ln ${line}, Col`).first();
}

/** The editor's own themes, by the word that a webview is told. */
export const themes = {
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  light: 'Default Light Modern',
};

/** Picks a theme for the folder, whose other settings stay; the open editor heeds it. */
export function changeTheme(folder: string, theme: string): void {
  const file = join(folder, '.vscode', 'settings.json');
  const settings = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...settings, 'workbench.colorTheme': theme }));
}

/** Moves the mouse to where nothing has anything to say about itself. */
export async function moveMouseAway(page: Page): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height - 5);
}

/** Rests the mouse on a value until what the editor says of it, fixes among it, is all there. */
export async function hoverOn(page: Page, value: Locator, says: string): Promise<void> {
  const hover = page.locator('.monaco-hover');
  const fix = hover.getByText(/^Quick Fix/);
  for (let attempt = 0; attempt < 20 && !(await fix.isVisible()); attempt++) {
    // An open hover that found no fixes yet does not look again.
    await moveMouseAway(page);
    await hover.first().waitFor({ state: 'hidden' });
    await value.hover();
    await hover.getByText(says).first().waitFor();
    await hover.getByText('Loading...').waitFor({ state: 'detached' });
    await fix.waitFor({ timeout: 10_000 }).catch(() => undefined);
  }
  await fix.waitFor();
}

/** Opens the list of quick fixes where the caret stands, until it offers this one. */
export async function openQuickFixes(page: Page, offered: string): Promise<void> {
  const fix = page.locator('.action-widget').getByText(offered).first();
  for (let attempt = 0; attempt < 20 && !(await fix.isVisible()); attempt++) {
    // A list that was asked for before the server has answered does not open.
    await page.keyboard.press('Control+.');
    await fix.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
}
