import type { Framework } from '../../framework/framework.ts';
import type { PageValue } from '../../framework/model/published-page.ts';
import { findRating } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { atomic, groupNames } from '../../framework/phrases/atomic.ts';
import { englishWords } from '../../framework/words.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';

/** What a line of a page tells, with the value it holds; null where it holds none, or where the next line does. */
export interface PageFact {
  readonly holds: PageValue;
  readonly value: string | null;
  /** Whether only pages of this framework have such a line. */
  readonly isOwn?: true;
  /** Whether pages of every regulator may have such a line, so that it tells nothing of whose page it is. */
  readonly isCommon?: true;
}

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
  /** Whether the line is a sort of services as sites list them: “Care homes”. */
  readonly isSectorList: (line: string) => boolean;
}

const dated: ReadonlySet<PageValue> = new Set<PageValue>(['assessed', 'report-date', 'updated', 'published']);

/** Shorter furniture is taken away only where it stands alone: a sentence may well end with the same two words. */
const fewestWordsOfTail = 3;

/** Compiles the templates once for a page. */
export function pagePatterns(framework: Framework): PagePatterns {
  const { page } = framework;
  const known = [
    ...page.lines,
    ...englishWords().pages.published.map((template) => ({ holds: 'published' as const, template, own: undefined })),
    ...commonLines(),
  ];
  const marksOf = ({ own, isCommon }: KnownLine) => ({
    ...(own === true && ({ isOwn: true } as const)),
    ...(isCommon === true && ({ isCommon: true } as const)),
  });
  const lines = known.map((one: KnownLine) => ({
    holds: one.holds,
    pattern: linePattern(one.template),
    marks: marksOf(one),
  }));
  // A label on a line of its own: its value stands on the next.
  const labels = known.flatMap((one: KnownLine) => {
    const [, label] = /^([^{}]+:)\s*\{value\}$/u.exec(one.template) ?? [];
    return label === undefined
      ? []
      : [{ pattern: linePattern(label), fact: { holds: one.holds, value: null, ...marksOf(one) } }];
  });
  // Printed pages set the value apart by room alone: “Date published 3 May 2025”.
  const apart = known.flatMap((one: KnownLine) => {
    const words = withoutColon(one.template, dated.has(one.holds) ? 1 : 2);
    return words === null ? [] : [{ holds: one.holds, pattern: linePattern(words), marks: marksOf(one) }];
  });
  const regulators = new Set(framework.regulators.map(normaliseName));
  const furniture = page.furniture.map(linePattern);
  const openings = page.openings.map(openingPattern);
  const sectors = page.sectors.map(linePattern);
  const sectorLists = page.sectors.map((words) =>
    linePattern(words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`),
  );
  const tails = page.furniture.filter((words) => words.split(/\s+/u).length >= fewestWordsOfTail).map(tailPattern);
  return {
    factIn: (line) => {
      for (const { holds, pattern, marks } of lines) {
        const match = pattern.exec(line);
        const value = match?.groups?.value ?? null;
        if (match !== null && (value === null || isValue(framework, holds, value))) {
          return { holds, value, ...marks };
        }
      }
      const label = labels.find(({ pattern }) => pattern.test(line));
      if (label !== undefined) {
        return label.fact;
      }
      for (const { holds, pattern, marks } of apart) {
        const value = pattern.exec(line)?.groups?.value ?? null;
        if (value !== null && isValueAlone(holds, value)) {
          return { holds, value, ...marks };
        }
      }
      return regulators.has(normaliseName(line)) ? { holds: 'regulator', value: null } : null;
    },
    isFurniture: (line) => furniture.some((pattern) => pattern.test(line)),
    furnitureStart: (line) => {
      const starts = tails.flatMap((pattern) => pattern.exec(line)?.index ?? []);
      return starts.length === 0 ? null : Math.min(...starts);
    },
    openingDate: (line) => openings.flatMap((pattern) => dateAtStart(line, pattern) ?? [])[0] ?? null,
    isSector: (line) => sectors.some((pattern) => pattern.test(line)),
    isSectorList: (line) => sectorLists.some((pattern) => pattern.test(line)),
  };
}

interface KnownLine {
  readonly holds: PageValue;
  readonly template: string;
  readonly own?: true | undefined;
  readonly isCommon?: true;
}

/** Labels that pages of all regulators have. */
function commonLines(): readonly KnownLine[] {
  const { provider, sector } = englishWords().pages;
  const linesOf = (holds: PageValue, templates: readonly string[]) =>
    templates.map((template) => ({ holds, template, isCommon: true as const }));
  return [...linesOf('provider', provider), ...linesOf('sector', sector)];
}

/** The template of a label and its value without the colon between them; null for one that has none there. */
export function withoutColon(template: string, fewestWords = 1): string | null {
  const [, label] = /^([^{}]+):\s*\{value\}$/u.exec(template) ?? [];
  return label === undefined || label.split(' ').length < fewestWords ? null : `${label} {value}`;
}

const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{N}’'.&-]*|\([\p{L} ]{2,30}\))`;

/** Words that all begin with a capital letter, but for those that join them. */
const nameAlone = new RegExp(`^${nameWord}(?: (?:(?:of|and|the|for|on|upon|&|at|by) ){0,2}${nameWord}){0,8}$`, 'u');

/** Without a colon only days tell what they are, and behind a label of several words a name or a number. */
function isValueAlone(holds: PageValue, text: string): boolean {
  switch (holds) {
    case 'assessed':
    case 'published':
    case 'updated':
    case 'report-date':
      return isDate(text);
    case 'id':
      return /^[A-Z]{0,6}-?\d{5,}$/u.test(text);
    case 'provider':
    case 'location':
      return text.length <= 80 && nameAlone.test(text);
    default:
      return false;
  }
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

/** Whether the whole text is a date or a range of dates. */
export function isDate(text: string): boolean {
  return 'span' in readDateSpan(text);
}

/** Whether the whole text is a rating, or a label that stands where ratings stand. */
export function isRating(framework: Framework, text: string): boolean {
  const { rating, label } = findRating(framework, plainRating(text));
  return rating !== null || label !== null;
}

/**
 * The pattern of a whole line; `{any}` stands for words that differ. Each slot ends where what follows it is first
 * found, and no later place is tried but for the last slot: what fits behind a later place fits behind the first.
 * So matching stays linear.
 */
export function linePattern(template: string): RegExp {
  const [start = '', ...pieces] = template.split(/(\{[a-z-]+\})/u);
  const value = pieces.indexOf('{value}');
  const newGroup = groupNames();
  let source = loosely(start);
  for (let at = 0; at < pieces.length; at += 2) {
    const slot = at === value ? String.raw`(?<value>\S.*?)` : String.raw`\S.*?`;
    const words = loosely(pieces[at + 1] ?? '');
    source += at + 2 < pieces.length ? atomic(slot + words, newGroup()) : slot + words;
  }
  return new RegExp(`^${source}[.:]?$`, 'iu');
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

function loosely(words: string): string {
  return escapeRegularExpression(words.replace(/[.:]$/u, ''))
    .replace(/['‘’]/gu, "['‘’]")
    .replace(/["“”]/gu, '["“”]')
    .replace(/[-–—]/gu, '[-–—]')
    .replace(/\s+/gu, '(?<!\\s)\\s+');
}

/** A value that stands alone but not under the heading that it would belong to. */
export function isStray(text: string, framework: Framework, patterns: PagePatterns): boolean {
  return isRating(framework, text) || isDate(text) || patterns.factIn(text) !== null || /^score\s*:/iu.test(text);
}

/** A rating without the rules, marks and arrows that stand behind it in print: “Good –––”, “Good ●”, “Good ––– ↑”. */
export function plainRating(text: string): string {
  return text.replace(ratingMarks, '');
}

/** What print puts behind a rating. */
export const ratingMarks = /(?<![\s–—_•*←-⇿■-⛿⬀-⯿-])[\s–—_•*←-⇿■-⛿⬀-⯿-]+$/u;
