import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import type { ImportResult } from '../../server/src/exchange/import-result.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';

const pages = path.resolve('test', 'exchange', 'pages');

function importFile(name: string, framework?: string): ImportResult {
  const format = name.endsWith('.html') ? 'html' : 'text';
  const source = readFileSync(path.join(pages, name), 'utf8');
  const answer = importPage(source, { format, library: builtInLibrary(), framework });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  return answer.imported;
}

function problemOf(source: string, framework?: string): string | null {
  const answer = importPage(source, { format: 'text', library: builtInLibrary(), framework });
  return 'problem' in answer ? answer.problem : null;
}

const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text);

describe('a published page becomes a report', () => {
  it.each([
    'key-question.txt',
    'without-heading.txt',
    'evidence-categories.txt',
    'accidental-markdown.txt',
    'wrapped.txt',
    'council.txt',
    'summary.txt',
    'new-approach.txt',
    'nothing-known.txt',
    'saved.html',
  ])('%s', async (name) => {
    const expected = path.join(pages, name.replace(/\.[a-z]+$/u, '.report.md'));
    await expect(importFile(name).report).toMatchFileSnapshot(expected);
  });
});

it('a rating may have its name before it', () => {
  const source = '<main><h2>Safe</h2><p>Rating: <b>Good</b></p><p>Score: 63</p><p>Staff were few.</p></main>';
  const answer = importPage(source, { format: 'html', library: builtInLibrary() });
  expect('imported' in answer && answer.imported.report).toContain(
    '# Safe\n\nRating: Good\nScore: 63\n\nStaff were few.\n',
  );
});

it('other people’s words stay a quotation, which gives no field', () => {
  const quotation =
    '<blockquote><p>It is like home.</p><p>This service scored 99 (out of 100) for this area.</p></blockquote>';
  const source = `<main><h2>Caring</h2><p>This service scored 75 (out of 100) for this area.</p>${quotation}</main>`;
  const answer = importPage(source, { format: 'html', library: builtInLibrary() });
  expect('imported' in answer && answer.imported.report.slice(answer.imported.report.indexOf('# Caring'))).toBe(
    `# Caring

Score: 75

This service scored 75 (out of 100) for this area.

> It is like home.
>
> This service scored 99 (out of 100) for this area.
`,
  );
});

describe('what the person who imports is told', () => {
  it('names the page furniture that was taken away, with its lines', () => {
    const { removed } = importFile('key-question.txt');
    expect(removed).toContainEqual({
      line: 30,
      text: expect.stringContaining('Find out what'),
      reason: 'page furniture',
    });
    expect(texts(removed)).toContain('Overview');
  });

  it('names a heading that was added', () => {
    expect(importFile('without-heading.txt').added).toEqual([
      { line: 9, text: 'Caring', reason: expect.stringContaining('no heading for the key question') },
    ]);
  });

  it('leaves out what stands around the main content of a saved page, and says so', () => {
    const { removed, notUnderstood } = importFile('saved.html');
    expect(texts(removed)).toEqual(expect.arrayContaining(['Home of the site', 'Search', 'Help', 'Contact the site']));
    expect(texts(notUnderstood)).toEqual(['A heading of the house']);
  });

  it('says what was looked for where nothing is recognised, and keeps the text', () => {
    const { messages, framework, report } = importFile('nothing-known.txt');
    expect(framework).toBeNull();
    expect(messages.join(' ')).toMatch(/Looked for .*Safe, Effective, Caring/u);
    expect(report).toContain('Roses were cut.');
  });

  it('says so where the framework asked for recognises nothing', () => {
    const { messages, framework } = importFile('nothing-known.txt', 'cqc-single-assessment');
    expect(framework).toBe('cqc-single-assessment');
    expect(messages).toHaveLength(1);
  });

  it('refuses a text that is a report already', () => {
    expect(problemOf('---\nframework: cqc-single-assessment\n---\n\n# Safe\n')).toContain('a report already');
  });

  it('refuses a page without any text', () => {
    expect(problemOf(' \n\n')).toContain('no text to import');
  });

  it('names the nearest framework where the one asked for is not known', () => {
    expect(problemOf('Safe\n', 'cqc-single-assesment')).toContain('Did you mean cqc-single-assessment?');
  });
});

describe('a page that is made to be hard', () => {
  it.each([
    [
      'bullets that nest a thousand times',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
    ],
    ['a long run of brackets', '['.repeat(100_000)],
  ])('of %s is imported all the same', (_, text) => {
    expect(problemOf(`Safe\n${text}`)).toBeNull();
  });
});

describe('the framework of a page', () => {
  it('is the one whose names the page has', () => {
    expect(importFile('council.txt').framework).toBe('cqc-local-authority');
    expect(importFile('key-question.txt').framework).toBe('cqc-single-assessment');
  });

  it('stays the one that was asked for', () => {
    const { framework, report } = importFile('council.txt', 'cqc-single-assessment');
    expect(framework).toBe('cqc-single-assessment');
    expect(report).toContain('framework: cqc-single-assessment');
  });

  it('has evidence categories only where the revision in force on the day has them', () => {
    expect(importFile('evidence-categories.txt').report).toContain('### Observation');
    expect(importFile('evidence-categories.txt', 'cqc-single-assessment@2024-12').report).not.toContain(
      '### Observation',
    );
  });
});

describe('a page on a school', () => {
  const page = `Safeguarding
Met
Inclusion
Strong standard
Pupils are known by name.
Curriculum and teaching
Expected standard
Achievement
Expected standard
Attendance and behaviour
Needs attention
Personal development and well-being
Expected standard
Leadership and governance
Expected standard
`;

  it('is known by its areas, and needs no scope without the optional ones', () => {
    const answer = importPage(page, { format: 'text', library: builtInLibrary() });
    const { framework, report } = 'imported' in answer ? answer.imported : { framework: null, report: '' };
    expect(framework).toBe('ofsted-2025');
    expect(report).not.toContain('scope:');
    expect(report).toContain('# Safeguarding\n\nRating: Met\n');
    expect(report).toContain('# Inclusion\n\nRating: Strong standard\n\nPupils are known by name.\n');
  });

  it('does not take a page with headings that many texts have for one on aged care', () => {
    const text = 'Staffing\nThere were enough staff.\n\nCompliance\nRules were kept.\n';
    const answer = importPage(text, { format: 'text', library: builtInLibrary() });
    expect('imported' in answer && answer.imported.framework).toBeNull();
  });
});
