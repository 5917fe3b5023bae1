import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPage } from '../../server/src/render/pages/page.ts';
import { browserProgram, launchBrowser } from '../vscode/hosts/browser.ts';
import { fullReport } from './full-report.ts';
import { renderedReport } from './rendered.ts';

/** In CSS pixels; that of paper is A4 without the page's margins. */
const widths = { paper: 657, phone: 380, window: 1000 };

const gridOfServices = readFileSync('examples/harrowdale-trust.report.md', 'utf8');

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
