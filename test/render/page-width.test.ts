import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPage } from '../../server/src/render/pages/page.ts';
import { someOf } from '../common/fast-run.ts';
import { keepLook } from '../vscode/by-hand/looks.ts';
import { browserProgram, launchBrowser } from '../vscode/hosts/browser.ts';
import { fullReport } from './full-report.ts';
import { renderedReport } from './rendered.ts';

/** In CSS pixels; that of paper is A4 without the page's margins. */
const widths = { paper: 657, phone: 380, window: 1000 };

const gridOfServices = readFileSync('examples/harrowdale-trust.report.md', 'utf8');

/** Of grids of services, in a window, on a tablet and on a phone. */
const gridWidths = someOf([1280, 768, 360]);

/** What a reader's system may ask for. */
const colours = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high-contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const manyColumns = `---
framework: cqc-inspection
provider: A trust with a long name that fills more than one line
sector: NHS trust
---

# Overall

Rating: Requires improvement

::ratings

# Community services for children, young people and their families

Rating: Requires improvement
Previous rating: Outstanding
Updated: 20 November 2020

## Responsive

Rating: Requires improvement
Previous rating: Outstanding
Updated: 20 November 2020
`;

test.for(
  gridWidths.flatMap((width) => [
    ['a trust', width, gridOfServices] as const,
    ['long names and ratings', width, manyColumns] as const,
  ]),
)('the grid of %s is never cut: %d pixels', async ([name, width, text], context) => {
  const browser = await launchBrowser(browserProgram(context));
  try {
    const tab = await browser.newPage({ viewport: { width, height: 900 } });
    await tab.setContent(renderPage(renderedReport(text), { remoteImages: false, script: null }));
    const cut = await tab.evaluate<readonly string[]>(`
      [...document.querySelectorAll('.ratings-grid :is(th, td, .rating, .change)')]
        .filter((part) => part.getBoundingClientRect().width > 0 && !part.closest('thead') | innerWidth > 900)
        .filter((part) => part.getBoundingClientRect().right > part.closest('.wide-table').getBoundingClientRect().right + 0.5)
        .map((part) => part.textContent)`);
    expect(cut).toEqual([]);
    const named = await tab.evaluate<readonly boolean[]>(`
      [...document.querySelectorAll('.ratings-grid tbody td')].map((cell) => {
        const own = getComputedStyle(cell, '::before').content;
        return document.querySelector('.ratings-grid thead').offsetHeight > 0 || own === JSON.stringify(cell.dataset.label);
      })`);
    expect(named.length).toBeGreaterThan(0);
    expect(named).not.toContain(false);
    await tab.evaluate("document.querySelector('.ratings-grid').scrollIntoView()");
    for (const [word, media] of Object.entries(colours)) {
      await tab.emulateMedia(media);
      await keepLook(tab, `grid-${name.replaceAll(' ', '-')}-${width}-${word}`);
    }
  } finally {
    await browser.close();
  }
});

test.for([
  ['a grid of services', 'paper', gridOfServices],
  ['every sort of table', 'paper', fullReport],
  ['a grid of services', 'phone', gridOfServices],
  ['a grid of services', 'window', gridOfServices],
] as const)('%s makes the page no wider than its %s', async ([, place, text], context) => {
  const width = widths[place];
  const browser = await launchBrowser(browserProgram(context));
  try {
    const tab = await browser.newPage({ viewport: { width, height: 900 } });
    await tab.emulateMedia({ media: place === 'paper' ? 'print' : 'screen' });
    await tab.setContent(renderPage(renderedReport(text), { remoteImages: false, script: null }));
    expect(await tab.evaluate('document.querySelectorAll("table").length')).toBeGreaterThan(0);
    expect(await tab.evaluate('document.scrollingElement.scrollWidth')).toBe(width);
  } finally {
    await browser.close();
  }
});
