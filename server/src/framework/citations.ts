import { escapeRegularExpression } from '../text/escape-regular-expression.ts';
import { remembered } from '../text/memory.ts';
import type { Framework } from './framework.ts';
import type { RegulationInstrument } from './model/law.ts';
import { normaliseName } from './normalise-name.ts';
import { findRegulations, type RegulationPlace } from './regulations.ts';

/** A regulation that a text names by its number. All places are UTF-16 indices of the text, half-open. */
export interface Citation {
  /** As instruments write it, without paragraphs: `12`, `9A`. */
  readonly number: string;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** From the word "Regulation", or from the number where the word stands before an earlier one, to the last paragraph. */
  readonly start: number;
  readonly end: number;
  /** False for one of several numbers, which a title behind them cannot belong to. */
  readonly alone: boolean;
  /** The instrument that the text names right behind it; null where it names none. */
  readonly instrument: RegulationInstrument | null;
  /** The title or short name that stands right behind it; null where there is none. */
  readonly title: CitedTitle | null;
  /** That which stands right ahead of it, as in “staffing (Regulation 18)”; null where there is none. */
  readonly titleAhead: CitedTitle | null;
}

export interface CitedTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The regulations of this title or short name. */
  readonly regulations: readonly RegulationPlace[];
}

export interface CitationPatterns {
  readonly instrument: RegExp;
  readonly title: RegExp;
  /** By the normalised title or short name. */
  readonly titles: ReadonlyMap<string, readonly RegulationPlace[]>;
  readonly instruments: ReadonlyMap<string, RegulationInstrument>;
}

