import type { Analysis } from '../analysis/analysis.ts';
import { claimHover } from './hover/claim.ts';
import { directiveHover } from './hover/directive.ts';
import { fieldHover } from './hover/field.ts';
import { frontMatterHover } from './hover/front-matter.ts';
import { headingHover } from './hover/heading.ts';
import type { Hover } from './hover/hover-help.ts';
import { regulationHover } from './hover/regulation.ts';
import { sentenceHover } from './hover/sentence.ts';
import { suppressionHover } from './hover/suppression.ts';

/** What can be explained; each gives null where it does not fit. */
const explanations: readonly ((analysis: Analysis, offset: number) => Hover | null)[] = [
  frontMatterHover,
  headingHover,
  fieldHover,
  suppressionHover,
  directiveHover,
  regulationHover,
  claimHover,
  sentenceHover,
];

/** The explanation of what stands at `offset`; null where there is nothing to explain. */
export function hoverAt(analysis: Analysis, offset: number): Hover | null {
  for (const explain of explanations) {
    const hover = explain(analysis, offset);
    if (hover !== null) {
      return hover;
    }
  }
  return null;
}
