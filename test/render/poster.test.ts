import axe, { type AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { makePdf } from '../../server/src/disk/typesetting/make-pdf.ts';
import { findTypesetter } from '../../server/src/disk/typesetting/typesetter.ts';
import { typesetPoster } from '../../server/src/render/pdf/pdf-layout.ts';
import { type Poster, type PosterPaper, posterOf } from '../../server/src/render/poster/poster.ts';
import { posterPage } from '../../server/src/render/poster/poster-page.ts';
import { noPictures } from '../../server/src/render/printed/pictures.ts';
import { forReaders } from '../../server/src/render/render-request.ts';
import { analyseText } from '../common/lint-text.ts';
import { browserProgram, launchBrowser } from '../vscode/hosts/browser.ts';
import { fullReport } from './full-report.ts';
import { latin, pdfStructure, tagged } from './pdf-structure.ts';

function posterFrom(text: string, paper: PosterPaper = 'a4', readAt: string | null = null): Poster | null {
  return posterOf(forReaders(analyseText(text), { remoteImages: false }), { paper, readAt });
}

function needPoster(text: string, paper: PosterPaper = 'a4'): Poster {
  const poster = posterFrom(text, paper);
  if (poster === null) {
    throw new Error('There is no poster.');
  }
  return poster;
}

function pdfOf(poster: Poster): Uint8Array {
  const typesetter = findTypesetter(import.meta.dirname);
  if ('problem' in typesetter) {
    throw new Error(typesetter.problem);
  }
  const lay = (shownAs: ReadonlyMap<string, string> | null) => typesetPoster(poster, shownAs, null);
  const made = makePdf(
    { lay, looks: { pictures: noPictures, theme: null }, rowHeaders: [true], standard: 'ua-1' },
    typesetter,
  );
  if ('problem' in made) {
    throw new Error(made.problem);
  }
  return made.pdf;
}

test('a poster says how the whole and each key question are rated, who rated when, and where to read more', () => {
  expect(posterFrom(fullReport)).toMatchObject({
    title: 'Acute wards for adults of working age',
    overall: { name: 'Overall', text: 'Good', tone: 'good' },
    ratings: [
      { name: 'Safe', text: 'Requires improvement' },
      { name: 'Effective', text: 'Good' },
      { name: 'Caring', text: 'Outstanding' },
      { name: 'Responsive', text: 'Inadequate' },
      { name: 'Well-led', text: 'Inspected but not rated' },
    ],
    facts: [
      ['Location', 'Harbour House'],
      ['Provider', 'Harbour and Vale Trust'],
      ['Assessed', '3 to 14 March 2025'],
      ['Published', '28 April 2025'],
      ['Rated by', 'Care Quality Commission'],
    ],
    readAt: 'https://www.cqc.org.uk',
  });
  expect(posterFrom(fullReport, 'a4', 'https://example.org/r')?.readAt).toBe('https://example.org/r');
});

test.for([
  ['28 April 2025', '19 May 2025'],
  ['2023-12-20', '10 January 2024'],
  ['10 February 2024', '2 March 2024'],
])('ratings published on %s must be on display by %s', ([published, last]) => {
  const text = fullReport.replace('published: 28 April 2025', `published: ${published}`);
  expect(posterFrom(text)?.duty).toBe(
    `These ratings must be on display by ${last}, 21 days after they were published.`,
  );
});

test('without a day of publication, or where a framework knows no duty, no day is named', () => {
  expect(posterFrom(fullReport.replace('published: 28 April 2025\n', ''))?.duty).toBeNull();
  const school =
    '---\nframework: ofsted-2025\npublished: 1 May 2026\n---\n\n# Inclusion\n\nRating: Expected standard\n';
  expect(posterFrom(school)).toMatchObject({ duty: null, readAt: null, overall: null });
});

test('a report without ratings has no poster', () => {
  expect(posterFrom('---\nframework: cqc-single-assessment\n---\n\n# Safe\n\nText.\n')).toBeNull();
});

test.for(['a4', 'a3'] as const)('as PDF a poster is one page of %s, however much is on it', (paper) => {
  const long = fullReport.replace('service: Acute wards', `service: ${'A name that goes on and on '.repeat(40)}`);
  for (const text of [fullReport, long]) {
    const pdf = pdfOf(needPoster(text, paper));
    expect(latin(pdf).match(/\/Type \/Page\n/g)).toHaveLength(1);
    expect(latin(pdf)).toMatch(
      paper === 'a4' ? /\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/ : /\/MediaBox \[0 0 841\.\d+ 1190\.\d+\]/,
    );
    expect(tagged(pdfStructure(pdf), 'TH')).toHaveLength(7);
  }
});

test('what stands in a poster is no code', () => {
  const hostile = fullReport.replace('location: Harbour House', 'location: "<script>alert(1)</script> #read(1)"');
  expect(posterPage(needPoster(hostile), null)).not.toContain('<script>');
  expect(latin(pdfOf(needPoster(hostile)))).toMatch(/^%PDF/);
});

test('as a page it fits its screen and has no fault that axe finds', async (context) => {
  const browser = await launchBrowser(browserProgram(context));
  try {
    const tab = await browser.newPage();
    await tab.setContent(posterPage(needPoster(fullReport), null));
    for (const width of [360, 768, 1280]) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await tab.evaluate('document.scrollingElement.scrollWidth')).toBe(width);
    }
    await tab.evaluate(axe.source);
    const { violations } = await tab.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  } finally {
    await browser.close();
  }
});
