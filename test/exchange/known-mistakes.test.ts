import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readCorpusDocument } from '../../scripts/corpus-document.ts';
import { describeCorpus } from '../common/corpus.ts';

/** A mistake that was really published: the rule that finds it, and the words that it marks. */
interface Mistake {
  readonly file: string;
  readonly what: string;
  readonly rule: string;
  readonly text: string | readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    file: '007',
    what: 'a score below what the lowest scores give',
    rule: 'score/unattainable',
    text: '17',
  },
  {
    file: '013',
    what: 'an inspection that ends before it begins',
    rule: 'date/reversed-range',
    text: '23 September to 6 September 2023',
  },
  { file: '013', what: 'an update two weeks before the assessment', rule: 'date/order', text: '8 February 2024' },
  { file: '017', what: 'an update the day before the assessment', rule: 'date/order', text: '4 December 2024' },
  {
    file: '033',
    what: 'the name of another care home in the text',
    rule: 'claim/subject-name',
    text: 'The Gateway Care Home',
  },
  { file: '052', what: 'an update ten days before the assessment', rule: 'date/order', text: '5 August 2025' },
  { file: '060', what: 'an update three weeks before the assessment', rule: 'date/order', text: '18 September 2025' },
  { file: 'seed-000', what: 'an update the day before the assessment', rule: 'date/order', text: '12 December 2024' },
  { file: 'seed-001', what: 'an update a month before the assessment', rule: 'date/order', text: '19 December 2024' },
  {
    file: '065',
    what: 'a title with another number of reports than the text',
    rule: 'claim/conflicting-counts',
    text: ['published a further 48 reports', 'reports on all 48 inspections'],
  },
  {
    file: '065',
    what: 'three numbers of ratings that make another number of reports than the text says',
    rule: 'claim/total-mismatch',
    text: expect.stringMatching(/^27 .* three have been rated Inadequate$/u),
  },
  {
    file: 'seed-001',
    what: 'a sentence with a better rating than the scores give',
    rule: 'claim/rating',
    text: 'good',
  },
  { file: '045', what: 'a quotation that closes with another mark', rule: 'prose/quote-marks', text: '"' },
  {
    file: 'seed-002',
    what: 'an abbreviation that does not fit its words',
    rule: 'prose/misspelt-abbreviation',
    text: 'CAHMS',
  },
  {
    file: 'seed-002',
    what: 'three quotations that close with another mark',
    rule: 'prose/quote-marks',
    text: ['"', '"', '"'],
  },
  {
    file: 'seed-004',
    what: 'two links that were lost',
    rule: 'link/missing-address',
    text: ['at the following link:', 'please visit:'],
  },
];

describeCorpus('mistakes in published documents', (folder) => {
  const names = folder === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(mistakes)('$file: $what', ({ file, rule, text }) => {
    const found = findingsOf(file).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.text)).toEqual([text].flat());
  });

  it.each(names)('%s has no error and no warning but for its mistakes', (name) => {
    const known = mistakes.filter(({ file }) => name.startsWith(`${file}-`)).map(({ rule }) => rule);
    const found = findingsOf(name)
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .filter(({ rule }) => !known.includes(rule) && rule !== 'frontmatter/missing');
    expect(found).toEqual([]);
  });

  function findingsOf(start: string) {
    const name = names.find((one) => one.startsWith(start)) ?? start;
    const { imported, findings } = readCorpusDocument(readFileSync(path.join(folder, name), 'utf8'));
    return findings.map(({ rule, severity, range, message }) => ({
      rule,
      severity,
      message,
      text: imported.report.slice(range.start, range.end),
    }));
  }
});
