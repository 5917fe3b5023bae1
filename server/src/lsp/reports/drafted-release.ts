import { documentLines } from '../../syntax/document-lines.ts';
import { positionAt } from '../../text/line-index.ts';
import type { Session } from '../state/session.ts';
import type { OpenDocument } from '../texts/open-document.ts';

/** The text of a news release, or why there is none, in words for the author. */
export type DraftedRelease = { readonly text: string } | { readonly problem: string };

/** Drafts the release on an open report, to lie beside it. */
export async function draftedRelease(session: Session, open: OpenDocument): Promise<DraftedRelease> {
  const environment = await session.environmentOf(open);
  const { draftRelease } = await import('../../exchange/release/draft-release.ts');
  const analysis = session.analysisOf(open, environment);
  const report = decodeURIComponent(open.uri.slice(open.uri.lastIndexOf('/') + 1));
  const drafting = draftRelease(analysis, session.findingsOf(open, environment), { report });
  if ('release' in drafting) {
    return { text: drafting.release };
  }
  const lines = documentLines(open.document);
  const places = drafting.contradictions.map(
    ({ range, message }) => `Line ${positionAt(lines, range.start).line + 1}: ${message}`,
  );
  return { problem: [drafting.problem, ...places].join(' ') };
}
