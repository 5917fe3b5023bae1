import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { changeTheme, moveMouseAway, themes } from './author.ts';

/** How an author may see the editor: its colours, and the room that it has. */
interface Look {
  readonly theme: keyof typeof themes;
  readonly width: number;
  readonly height: number;
}

const wide = { width: 1280, height: 800 };

// From small to wide, for what pops up in a text keeps the width that it once had.
const looks: Readonly<Record<string, Look>> = {
  narrow: { theme: 'light', width: 480, height: 800 },
  // What a browser at 200 % leaves of a window of 1,280 by 800 pixels.
  'at-200-percent': { theme: 'light', width: 640, height: 400 },
  light: { theme: 'light', ...wide },
  dark: { theme: 'dark', ...wide },
  'high-contrast': { theme: 'high-contrast', ...wide },
};

/** What the workbench calls its themes. */
const marks: Readonly<Record<keyof typeof themes, string>> = {
  light: 'vs',
  dark: 'vs-dark',
  'high-contrast': 'hc-black',
};

/** Shows the same in every look, and keeps a picture of each; what `show` gives must lie within the window. */
export async function inEveryLook(
  page: Page,
  folder: string,
  name: string,
  show: () => Promise<Locator>,
): Promise<void> {
  for (const [word, { theme, width, height }] of Object.entries(looks)) {
    await page.setViewportSize({ width, height });
    changeTheme(folder, themes[theme]);
    await page.locator(`.monaco-workbench.${marks[theme]}`).waitFor();
    await moveMouseAway(page);
    const shown = await show();
    await shown.waitFor();
    await keepLook(page, `${name}-${word}`);
    const box = await shown.boundingBox();
    expect(box, `${name}, ${word}`).not.toBeNull();
    const { x = -1, y = -1, width: across = 0, height: down = 0 } = box ?? {};
    const within = x >= -1 && y >= -1 && x + across <= width + 1 && y + down <= height + 1;
    expect(within, `${name}, ${word}: ${JSON.stringify(box)} in ${width} × ${height}`).toBe(true);
  }
  await page.setViewportSize(wide);
}

/** Keeps a picture to be looked at, in the folder `pictures` that no version holds. */
export async function keepLook(page: Page, name: string): Promise<void> {
  mkdirSync('pictures', { recursive: true });
  await page.screenshot({ path: join('pictures', `${name}.png`), animations: 'disabled', caret: 'hide' });
}
