import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { ruleScreen } from '../../../server/src/cli/pages/rule-screen.ts';
import { ruleDescriptions } from '../../../server/src/rules/registry.ts';
import { rulePages } from '../../../server/src/rules/rule-pages.generated.ts';
import { type Files, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

async function out(words: readonly string[], files: Files = {}): Promise<string> {
  const outcome = await keyline(words, { folder: folderWith(files) });
  expect([outcome.code, outcome.error]).toEqual([0, '']);
  return outcome.out;
}

describe('explain', () => {
  test('says on one screen what a rule finds and what to do', async () => {
    const page = await out(['explain', 'score/mismatch']);
    expect(page).toMatch(/^score\/mismatch {2}error, can be fixed\n/);
    expect(page).toMatch(/^ {2}Score: 71\n {9}\^\^\n/m);
    expect(page).toContain('\nWhat to do\n');
    expect(page).toMatch(/keyline explain score\/mismatch --all\n$/);
  });

  test.each(ruleDescriptions.map((rule) => [rule.id, rule] as const))('%s fits on 24 lines of 80', (id, rule) => {
    const lines = ruleScreen(rule, rulePages[id] ?? '', pc.createColors(false), { lines: 23, width: 80 }).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    // With the prompt that follows.
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines).toContain('What to do');
  });

  test('prints the whole page without Markdown marks when asked for', async () => {
    const page = await out(['explain', 'score/mismatch', '--all']);
    expect(page).toMatch(/^score\/mismatch\n/);
    expect(page).toContain('\nWhy it matters\n');
    expect(page).not.toMatch(/^#/m);
  });

  test('a part of a name: the rules that it may mean', async () => {
    const outcome = await keyline(['explain', 'mismatch'], { folder: folderWith({}) });
    expect(outcome.error).toMatch(/^Unknown rule mismatch: did you mean score\/mismatch, rating\/mismatch\b/);
  });

  test('an unknown rule: the nearest one, exit code 2', async () => {
    const outcome = await keyline(['explain', 'score/mismach'], { folder: folderWith({}) });
    expect(outcome).toEqual({
      code: 2,
      out: '',
      error: 'Unknown rule score/mismach: did you mean score/mismatch? "keyline rules" lists them all.\n',
    });
  });
});

describe('explain --sentence', () => {
  const sentence = 'We judged safe to be good, but caring may be rated inadequate.';

  test('says what each word does, what the sentence says, and what is left alone and why', async () => {
    const page = await out(['explain', '--sentence', sentence]);
    expect(page).toMatch(/^Read with the words of cqc-single-assessment@/);
    expect(page).toMatch(/^ {2}safe +part +The key question Safe\.$/m);
    expect(page).toContain('\nWhat it says\n  Safe: rated Good\n');
    expect(page).toContain('\nWhat is left alone\n  “inadequate”: the sentence says only that it may be so');
  });

  test.each([
    [
      'None of the key questions was rated lower than good.',
      'Safe, Effective, Caring, Responsive, Well-led: rated no lower than Good now',
    ],
    ['Safe, once good, has dropped to inadequate.', 'Safe: rated Good before, rated Inadequate now'],
    [
      'The home moved up one level.',
      'Overall: went up, by 1 rating; or What the sentence stands under: went up, by 1 rating',
    ],
  ])('says in which ways words on changes and limits can be meant: %s', async (told, says) => {
    const page = await out(['explain', '--sentence', told]);
    expect(page).toContain(`\n  ${says}\n`);
    expect(page).not.toContain('What is left alone');
  });

  test('says what each number counts, and what cannot be right', async () => {
    const page = await out(['explain', '--sentence', 'We reviewed 29 records, of which 31 had gaps; 12% were new.']);
    expect(page).toContain('\n  29: a number of things\n');
    expect(page).toContain('\n  12: a share in per cent\n');
    expect(page).toContain('\n  These cannot all be right: 31 is more than 29\n');
  });

  test('names the set sentence of the framework that it finds', async () => {
    const page = await out(['explain', '--sentence', 'Caring was rated good.']);
    expect(page).toContain('\n  A set sentence, key question “Caring”, rating “good” (rating)\n');
  });

  test('in the words of another framework', async () => {
    const page = await out([
      'explain',
      '--framework',
      'care-inspectorate-scotland',
      '--sentence',
      'Leadership was evaluated as 2 - weak.',
    ]);
    expect(page).toMatch(/How good is our leadership\?: rated Weak|Leadership.*: rated Weak/);
  });

  test('as JSON', async () => {
    const read = JSON.parse(await out(['explain', '--format', 'json', '--sentence', sentence]));
    expect(read).toMatchObject({
      version: 1,
      sentence,
      claims: [{ text: 'judged safe to be good', says: 'Safe: rated Good', phrase: null, start: 3, end: 25 }],
      stopped: [{ text: 'inadequate', gate: 'hedge', start: 51, end: 61 }],
    });
    expect(read.words[2]).toEqual({ text: 'safe', start: 10, end: 14, kind: 'part', does: 'The key question Safe.' });
  });

  test.each([
    [['explain'], 'Name a rule, such as score/mismatch, or give a sentence with --sentence.\n'],
    [
      ['explain', 'score/mismatch', '--sentence', 'x'],
      'Give either the rule score/mismatch or --sentence, not both.\n',
    ],
    [['explain', '--sentence', ' '], 'There is nothing between the quotes of --sentence.\n'],
  ])('%j: exit code 2', async (words, error) => {
    expect(await keyline(words, { folder: folderWith({}) })).toEqual({ code: 2, out: '', error });
  });
});

describe('rules', () => {
  test('lists each with severity, fix and what it finds', async () => {
    expect(await out(['rules'])).toMatch(/^score\/mismatch +error, can be fixed\n {2}\S.*\.$/m);
  });

  test('as JSON', async () => {
    const { version, rules } = JSON.parse(await out(['rules', '--format', 'json']));
    expect(version).toBe(1);
    expect(rules.find(({ id }: { id: string }) => id === 'score/mismatch')).toEqual({
      id: 'score/mismatch',
      severity: 'error',
      summary: expect.any(String),
      fixable: true,
      hintInDrafts: false,
      options: {},
    });
  });
});

const ownFramework = `id: school
title: A made-up school inspection
keyQuestions:
  - id: teaching
    name: Teaching
    statements: []
ratings:
  - { id: strong, name: Strong }
  - { id: weak, name: Weak }
scoring: { method: judged }
`;

describe('frameworks', () => {
  test('lists those that come with Keyline, and revisions with their dates', async () => {
    const list = await out(['frameworks']);
    expect(list).toContain('cqc-single-assessment@2024-12, in force from 2024-12-02\n');
    expect(list).toContain('cqc-local-authority\n');
  });

  test('lists those of the configuration too', async () => {
    const files = { 'keyline.yaml': 'frameworks: [school.yaml]\n', 'school.yaml': ownFramework };
    expect(await out(['frameworks'], files)).toContain('school\n  A made-up school inspection\n');
  });

  test('shows one: names, scores, bands, limits and what comes from memory', async () => {
    const page = await out(['frameworks', 'cqc-single-assessment@2024-12']);
    expect(page).toMatch(/^ {2}Well-led\n {4}Shared direction and culture$/m);
    expect(page).toMatch(/\(not scored\)/);
    expect(page).toMatch(/^ {2}Requires improvement {2}39 to 62, carries 2 forward$/m);
    expect(page).toMatch(/In band Good, any quality statement at 1 or below: Requires improvement/);
    expect(JSON.parse(await out(['frameworks', 'cqc-single-assessment', '--format', 'json'])).reference).toBe(
      'cqc-single-assessment@2024-12',
    );
  });

  test('a page says what weighs, what holds down, which steps there are and what is optional', async () => {
    const stars = await out(['frameworks', 'aged-care-stars-au']);
    expect(stars).toContain('Sub-categories and measures');
    expect(stars).toContain('  5 stars  counts as 5');
    expect(stars).toContain('With Compliance at 2 stars or worse, the overall rating is 2 stars at best.');
    expect(stars).toContain('  33 %  Residents’ Experience');
    const schools = await out(['frameworks', 'ofsted-2025']);
    expect(schools).toContain('  Safeguarding  (Met or Not met)');
    expect(schools).toContain('  Early years  (optional)');
    expect(schools).toContain('    Strong standards  (needed for Strong standard)');
    expect(schools).toContain('With Safeguarding at Not met, Leadership and governance is Urgent improvement');
  });

  test('an unknown one: the nearest, exit code 2', async () => {
    const outcome = await keyline(['frameworks', 'cqc-single-asessment'], { folder: folderWith({}) });
    expect(outcome.code).toBe(2);
    expect(outcome.error).toMatch(/^Unknown framework cqc-single-asessment: did you mean cqc-single-assessment\?/);
  });
});

describe('config', () => {
  const files = {
    'keyline.yaml': 'extends: shared/base.yaml\nrules:\n  score/*: warning\nignore:\n  - drafts/\n',
    'shared/base.yaml': 'final: true\n',
    'wards/a.report.md': rightReport,
  };

  test('shows each value and where it came from', async () => {
    const shown = await out(['config', 'wards/a.report.md'], files);
    expect(shown).toMatch(/^Configuration files, the nearest first: keyline\.yaml, shared\/base\.yaml\n/);
    expect(shown).toContain('final: true  shared/base.yaml:1:8\n');
    expect(shown).toContain('ignore: "drafts/"  keyline.yaml:5:5\n');
    expect(shown).toContain('rules.score/mismatch: "warning"  keyline.yaml:3:12\n');
    expect(shown).toContain('rules.structure/empty-section: "warning"  default\n');
  });

  test('as JSON, for a folder as for a file that need not exist', async () => {
    const { configurationFiles, values } = JSON.parse(await out(['config', 'wards', '--format', 'json'], files));
    expect(configurationFiles).toEqual(['keyline.yaml', 'shared/base.yaml']);
    expect(values).toContainEqual({
      key: 'final',
      value: true,
      origin: { file: 'shared/base.yaml', line: 1, column: 8 },
    });
  });

  test('what is wrong is said, with exit code 2', async () => {
    const folder = folderWith({ 'keyline.yaml': 'final: perhaps\n' });
    const { code, error } = await keyline(['config', 'a.report.md'], { folder });
    expect([code, error]).toEqual([2, 'keyline.yaml:1:8: final must be true or false.\n']);
  });
});
