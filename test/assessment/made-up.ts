import { expect } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import type { KeyQuestionResult, ServiceResult } from '../../server/src/assessment/assessment.ts';
import { explainKeyQuestion } from '../../server/src/assessment/explain/explain.ts';
import { explainOverall } from '../../server/src/assessment/explain/explain-overall.ts';
import { explainWhatIf } from '../../server/src/assessment/explain/explain-what-if.ts';
import { explainWhatIfWeighted } from '../../server/src/assessment/explain/explain-what-if-weighted.ts';
import { resultWords } from '../../server/src/assessment/explain/result-words.ts';
import { whatIf } from '../../server/src/assessment/what-if/what-if.ts';
import { whatIfWeighted } from '../../server/src/assessment/what-if/what-if-weighted.ts';
import { wholeResult } from '../../server/src/assessment/what-if/with-scores.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { rememberedTexts } from '../../server/src/text/memory.ts';
import { madeUp, type Ways } from '../framework/made-up.ts';

/**
 * What a made-up framework makes of a report. Each part is `Food: High | 3 4`: the rating that is stated, where one is,
 * then what its statements have in turn: a score, `n` (not assessed), `c` (carried forward from High), `?` (a section without a score) or `-` (no section).
 */
function judged(ways: Ways, parts: Readonly<Record<string, string>>, frontMatter = ''): Analysis {
  const { library, file } = made(madeUp(ways));
  const named = new Map(file.keyQuestions.map(({ name, statements }) => [name, statements.map((one) => one.name)]));
  const sections = Object.entries(parts).map(([name, part]) => sectionOf(name, part, named.get(name) ?? []));
  return analyse(parseDocument(`---\nframework: made-up\n${frontMatter}---\n\n${sections.join('\n')}`), { library });
}

const made = rememberedTexts((yaml: string) => {
  const { file, problems } = readFrameworkSource(yaml);
  if (file === null) {
    throw new Error(problems.map(({ message }) => message).join('\n'));
  }
  return { library: addFrameworks(builtInLibrary(), [file]), file };
});

function sectionOf(name: string, part: string, statements: readonly string[]): string {
  const [lines = '', marks = ''] = part.split('|').map((words) => words.trim());
  const fields = lines.includes(':') ? lines.replaceAll('; ', '\n') : `Rating: ${lines}`;
  const own = marks.split(' ').flatMap((mark, place) => {
    const heading = statements[place];
    return mark === '' || mark === '-' || heading === undefined ? [] : [`## ${heading}\n\n${fieldOf(mark)}\n`];
  });
  return [`# ${name}\n\n${lines === '' ? '' : `${fields}\n`}`, ...own].join('\n');
}

function fieldOf(mark: string): string {
  const carried = 'Basis: carried forward\nPrevious rating: High';
  return mark === 'n' ? 'Basis: not assessed' : mark === 'c' ? carried : mark === '?' ? '' : `Score: ${mark}`;
}

/** All that is said of its results: what each is, how that comes about and what would change it, a line for each part. */
function saidOf({ report, assessment }: Analysis): readonly string[] {
  const { framework } = report;
  return framework === null ? [] : assessment.services.flatMap((service) => saidOfService(service, framework));
}

function saidOfService(service: ServiceResult, framework: Framework): readonly string[] {
  return [
    ...service.keyQuestions.map((result) => saidOfKeyQuestion(result, framework)),
    ...(framework.overall.method === 'none' ? [] : [saidOfWhole(service, framework)]),
  ];
}

function saidOfKeyQuestion(result: KeyQuestionResult, framework: Framework): string {
  const words = resultWords({ score: result.percentage?.score ?? null, rating: result.rating }, framework);
  const lines = [...explainKeyQuestion(result, framework), ...explainWhatIf(whatIf(result, framework), framework)];
  return `${result.definition.name}: ${[words ?? 'nothing', ...lines].join('; ')}`;
}

function saidOfWhole(service: ServiceResult, framework: Framework): string {
  const { percentage, rating } = service.overall;
  const words = resultWords({ score: percentage?.score ?? null, rating }, framework);
  const { overall } = framework;
  const change =
    overall.method === 'weighted'
      ? explainWhatIfWeighted(whatIfWeighted(service.overall, overall, framework), framework)
      : overall.method === 'score'
        ? explainWhatIf(whatIf(wholeResult(service, framework), framework), framework)
        : [];
  return `Overall: ${[words ?? 'nothing', ...explainOverall(service, framework), ...change].join('; ')}`;
}

/** The parts of a report, and what is said. */
export type Case = readonly [parts: Readonly<Record<string, string>>, said: string];

/** What is said of the last part, or, where it has a rating, of the whole. */
export function check(ways: Ways, frontMatter = '') {
  return (...[parts, said]: Case) => {
    expect(saidOf(judged(ways, parts, frontMatter)).at(-1)).toBe(said);
  };
}

/** What is said of the whole. */
export function checkWhole(ways: Ways, frontMatter = '') {
  return (...[parts, said]: Case) => check(ways, frontMatter)(parts, `Overall: ${said}`);
}

/** Of percentages. */
export const bands =
  'bands: [{ rating: high, from: 75, to: 100 }, { rating: fair, from: 50, to: 74 }, { rating: low, from: 0, to: 49 }]';
/** Low scores that hold a rating down. */
export const limits =
  'limits: [{ id: a-one, band: high, anyStatementAtMost: 2, rating: low }, { id: a-two, band: fair, anyStatementAtMost: 1, rating: low }]';
