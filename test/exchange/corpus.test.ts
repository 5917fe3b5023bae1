import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import type { ImportResult } from '../../server/src/exchange/import-result.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { describeCorpus } from '../common/corpus.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { lostWords } from './words.ts';

interface Expected {
  readonly file: string;
  readonly keyQuestion: string;
  /** As printed; null where the page was cut before it. */
  readonly score: string | null;
  readonly rating: string | null;
  /** The statements that have a heading of their own in the stored page. */
  readonly statements: readonly string[];
}

const wellLed = [
  'Shared direction and culture',
  'Capable, compassionate and inclusive leaders',
  'Freedom to speak up',
  'Workforce equality, diversity and inclusion',
  'Governance, management and sustainability',
  'Partnerships and communities',
  'Learning, improvement and innovation',
];

const pages: readonly Expected[] = [
  { file: 'seed-000', keyQuestion: 'Well-led', score: '75', rating: null, statements: wellLed },
  { file: 'seed-001', keyQuestion: 'Well-led', score: '57', rating: 'Requires improvement', statements: wellLed },
  { file: '001', keyQuestion: 'Well-led', score: '71', rating: 'Good', statements: wellLed.slice(1, 2) },
  {
    file: '004',
    keyQuestion: 'Caring',
    score: '70',
    rating: 'Good',
    statements: [
      'Kindness, compassion and dignity',
      'Treating people as individuals',
      'Independence, choice and control',
    ],
  },
  {
    file: '007',
    keyQuestion: 'Effective',
    score: '17',
    rating: null,
    statements: [
      'Assessing needs',
      'Delivering evidence-based care and treatment',
      'How staff, teams and services work together',
      'Supporting people to live healthier lives',
      'Monitoring and improving outcomes',
      'Consent to care and treatment',
    ],
  },
  {
    file: '010',
    keyQuestion: 'Responsive',
    score: '71',
    rating: null,
    statements: [
      'Person-centred Care',
      'Care provision, Integration and continuity',
      'Providing Information',
      'Listening to and involving people',
      'Equity in access',
      'Equity in experiences and outcomes',
    ],
  },
  { file: '012', keyQuestion: 'Safe', score: null, rating: 'Requires improvement', statements: [] },
  { file: '052', keyQuestion: 'Effective', score: '75', rating: 'Good', statements: ['Assessing needs'] },
  { file: '055', keyQuestion: 'Effective', score: '75', rating: 'Good', statements: ['Assessing needs'] },
];

interface ExpectedInspection {
  readonly file: string;
  readonly headings: readonly string[];
  /** Of the overall section; null where the page says none. */
  readonly rating: string | null;
  readonly front: Readonly<Record<string, string>>;
}

/** Pages of 2014 to 2023, which have few headings; `front` is a part of the front matter. */
const inspections: readonly ExpectedInspection[] = [
  {
    file: 'seed-003',
    headings: ['Overall', 'How we carried out the inspection', 'What people who use the service say'],
    rating: 'Requires improvement',
    front: {
      service: 'Community health services for children, young people and families',
      assessed: '22 to 23 June 2022',
      kind: 'inspection',
    },
  },
  { file: '020', headings: ['Overall inspection'], rating: 'Good', front: { sector: 'SERVICE PROVIDER' } },
  { file: '023', headings: ['Overall'], rating: 'Good', front: { assessed: '30 March and 12 April 2023' } },
  {
    file: '024',
    headings: ['About the service:', 'People’s experience of using this service:'],
    rating: null,
    front: { sector: 'Care home', provider: 'Tudor Care Limited' },
  },
  {
    file: '027',
    headings: [
      'Overall',
      'Are services safe?',
      'Are services effective?',
      'Are services caring?',
      'Are services responsive?',
      'Are services well-led?',
      'Older People',
      'People with long-term conditions',
      'Families, children and young people',
      'Working age people (including those recently retired and students',
      'People whose circumstances may make them vulnerable',
      'People experiencing poor mental health (including people with dementia)',
    ],
    rating: 'Requires improvement',
    front: { assessed: '27 February 2018', location: 'Market Hill 8 – 8 Surgery' },
  },
  { file: '030', headings: ['Background to this inspection'], rating: null, front: {} },
  { file: '031', headings: [], rating: null, front: { sector: 'SERVICE PROVIDER' } },
  {
    file: '033',
    headings: ['About the service', 'People’s experience of using this service and what we found'],
    rating: null,
    front: { assessed: '23 February 2022' },
  },
  {
    file: '035',
    headings: [
      'Overall',
      'People’s experience of using this service:',
      'Rating at last inspection',
      'Why we inspected',
      'Enforcement',
      'Follow up',
    ],
    rating: 'Inadequate',
    front: { assessed: '16 May 2019' },
  },
  { file: '039', headings: ['Overall'], rating: 'Outstanding', front: { assessed: '21 March 2023' } },
  {
    file: '043',
    headings: ['Overall', 'Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'],
    rating: 'Good',
    front: {},
  },
];

