import fc from 'fast-check';
import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { KeyQuestionDefinition } from '../../server/src/framework/model/definitions.ts';
import { analyseText } from './lint-text.ts';

const reference = 'cqc-single-assessment@2024-12';
const framework = resolveFramework(builtInLibrary(), reference, null).framework;
const keyQuestions = framework?.keyQuestions ?? [];

/** A report that is right: some of the key questions with any scores, and the score and rating that follow from them. */
export const rightReport: fc.Arbitrary<string> = fc
  .subarray([...keyQuestions], { minLength: 1, maxLength: 2 })
  .chain((chosen) => fc.tuple(...chosen.map((definition) => scoredKeyQuestion(definition))))
  .map((parts) => fillIn(makeReport(parts)));

interface ScoredKeyQuestion {
  readonly definition: KeyQuestionDefinition;
  readonly scores: readonly number[];
}

function scoredKeyQuestion(definition: KeyQuestionDefinition): fc.Arbitrary<ScoredKeyQuestion> {
  const count = definition.statements.filter(({ scored }) => scored).length;
  return fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: count, maxLength: count })
    .map((scores) => ({ definition, scores }));
}

function makeReport(parts: readonly ScoredKeyQuestion[]): string {
  const scope = parts.map(({ definition }) => definition.name).join(', ');
  const opening = `---\nframework: ${reference}\nscope: [${scope}]\n---\n`;
  return opening + parts.map(keyQuestionText).join('');
}

function keyQuestionText({ definition, scores }: ScoredKeyQuestion): string {
  const statements = definition.statements.filter(({ scored }) => scored);
  const sections = statements.map(
    ({ name }, index) => `\n## ${name}\n\nScore: ${scores[index]}\n\nWe looked at this on both days of our visit.\n`,
  );
  return `\n# ${definition.name}\n\nRating: ?\nScore: ?\n${sections.join('')}`;
}

/** Puts the computed rating and score of each key question where they are still open. */
function fillIn(report: string): string {
  let filled = report;
  for (const { percentage, rating } of analyseText(report).assessment.services[0]?.keyQuestions ?? []) {
    const name = framework?.ratings.find(({ id }) => id === rating)?.name ?? '';
    filled = filled.replace('Rating: ?', `Rating: ${name}`).replace('Score: ?', `Score: ${percentage?.score}`);
  }
  return filled;
}
