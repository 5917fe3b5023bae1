import { analyse } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { caretIn } from './caret.ts';
import { directiveCompletions } from './completion/directives.ts';
import { fieldValueCompletions } from './completion/fields/field-values.ts';
import { fieldCompletions } from './completion/fields/fields.ts';
import { frontMatterKeyCompletions } from './completion/front-matter/front-matter-keys.ts';
import {
  type FrontMatterPlace,
  frontMatterPlace,
  withClosedFrontMatter,
} from './completion/front-matter/front-matter-place.ts';
import { frontMatterValueCompletions } from './completion/front-matter/front-matter-values.ts';
import { sectionNameCompletions } from './completion/headings/section-names.ts';
import { linkCompletions, linkPlace } from './completion/links.ts';
import { regulationCompletions } from './completion/regulations.ts';
import { reportPathCompletions } from './completion/report-paths.ts';
import { beginningCompletions } from './completion/sentences/beginnings.ts';
import { sentenceCompletions } from './completion/sentences/sentences.ts';
import { suppressionPlace } from './completion/suppressions/suppression-place.ts';
import { suppressionCompletions } from './completion/suppressions/suppressions.ts';
import type { Surroundings } from './completion/surroundings.ts';
import { type TextPlace, textPlace } from './completion/text-place.ts';
import type { Completion } from './completion-item.ts';

/** What can be completed in the front matter; each gives nothing where it does not fit. */
const inFrontMatter: readonly ((
  analysis: Analysis,
  place: FrontMatterPlace,
  surroundings: Surroundings,
) => readonly Completion[])[] = [frontMatterKeyCompletions, reportPathCompletions, frontMatterValueCompletions];

/** What can be completed in the text, the likeliest first; each gives nothing where it does not fit. */
const inText: readonly ((place: TextPlace) => readonly Completion[])[] = [
  fieldValueCompletions,
  fieldCompletions,
  sentenceCompletions,
  regulationCompletions,
  sectionNameCompletions,
  directiveCompletions,
];

/**
 * What can be written at `offset`, the likeliest first: what is computed or found, what is missing, then the rest. The
 * text there may be half typed.
 */
export function completionsAt(analysis: Analysis, offset: number, surroundings: Surroundings): readonly Completion[] {
  const { document } = analysis.report;
  const caret = caretIn(document.text, offset);
  const beginnings = beginningCompletions(analysis, caret);
  if (beginnings !== null) {
    return beginnings;
  }
  const inYaml = frontMatterPlace(document, caret);
  if (inYaml !== null) {
    const closed = withClosedFrontMatter(document, inYaml);
    const known = closed === document ? analysis : analyse(closed, analysis);
    return inFrontMatter.flatMap((complete) => complete(known, inYaml, surroundings));
  }
  const inComment = suppressionPlace(document, caret);
  if (inComment !== null) {
    return suppressionCompletions(document, caret, inComment, surroundings);
  }
  const inLink = linkPlace(caret);
  if (inLink !== null) {
    return linkCompletions(analysis, caret, inLink, surroundings);
  }
  const inProse = textPlace(analysis, caret);
  return inProse === null ? [] : inText.flatMap((complete) => complete(inProse));
}
