import { monthNames } from '../../text/calendar.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { numberWords } from '../../text/whole-number.ts';
import { notAfterLetter, notBeforeLetter } from '../../text/word-characters.ts';
import { type Framework, type NamedDefinition, type SlotName, slotNames } from '../framework.ts';
import { allNames } from '../names.ts';
import { allRatings } from '../ratings.ts';
import { comparable } from './comparable-text.ts';
import { type ListSlotName, listSlotNames, listSource } from './list-slots.ts';
import type { TemplatePart } from './phrase-template.ts';

/** What can stand in each slot, as the source of a regular expression over comparable text. */
export type SlotPatterns = Readonly<Record<SlotName, string>>;

/** A template ready to be looked for. */
export interface PhrasePattern {
  /**
   * Over comparable text; its groups are the slots, in the order of `slots`. That it begins where a word begins is for
   * the caller to see: a look-behind in front would be tried at every character.
   */
  readonly expression: RegExp;
  readonly slots: readonly TemplateSlot[];
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

/** The patterns of a framework's names; no pattern can match in more than one way, so that matching stays linear. */
export function slotPatterns(framework: Framework): SlotPatterns {
  const word = alternatives(numberWords.map(escapeRegularExpression));
  const words = `${word}(?:[- ](?:and )?${word}){0,6}`;
  const ratings = nameAlternatives([...allRatings(framework), ...framework.labels]);
  return {
    score: `(?:${number}|${words})`,
    count: `(?:${figures}|${words})`,
    rating: ratings,
    'previous-rating': ratings,
    'key-question': nameAlternatives(framework.keyQuestions),
    statement: nameAlternatives(framework.keyQuestions.flatMap(({ statements }) => statements)),
    dates,
    // Outside of the pattern: see `outer-slots.ts`.
    service: '',
    regulations: '',
  };
}

export function phrasePattern(parts: readonly TemplatePart[], patterns: SlotPatterns): PhrasePattern {
  const slots: TemplateSlot[] = [];
  const source = sequence(parts, patterns, slots);
  return {
    expression: new RegExp(`${source}${notBeforeLetter}`, 'dgu'),
    slots,
  };
}

function sequence(parts: readonly TemplatePart[], patterns: SlotPatterns, slots: TemplateSlot[]): string {
  return parts.map((part) => partSource(part, patterns, slots)).join('');
}

function partSource(part: TemplatePart, patterns: SlotPatterns, slots: TemplateSlot[]): string {
  switch (part.kind) {
    case 'text':
      return escapeRegularExpression(comparable(part.text)).replace(/\\\.$/, '\\.?').replace(/ +/g, ' ');
    case 'plural':
      return `(?:${part.ending})?`;
    case 'choice':
      return alternatives(part.options.map((option) => sequence(option, patterns, slots)));
    case 'slot':
      return slotSource(part.name, patterns, slots);
  }
}

/** Ratings and names may stand in quotes; the quotes are no part of the value. */
function slotSource(name: string, patterns: SlotPatterns, slots: TemplateSlot[]): string {
  if (isListSlot(name)) {
    slots.push(name);
    return `(${listSource(name, patterns)})`;
  }
  if (!isSlot(name, patterns)) {
    return escapeRegularExpression(`{${name}}`);
  }
  slots.push(name);
  const quote = unquoted.has(name) ? '' : `['"]?`;
  return `${quote}${notAfterLetter}(${patterns[name]})${notBeforeLetter}${quote}`;
}

const unquoted: ReadonlySet<SlotName> = new Set<SlotName>(['score', 'count', 'dates']);

function isSlot(name: string, patterns: SlotPatterns): name is SlotName {
  return Object.hasOwn(patterns, name);
}

export function isListSlot(name: string): name is ListSlotName {
  return listSlotNames.some((known) => known === name);
}

function nameAlternatives(definitions: readonly NamedDefinition[]): string {
  const names = new Set(definitions.flatMap(allNames).map(nameSource));
  return alternatives([...names].sort((left, right) => right.length - left.length));
}

/** The spellings that `normaliseName` takes for the same name. */
function nameSource(name: string): string {
  return escapeRegularExpression(comparable(name).trim().replace(/ +/g, ' '))
    .replace(/,/g, ',?')
    .replace(/ and | & /g, ' (?:and|&) ')
    .replace(/ - |(?<=\S)-(?=\S)/g, (hyphen) => (hyphen === '-' ? '[- ]' : ' (?:- )?'));
}

/** None of the options can match nothing at all by having no option: an empty list matches nothing. */
function alternatives(options: readonly string[]): string {
  return options.length === 0 ? '(?!)' : `(?:${options.join('|')})`;
}
