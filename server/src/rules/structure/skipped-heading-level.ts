import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { type Section, sectionsOf } from '../../syntax/sections/sections.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Problem, Rule } from '../rule.ts';

export const skippedHeadingLevel: Rule = {
  id: 'structure/skipped-heading-level',
  severity: 'warning',
  summary: 'A heading is more than one level deeper than the one before it.',
  fixable: true,
  missing: false,
  reads: 'parts',
  *check({ report }): Iterable<Problem> {
    const sections = sectionsOf(report.document);
    for (const [index, { heading }] of sections.entries()) {
      const above = index === 0 ? null : (sections[index - 1]?.heading ?? null);
      if (heading !== null && above !== null && heading.depth > above.depth + 1) {
        yield {
          range: heading.name.range,
          message: `This heading has level ${heading.depth} under one of level ${above.depth}, so a level in between is missing. Give it level ${above.depth + 1}: “${'#'.repeat(above.depth + 1)}”.`,
          fixes: [
            {
              title: `Set the level to ${above.depth + 1}, and what is below in step`,
              safe: true,
              edits: closeGap(report.document, sections, index - 1),
            },
          ],
        };
      }
    }
  },
};

/** Puts every heading in the extent of the section at `top` exactly one level below the heading it is nested in. */
function closeGap(document: Document, sections: readonly Section[], top: number): readonly TextEdit[] {
  const depths = new Map<number, number>([[top, sections[top]?.heading?.depth ?? 0]]);
  const edits: TextEdit[] = [];
  for (let index = top + 1; index < sections.length; index += 1) {
    const { heading = null, parent = null } = sections[index] ?? {};
    const parentDepth = parent === null ? undefined : depths.get(parent);
    if (heading === null || parentDepth === undefined) {
      break;
    }
    depths.set(index, parentDepth + 1);
    if (heading.depth !== parentDepth + 1) {
      const { start: from, end: to } = heading.range;
      const start = from + textBetween(document, from, to).indexOf('#');
      edits.push({ start, end: start + heading.depth, text: '#'.repeat(parentDepth + 1) });
    }
  }
  return edits;
}
