import { DefinitionRequest, type Location, type LocationLink } from 'vscode-languageserver';
import { counterpartOf } from '../../../language/navigation/counterpart.ts';
import { type Destination, definitionAt } from '../../../language/navigation/definition.ts';
import { sectionWithAnchor } from '../../../syntax/links/anchors.ts';
import type { Section } from '../../../syntax/sections/sections.ts';
import type { Range } from '../../../text/range.ts';
import { withoutBlankEnd } from '../../../text/trim-range.ts';
import { fileNamed } from '../../../workspace/links-to.ts';
import { analysisOf, placedText } from '../../reports/placed-text.ts';
import type { PlacedText } from '../../texts/open-document.ts';
import { type ReportRequest, reportMethod } from '../method.ts';

/** A place in a text: null for its beginning. */
interface Place {
  readonly placed: PlacedText;
  readonly section: Section | null;
}

/** `textDocument/definition`. */
export const definition = reportMethod({
  request: DefinitionRequest.type,
  capabilities: () => ({ definitionProvider: true }),
  answer: async (request) => {
    const { session, params, open, analysis } = request;
    const found = definitionAt(analysis.report, open.positions.offsetAt(params.position));
    for (const destination of found?.destinations ?? []) {
      const place = await placeOf(destination, request);
      if (place !== null) {
        const link = linkTo(place, open, found?.origin ?? { start: 0, end: 0 });
        return session.client.definitionLinks ? [link] : locationOf(link);
      }
    }
    return null;
  },
});

async function placeOf(destination: Destination, request: ReportRequest<unknown>): Promise<Place | null> {
  const { session, open, analysis } = request;
  if (destination.kind === 'section') {
    return { placed: open, section: destination.section.section };
  }
  const file = fileNamed(open.uri, destination.path, session.files.resolve);
  const placed = destination.path === '' ? open : await placedText(session, file);
  if (placed === null) {
    return null;
  }
  if (destination.kind === 'previous') {
    const { report } = await analysisOf(session, placed);
    const section = counterpartOf(analysis.report, destination.section, report)?.section ?? null;
    return section === null ? null : { placed, section };
  }
  const section = destination.anchor === null ? null : sectionWithAnchor(placed.document, destination.anchor);
  return section === null && placed === open ? null : { placed, section };
}

function linkTo({ placed, section }: Place, open: PlacedText, origin: Range): LocationLink {
  const { positions, document, uri } = placed;
  const heading = section?.heading?.range ?? { start: 0, end: 0 };
  const whole = section === null ? heading : withoutBlankEnd(document.text, section.extent);
  return {
    originSelectionRange: open.positions.toProtocol(origin),
    targetUri: uri,
    targetRange: positions.toProtocol(whole),
    targetSelectionRange: positions.toProtocol(heading),
  };
}

function locationOf({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
