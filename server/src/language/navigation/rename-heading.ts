import type { Report, ReportSection } from '../../report/report.ts';
import { anchorsOf } from '../../syntax/links/anchors.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { sectionsOf } from '../../syntax/sections/sections.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { sectionMentions } from './section-mentions.ts';

/** A heading with another name, and what that changes elsewhere. */
export type HeadingRename =
  | {
      readonly edits: readonly TextEdit[];
      /** Anchors that are no longer what they were: the old ones with the new ones. Links to them are not among `edits`. */
      readonly anchors: ReadonlyMap<string, string>;
      readonly problem?: undefined;
    }
  | { readonly problem: string };

/**
 * Gives a section another name: in its heading, and in the sentences that name it as the heading does. Values of the
 * front matter stay, since they name the key question and not the heading.
 */
export function renameHeading(report: Report, section: ReportSection, name: string): HeadingRename {
  const { heading } = section.section;
  const trimmed = name.trim();
  if (heading === null || trimmed === '' || /[\r\n]/.test(trimmed)) {
    return { problem: 'A heading needs a name on one line.' };
  }
  const { document } = report;
  const written = document.text.slice(heading.name.range.start, heading.name.range.end);
  const edits = sectionMentions(report)
    .filter(({ section: named, kind }) => named === section && (kind === 'heading' || kind === 'sentence'))
    .filter(({ range }) => document.text.slice(range.start, range.end) === written)
    .map(({ range }) => ({ ...range, text: trimmed }));
  const after = parseDocument(applyEdits(document.text, edits));
  if (sectionsOf(after).length !== sectionsOf(document).length) {
    return { problem: `"${trimmed}" cannot be the name of a heading: Markdown would read it as something else.` };
  }
  const newAnchors = anchorsOf(after);
  const anchors = new Map<string, string>();
  for (const [index, anchor] of anchorsOf(document).entries()) {
    const changed = newAnchors[index];
    if (anchor !== null && changed != null && changed !== anchor) {
      anchors.set(anchor, changed);
    }
  }
  return { edits, anchors };
}
