import { matchesIn } from '../../text/matches.ts';
import type { PlainContradiction } from './contradiction.ts';
import { boundBefore } from './gates.ts';
import { hasSeveralNumbers, type NumberSentence, numberAt } from './number-sentences.ts';
import { isWrongPartition } from './partitions.ts';

/** A whole, at the place of its number in `plain`. */
interface Whole {
  readonly value: number;
  readonly things: string;
}

/** “Of the 31 homes that were inspected again, …”: the whole stands first. */
const ofWhole =
  /^(?:and |but |overall, |so )?(?:out )?of (?:the |these |those |all |all the |its |their |our )?(?:\w+ )?# (?<things>[a-z'-]+(?: [a-z'-]+)?)(?![a-z'-])[^#]*?, (?=#|(?:only|just|all|another|a further|at least) )/;
/** A number that is a part of what the sentence began with: what is said of it follows, not what else is counted. */
const saidOfPart =
  /^# (?:of (?:them|these|those|whom|which)\b|(?:people |homes |services |practices |records |staff |patients |residents )?(?:were|was|are|is|had|has|have|did|do|said|says|told|felt|thought|agreed|reported|described|stayed|went|fell|rose|remained|needed|showed|contained|lacked|came|could|did not|[a-z]{3,}ed)\b)/;
