import type { Analysis } from '../../analysis/analysis.ts';
import { mentionAt, type SectionMention } from '../../language/navigation/section-mentions.ts';
import { type Reference, referencesOf } from '../../report/linked/references.ts';
import type { ReportSection } from '../../report/report.ts';
import { sectionWithAnchor } from '../../syntax/links/anchors.ts';
import { type Range, touches } from '../../text/range.ts';
import { fileNamed } from '../../workspace/links-to.ts';
import { sameFile } from '../../workspace/report-index.ts';
import type { Session } from '../state/session.ts';
import type { PlacedText } from '../texts/open-document.ts';
import { analysisOf, placedText } from './placed-text.ts';

/** What the caret stands on, where that names a section of a report or a file. */
export type NamedPlace = NamedSection | NamedFile;

/** A section, in this report or another. */
export interface NamedSection {
  readonly kind: 'section';
  /** The name at the caret. */
  readonly range: Range;
  /** What it stands in: a mention of a section of its own report; a link to one elsewhere. */
  readonly mention: SectionMention['kind'];
  /** The text that the section stands in. */
  readonly placed: PlacedText;
  readonly analysis: Analysis;
  readonly section: ReportSection;
}

export interface NamedFile {
  readonly kind: 'file';
  readonly range: Range;
  readonly reference: Reference;
  /** The address of the file, which may not exist. */
  readonly file: string;
}

/** What is named at `offset` of a report; null where nothing is, or where a link names a heading that is not there. */
export async function namedPlace(
  session: Session,
  open: PlacedText,
  analysis: Analysis,
  offset: number,
): Promise<NamedPlace | null> {
  const mention = mentionAt(analysis.report, offset);
  if (mention !== null) {
    const { range, section } = mention;
    return { kind: 'section', range, mention: mention.kind, placed: open, analysis, section };
  }
  const reference = referencesOf(open.document).find(({ range }) => touches(range, offset));
  if (reference === undefined) {
    return null;
  }
  const file = fileNamed(open.uri, reference.path, session.files.resolve);
  const { anchor } = reference;
  if (anchor === null || offset < anchor.range.start) {
    return reference.path === '' ? null : { kind: 'file', range: reference.pathRange, reference, file };
  }
  const placed = sameFile(file, open.uri) ? open : await placedText(session, file);
  const found = placed === null ? null : await sectionIn(session, placed, anchor.value);
  return placed === null || found === null
    ? null
    : { kind: 'section', range: anchor.range, mention: 'link', placed, ...found };
}

async function sectionIn(
  session: Session,
  placed: PlacedText,
  anchor: string,
): Promise<{ readonly analysis: Analysis; readonly section: ReportSection } | null> {
  const analysis = await analysisOf(session, placed);
  const target = sectionWithAnchor(placed.document, anchor);
  const section = analysis.report.sections.find((candidate) => candidate.section === target);
  return section === undefined ? null : { analysis, section };
}
