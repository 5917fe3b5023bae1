import type { Analysis } from '../../analysis/analysis.ts';
import { reportsLinkingTo } from '../../workspace/report-index.ts';
import type { Session } from '../state/session.ts';
import { closedDocument, type PlacedText } from '../texts/open-document.ts';
import { allReports } from './all-reports.ts';

/** The text of a file, as the editor has it where it is open, else as it is on disk; null where it cannot be read. */
export async function placedText(session: Session, uri: string): Promise<PlacedText | null> {
  const open = session.documents.get(uri);
  if (open !== null) {
    return open;
  }
  const text = await session.files.readText(uri);
  return text === null ? null : closedDocument(uri, text, session.client.positionEncoding);
}

/** The texts of several files, without those that cannot be read. */
export async function placedTexts(session: Session, uris: readonly string[]): Promise<readonly PlacedText[]> {
  const texts = await Promise.all(uris.map((uri) => placedText(session, uri)));
  return texts.filter((text) => text !== null);
}

/** The text of a file with those of all reports that name the file. */
export async function textsNaming(session: Session, uri: string): Promise<readonly PlacedText[]> {
  const linking = reportsLinkingTo(await allReports(session), uri).map(({ file }) => file);
  return placedTexts(session, [uri, ...linking]);
}

/** What is known of a text that may not be open. */
export async function analysisOf(session: Session, placed: PlacedText): Promise<Analysis> {
  return session.analysisOf(placed, await session.environmentOf(placed));
}