/** Summaries under the single assessment framework, which name no section: the days say what they are. */
const summaries = [
  { file: '013', assessed: '22 February to 1 March 2024', updated: '8 February 2024' },
  { file: '017', assessed: '5 to 17 December 2024', updated: '4 December 2024' },
  { file: '060', assessed: '9 to 14 October 2025', updated: '18 September 2025' },
];

/** News releases; of pages that are only copies of one, nothing tells that they are. */
const releases = [
  { file: 'seed-002', front: { published: '23 January 2018', provider: 'Leicestershire Partnership NHS Trust' } },
  { file: 'seed-004', front: { published: '10 July 2015', provider: 'Leicestershire Partnership NHS Trust' } },
  { file: '045', front: { published: '8 January 2015' } },
  { file: '065', front: { published: '27 April 2015' } },
];

describeCorpus('published pages of the corpus', (folder) => {
  const files = folder === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(pages)('$file is a report on $keyQuestion', ({ file, keyQuestion, score, rating, statements }) => {
    const { report, framework } = importFile(folder, files.find((name) => name.startsWith(file)) ?? file);
    expect(framework).toBe('cqc-single-assessment');
    expect(headings(report, 1)).toEqual([keyQuestion]);
    expect(headings(report, 2)).toEqual(statements);
    const [fields = ''] = /^# .*\n\n(?:[A-Z][a-z]+: .*\n)*/mu.exec(report) ?? [];
    expect(/^Score: (.*)$/mu.exec(fields)?.[1] ?? null).toBe(score);
    expect(/^Rating: (.*)$/mu.exec(fields)?.[1] ?? null).toBe(rating);
  });

  it.each(summaries)('$file is the summary of an assessment', ({ file, assessed, updated }) => {
    const { report, framework } = importFile(folder, files.find((name) => name.startsWith(file)) ?? file);
    expect(framework).toBe('cqc-single-assessment');
    expect(headings(report, 1)).toEqual(['Overall']);
    expect(analyseText(report).report.frontMatter.values).toMatchObject({ assessed });
    expect(/^Updated: (.*)$/mu.exec(report)?.[1]).toBe(updated);
  });

  it.each(releases)('$file is a news release', ({ file, front }) => {
    const { report, framework } = importFile(folder, files.find((name) => name.startsWith(file)) ?? file);
    expect(framework).toBe('cqc-inspection');
    expect(headings(report, 1)).toHaveLength(1);
    expect(report).not.toMatch(/^(?:Categories|Media,?|You are here)$/mu);
    expect(analyseText(report).report.frontMatter.values).toMatchObject({ kind: 'news', ...front });
  });

  it.each(inspections)('$file is an inspection report', ({ file, headings: expected, rating, front }) => {
    const { report, framework } = importFile(folder, files.find((name) => name.startsWith(file)) ?? file);
    expect(framework).toMatch(/^cqc-inspection(?:@|$)/u);
    expect(headings(report, 1)).toEqual(expected);
    expect(/^# Overall.*\n\n(?:Updated: .*\n)?Rating: (.*)$/mu.exec(report)?.[1] ?? null).toBe(rating);
    const values = analyseText(report).report.frontMatter.values;
    expect(values).toMatchObject(front);
    const errors = lintText(report).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it.each(files)('%s loses no word, and comes out the same again', (file) => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const imported = importFile(folder, file);
    expect(lostWords(source, imported)).toEqual([]);
    expect(importFile(folder, file)).toEqual(imported);
  });
});

function importFile(folder: string, file: string): ImportResult {
  const source = readFileSync(path.join(folder, file), 'utf8');
  const answer = importPage(source, { format: 'text', library: builtInLibrary() });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  return answer.imported;
}

function headings(report: string, depth: number): string[] {
  const mark = `${'#'.repeat(depth)} `;
  return report
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}