const head = /\bregulations?\s+(?=\d{1,3}[a-z]?\b)/gi;
/** Years, such as that of an instrument, have four figures and are no numbers of regulations. */
const number = /(\d{1,3}[a-z]?)\b(?:\s*(?:(?:,|and|&|or)\s*)?\([0-9a-z]{1,4}\))*/iy;
/** Between the numbers of a list; a day of a month goes on with no list. */
const separator =
  /\s*(?:,\s*(?:and\s+)?|and\s+|&\s*|or\s+)(?=\d{1,3}[a-z]?\b(?!\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/iy;

/** Every regulation that the text names by number, in the order of the text. None in a framework without law. */
export function findCitations(framework: Framework, text: string): readonly Citation[] {
  const known = patternsOf(framework);
  if (known === null) {
    return [];
  }
  return [...text.matchAll(head)].flatMap((match) => {
    const numbers = numbersFrom(text, match.index, match.index + match[0].length);
    const end = numbers.at(-1)?.end ?? 0;
    const alone = numbers.length === 1;
    const { instrument, title } = whatFollows(known, text, end);
    const titleAhead = alone ? titleBefore(known, text, match.index) : null;
    return numbers.map((found) => ({ ...found, alone, instrument, title: alone ? title : null, titleAhead }));
  });
}

/** The regulations that a citation can mean, by its number and by what stands beside it. */
export function citedRegulations(framework: Framework, citation: Citation): readonly RegulationPlace[] {
  const { instrument, title, titleAhead } = citation;
  const places = findRegulations(framework, citation.number).filter(
    (place) => instrument === null || place.instrument.id === instrument.id,
  );
  const titled = places.filter(({ regulation }) =>
    [title, titleAhead].some((named) => named?.regulations.some((other) => other.regulation === regulation)),
  );
  return titled.length > 0 ? titled : places;
}

/** The titles or short names with which a text begins, in a list of any length, and what is left of the text. */
export function leadingTitles(
  framework: Framework,
  text: string,
): { readonly titles: readonly CitedTitle[]; readonly rest: string } {
  const known = patternsOf(framework);
  const titles: CitedTitle[] = [];
  let at = 0;
  while (known !== null) {
    const gap = /\s*(?:,\s*)?(?:and\s+)?(?:the\s+)?/iy;
    gap.lastIndex = at;
    gap.test(text);
    const title = titleAt(known, text, gap.lastIndex);
    if (title === null) {
      break;
    }
    titles.push(title);
    at = title.end;
  }
  return { titles, rest: text.slice(at) };
}

type CitedNumber = Pick<Citation, 'number' | 'numberStart' | 'numberEnd' | 'start' | 'end'>;

function numbersFrom(text: string, start: number, first: number): CitedNumber[] {
  const found: CitedNumber[] = [];
  let at = first;
  for (;;) {
    number.lastIndex = at;
    const digits = number.exec(text)?.[1];
    if (digits === undefined) {
      return found;
    }
    const end = number.lastIndex;
    const own = { number: digits.toUpperCase(), numberStart: at, numberEnd: at + digits.length };
    found.push({ ...own, start: found.length === 0 ? start : at, end });
    separator.lastIndex = end;
    if (!separator.test(text)) {
      return found;
    }
    at = separator.lastIndex;
  }
}

/** The instrument and the title behind a citation, in either order, with nothing but signs between them. */
function whatFollows(known: CitationPatterns, text: string, end: number): Pick<Citation, 'instrument' | 'title'> {
  const before = instrumentAt(known, text, end);
  const from = before?.end ?? end;
  // “Regulation 20, the duty of candour”, “Regulation 12 is about safe care and treatment”.
  const signs =
    /(?:\s*,)?\s+(?:which\s+)?(?:is\s+about|concerns|covers|deals\s+with)\s+(?:the\s+)?|[\s,:()–—-]*(?:(?<=[,:(–—-]\s{0,3})the\s+)?/iy;
  signs.lastIndex = from;
  signs.test(text);
  const title = titleAt(known, text, signs.lastIndex);
  const after = before === null && title !== null ? instrumentAt(known, text, title.end) : before;
  return { instrument: after?.instrument ?? null, title };
}

/** What joins a title to the number behind it. */
const joint = /(?<!\s)\s*(?:[(,:–—-]\s*|\s(?:under|of|in|as required by|required by|set out in)\s+)$/i;
/** Titles are shorter. */
const longestTitle = 150;

/** The title right ahead of a citation that begins at `start`. */
function titleBefore(known: CitationPatterns, text: string, start: number): CitedTitle | null {
  const ahead = text.slice(Math.max(0, start - longestTitle), start);
  const gap = joint.exec(ahead)?.[0];
  if (gap === undefined) {
    return null;
  }
  const end = start - gap.length;
  const titles = [...ahead.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(({ index }) =>
    titleAt(known, text, start - ahead.length + index),
  );
  return titles.find((title) => title?.end === end) ?? null;
}

/** The instrument that is named at a place of a text, with the words that join it to a number before it. */
export function instrumentAt(
  known: CitationPatterns,
  text: string,
  at: number,
): { readonly instrument: RegulationInstrument; readonly end: number } | null {
  known.instrument.lastIndex = at;
  const name = known.instrument.exec(text)?.[1];
  const instrument = name === undefined ? undefined : known.instruments.get(normaliseName(name));
  return instrument === undefined ? null : { instrument, end: known.instrument.lastIndex };
}

/** The longest title or short name that begins at a place of a text. */
export function titleAt(known: CitationPatterns, text: string, at: number): CitedTitle | null {
  known.title.lastIndex = at;
  const match = known.title.exec(text)?.[0];
  const regulations = match === undefined ? undefined : known.titles.get(normaliseName(match));
  return match === undefined || regulations === undefined
    ? null
    : { text: match, start: at, end: at + match.length, regulations };
}

/** The titles and instruments of a framework as patterns; null where it has no law. */
export const patternsOf = remembered((framework: Framework): CitationPatterns | null => {
  return framework.instruments.length === 0 ? null : makePatterns(framework.instruments);
});

function makePatterns(all: readonly RegulationInstrument[]): CitationPatterns {
  const titles = new Map<string, RegulationPlace[]>();
  const instruments = new Map<string, RegulationInstrument>();
  const titleWords = new Set<string>();
  for (const instrument of all) {
    for (const name of [instrument.name, ...instrument.aliases]) {
      instruments.set(normaliseName(name), instrument);
    }
    for (const regulation of instrument.regulations) {
      for (const name of new Set([regulation.title, ...regulation.shortNames])) {
        const key = normaliseName(name);
        const places = titles.get(key) ?? [];
        titles.set(
          key,
          places.some((place) => place.regulation === regulation) ? places : [...places, { instrument, regulation }],
        );
        titleWords.add(name);
      }
    }
  }
  const names = all.flatMap(({ name, aliases }) => [name, ...aliases]);
  return {
    instrument: new RegExp(`[\\s,:()–—-]*(?:of\\s+)?(?:the\\s+)?(${anyOf(names)})`, 'iy'),
    title: new RegExp(`(?:${anyOf([...titleWords])})(?![\\p{L}\\p{N}-])`, 'iuy'),
    titles,
    instruments,
  };
}

/** A pattern for any of the names, the longest first, whatever white space and hyphens stand in them. */
function anyOf(names: readonly string[]): string {
  return [...names]
    .sort((left, right) => right.length - left.length)
    .map((name) => escapeRegularExpression(name).replace(/\s+/g, '\\s+'))
    .join('|');
}
