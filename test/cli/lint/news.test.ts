import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

function release(sentence: string): string {
  return `---\nframework: cqc-single-assessment\nkind: news\nreports: ../2024/ward.report.md\n---\n\n# The ward is rated\n\n${sentence}\n`;
}

/** What is found in a release, by rule, beside the report that it speaks of. */
async function rulesFor(sentence: string): Promise<string[]> {
  const folder = folderWith({ '2024/ward.report.md': rightReport, 'news/ward.report.md': release(sentence) });
  const { out } = await keyline(['lint', 'news', '--format', 'json'], { folder });
  return JSON.parse(out).files.flatMap(({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule),
  );
}

test('lint: a release is compared with the report that it names, and needs no sections', async () => {
  expect(await rulesFor('The service is rated as Good for caring.')).toEqual([]);
  expect(await rulesFor('The service is rated as Outstanding for caring.')).toEqual(['claim/named-report']);
});

test('lint: a release that names no other rating for what the report does not rate is let pass', async () => {
  expect(await rulesFor('The service is rated as Outstanding for safe.')).toEqual([]);
});

test('lint: scores, days and the ratings from before are compared too', async () => {
  expect(await rulesFor('Caring scored 65 out of 100.')).toEqual([]);
  expect(await rulesFor('Caring scored 66 out of 100.')).toEqual(['claim/named-report']);
});

const home = `---
framework: cqc-inspection
provider: Harbour Homes Limited
location: Alder House
assessed: 3 to 14 March 2025
previous: { overall: Good }
---

# Overall

Rating: Inadequate

# Safe

Rating: Inadequate

# Effective

Rating: Good

# Caring

Rating: Good

# Responsive

Rating: Good

# Well-led

Rating: Inadequate
`;

test('lint: what a report must have, a release need not, whatever its headings are called', async () => {
  const headings = [
    '# Safe\n\nDoors were locked.',
    '## Safeguarding\n\nStaff knew whom to tell.',
    '# Overall\n\nThe overall rating is Good.',
    '# Action the provider must take to improve\n\n- Mend the alarms.',
  ];
  expect(await rulesFor(headings.join('\n\n'))).toEqual([]);
});

describe('render --as news', () => {
  test('drafts a release that names its report and that lint finds nothing in', async () => {
    const folder = folderWith({ 'reports/home.report.md': home });
    const made = await keyline(
      ['render', '--as', 'news', 'reports/home.report.md', '-o', 'news/home.report.md', '--published', '28 April 2025'],
      { folder },
    );
    expect(made).toEqual({ code: 0, out: '', error: '1 release written.\n' });
    const release = readFileSync(path.join(folder, 'news/home.report.md'), 'utf8');
    expect(release).toContain('published: 28 April 2025\nreports:\n  - ../reports/home.report.md\n');
    expect(release).toContain('The overall rating has gone from Good to Inadequate.');
    expect(await keyline(['lint', 'news', '--fail-on', 'hint'], { folder })).toMatchObject({ code: 0 });
    const wrong = release.replace('from Good to Inadequate', 'from Inadequate to Good');
    const beside = folderWith({ 'reports/home.report.md': home, 'news/home.report.md': wrong });
    expect((await keyline(['lint', 'news'], { folder: beside })).out.match(/claim\/named-report/g)).toHaveLength(2);
  });

  test('goes to standard output, to lie beside the report', async () => {
    const { code, out } = await keyline(['render', '--as', 'news', '-'], { folder: folderWith({}), input: home });
    expect(code).toBe(0);
    expect(out).toContain('\nreports:\n  - standard-input.report.md\n');
  });

  test('a folder of reports becomes a folder of releases, and releases in it stay as they are', async () => {
    const folder = folderWith({ 'a/home.report.md': home, 'a/home.news.report.md': release('Nothing.') });
    const { code, error } = await keyline(['render', '--as', 'news', 'a', '-o', 'out'], { folder });
    expect([code, error]).toEqual([0, '1 release written.\n']);
    expect(existsSync(path.join(folder, 'out/a/home.news.report.md'))).toBe(true);
  });

  test('a release that is there is replaced only with --force', async () => {
    const folder = folderWith({ 'home.report.md': home, 'home.news.report.md': 'mine' });
    const words = ['render', '--as', 'news', 'home.report.md', '-o', 'home.news.report.md'];
    const refused = await keyline(words, { folder });
    expect(refused.code).toBe(2);
    expect(refused.error).toMatch(/exists already/);
    expect(readFileSync(path.join(folder, 'home.news.report.md'), 'utf8')).toBe('mine');
    expect(await keyline([...words, '--force'], { folder })).toMatchObject({ code: 0 });
  });

  test('a report that contradicts itself gets none, and is told why', async () => {
    const wrong = home.replace('Rating: Inadequate', 'Rating: Good');
    const { code, out, error } = await keyline(['render', '--as', 'news', 'home.report.md'], {
      folder: folderWith({ 'home.report.md': wrong }),
    });
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/home\.report\.md: The report contradicts itself/);
    expect(error).toMatch(/home\.report\.md:11:9: .*\(rating\/overall-mismatch\)/);
  });

  test.each([
    [['--as', 'news', '--fragment'], /--fragment can be given only for pages/],
    [['--as', 'news', '--remote-images'], /--remote-images can be given only for pages/],
    [['--published', '28 April 2025'], /--published can be given only with --as news/],
    [['--as', 'news', '--published', 'soon'], /--published soon is not a date/],
  ])('%j is refused', async (words, message) => {
    const folder = folderWith({ 'home.report.md': home });
    const { code, error } = await keyline(['render', 'home.report.md', ...words], { folder });
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });

  test('what the report does not rate is left out, and that is said', async () => {
    const cut = home.replace('# Caring\n\nRating: Good', '# Caring');
    const { code, out, error } = await keyline(['render', '--as', 'news', 'home.report.md'], {
      folder: folderWith({ 'home.report.md': cut }),
    });
    expect(code).toBe(0);
    expect(error).toBe('home.report.md: Caring has no rating, so the release says nothing of it.\n');
    expect(out).toContain('rated as Good for effective and responsive, and Inadequate for safe and well-led.');
  });

  test('where the framework has no words for it, that is said', async () => {
    const folder = folderWith({ 'a.report.md': '---\nframework: care-inspectorate-scotland\n---\n' });
    const { code, error } = await keyline(['render', '--as', 'news', 'a.report.md'], { folder });
    expect(code).toBe(2);
    expect(error).toMatch(/a\.report\.md: The framework care-inspectorate-scotland has no wording for news releases/);
  });
});

test('import --kind news: a copy of a release in which nothing tells that it is one', async () => {
  const folder = folderWith({ 'copy.txt': 'A home is rated\n\nCaring has gone from Good to Inadequate.\n' });
  const words = ['import', 'copy.txt', '--kind', 'news', '--framework', 'cqc-inspection'];
  expect(await keyline(words, { folder })).toEqual({
    code: 0,
    out: '---\nframework: cqc-inspection\nkind: news\n---\n\n# A home is rated\n\nCaring has gone from Good to Inadequate.\n',
    error: '',
  });
});
