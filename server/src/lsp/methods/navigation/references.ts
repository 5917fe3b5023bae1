import { type Location, ReferencesRequest } from 'vscode-languageserver';
import { sectionMentions } from '../../../language/navigation/section-mentions.ts';
import { anchorsOf } from '../../../syntax/links/anchors.ts';
import type { Range } from '../../../text/range.ts';
import { linksToAnchor, linksToFile } from '../../../workspace/links-to.ts';
import { type NamedFile, type NamedSection, namedPlace } from '../../reports/named-place.ts';
import { textsNaming } from '../../reports/placed-text.ts';
import type { Session } from '../../state/session.ts';
import type { PlacedText } from '../../texts/open-document.ts';
import { reportMethod } from '../method.ts';

/** `textDocument/references`: all links to a heading or a file, and all other places that name a section. */
export const references = reportMethod({
  request: ReferencesRequest.type,
  capabilities: () => ({ referencesProvider: true }),
  answer: async ({ session, params, open, analysis }) => {
    const place = await namedPlace(session, open, analysis, open.positions.offsetAt(params.position));
    if (place === null) {
      return null;
    }
    return place.kind === 'file'
      ? referencesToFile(session, place)
      : referencesToSection(session, place, params.context.includeDeclaration);
  },
});

async function referencesToFile(session: Session, { file }: NamedFile): Promise<Location[]> {
  const texts = await textsNaming(session, file);
  return texts.flatMap((placed) =>
    linksToFile({ file: placed.uri, document: placed.document }, file, session.files.resolve)
      .filter(({ path }) => path !== '')
      .map(({ range }) => locationIn(placed, range)),
  );
}

async function referencesToSection(
  session: Session,
  { placed: home, analysis: { report }, section }: NamedSection,
  includeHeading: boolean,
): Promise<Location[]> {
  const anchor = anchorsOf(home.document)[report.sections.indexOf(section)] ?? '';
  const named = sectionMentions(report)
    .filter((mention) => mention.section === section && mention.kind !== 'link')
    .filter(({ kind }) => includeHeading || kind !== 'heading')
    .map(({ range }) => locationIn(home, range));
  const texts = await textsNaming(session, home.uri);
  const linked = texts.flatMap((placed) =>
    linksToAnchor(
      { file: placed.uri, document: placed.document },
      { file: home.uri, anchor },
      session.files.resolve,
    ).map(({ range }) => locationIn(placed, range)),
  );
  return [...named, ...linked];
}

function locationIn({ uri, positions }: PlacedText, range: Range): Location {
  return { uri, range: positions.toProtocol(range) };
}
