import { plural } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { headingName } from './page-names.ts';

export interface ImpliedKeyQuestion {
  readonly definition: KeyQuestionDefinition;
  /** The line of the page above which its heading belongs. */
  readonly line: number;
  readonly reason: string;
}

/**
 * The key question that a page is about without a heading that says so: the one to which every statement belongs that
 * comes before the first such heading. Null where there is none, or several.
 */
export function impliedKeyQuestion(framework: Framework, lines: readonly PageLine[]): ImpliedKeyQuestion | null {
  const firstLine = lines[0];
  const names = lines.flatMap((line) => headingName(framework, line) ?? []);
  const end = names.findIndex(({ kind }) => kind === 'key-question' || kind === 'overall');
  const homes = (end === -1 ? names : names.slice(0, end)).flatMap((name) =>
    name.kind === 'statement' ? [name.places.map(({ home }) => home)] : [],
  );
  const definition = homes[0]?.find((home) => homes.every((others) => others.includes(home)));
  if (definition === undefined || firstLine === undefined) {
    return null;
  }
  const { keyQuestion, statement } = framework.terms;
  return {
    definition,
    line: firstLine.line,
    reason: `the page has no heading for the ${keyQuestion} that its ${plural(statement)} belong to`,
  };
}