/** “… and 41 of these said”: the whole is the last number of things before. */
const ofThese = /(?<part>#) of (?:these|them|those|whom|which)\b(?! (?:breaches|actions)\b.{0,10}#)/g;
/** Parts that are more than their whole, and parts that exclude each other and do not make the whole. */
export function parts(sentence: NumberSentence, previous: NumberSentence | null): readonly PlainContradiction[] {
  if (!hasSeveralNumbers(sentence)) {
    return partsOfThese(sentence, previous);
  }
  return [
    ...partsOfOpening(sentence),
    ...partsOfThese(sentence, previous),
    ...allOfThem(sentence),
    ...percentages(sentence),
  ];
}

/** “We read nine files, and all eight held two references.” */
function allOfThem(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const match =
    /(?:, | )(?:and|but) all (?=# (?:of them )?(?:were|was|had|held|have|are|showed|contained|said|told|felt|[a-z]{3,}ed)\b)/.exec(
      plain,
    );
  const at = match === null ? -1 : match.index + match[0].length;
  const whole = match === null ? null : wholeBefore(sentence, match.index);
  const all = at === -1 ? null : numberAt(sentence, at);
  return whole === null || all === null || all.value === whole.value
    ? []
    : [{ kind: 'part', from: at, to: at + 1, reason: `all of them are ${whole.value}, not ${all.value}` }];
}

/** “45 of the 60 patients (65%)”, “of the 60 who replied, 45 (65%) …”, “75% (45 of 60)”. */
function percentages(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const own =
    /#(?: out)? of (?:the |these |those |all |our |its )?# (?:[a-z'-]+ ){0,5}?\(#%\)|#% \(#(?: out)? of (?:the )?#\)/g;
  const found = [...plain.matchAll(own)].flatMap((match) => {
    const values = [...match[0].matchAll(/#/g)].map(({ index }) => numberAt(sentence, match.index + index)?.value ?? 0);
    const [part = 0, whole = 0, share = 0] = match[0].startsWith('#%') ? [...values.slice(1), values[0] ?? 0] : values;
    return [{ from: match.index, to: match.index + match[0].length, part, whole, share }];
  });
  const opening = ofWhole.exec(plain);
  const first = plain.indexOf('#');
  const all = opening === null || boundBefore(plain, first) !== 'exactly' ? null : numberAt(sentence, first);
  const behind = all === null ? [] : [...plain.slice(opening?.[0].length).matchAll(/# \(#%\)/g)];
  const ofOpening = behind.map((match) => {
    const from = (opening?.[0].length ?? 0) + match.index;
    const part = numberAt(sentence, from)?.value ?? 0;
    const share = numberAt(sentence, from + 3)?.value ?? 0;
    return { from, to: from + match[0].length, part, whole: all?.value ?? 0, share };
  });
  return [...found, ...ofOpening].flatMap(({ from, to, part, whole, share }): readonly PlainContradiction[] =>
    whole === 0 || part > whole || Math.abs((100 * part) / whole - share) <= 1
      ? []
      : [
          {
            kind: 'part',
            from,
            to,
            reason: `${part} of ${whole} is ${Math.round((100 * part) / whole)}%, not ${share}%`,
          },
        ],
  );
}

function partsOfOpening(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const opening = ofWhole.exec(plain);
  const at = plain.indexOf('#');
  const whole = opening === null || boundBefore(plain, at) !== 'exactly' ? null : numberAt(sentence, at);
  if (opening === null || whole === null || plain.startsWith('%', at + 1)) {
    return [];
  }
  const places = [...plain.matchAll(/#/g)].map(({ index }) => index).filter((index) => index >= opening[0].length);
  const items = places.flatMap((index, order) => {
    const number = numberAt(sentence, index);
    const text = plain.slice(index, places[order + 1] ?? plain.length);
    return number === null ? [] : [{ index, value: number.value, text, isPart: saidOfPart.test(text) }];
  });
  const tooLarge = items.filter(
    ({ index, value, isPart }) => isPart && value > whole.value && startsClause(plain, index),
  );
  if (tooLarge.length > 0) {
    return tooLarge.map(({ index, value }) => ({
      kind: 'part',
      from: index,
      to: index + 1,
      reason: `${value} is more than ${whole.value}`,
    }));
  }
  const sum = items.reduce((total, { value }) => total + value, 0);
  const areParts = items.length >= 2 && items.every(({ isPart }) => isPart);
  const isWrong =
    (areParts && isWrongPartition(items, whole.value)) || (isHadAndNot(plain, items) && sum !== whole.value);
  const reason = `${items.map(({ value }) => value).join(', ')} make ${sum}, not ${whole.value}`;
  return isWrong ? [{ kind: 'total', from: at, to: (items.at(-1)?.index ?? at) + 1, reason }] : [];
}

/** “… four had been put right and two had not”. */
function isHadAndNot(plain: string, items: readonly { readonly text: string; readonly isPart: boolean }[]): boolean {
  const last = items.at(-1);
  return (
    items.length === 2 &&
    items[0]?.isPart === true &&
    last !== undefined &&
    /^# (?:had|have|has|were|was|are|is|did|do) not(?: yet)?(?: been)?$/.test(last.text.trim()) &&
    /(?:, | and | but |; )#[^#]*$/.test(plain)
  );
}

function startsClause(plain: string, index: number): boolean {
  return /(?:, |\band |\bbut |\bonly |\bjust |\ball |\bwhile )$/.test(plain.slice(0, index));
}

function partsOfThese(sentence: NumberSentence, previous: NumberSentence | null): readonly PlainContradiction[] {
  const { plain } = sentence;
  return matchesIn(ofThese, plain)
    .flatMap((match): readonly PlainContradiction[] => {
      const part = numberAt(sentence, match.index);
      const whole =
        wholeBefore(sentence, match.index) ??
        (previous === null || plain.slice(0, match.index).includes('#')
          ? null
          : wholeBefore(previous, previous.plain.length));
      const isMore = part !== null && whole !== null && part.value > whole.value;
      const reason = `${part?.value} is more than ${whole?.value}`;
      return isMore ? [{ kind: 'part', from: match.index, to: match.index + match[0].length, reason }] : [];
    })
    .concat(previous === null ? [] : openingOfThese(sentence, previous));
}

/** “Of these, 57 said …”, with the whole in the sentence before. */
function openingOfThese(sentence: NumberSentence, previous: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const opening = /^(?:out )?of (?:these|them|those)(?: [a-z'-]+){0,3}?, (?:only |just |all )?(?=# )/.exec(plain)?.[0];
  const whole = opening === undefined ? null : wholeBefore(previous, previous.plain.length);
  if (opening === undefined || whole === null) {
    return [];
  }
  const part = numberAt(sentence, opening.length);
  return part !== null && part.value > whole.value && saidOfPart.test(plain.slice(opening.length))
    ? [
        {
          kind: 'part',
          from: opening.length,
          to: opening.length + 1,
          reason: `${part.value} is more than ${whole.value}`,
        },
      ]
    : [];
}

/** The one number of things that stands before; null where there are several, or one that is no exact count. */
function wholeBefore(sentence: NumberSentence, end: number): Whole | null {
  const before = sentence.plain.slice(0, end);
  const places = [...before.matchAll(/#/g)].map(({ index }) => index);
  const [at] = places;
  const things = at === undefined ? undefined : /^# ((?:[a-z'-]+ ?){1,4})/.exec(before.slice(at))?.[1];
  if (
    at === undefined ||
    places.length !== 1 ||
    things === undefined ||
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|per)\b/.test(things)
  ) {
    return null;
  }
  const value = boundBefore(before, at) === 'exactly' ? numberAt(sentence, at)?.value : undefined;
  return value === undefined ? null : { value, things };
}
