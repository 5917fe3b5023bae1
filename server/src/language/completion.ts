import type { Analysis } from '../analysis/analysis.ts';
import { caretIn } from './caret.ts';
import type { Completion } from './completion/completion-item.ts';
import { directiveCompletions } from './completion/directives.ts';
import { fieldValueCompletions } from './completion/field-values.ts';
import { fieldCompletions } from './completion/fields.ts';
import { frontMatterKeyCompletions } from './completion/front-matter-keys.ts';
import { type FrontMatterPlace, frontMatterPlace } from './completion/front-matter-place.ts';
import { frontMatterValueCompletions } from './completion/front-matter-values.ts';
import { regulationCompletions } from './completion/regulations.ts';
import { reportPathCompletions } from './completion/report-paths.ts';
import { sectionNameCompletions } from './completion/section-names.ts';
import { sentenceCompletions } from './completion/sentences.ts';
import { suppressionPlace } from './completion/suppression-place.ts';
import { suppressionCompletions } from './completion/suppressions.ts';
import type { Surroundings } from './completion/surroundings.ts';
import { type TextPlace, textPlace } from './completion/text-place.ts';
import { wholeKeyQuestionCompletions } from './completion/whole-key-question.ts';

/** What can be completed in the front matter; each gives nothing where it does not fit. */
const inFrontMatter: readonly ((
  analysis: Analysis,
  place: FrontMatterPlace,
  surroundings: Surroundings,
) => readonly Completion[])[] = [frontMatterKeyCompletions, frontMatterValueCompletions, reportPathCompletions];

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

/**
 * What can be written at `offset`, the likeliest first: what is computed or found, what is missing, then the rest. The
 * text there may be half typed.
 */
export function completionsAt(analysis: Analysis, offset: number, surroundings: Surroundings): readonly Completion[] {
  const { document } = analysis.report;
  const caret = caretIn(document.text, offset);
  const inYaml = frontMatterPlace(document, caret);
  if (inYaml !== null) {
    return inFrontMatter.flatMap((complete) => complete(analysis, inYaml, surroundings));
  }
  const inComment = suppressionPlace(document, caret);
  if (inComment !== null) {
    return suppressionCompletions(document, caret, inComment, surroundings);
  }
  const inProse = textPlace(analysis, caret);
  return inProse === null ? [] : inText.flatMap((complete) => complete(inProse));
}
