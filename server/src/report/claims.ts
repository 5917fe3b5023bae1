import { type Framework, type SlotName, slotNames } from '../framework/framework.ts';
import { matchPhrases, type PhraseMatch } from '../framework/phrases.ts';
import type { Content, Prose } from '../syntax/content.ts';
import { sourceRange } from '../syntax/prose.ts';
import type { Located } from '../text/range.ts';
import { prosesOf } from './proses.ts';
import type { Claim, ReportSection } from './report.ts';

/** The claims in the contents of one section, in the order of the text; `service` is the place of the section's service. */
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
