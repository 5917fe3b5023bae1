import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../../server/src/exchange/import-page.ts';
import type { ImportResult } from '../../../server/src/exchange/import-result.ts';
import { builtInLibrary } from '../../../server/src/framework/file/library.ts';
import { analyseText, lintText } from '../../common/lint-text.ts';
import { lostWords } from '../words.ts';

const pages = path.resolve('test', 'exchange', 'pages');

function imported(source: string, options: { format?: 'html'; framework?: string; kind?: 'news' } = {}): ImportResult {
  const answer = importPage(source, { format: 'text', ...options, library: builtInLibrary() });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  return answer.imported;
}

function importFile(name: string): ImportResult {
  const source = readFileSync(path.join(pages, name), 'utf8');
  return imported(source, name.endsWith('.html') ? { format: 'html' } : {});
}

describe('a news release becomes a text of kind news', () => {
  it.each(['release.txt', 'release-older.txt', 'release.html'])('%s', async (name) => {
    const expected = path.join(pages, `${name.replace(/\.txt$/u, '').replace('.', '-')}.report.md`);
    await expect(importFile(name).report).toMatchFileSnapshot(expected);
  });

  it.each(['release.txt', 'release-older.txt'])(
    '%s loses no word, has no mistake, and comes out the same again',
    (name) => {
      const source = readFileSync(path.join(pages, name), 'utf8');
      const result = importFile(name);
      expect(lostWords(source, result)).toEqual([]);
      expect(lintText(result.report).filter(({ severity }) => severity !== 'hint')).toEqual([]);
      expect(importFile(name)).toEqual(result);
    },
  );

  it('names what was taken away, with its lines', () => {
    expect(importFile('release.txt').removed.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'said in the front matter'],
      [4, 'page furniture'],
      [5, 'page furniture'],
      [6, 'what the site sorts its pages by'],
      [34, 'page furniture'],
      [35, 'page furniture'],
      [41, 'words of the website'],
    ]);
  });

  it('leaves alone in the text what is furniture above it', () => {
    expect(importFile('release-older.txt').report).toContain('\nMedia\n');
  });
});

describe('the framework of a release', () => {
  const release = (published: string, text = 'The overall rating is Good.') =>
    imported(`Inspectors rate a home\n\n${published}\n\n${text}\n\nEnds\n`);

  it('is the one in force when it was published', () => {
    expect(release('Published: 3 May 2016').framework).toBe('cqc-inspection');
    expect(release('Published: 3 May 2025').framework).toBe('cqc-single-assessment');
  });

  it('is the one whose sentences it has, where two were in force', () => {
    const text = 'This service scored 57 (out of 100) for this area.';
    expect(release('Published: 3 February 2024', text).framework).toBe('cqc-single-assessment');
  });

  it('is the one in force still where nothing tells, and that is said', () => {
    for (const published of ['Published: 3 February 2024', '']) {
      const { report, framework, messages } = release(published);
      expect(framework).toBe('cqc-single-assessment');
      expect(messages).toEqual([
        'This is a news release, and nothing in it tells which framework its ratings are of: cqc-inspection or cqc-single-assessment. It is read with cqc-single-assessment, which is in force now; if that is wrong, choose the framework yourself, and import again.',
      ]);
      expect(report).toMatch(/^---\nframework: cqc-single-assessment\nkind: news\n/);
      expect(report).toContain('# Inspectors rate a home\n\nThe overall rating is Good.\n');
      expect(lintText(report)).toEqual([]);
    }
  });

  it('is the one that is asked for', () => {
    const { framework, messages } = imported('A home\n\nThe overall rating is Good.\n\nEnds\n', {
      framework: 'cqc-single-assessment@2024-12',
    });
    expect([framework, messages]).toEqual(['cqc-single-assessment@2024-12', []]);
  });
});

describe('a text in which nothing tells that it is a release', () => {
  const copy = 'A home is rated\n\nCaring has gone from Good to Inadequate.\n';

  it('is one where the caller says so', () => {
    const { report } = imported(copy, { kind: 'news', framework: 'cqc-inspection' });
    expect(analyseText(report).report.claims.map(({ kind }) => kind)).toEqual(['rating-changed']);
  });

  it('is one also under a framework that knows no releases', () => {
    const { report } = imported(copy, { kind: 'news', framework: 'care-inspectorate-scotland' });
    expect(report).toBe(
      `---\nframework: care-inspectorate-scotland\nkind: news\n---\n\n# A home is rated\n\n${copy.split('\n')[2]}\n`,
    );
  });

  it('is none otherwise', () => {
    expect(imported(copy).report).not.toContain('kind: news');
  });
});

describe('who a release is about', () => {
  const front = (title: string, lead = 'The inspectors came in May.') =>
    analyseText(imported(`${title}\n\nPublished: 3 May 2025\n\n${lead}\n\nEnds\n`).report).report.frontMatter.values;

  it.each([
    ['Inspectors visit Harbour and Vale NHS Trust', { provider: 'Harbour and Vale NHS Trust' }],
    ['CQC rates The Old Mill Nursing Home inadequate', { location: 'The Old Mill Nursing Home' }],
    [
      'University Hospitals of the North NHS Foundation Trust',
      { provider: 'University Hospitals of the North NHS Foundation Trust' },
    ],
  ])('%s', (title, expected) => {
    expect(front(title)).toMatchObject(expected);
  });

  it('is not told where two are named, or where the name is that of who speaks', () => {
    expect(front('Inspectors visit Harbour NHS Trust and see Vale NHS Trust')).not.toHaveProperty('provider');
    expect(front('CQC Visits Care Home')).not.toHaveProperty('location');
    expect(front('Inspectors visit a nursing home')).not.toHaveProperty('location');
  });
});

describe('a release on several reports', () => {
  const text = (reports: string) =>
    `---\nframework: cqc-inspection\nkind: news\n---\n\n# News\n\nThis week CQC has published ${reports}. The service has been rated inadequate.\n\nStaff were kind. The service has been rated good.\n`;
  const rules = (source: string) => lintText(source).map(({ rule }) => rule);

  it('speaks of one of them with each rating, and not of one thing with two', () => {
    expect(rules(text('a further 72 reports'))).not.toContain('claim/conflicting-ratings');
  });

  it('is told apart from a release on one', () => {
    expect(rules(text('a report'))).toContain('claim/conflicting-ratings');
  });
});
