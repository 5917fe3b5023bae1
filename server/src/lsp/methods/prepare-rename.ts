import { PrepareRenameRequest } from 'vscode-languageserver';
import { namedPlace } from '../reports/named-place.ts';
import { reportMethod } from './method.ts';

/** `textDocument/prepareRename`: what would get another name, and the name that it has. */
export const prepareRename = reportMethod({
  request: PrepareRenameRequest.type,
  capabilities: () => ({}),
  answer: async ({ session, params, open, analysis }) => {
    const place = await namedPlace(session, open, analysis, open.positions.offsetAt(params.position));
    if (place === null || (place.kind === 'section' && place.mention === 'front-matter')) {
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
