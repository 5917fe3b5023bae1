import type { PlainContradiction } from './contradiction.ts';
import { boundBefore } from './gates.ts';
import { type NumberSentence, numberAt } from './number-sentences.ts';

/** A whole, at the place of its number in `plain`. */
interface Whole {
  readonly value: number;
  readonly things: string;
}

/** “Of the 31 homes that were inspected again, …”: the whole stands first. */
const ofWhole =
  /^(?:and |but |overall, |so )?(?:out )?of (?:the |these |those |all |all the |its |their |our )?(?:\w+ )?# (?<things>[a-z'-]+(?: [a-z'-]+)?)[^#]*?, (?=#|(?:only|just|all|another|a further|at least) )/;
/** A number that is a part of what the sentence began with: what is said of it follows, not what else is counted. */
const saidOfPart =
  /^# (?:of (?:them|these|those|whom|which)\b|(?:people |homes |services |practices |records |staff |patients |residents )?(?:were|was|are|is|had|has|have|did|do|said|says|told|felt|thought|agreed|reported|described|stayed|went|fell|rose|remained|needed|showed|contained|lacked|came|could|did not|[a-z]{3,}ed)\b)/;
/** “… and 41 of these said”: the whole is the last number of things before. */
const ofThese = /(?<part>#) of (?:these|them|those|whom|which)\b(?! (?:breaches|actions)\b.{0,10}#)/g;
const exclusive: readonly RegExp[] = [
  /\b(?:improved|went up|gone up|better|rose|moved up|higher)\b/,
  /\b(?:the same|unchanged|no change|not change|remained|stayed)\b/,
  /\b(?:went down|gone down|declined|deteriorated|dropped|fell|got worse|worse|lower|moved down)\b/,
];

/** Parts that are more than their whole, and parts that exclude each other and do not make the whole. */
export function parts(sentence: NumberSentence, previous: NumberSentence | null): readonly PlainContradiction[] {
  return [...partsOfOpening(sentence), ...partsOfThese(sentence, previous)];
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
  const sorts = new Set(items.map(({ text }) => exclusive.findIndex((pattern) => pattern.test(text))));
  const sum = items.reduce((total, { value }) => total + value, 0);
  const areSorts =
    items.length >= 2 && !sorts.has(-1) && sorts.size === items.length && items.every(({ isPart }) => isPart);
  const isWrong = areSorts && (sum > whole.value || (sum < whole.value && items.length === exclusive.length));
  const reason = `${items.map(({ value }) => value).join(', ')} make ${sum}, not ${whole.value}`;
  return isWrong ? [{ kind: 'total', from: at, to: (items.at(-1)?.index ?? at) + 1, reason }] : [];
}

function startsClause(plain: string, index: number): boolean {
  return /(?:, |\band |\bbut |\bonly |\bjust |\ball |\bwhile )$/.test(plain.slice(0, index));
}

function partsOfThese(sentence: NumberSentence, previous: NumberSentence | null): readonly PlainContradiction[] {
  const { plain } = sentence;
  return [...plain.matchAll(ofThese)]
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
