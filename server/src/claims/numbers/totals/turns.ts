import { groupIn, matchesIn } from '../../../text/matches.ts';
import type { Amount } from '../amounts.ts';
import { kinds, law } from '../breaches/breach-words.ts';
import { type PlainContradiction, wrong } from '../contradiction.ts';
import type { NumberSentence } from '../number-sentences.ts';

/** What follows a thing that is named in its turn: where it is, what it is of, what it did. */
const said =
  '(?=,|$|\\)| (?:on|over|in|at|for|of|under|to|about|from|by|with|against|was|were|is|had|has|did|concern|relat|cover|came|went|new|old|up|down|upstairs|downstairs|outside)\\b)';
const first = new RegExp(`(?:,|:| -| \\() (?=#${said})`, 'g');
const nextOne = new RegExp(
  `(?:,| and|, and|;|; and) (?:(?<last>the (?:other|last|final|second|third|fourth))${said}|(?:another|an? (?:second|third|fourth)) (?=(?:on|over|in|at|for|of|under|to|about|from|by|with|against)\\b))`,
  'g',
);
/** Of more nobody tells each in its turn. */
const most = 9;
/** Who or what several are can be another thing than what is counted: “40 people in pairs of houses, one in Kent and …”. */
const things = /^ (?:[a-z'-]+ ){0,3}?(?:[a-z-]{2,}[^su]s|people|staff|children|men|women)\b(?<rest>[^#;]*)$/;
const others =
  /\b(?!(?:was|has|this|its|does|needs|services?'s|across)\b)[a-z-]+[^su]s\b|\b(?:and|pair|both|couple|people|staff|children)\b/;

/** “Breaches of the legal regulations”: the breaches are counted. */
const ofLaw = new RegExp(`(?<=\\bbreaches) (?:of|in|against) ${kinds}${law}`);

/** “Three notices, one over staffing and the other over consent”: as many as are named in their turn. */
export function turns({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return matchesIn(first, plain).flatMap(({ index, 0: opening }): readonly PlainContradiction[] => {
    const at = amounts.findIndex((one) => one.index === index + opening.length);
    const [whole, one] = [amounts[at - 1], amounts[at]];
    if (
      whole === undefined ||
      one?.value !== 1 ||
      whole.unit !== 'things' ||
      whole.bound !== 'exactly' ||
      whole.value > most
    ) {
      return [];
    }
    const list = plain.slice(one.to, amounts.find((other) => other.index > one.index && other.unit !== 'label')?.index);
    const named = matchesIn(nextOne, list);
    const end = named.at(-1);
    const count = 1 + named.length;
    const rest = groupIn(things, plain.slice(whole.to, index).replace(ofLaw, ''), 'rest');
    const isKnown = amounts.slice(0, at).some(({ value }) => value === count);
    const isWrong = end?.groups?.last === undefined ? count > whole.value : count !== whole.value;
    return rest === undefined || others.test(rest) || end === undefined || isKnown || !isWrong
      ? []
      : [wrong('total', whole.index, whole.to, `${count} are named in turn behind it`)];
  });
}
