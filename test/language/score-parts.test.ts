import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import { helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { mainPart } from '../../server/src/language/scores/main-part.ts';
import type { ScorePart } from '../../server/src/language/scores/score-part.ts';
import { scoreParts } from '../../server/src/language/scores/score-parts.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { analyseText } from '../common/lint-text.ts';
import { caringStatements } from './report-parts.ts';

const single = '---\nframework: cqc-single-assessment@2024-12\nscope: caring\n---\n\n';

/** The parts as lines of a tree: name, words, and the state where there is something to say about it. */
function treeOf(text: string): readonly string[] {
  const lines = (parts: readonly ScorePart[], indent: string): readonly string[] =>
    parts.flatMap(({ name, words, state, children }) => [
      `${indent}${name}: ${words}${state === 'given' ? '' : ` (${state})`}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(scoreParts(analyseText(text)), '');
}

function partNamed(text: string, name: string): ScorePart {
  const all = (parts: readonly ScorePart[]): readonly ScorePart[] =>
    parts.flatMap((part) => [part, ...all(part.children)]);
  const found = all(scoreParts(analyseText(text))).find((part) => part.name === name);
  if (found === undefined) {
    throw new Error(`There is no part ${name} among: ${treeOf(text).join('; ')}`);
  }
  return found;
}

describe('the scores of a report', () => {
  test('are those of its key questions, and in them those of their statements', () => {
    expect(treeOf(`${single}# Caring\n\nRating: Good\n\n${caringStatements(3, 3, 2, 3, 2)}`)).toEqual([
      'Caring: 65, Good',
      '  Kindness, compassion and dignity: 3',
      '  Treating people as individuals: 3',
      '  Independence, choice and control: 2',
      '  Responding to people’s immediate needs: 3',
      '  Workforce wellbeing and enablement: 2',
    ]);
  });

  test('say what is missing, what is carried forward and what was not assessed', () => {
    const statements = caringStatements(3, 'Basis: carried forward', 'Basis: not assessed', 'Score:');
    expect(treeOf(`${single}# Caring\n\nPrevious rating: Good\n\n${statements}`)).toEqual([
      'Caring: no score yet: 3 of 5 quality statements have none (missing)',
      '  Kindness, compassion and dignity: 3',
      '  Treating people as individuals: 3, carried forward from the previous rating (carried-forward)',
      '  Independence, choice and control: not assessed (not-assessed)',
      '  Responding to people’s immediate needs: no score (missing)',
      '  Workforce wellbeing and enablement: no section (missing)',
    ]);
  });

  test('say what is stated where nothing follows yet', () => {
    const [caring] = treeOf(`${single}# Caring\n\nRating: Good\n\n${caringStatements(3, 3, 2, 3)}`);
    expect(caring).toBe('Caring: no score yet: 1 of 5 quality statements has none; stated Good (missing)');
  });

  test('say where the report states something else than what follows', () => {
    const stated = 'Rating: Outstanding\nScore: 90\n\n';
    const [caring] = treeOf(`${single}# Caring\n\n${stated}${caringStatements(3, 3, 2, 3, 2)}`);
    expect(caring).toBe('Caring: 65, Good; stated 90, Outstanding (departs)');
  });

  test('name the key questions in scope that have no section', () => {
    const text = '---\nframework: cqc-single-assessment\nscope: [safe, caring]\n---\n\n# Caring\n';
    expect(treeOf(text).filter((line) => !line.startsWith(' '))).toEqual([
      'Safe: no section (missing)',
      'Caring: no score yet: 5 of 5 quality statements have none (missing)',
    ]);
  });

  test('begin with the whole, where there is one', () => {
    const text = `---\nframework: cqc-single-assessment\nscope: caring\nprevious: { safe: Good, effective: Good, responsive: Good, well-led: Good }\n---\n\n# Overall\n\n# Caring\n\n${caringStatements(3, 3, 2, 3, 2)}`;
    const parts = scoreParts(analyseText(text));
    expect(parts.map(({ kind, words }) => `${kind} ${words}`)).toEqual(['overall Good', 'key-question 65, Good']);
    expect(mainPart(parts)?.kind).toBe('overall');
  });

  test('stand below each of several services', () => {
    const caring = `## Caring\n\n${caringStatements(3, 3, 2, 3, 2)}`;
    const text = `${single}# Wards\n\n${caring}# Clinic\n\n${caring}`;
    expect(treeOf(text).filter((line) => !line.startsWith('    '))).toEqual([
      'Wards: ',
      '  Caring: 65, Good',
      'Clinic: ',
      '  Caring: 65, Good',
    ]);
    expect(mainPart(scoreParts(analyseText(text)))).toBeNull();
  });

  test('of a service in a location stand below the location, which needs no key questions of its own', () => {
    const front = '---\nframework: cqc-inspection\nsector: NHS trust\n---\n\n';
    const safe = (depth: string) => `${depth} Safe\n\nRating: Good\n\n`;
    const text = `${front}# Overall\n\nRating: Good\n\n# North Hospital\n\n## Surgery\n\n${safe('###')}## Maternity\n\n${safe('###')}`;
    const names = (parts: readonly ScorePart[]): readonly string[] =>
      parts.flatMap(({ kind, name, children }) => (kind === 'service' ? [name, ...names(children)] : []));
    const parts = scoreParts(analyseText(text));
    expect(names(parts)).toEqual(['North Hospital', 'Surgery', 'Maternity']);
    const north = parts.find(({ name }) => name === 'North Hospital');
    expect(north?.children.map(({ kind, name }) => `${kind} ${name}`).slice(-2)).toEqual([
      'service Surgery',
      'service Maternity',
    ]);
  });

  test('are none without a framework', () => {
    expect(treeOf('# Caring\n')).toEqual([]);
  });
});

