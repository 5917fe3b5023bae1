import { matchesIn } from '../../../text/matches.ts';
import type { PlainContradiction } from '../contradiction.ts';
import { boundBefore } from '../gates.ts';
import { type NumberSentence, numberAt, writtenBetween } from '../number-sentences.ts';

const places =
  '(?:practices|surgeries|homes|services|hospitals|sites|wards|branches|locations|clinics|units|bungalows|houses|departments|towns)';
const namedList = new RegExp(
  `(?:^|\\b(?:the|its|all|our|these|their|both|at|of|runs|has) )(?=# (?:[a-z'-]+ ){0,3}?${places}(?: -|:|,| \\() )`,
  'g',
);

/** “The three practices – Elm Row, Castlegate and Hythe Road – share a nurse”: as many as are named. */
export function namedItems(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  return matchesIn(namedList, plain).flatMap((match): readonly PlainContradiction[] => {
    const index = match.index + match[0].length;
    const value = numberAt(sentence, index)?.value;
    const opening = /^# [^:,(-]*(?:-[a-z][^:,(-]*)*(?: -|:|,| \() /.exec(plain.slice(index))?.[0];
    const from = index + (opening?.length ?? 0);
    const list = /^[^#;:()]+?(?= - |\)|;|$)/.exec(plain.slice(from))?.[0];
    const names =
      list === undefined || opening === undefined ? [] : namesIn(writtenBetween(sentence, from, from + list.length));
    const isWrong =
      value !== undefined && names.length >= 2 && names.length !== value && boundBefore(plain, index) === 'exactly';
    const reason = `${names.length} are named behind it`;
    return isWrong ? [{ kind: 'total', from: index, to: index + 1, reason }] : [];
  });
}

/** Names with capital letters, between commas and one “and”; none where anything else stands among them. */
export function namesIn(list: string): readonly string[] {
  const names = list.trim().split(/,\s+(?:and\s+)?|(?<!\s)\s+and\s+/);
  const ands = list.match(/\sand\s/g) ?? [];
  const isName = (name: string) =>
    /^(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+(?:of|on|the|\p{Lu}[\p{L}’'.-]*)){0,4}$/u.test(name);
  return ands.length === 1 && names.every(isName) ? names : [];
}

const counted =
  /# (?:[a-z-]+ )?(?:matters|respects|things|points|ways|reasons|areas|issues|concerns|subjects|topics|themes|grounds|counts): /g;
const longestItem = 5;
/** “Three of the five areas: …”: the list is of the three. */
const ofWhole = /\bof (?:(?:the|its|our|their|these|those|all) ){0,2}$/;

/** “It must act on five matters: consent, medicines and audits”: as many as are listed, an “and” in the last one or not. */
export function listedThings(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  return matchesIn(counted, plain).flatMap(({ index, 0: opening }): readonly PlainContradiction[] => {
    const list = plain.slice(index + opening.length).replace(/\.$/, '');
    const items = list.split(/, (?:and )?/);
    const last = list.slice(list.lastIndexOf(', ') + 2);
    const isList =
      /^[a-z' ,-]+$/.test(list) &&
      last.includes('and ') &&
      items.length > 1 &&
      items.every((item) => item.split(' ').length <= longestItem);
    const most = last.startsWith('and ') ? items.length : items.length + 1;
    const value = numberAt(sentence, index)?.value;
    return value !== undefined &&
      isList &&
      !ofWhole.test(plain.slice(0, index)) &&
      (value < items.length || value > most) &&
      boundBefore(plain, index) === 'exactly'
      ? [{ kind: 'total', from: index, to: index + 1, reason: `${most} are listed behind it` }]
      : [];
  });
}
