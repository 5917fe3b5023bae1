import type { Analysis } from '../rules/rule.ts';
import { caretIn } from './caret.ts';
import type { Completion } from './completion/completion-item.ts';
import { directiveCompletions } from './completion/directives.ts';
import { fieldValueCompletions } from './completion/field-values.ts';
import { fieldCompletions } from './completion/fields.ts';
import { frontMatterKeyCompletions } from './completion/front-matter-keys.ts';
import { type FrontMatterPlace, frontMatterPlace } from './completion/front-matter-place.ts';
import { frontMatterValueCompletions } from './completion/front-matter-values.ts';
import { regulationCompletions } from './completion/regulations.ts';
import { sectionNameCompletions } from './completion/section-names.ts';
import { sentenceCompletions } from './completion/sentences.ts';
import { type TextPlace, textPlace } from './completion/text-place.ts';
import { wholeKeyQuestionCompletions } from './completion/whole-key-question.ts';

/** What can be completed in the front matter; each gives nothing where it does not fit. */
const inFrontMatter: readonly ((analysis: Analysis, place: FrontMatterPlace) => readonly Completion[])[] = [
  frontMatterKeyCompletions,
  frontMatterValueCompletions,
];

/** What can be completed in the text, the likeliest first; each gives nothing where it does not fit. */
const inText: readonly ((place: TextPlace) => readonly Completion[])[] = [
  fieldValueCompletions,
  fieldCompletions,
  sentenceCompletions,
  regulationCompletions,
  sectionNameCompletions,
  wholeKeyQuestionCompletions,
  directiveCompletions,
];

/** What can be written at `offset`, the likeliest first. The text there may be half typed. */
export function completionsAt(analysis: Analysis, offset: number): readonly Completion[] {
  const { document } = analysis.report;
  const caret = caretIn(document.text, offset);
  const inYaml = frontMatterPlace(document, caret);
  if (inYaml !== null) {
    return inFrontMatter.flatMap((complete) => complete(analysis, inYaml));
  }
  const inProse = textPlace(analysis, caret);
  return inProse === null ? [] : inText.flatMap((complete) => complete(inProse));
}
