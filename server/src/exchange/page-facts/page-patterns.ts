import type { Framework } from '../../framework/framework.ts';
import type { PageValue } from '../../framework/model/published-page.ts';
import { findKeyQuestion, findRating } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { commonTemplates, factReader, type PageFact } from './label-facts.ts';
import { linePattern, loosely } from './line-pattern.ts';
import { isDate, isValueAlone } from './page-values.ts';
import { anyOf } from './page-words.ts';

/** The templates of a framework's published pages, ready to be tried on lines. */
export interface PagePatterns {
  readonly factIn: (line: string) => PageFact | null;
  /** Whether the whole line is page furniture. */
  readonly isFurniture: (line: string) => boolean;
  /** Where furniture begins that ends the line, after other words; null where there is none. */
  readonly furnitureStart: (line: string) => number | null;
  /** The day or days of the assessment, where the line begins with the words for them; else null. */
  readonly openingDate: (line: string) => string | null;
  readonly isSector: (line: string) => boolean;
  /** The sort of service that the words begin with; null where they begin with none. */
  readonly sectorStart: (words: string) => string | null;
  /** Whether the line is a sort of services as sites list them: “Care homes”. */
  readonly isSectorList: (line: string) => boolean;
}

/** Shorter furniture is taken away only where it stands alone: a sentence may well end with the same two words. */
const fewestWordsOfTail = 3;

/** The same function, which works once for each line. What it gave is kept as long as the function, which is one page's. */
function eachOnce<Value>(make: (line: string) => Value): (line: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (line) => {
    const found = known.get(line) ?? { value: make(line) };
    known.set(line, found);
    return found.value;
  };
}

/** Compiles the templates once for a page. */
export function pagePatterns(framework: Framework): PagePatterns {
  const { page } = framework;
  const factIn = factReader([...page.lines, ...commonTemplates()], {
    isValue: (holds, value) => isValue(framework, holds, value),
    isValueAlone,
  });
  const regulators = new Set(framework.regulators.map(normaliseName));
  // A regulator may have a name in each language of its country: “Arolygiaeth Some – Some Inspectorate”.
  const isRegulator = (line: string) => line.split(/ [-–—|/] /u).every((name) => regulators.has(normaliseName(name)));
  const furniture = page.furniture.map(linePattern);
  const openings = page.openings.map(openingPattern);
  const sectors = page.sectors.map(linePattern);
  const sectorAtStart = page.sectors.length === 0 ? null : new RegExp(`^${anyOf(page.sectors)}(?= )`, 'iu');
  const sectorLists = page.sectors.map((words) =>
    linePattern(words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`),
  );
  const tails = page.furniture.filter((words) => words.split(/\s+/u).length >= fewestWordsOfTail).map(tailPattern);
  return {
    // Each line is asked again and again: for the head, the choice of what it is of, and where it stands.
    factIn: eachOnce((line) => factIn(line) ?? (isRegulator(line) ? { holds: 'regulator', value: null } : null)),
    isFurniture: (line) =>
      furniture.some((pattern) => pattern.test(line)) ||
      line.split(betweenWays).every((piece) => isWayToNeighbour(piece, framework)),
    furnitureStart: (line) => {
      const starts = tails.flatMap((pattern) => pattern.exec(line)?.index ?? []);
      return starts.length === 0 ? null : Math.min(...starts);
    },
    openingDate: (line) => openings.flatMap((pattern) => dateAtStart(line, pattern) ?? [])[0] ?? null,
    isSector: (line) => sectors.some((pattern) => pattern.test(line)),
    sectorStart: (words) => {
      const start = sectorAtStart?.exec(words)?.[0] ?? '';
      return start === '' || !/^ \p{Lu}\p{Ll}/u.test(words.slice(start.length)) ? null : start;
    },
    isSectorList: (line) => sectorLists.some((pattern) => pattern.test(line)),
  };
}

/** What stands between the ways to both neighbours on one line: “Previous: Caring Next: Well-led”. */
const betweenWays = / \| |(?<!^[←‹«<]) (?=(?:[←‹«<] ?)?(?:previous|next)\b)/iu;

/** Whether the words lead to the part before or after: “Previous: Caring”, “Next page: Well-led →”. */
function isWayToNeighbour(text: string, framework: Framework): boolean {
  const [, name = ''] = /^(?:[←‹«<] ?)?(?:previous|next)(?: page| section)?:? (\S.*)$/iu.exec(text) ?? [];
  return findKeyQuestion(framework, name.replace(/(?<![ →›»>])[ →›»>]+$/u, '')) !== null;
}

/** A template may be no more than its slot, so what stands there must be of the right sort. */
function isValue(framework: Framework, holds: PageValue, text: string): boolean {
  switch (holds) {
    case 'report-date':
    case 'assessed':
    case 'updated':
    case 'published':
      return isDate(text);
    case 'overall-rating':
    case 'rating':
      return isRating(framework, text);
    case 'previous-rating':
      return isRating(framework, withoutRemark(text));
    default:
      return true;
  }
}

/**
 * A rating without what stands around it behind a label: “Good (report published 5 April 2018)”, “Overall Good; Safe was
 * rated Requires Improvement”.
 */
export function withoutRemark(text: string): string {
  const opened = text.lastIndexOf('(');
  const isRemark = opened !== -1 && text.indexOf(')', opened) === text.length - 1;
  const [first = ''] = (isRemark ? text.slice(0, opened) : text).split(/[;,]/u);
  return first
    .trim()
    .replace(/^overall:? /iu, '')
    .replace(/ overall$/iu, '');
}

/** Whether the whole text is a rating, or a label that stands where ratings stand. */
export function isRating(framework: Framework, text: string): boolean {
  const { rating, label } = findRating(framework, plainRating(text));
  return rating !== null || label !== null;
}

function openingPattern(words: string): RegExp {
  return new RegExp(`^${loosely(words)}:?\\s+([^.:;]*)`, 'iu');
}

/** The date that comes first in the rest of the sentence, if it stands before all else. */
function dateAtStart(line: string, opening: RegExp): string | null {
  const rest = opening.exec(line)?.[1]?.trim() ?? '';
  return isDate(rest) ? rest : null;
}

function tailPattern(words: string): RegExp {
  return new RegExp(`\\s${loosely(words)}[.:]?$`, 'iu');
}

/** A value that stands alone but not under the heading that it would belong to. */
export function isStray(text: string, framework: Framework, patterns: PagePatterns): boolean {
  return isRating(framework, text) || isDate(text) || patterns.factIn(text) !== null || /^score\s*:/iu.test(text);
}

/** A rating without the rules, marks and arrows that stand around it in print: “Good –––”, “● Good”, “Good ––– ↑”. */
export function plainRating(text: string): string {
  const words = text.replace(marksBefore, '').replace(ratingMarks, '');
  // Marks alone may be the rating: “★★★★☆”.
  return words === '' ? text : words;
}

/** What pages put before a rating. */
const marksBefore = /^[•←-⇿■-⛿⬀-⯿][\s•←-⇿■-⛿⬀-⯿]*/u;

/** What print puts behind a rating. */
export const ratingMarks = /(?<![\s–—_•*←-⇿■-⛿⬀-⯿-])[\s–—_•*←-⇿■-⛿⬀-⯿-]+$/u;
