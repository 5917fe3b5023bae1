import { matchesIn } from '../../text/matches.ts';
import type { PlainContradiction } from './contradiction.ts';
import { boundBefore } from './gates.ts';
import { hasSeveralNumbers, type NumberSentence, numberAt, writtenBetween } from './number-sentences.ts';
import { arePlaced, isWrongPartition, type Part, sumOf } from './partitions.ts';

interface PlacedPart extends Part {
  readonly index: number;
}

/** A number of things that a sentence divides: where it stands, and where its parts begin. */
interface Division {
  readonly index: number;
  readonly value: number;
  readonly partsFrom: number;
  /** Whether the parts are said to be all: “: …”, “…, eight on the ground floor and nine on the first”. */
  readonly isWhole: boolean;
  /** Whether all are told only where the places are floors. */
  readonly isLoose: boolean;
}

/** The words of a whole before its parts: “61 patients who wrote”. */
const things = "[a-z'-]+(?: [a-z@'-]+){0,9}?";
const openings: readonly (Pick<Division, 'isWhole' | 'isLoose'> & { readonly pattern: RegExp })[] = [
  // “46 actions, of which 29 …”, “52 people, with 30 of these …”, “21 homes, 12 of them …”.
  {
    pattern: new RegExp(
      `# ${things}(?:,? of (?:which|whom),? (?=#)|,? (?:with |- )?(?=# of (?:these|them|whom|which)\\b))`,
      'g',
    ),
    isWhole: false,
    isLoose: false,
  },
  // “14 falls were recorded in May: six …”.
  { pattern: new RegExp(`# ${things}(?:: | - )(?=#)`, 'g'), isWhole: true, isLoose: false },
  // “Sixteen people lived there, eight on the ground floor …”.
  {
    pattern: new RegExp(`# ${things}, (?=# (?:in|on|at|upstairs|outside|inside)\\b)`, 'g'),
    isWhole: true,
    isLoose: true,
  },
];
const floor = /\b(?:ground|first|second|third|top|upper|lower|same) ?(?:floor)?\b|\b(?:up|down)stairs\b/;
const duration = /^# (?:days?|weeks?|months?|years?|hours?|minutes?|times?|points?|beds? for)\b/;
/** What is left of a whole, and nothing else is counted by it. */
const rest =
  /(?:;|,| -)? (?:and |but |while |with )?the (?:other|remaining) (?=#(?: of (?:them|these|those))?(?: (?:did|do|had|have|has|was|were|is|are|could|said|told|felt|were|lacked|needed|[a-z]{3,}ed)\b|[.,;]|$))/g;
const partOf = /# (?:of|out of) (?:the |these |those |our |its |their |all )?# [a-z'-]+/;
const verb =
  '(?:did|do|had|have|has|was|were|is|are|could|said|told|felt|lacked|needed|held|contained|showed|[a-z]{3,}ed)';
const allThings = new RegExp(
  `\\b(?:all|every (?:#|one) of|each of|both)(?: of)?(?: the| our| its| their| these)? # ${things}(?:,|;| -) (?:but|although|though|while|yet) (?:only |just )?(?=# (?:of (?:the|these|them|those) (?:# )?)?${verb}\\b)`,
);

/** Parts that do not make their whole: of which, in which places, and what is left over. */
export function divisions(sentence: NumberSentence, previous: NumberSentence | null): readonly PlainContradiction[] {
  if (!hasSeveralNumbers(sentence)) {
    return namedItems(sentence);
  }
  return [
    ...dividedBy(sentence),
    ...leftOver(sentence),
    ...(previous === null ? [] : leftOverOf(sentence, previous)),
    ...moreThanAll(sentence),
    ...namedItems(sentence),
  ];
}

/** The numbers of `plain` from a place, each with what follows it. */
function partsFrom(sentence: NumberSentence, from: number): readonly PlacedPart[] {
  const { plain } = sentence;
  const places = [...plain.matchAll(/#/g)].map(({ index }) => index).filter((index) => index >= from);
  return places.flatMap((index, order) => {
    const number = numberAt(sentence, index);
    const text = plain.slice(index, places[order + 1] ?? plain.length).trim();
    return number === null || plain.startsWith('%', index + 1) ? [] : [{ index, value: number.value, text }];
  });
}

function dividedBy(sentence: NumberSentence): readonly PlainContradiction[] {
  return divisionsOf(sentence).flatMap((division): readonly PlainContradiction[] => {
    const parts = partsFrom(sentence, division.partsFrom);
    const inPlaces = placedOf(parts);
    const sum = sumOf(inPlaces);
    const isComplete = division.isLoose ? inPlaces.every(({ text }) => floor.test(text)) : true;
    const isWrong =
      (inPlaces.length >= (division.isWhole ? 2 : 3) &&
        (sum > division.value || (sum < division.value && isComplete))) ||
      isWrongPartition(parts, division.value);
    return isWrong ? [wrongTotal(division, inPlaces.length >= 2 ? inPlaces : parts)] : [];
  });
}

/** Those at the start that are only in places, up to the “and” that ends a list. */
function placedOf(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const last = parts.findIndex((_, at) => / and $| and$/.test(` ${parts[at - 1]?.text ?? ''}`));
  const list = last === -1 ? [] : parts.slice(0, last + 1);
  const own = list.map((part, at) =>
    at === last ? { ...part, text: part.text.replace(/(?:, (?:and|but|while|though|although)\b|;).*/s, '') } : part,
  );
  return arePlaced(own) ? list : [];
}

function divisionsOf(sentence: NumberSentence): readonly Division[] {
  const { plain } = sentence;
  return openings.flatMap(({ pattern, isWhole, isLoose }) =>
    matchesIn(pattern, plain).flatMap((match): readonly Division[] => {
      const { index } = match;
      const value = numberAt(sentence, index)?.value;
      const isCount =
        value !== undefined &&
        !plain.slice(0, index).includes('#') &&
        boundBefore(plain, index) === 'exactly' &&
        !duration.test(match[0]);
      return isCount ? [{ index, value, partsFrom: index + match[0].length, isWhole, isLoose }] : [];
    }),
  );
}

function wrongTotal(
  { index, value }: Pick<Division, 'index' | 'value'>,
  parts: readonly PlacedPart[],
): PlainContradiction {
  const reason = `${parts.map((part) => part.value).join(', ')} make ${sumOf(parts)}, not ${value}`;
  return { kind: 'total', from: index, to: (parts.at(-1)?.index ?? index) + 1, reason };
}

/** “Nine of the 12 people who answered said so; the other three did not.” */
function leftOver(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const part = partOf.exec(plain);
  const [left, ...more] = part === null ? [] : matchesIn(rest, plain);
  if (part === null || left === undefined || more.length > 0) {
    return [];
  }
  const numbers = partsFrom(sentence, 0);
  if (numbers.length !== 3) {
    return [];
  }
  const [first, whole, other] = numbers;
  const isRead = first?.index === part.index && other?.index === left.index + left[0].length;
  if (!isRead || whole === undefined || boundBefore(plain, part.index) !== 'exactly') {
    return [];
  }
  return first.value + other.value === whole.value ? [] : [wrongTotal(whole, [first, other])];
}

const opensWithPart = new RegExp(`^(?:of (?:these|them|those), )?# (?:of (?:these|them|those) )?${verb}\\b`);

/** “Nine were complete, three had gaps and the other two were lost”, of the things that the sentence before counts. */
function leftOverOf(sentence: NumberSentence, previous: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  if (!opensWithPart.test(plain)) {
    return [];
  }
  const [left] = matchesIn(rest, plain);
  const parts = partsFrom(sentence, 0);
  const wholes = partsFrom(previous, 0);
  const [whole] = wholes;
  const isRead =
    left !== undefined &&
    whole !== undefined &&
    wholes.length === 1 &&
    parts.length >= 2 &&
    parts.at(-1)?.index === left.index + left[0].length &&
    !duration.test(whole.text) &&
    /^# [a-z]/.test(whole.text) &&
    boundBefore(previous.plain, whole.index) === 'exactly' &&
    parts.slice(1).every(({ index }) => /(?:, |\band |\bbut |\bthe (?:other|remaining) )$/.test(plain.slice(0, index)));
  const [first] = parts;
  return !isRead || first === undefined || sumOf(parts) === whole.value
    ? []
    : [wrongTotal({ index: first.index, value: whole.value }, parts)];
}

/** “All five files were kept well, but six lacked a photograph”, “all 30 rooms had a bell, but 14 of the 31 …”. */
function moreThanAll(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  const match = allThings.exec(plain);
  if (match === null) {
    return [];
  }
  const whole = partsFrom(sentence, match.index).find(({ text }) => !/^# of\b/.test(text));
  const from = match.index + match[0].length;
  const [part, again] = partsFrom(sentence, from);
  if (whole === undefined || part === undefined || whole.index >= from) {
    return [];
  }
  const isAgain = again !== undefined && /^# of (?:the|these|those) $/.test(`${part.text} `);
  const wrong = isAgain && again.value !== whole.value ? again : part.value > whole.value ? part : null;
  const reason =
    wrong === again
      ? `all of them are ${whole.value}, not ${wrong?.value}`
      : `${wrong?.value} is more than ${whole.value}`;
  return wrong === null ? [] : [{ kind: 'part', from: wrong.index, to: wrong.index + 1, reason }];
}

const places =
  '(?:practices|surgeries|homes|services|hospitals|sites|wards|branches|locations|clinics|units|bungalows|houses|departments|towns)';
const namedList = new RegExp(
  `(?:^|\\b(?:the|its|all|our|these|their|both|at|of|runs|has) )(?=# (?:[a-z'-]+ ){0,3}?${places}(?: -|:|,| \\() )`,
  'g',
);

/** “The three practices – Elm Row, Castlegate and Hythe Road – share a nurse”: as many as are named. */
function namedItems(sentence: NumberSentence): readonly PlainContradiction[] {
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
function namesIn(list: string): readonly string[] {
  const names = list.trim().split(/,\s+(?:and\s+)?|(?<!\s)\s+and\s+/);
  const ands = list.match(/\sand\s/g) ?? [];
  const isName = (name: string) =>
    /^(?:the\s+)?\p{Lu}[\p{L}’'.-]*(?:\s+(?:of|on|the|\p{Lu}[\p{L}’'.-]*)){0,4}$/u.test(name);
  return ands.length === 1 && names.every(isName) ? names : [];
}