test('where only the whole is scored, no key question is missing anything', () => {
  const text = '---\nframework: cqc-local-authority\nscope: Theme 4\n---\n\n# Overall\n\n# Leadership\n';
  expect(treeOf(text).filter((line) => !line.startsWith(' '))).toEqual([
    'Overall: no score yet (missing)',
    'Leadership: ',
  ]);
});

test('where ratings are judged, statements need no scores', () => {
  const source = `id: school
title: A made-up school inspection
keyQuestions:
  - { id: teaching, name: Teaching, statements: [{ id: plans, name: Plans }] }
ratings: [{ id: strong, name: Strong }, { id: weak, name: Weak }]
scoring: { method: judged }
`;
  const { file } = readFrameworkSource(source);
  const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);
  const partsOf = (text: string) => scoreParts(analyse(parseDocument(text), { library }));
  const [teaching] = partsOf('---\nframework: school\n---\n\n# Teaching\n\nRating: Weak\n\n## Plans\n');
  expect(teaching).toMatchObject({ words: 'Weak', state: 'given', standing: { place: 2, of: 2 } });
  expect(teaching?.children).toMatchObject([{ name: 'Plans', words: '', state: 'given' }]);
  const [unrated] = partsOf('---\nframework: school\n---\n\n# Teaching\n');
  expect(unrated).toMatchObject({ words: 'no rating yet', state: 'missing' });
});

test('a part tells how its values come about and where its heading stands', () => {
  const text = `${single}# Caring\n\n${caringStatements(3, 3, 2, 3, 2)}`;
  const caring = partNamed(text, 'Caring');
  expect(caring.help && helpAsPlainText(caring.help)).toContain('13 of 20 = 65');
  expect(caring.range && text.slice(caring.range.start, caring.range.end)).toBe('# Caring');
  expect(partNamed(`${single}# Safe\n`, 'Caring')).toMatchObject({ help: null, range: null });
});

test('the place among ratings and among scores is counted from the best, and says how good each is', () => {
  const text = `${single}# Caring\n\n${caringStatements(3, 3, 4, 3, 1)}`;
  const place = (name: string) => partNamed(text, name).standing;
  // The lowest score limits the rating.
  expect(place('Caring')).toEqual({ place: 3, of: 4, tone: 'middling' });
  expect(place('Independence, choice and control')).toEqual({ place: 1, of: 4, tone: 'best' });
  expect(place('Workforce wellbeing and enablement')).toEqual({ place: 4, of: 4, tone: 'poor' });
  expect(partNamed(`${single}# Caring\n`, 'Caring').standing).toBeNull();
});

test('ids stay the same while the report is edited', () => {
  const ids = (text: string) =>
    scoreParts(analyseText(text)).flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
  const before = ids(`${single}# Caring\n`);
  expect(ids(`${single}# Notes\n\n# Caring\n\n${caringStatements(3)}`)).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
});

test('a framework with a ladder shows of its standards those that the report has, and no optional part that it has not', () => {
  const text =
    '---\nframework: ofsted-2025\nscope: [safeguarding, inclusion]\n---\n\n# Safeguarding\n\nRating: Met\n\n# Inclusion\n\nRating: Expected standard\n\n## Expected standards\n\nScore: Met\n';
  expect(treeOf(text)).toEqual(['Safeguarding: Met', 'Inclusion: Expected standard', '  Expected standards: Met']);
  expect(
    treeOf(text.replace('scope: [safeguarding, inclusion]\n', '')).filter((line) => line.includes('years')),
  ).toEqual([]);
});

test('a weighted overall rating is missing as long as one of its parts is', () => {
  const text = '---\nframework: aged-care-stars-au\nstatus: draft\n---\n\n# Overall\n\n# Staffing\n\nRating: 4 stars\n';
  expect(treeOf(text)[0]).toBe('Overall Star Rating: no rating yet: 3 of 4 sub-categories have none (missing)');
});
