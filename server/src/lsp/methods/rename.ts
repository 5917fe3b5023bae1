import { ErrorCodes, RenameRequest, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { renameHeading } from '../../language/navigation/rename-heading.ts';
import { anchorEdits, fileNamed } from '../../workspace/links-to.ts';
import { sameFile } from '../../workspace/report-index.ts';
import { documentEdits, workspaceEdit } from '../edits/workspace-edit.ts';
import { changesForMoves } from '../reports/changes-for-moves.ts';
import { type NamedFile, type NamedSection, namedPlace } from '../reports/named-place.ts';
import { textsNaming } from '../reports/placed-text.ts';
import type { Session } from '../state/session.ts';
import type { PlacedText } from '../texts/open-document.ts';
import { reportMethod } from './method.ts';

/** `textDocument/rename` of headings, wherever they are named, and of files, by a path that names them. */
export const rename = reportMethod({
  request: RenameRequest.type,
  capabilities: ({ prepareRename }) => ({ renameProvider: prepareRename ? { prepareProvider: true } : true }),
  answer: async ({ session, params, open, analysis }) => {
    const place = await namedPlace(session, open, analysis, open.positions.offsetAt(params.position));
    if (place === null || (place.kind === 'section' && place.mention === 'front-matter')) {
      throw refusal('Only headings, names of sections in sentences, links and paths can be renamed.');
    }
    return place.kind === 'file'
      ? renameFile(session, open, place, params.newName)
      : renameSection(session, place, params.newName);
  },
});

async function renameSection(session: Session, place: NamedSection, name: string): Promise<WorkspaceEdit> {
  const { placed: home, analysis, section } = place;
  const renamed = renameHeading(analysis.report, section, name);
  if (renamed.problem !== undefined) {
    throw refusal(renamed.problem);
  }
  const target = { file: home.uri, anchors: renamed.anchors };
  const changes = (await textsNaming(session, home.uri)).map((placed) => {
    const links = anchorEdits({ file: placed.uri, document: placed.document }, target, session.files.resolve);
    return { placed, edits: sameFile(placed.uri, home.uri) ? [...renamed.edits, ...links] : links };
  });
  return workspaceEdit(changes, session.client);
}

async function renameFile(
  session: Session,
  open: PlacedText,
  { file }: NamedFile,
  path: string,
): Promise<WorkspaceEdit> {
  if (!session.client.renameFiles) {
    throw refusal('This editor renames no files for a language server. Rename the file itself.');
  }
  if (path.trim() === '') {
    throw refusal('A file needs a path, such as 2024/caring.report.md.');
  }
  if ((await session.files.readText(file)) === null) {
    throw refusal(`There is no file ${file} that could be renamed.`);
  }
  const to = fileNamed(open.uri, path.trim(), session.files.resolve);
  const changes = await changesForMoves(session, [{ from: file, to }]);
  return { documentChanges: [...documentEdits(changes), { kind: 'rename', oldUri: file, newUri: to }] };
}

function refusal(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
