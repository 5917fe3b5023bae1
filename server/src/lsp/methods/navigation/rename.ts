import {
  ErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renameHeading } from '../../../language/navigation/rename-heading.ts';
import { anchorEdits, fileNamed } from '../../../workspace/links-to.ts';
import { sameFile } from '../../../workspace/report-index.ts';
import { documentEdits, workspaceEdit } from '../../edits/workspace-edit.ts';
import { changesForMoves } from '../../reports/changes-for-moves.ts';
import { type NamedFile, type NamedPlace, type NamedSection, namedPlace } from '../../reports/named-place.ts';
import { textsNaming } from '../../reports/placed-text.ts';
import type { Session } from '../../state/session.ts';
import type { PlacedText } from '../../texts/open-document.ts';
import { type ReportRequest, reportMethod } from '../method.ts';

/** `textDocument/prepareRename`: what would get another name, and the name that it has. */
export const prepareRename = reportMethod({
  request: PrepareRenameRequest.type,
  capabilities: () => ({}),
  answer: async (request) => {
    const { session, open } = request;
    const place = await renamable(request);
    if (place === null) {
      return null;
    }
    const range = open.positions.toProtocol(place.range);
    if (place.kind === 'file') {
      return session.client.renameFiles ? { range, placeholder: place.reference.path } : null;
    }
    const { heading } = place.section.section;
    const { start, end } = heading?.name.range ?? place.range;
    return { range, placeholder: place.placed.document.text.slice(start, end) };
  },
});

/** `textDocument/rename` of headings, wherever they are named, and of files, by a path that names them. */
export const rename = reportMethod({
  request: RenameRequest.type,
  capabilities: ({ prepareRename }) => ({ renameProvider: prepareRename ? { prepareProvider: true } : true }),
  answer: async (request) => {
    const { session, open, params } = request;
    const place = await renamable(request);
    if (place === null) {
      throw refusal('Only headings, names of sections in sentences, links and paths can be renamed.');
    }
    return place.kind === 'file'
      ? renameFile(session, open, place, params.newName)
      : renameSection(session, place, params.newName);
  },
});

/** What can be given another name where the caret stands; null where nothing can, as in front matter. */
async function renamable({
  session,
  open,
  analysis,
  params,
}: ReportRequest<TextDocumentPositionParams>): Promise<NamedPlace | null> {
  const place = await namedPlace(session, open, analysis, open.positions.offsetAt(params.position));
  return place?.kind === 'section' && place.mention === 'front-matter' ? null : place;
}

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
