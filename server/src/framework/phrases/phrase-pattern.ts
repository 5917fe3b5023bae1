import { monthNames } from '../../text/dates/calendar.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { numberWords } from '../../text/whole-number.ts';
import { notAfterLetter, notBeforeLetter } from '../../text/word-characters.ts';
import type { Framework } from '../framework.ts';
import { type SlotName, slotNames } from '../model/phrase.ts';
import { allRatings } from '../ratings.ts';
import { atomic, groupNames, type NewGroup } from './atomic.ts';
import { comparable } from './comparable-text.ts';
import { type ListSlotName, listSlotNames, listSource } from './list-slots.ts';
import { anyName, anyWord } from './name-patterns.ts';
import type { TemplatePart } from './phrase-template.ts';

/** What can stand in each slot, as the source of a regular expression over comparable text. */
export type SlotPatterns = Readonly<Record<SlotName, string>>;

/** A template ready to be looked for. */
export interface PhrasePattern {
  /**
   * Over comparable text. That it begins where a word begins is for the caller to see: a look-behind in front would be
   * tried at every character.
   */
  readonly expression: RegExp;
  /** The group of the expression that holds each slot. */
  readonly slots: readonly SlotGroup[];
}

export interface SlotGroup {
  readonly name: TemplateSlot;
  readonly group: string;
}

/** What may stand in the braces of a template: a value, or a list of them. */
export type TemplateSlot = SlotName | ListSlotName;

export const templateSlots: readonly TemplateSlot[] = [...slotNames, ...listSlotNames];

const number = '[-+]?\\d{1,15}(?:[.,]\\d{1,15}){0,4}';
const figures = '\\d{1,15}(?:,\\d{3}){0,4}';

/** A day, or days, and the words between them, up to a year; whether they are a date is for who reads them. */
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const month =
  `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`.toLowerCase();
const dates = `(?:(?:on|from|between) )?${day}(?:,? (?:${day}|${month}|\\d{4}|and|to|until|&|-)|-${day}){0,9},? \\d{4}`;

/** The patterns of a framework's names. */
export function slotPatterns(framework: Framework): SlotPatterns {
  const word = anyWord(numberWords);
  const words = `${word}(?:[- ](?:and )?${word}){0,6}`;
  const ratings = anyName([...allRatings(framework), ...framework.labels]);
  return {
    score: `(?:${number}|${words})`,
    count: `(?:${figures}|${words})`,
    rating: ratings,
    'previous-rating': ratings,
    'key-question': anyName(framework.keyQuestions),
    statement: anyName(framework.keyQuestions.flatMap(({ statements }) => statements)),
    dates,
    // Outside of the pattern: see `outer-slots.ts`.
    service: '',
    regulations: '',
  };
}

/**
 * What stands in a slot is taken in one way, so that matching stays linear: of names that begin alike the longest. How
 * many ways the rest of a template can be read in is bounded by `readings-of-template.ts`.
 */
export function phrasePattern(parts: readonly TemplatePart[], patterns: SlotPatterns): PhrasePattern {
  const pattern: PatternInMaking = { patterns, slots: [], newGroup: groupNames() };
  const source = sequence(parts, pattern);
  return { expression: new RegExp(`${source}${notBeforeLetter}`, 'dgu'), slots: pattern.slots };
}

interface PatternInMaking {
  readonly patterns: SlotPatterns;
  readonly slots: SlotGroup[];
  readonly newGroup: NewGroup;
}

function sequence(parts: readonly TemplatePart[], pattern: PatternInMaking): string {
  return parts.map((part) => partSource(part, pattern)).join('');
}

function partSource(part: TemplatePart, pattern: PatternInMaking): string {
  switch (part.kind) {
    case 'text':
      return escapeRegularExpression(comparable(part.text)).replace(/\\\.$/, '\\.?').replace(/ +/g, ' ');
    case 'plural':
      return `(?:${part.ending})?`;
    case 'choice':
      return `(?:${part.options.map((option) => sequence(option, pattern)).join('|')})`;
    case 'slot':
      return slotSource(part.name, pattern);
  }
}

/** Ratings and names may stand in quotes; the quotes are no part of the value. */
function slotSource(name: string, { patterns, slots, newGroup }: PatternInMaking): string {
  if (!isListSlot(name) && !isSlot(name, patterns)) {
    return escapeRegularExpression(`{${name}}`);
  }
  const group = newGroup();
  slots.push({ name, group });
  if (isListSlot(name)) {
    return `(?<${group}>${listSource(name, patterns, newGroup)})`;
  }
  const quote = unquoted.has(name) ? '' : `['"]?`;
  const value = `${notAfterLetter}(?<${group}>${patterns[name]})${notBeforeLetter}`;
  return atomic(`${quote}${value}${quote}`, newGroup());
}

const unquoted: ReadonlySet<SlotName> = new Set<SlotName>(['score', 'count', 'dates']);

function isSlot(name: string, patterns: SlotPatterns): name is SlotName {
  return Object.hasOwn(patterns, name);
}

export function isListSlot(name: string): name is ListSlotName {
  return listSlotNames.some((known) => known === name);
}
