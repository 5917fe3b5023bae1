import { type Framework, type SlotName, slotNames } from '../framework/framework.ts';
import { matchPhrases, mayHoldPhrases, type PhraseMatch } from '../framework/phrases/phrases.ts';
import type { Prose } from '../syntax/content.ts';
import type { Document } from '../syntax/document.ts';
import { sourceRange } from '../syntax/prose.ts';
import type { Located } from '../text/range.ts';
import { type FoundInProse, type ProseSearch, proseSearch } from './prose-search.ts';
import type { Claim, ReportSection } from './report.ts';

/** A news release has phrases of its own. */
const searches = { report: new WeakMap<Framework, PhraseSearch>(), news: new WeakMap<Framework, PhraseSearch>() };

type PhraseSearch = ProseSearch<PhraseMatch>;

/** What the text of a section stands in. */
export interface ClaimPlace {
  readonly section: ReportSection;
  /** The place of the section's service in the report. */
  readonly service: number;
  readonly inNews: boolean;
}

/** The claims in one section, in the order of the text. */
export function claimsIn(framework: Framework, document: Document, place: ClaimPlace): Claim[] {
  const { section, service, inNews } = place;
  const inText = phraseSearch(framework, inNews)(document, section.section);
  return [...(inNews ? inHeading(framework, section) : []), ...inText].map(({ found, prose }) =>
    claimFrom(found, prose, section, service),
  );
}

/** The title of a release is a sentence; headings of reports are names. */
function inHeading(framework: Framework, { section: { heading } }: ReportSection): FoundInProse<PhraseMatch>[] {
  return heading === null
    ? []
    : matchPhrases(framework, heading.name.value, true).map((found) => ({ found, prose: heading.name }));
}

function phraseSearch(framework: Framework, inNews: boolean): PhraseSearch {
  const searchesOfKind = searches[inNews ? 'news' : 'report'];
  const known = searchesOfKind.get(framework);
  const search =
    known ??
    proseSearch(
      (source) => mayHoldPhrases(framework, source, inNews),
      (text) => matchPhrases(framework, text, inNews),
    );
  searchesOfKind.set(framework, search);
  return search;
}

function claimFrom(match: PhraseMatch, prose: Prose, section: ReportSection, service: number): Claim {
  const slots: Partial<Record<SlotName, Located<string>>> = {};
  for (const name of slotNames) {
    const slot = match.slots[name];
    if (slot !== undefined) {
      slots[name] = { value: slot.value, range: sourceRange(prose, slot.range.start, slot.range.end) };
    }
  }
  return {
    kind: match.kind,
    phrase: match.phrase,
    range: sourceRange(prose, match.start, match.end),
    slots,
    section,
    service,
  };
}
