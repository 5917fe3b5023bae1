import axe, { type AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { renderPage } from '../../server/src/render/pages/page.ts';
import { someOf } from '../common/fast-run.ts';
import { lintText } from '../common/lint-text.ts';
import { browserProgram, launchBrowser } from '../vscode/hosts/browser.ts';
import { fullReport } from './full-report.ts';
import { renderedReport } from './rendered.ts';

/** A page with all that a page can hold, findings and tried scores too. */
const page = renderPage(
  renderedReport(fullReport, {
    findings: lintText(fullReport),
    tried: [{ service: 0, statement: 'kindness-compassion-and-dignity', score: 1 }],
    withLines: true,
    importable: true,
  }),
  { remoteImages: false, script: null },
);

test.for(
  someOf([
    { colorScheme: 'light', contrast: 'no-preference' },
    { colorScheme: 'dark', contrast: 'no-preference' },
    { colorScheme: 'light', contrast: 'more' },
    { colorScheme: 'dark', contrast: 'more' },
  ] as const),
)('a page has no fault that axe finds, in $colorScheme colours with contrast $contrast', async (media, context) => {
  const browser = await launchBrowser(browserProgram(context));
  try {
    const tab = await browser.newPage();
    await tab.emulateMedia(media);
    await tab.setContent(page);
    await tab.evaluate('for (const details of document.querySelectorAll("details")) details.open = true;');
    await tab.evaluate(axe.source);
    const { violations, passes } = await tab.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  } finally {
    await browser.close();
  }
});
