import type { Framework } from '../framework/framework.ts';
import { matchPhrases, type PhraseMatch } from '../framework/phrases.ts';
import type { Content, Prose } from '../syntax/content.ts';
import { sourceRange } from '../syntax/prose.ts';
import type { Located } from '../text/range.ts';
import type { Claim, ReportSection, SlotName } from './report.ts';

/** The claims in the contents of one section, in the order of the text. Quotations are other people's words: they claim nothing. */
export function claimsIn(
  framework: Framework,
  section: ReportSection,
  service: number,
  contents: readonly Content[],
): Claim[] {
  return prosesOf(contents).flatMap((prose) =>
    matchPhrases(framework, prose.value).map((match) => claimFrom(match, prose, section, service)),
  );
}

/** The prose of all paragraphs and list items, in the order of the text. */
export function prosesOf(contents: readonly Content[]): Prose[] {
  return contents.flatMap((content) => {
    if (content.kind === 'paragraph') {
      return [content.prose];
    }
    return content.kind === 'list' ? content.items.flatMap((item) => prosesOf(item.contents)) : [];
  });
}

function claimFrom(match: PhraseMatch, prose: Prose, section: ReportSection, service: number): Claim {
  const slots: Partial<Record<SlotName, Located<string>>> = {};
  for (const slot of match.slots) {
    slots[slot.name] = { value: slot.value, range: sourceRange(prose, slot.start, slot.end) };
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
