import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderPage } from '../../server/src/render/page.ts';
import { browserProgram, launchBrowser } from '../vscode/hosts/browser.ts';
import { fullReport } from './full-report.ts';
import { renderedReport } from './rendered.ts';

/** The width of A4 without the page's margins, in CSS pixels. */
const paperWidth = 657;

test.for([
  ['a grid of services', readFileSync('examples/harrowdale-trust.report.md', 'utf8')],
  ['every sort of table', fullReport],
] as const)('%s fits on paper', async ([, text], context) => {
  const browser = await launchBrowser(browserProgram(context));
  try {
    const tab = await browser.newPage({ viewport: { width: paperWidth, height: 900 } });
    await tab.emulateMedia({ media: 'print' });
    await tab.setContent(renderPage(renderedReport(text), { remoteImages: false, script: null }));
    expect(await tab.evaluate('document.querySelectorAll("table").length')).toBeGreaterThan(0);
    expect(await tab.evaluate('document.scrollingElement.scrollWidth')).toBe(paperWidth);
  } finally {
    await browser.close();
  }
});
