import { editsForMoves, filesTouchedBy, type MovedFile } from '../../workspace/moved-files.ts';
import type { TextChange } from '../edits/workspace-edit.ts';
import type { Session } from '../state/session.ts';
import { allReports } from './all-reports.ts';
import { placedTexts } from './placed-text.ts';

/** What has to change in the reports so that their links lead where they led before the files moved. */
export async function changesForMoves(session: Session, moves: readonly MovedFile[]): Promise<readonly TextChange[]> {
  const touched = filesTouchedBy(moves, await allReports(session));
  return (await placedTexts(session, touched))
    .map((placed) => ({
      placed,
      edits: editsForMoves({ file: placed.uri, document: placed.document }, moves, session.files.resolve),
    }))
    .filter(({ edits }) => edits.length > 0);
}
