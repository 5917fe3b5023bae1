import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/common/folder.ts';
import { keyline } from '../cli/common/keyline.ts';
import { keepLook } from '../vscode/by-hand/looks.ts';
import { browserProgram, launchBrowser } from '../vscode/hosts/browser.ts';
import { siteSources } from './site-folder.ts';

const pages = [
  'index.html',
  'by-service.html',
  'by-rating.html',
  'services/orchard-house.html',
  'reports/orchard.html',
  'search.html?q=good',
];

test('a site reads well from a disk, at every width and in all colours, and its search finds by typing', async (context) => {
  const program = browserProgram(context);
  const folder = folderWith(siteSources);
  await keyline(['site', 'reports', '-o', 'out', '--drafts', '--title', 'Northshire'], { folder });
  const addressOf = (page: string) => `${pathToFileURL(join(folder, 'out'))}/${page}`;
  const browser = await launchBrowser(program);
  try {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (fault) => faults.push(fault.message));
    tab.on('console', (message) => faults.push(message.text()));
    for (const page of pages) {
      await tab.goto(addressOf(page));
      for (const width of [360, 768, 1280]) {
        await tab.setViewportSize({ width, height: 900 });
        expect(await tab.evaluate('document.scrollingElement.scrollWidth'), `${page} at ${width}`).toBe(width);
        await keepLook(tab, `site-${page.replace(/\W+/g, '-')}-${width}`);
      }
      await tab.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        const { violations, passes } = await tab.evaluate<AxeResults>('axe.run({ preload: false })');
        expect(violations.map(({ id, nodes }) => `${page} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      }
    }
    await tab.goto(addressOf('services/orchard-house.html'));
    // The skip link, the name of the site, and then the field for words.
    for (const _stop of ['skip', 'name', 'field']) {
      await tab.keyboard.press('Tab');
    }
    await tab.keyboard.type('medic');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(/search\.html\?q=medic/);
    await tab.locator('#search-results li').first().waitFor();
    expect(await tab.locator('#search-state').textContent()).toBe('3 reports.');
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type('mill medicnes');
    await tab.locator('#search-state', { hasText: '1 report.' }).waitFor();
    await tab.locator('#search-results a').click();
    await tab.waitForURL(/reports\/mill\.html/);
    expect(faults.filter((fault) => !fault.includes('garden.png'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
