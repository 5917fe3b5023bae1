import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import { neededKeyQuestions } from '../../framework/needed-parts.ts';
import type { FrontMatter } from '../../syntax/front-matter/front-matter.ts';
import type { Report } from '../report.ts';

/** The key questions that a report must hold: those that its `scope` names, else all but the optional ones. */
export function scopeOf(framework: Framework, frontMatter: FrontMatter): readonly KeyQuestionDefinition[] {
  return namedInScope(framework, frontMatter) ?? neededKeyQuestions(framework);
}

/** The key questions that a report can hold: those that its `scope` names, else all. Empty without a framework. */
export function possibleKeyQuestions({ framework, frontMatter }: Report): readonly KeyQuestionDefinition[] {
  return framework === null ? [] : (namedInScope(framework, frontMatter) ?? framework.keyQuestions);
}

/** Whether parts may be missing: a news release, a letter or an article holds what it likes. */
export function mayMissParts({ kind }: Report): boolean {
  return kind !== 'news' && kind !== 'other';
}

/** Null where the report names no scope. */
function namedInScope(framework: Framework, { values }: FrontMatter): readonly KeyQuestionDefinition[] | null {
  if (values.scope === undefined) {
    return null;
  }
  const wanted = new Set(values.scope.map((name) => findKeyQuestion(framework, name)?.id));
  return framework.keyQuestions.filter(({ id }) => wanted.has(id));
}
