import { DocumentLinkRequest, type DocumentLink as ProtocolLink } from 'vscode-languageserver';
import { type DocumentLink, documentLinks } from '../../../language/navigation/document-links.ts';
import { hasScheme } from '../../../text/addresses/address.ts';
import { fileNamed } from '../../../workspace/links-to.ts';
import { type ReportIndex, summaryOf } from '../../../workspace/report-index.ts';
import { reportsNow } from '../../reports/all-reports.ts';
import type { Session } from '../../state/session.ts';
import type { OpenDocument } from '../../texts/open-document.ts';
import { reportMethod } from '../method.ts';

/** `textDocument/documentLink`. */
export const documentLink = reportMethod({
  request: DocumentLinkRequest.type,
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  answer: async ({ session, open }) => {
    const index = await reportsNow(session);
    return documentLinks(open.document).flatMap((link) => protocolLink(link, open, index, session));
  },
});

function protocolLink(
  link: DocumentLink,
  open: OpenDocument,
  index: ReportIndex,
  { files, client }: Session,
): ProtocolLink[] {
  const range = open.positions.toProtocol(link.range);
  if (link.kind === 'page') {
    return [{ range, target: link.address }];
  }
  const file = fileNamed(open.uri, link.path, files.resolve);
  const summary = summaryOf(index, file);
  const heading = summary?.headings.find(({ anchor }) => anchor === link.anchor?.toLowerCase());
  // A link within an untitled text leads nowhere until the text has a place; one to a missing heading of its own file never does.
  if (!hasScheme(file) || (link.path === '' && heading === undefined)) {
    return [];
  }
  const title = [summary?.title, heading?.name].filter((part) => part != null).join(': ');
  const tooltip = client.linkTooltips && title !== '' ? { tooltip: title } : {};
  // Editors open `#L3` of a file at its third line.
  return [{ range, target: heading === undefined ? file : `${file}#L${heading.line + 1}`, ...tooltip }];
}
