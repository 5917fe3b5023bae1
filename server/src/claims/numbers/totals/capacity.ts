import type { Amount } from '../amounts.ts';
import { type PlainContradiction, wrong } from '../contradiction.ts';
import type { NumberSentence } from '../number-sentences.ts';

const room =
  /\b(?:accommodat(?:es?|ing)|registered (?:for|with|to (?:take|provide|care|support|accommodate|look after)\b[^#]{0,40})|licensed for|(?:has|have|had|with|provides|offers) (?:room|places?|space|beds?) for|room for|space for|(?:can|could) (?:take|house|hold|support|care for|look after|have|admit)(?: in)?|capacity (?:of|for|is|was)|capacity to (?:take|care for|support))(?: (?:up to|a maximum of|at most|no more than))?(?: the)? $/;
const people =
  /^ (?:(?:older |younger |disabled |adult )?(?:people|residents|adults|children|patients|guests|service users|men|women|tenants)\b|beds?\b|places?\b)/;
const present =
  /\b(?:there (?:were|are)|(?:home|house|service|it|ward|unit|hospice|we) (?:had|has|held|housed|found|cared for|was (?:home to|caring for|supporting|looking after)|is (?:home to|caring for|supporting))|people,? (?:and )?(?:had|has|housed|held|was caring for|was supporting|was home to)|beds,? (?:and|but) had|(?:on the day|day of (?:our|the) (?:visit|inspection|assessment)|at the time(?: of (?:our|the|this) (?:visit|inspection|assessment))?|when we visited|and|that day|inspection|visit|assessment),?) (?:only |just )?$|^$/;
const lived =
  /^(?: (?:people|residents|adults|children|patients|men|women|tenants))? (?:were |was |are )?(?:living|lived|live|staying|stayed|in residence|accommodated|using the service|there\b)/;
const alone =
  /^(?: (?:people|residents|adults|children|patients))?(?:$|[,.;)]| (?:when we visited|on the day|at the time|living|there|that day)\b)/;
const spared =
  /\b(?:more|over|exceed\w*|above|too many|beyond|breach\w*|excess|day care|extension|since|then|homes|services|sites|annexe?|extra|temporar\w*|over-?occup\w*|overcrowd\w*|increase\w*|from|staff|other)\b/;

/** “The home is registered for 40 people, and 43 were living there.” `before`: the sentence before, with its numbers. */
export function capacity(
  { plain }: NumberSentence,
  amounts: readonly Amount[],
  before: { readonly plain: string; readonly amounts: readonly Amount[] } | null,
): readonly PlainContradiction[] {
  const own = roomIn(plain, amounts);
  const most = own ?? (before === null ? null : roomIn(before.plain, before.amounts));
  if (
    most === null ||
    spared.test(plain) ||
    (own === null && amounts.filter(({ unit }) => unit !== 'label').length > 1)
  ) {
    return [];
  }
  return amounts.flatMap((one): readonly PlainContradiction[] => {
    const isPresent =
      (present.test(plain.slice(own === null ? 0 : own.to, one.index)) && alone.test(one.text)) || lived.test(one.text);
    const isMore = one.unit === 'things' && one.bound === 'exactly' && one.value > most.value;
    return isMore && isPresent && (own === null || one.index > own.index)
      ? [wrong('part', one.index, one.to, `${one.value} is more than the ${most.value} there is room for`)]
      : [];
  });
}

function roomIn(plain: string, amounts: readonly Amount[]): Amount | null {
  const [most, ...more] = amounts.filter(
    ({ index, text, unit }) => unit === 'things' && people.test(text) && room.test(plain.slice(0, index)),
  );
  return most === undefined || more.length > 0 ? null : most;
}
