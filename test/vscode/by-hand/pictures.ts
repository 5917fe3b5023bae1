import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join('docs', 'images');

/** Where pictures are asked for (`npm run screenshots`), keeps one of what the author sees, for the pages that show it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.KEYLINE_SCREENSHOTS === '1') {
    mkdirSync(folder, { recursive: true });
    // What is on its way in, such as a change of colours, has arrived in the next frames.
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  }
}
