import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type ImportResult, importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/library.ts';
import { describeCorpus } from '../corpus.ts';
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
  { file: '001', keyQuestion: 'Well-led', score: '71', rating: null, statements: wellLed.slice(1, 2) },
  {
    file: '004',
    keyQuestion: 'Caring',
    score: '70',
    rating: null,
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
  { file: '055', keyQuestion: 'Effective', score: '75', rating: null, statements: ['Assessing needs'] },
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
