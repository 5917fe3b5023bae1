// The names that frameworks give, as parts of a TextMate grammar's expressions.

import type { Framework } from '../../../server/src/framework/framework.ts';
import type { NamedDefinition } from '../../../server/src/framework/model/named-definition.ts';
import { allNames } from '../../../server/src/framework/names.ts';
import { allRatings } from '../../../server/src/framework/ratings.ts';
import { escapeRegularExpression } from '../../../server/src/text/escape-regular-expression.ts';
import { numberWords } from '../../../server/src/text/whole-number.ts';

/** Expressions (Oniguruma) for what a report calls its parts. None has a group that captures. */
export interface GrammarNames {
  readonly keyQuestion: string;
  readonly statement: string;
  readonly evidenceCategory: string;
  /** Sections that are neither rated nor a service. */
  readonly section: string;
  readonly overall: string;
  /** Ratings, and the labels that stand where a rating stands. */
  readonly rating: string;
  /** In figures or in words. */
  readonly number: string;
  /** Ids of frameworks. */
  readonly framework: string;
}

export function grammarNames(frameworks: readonly Framework[]): GrammarNames {
  const keyQuestions = frameworks.flatMap((framework) => framework.keyQuestions);
  const words = alternatives(numberWords);
  return {
    keyQuestion: names(keyQuestions),
    statement: names(keyQuestions.flatMap(({ statements }) => statements)),
    evidenceCategory: names(frameworks.flatMap(({ evidenceCategories }) => evidenceCategories)),
    section: names(frameworks.flatMap(({ sections }) => sections)),
    overall: alternatives(frameworks.flatMap(({ overallNames }) => overallNames).map(wording)),
    rating: names(frameworks.flatMap((framework) => [...allRatings(framework), ...framework.labels])),
    number: `(?:\\d+(?:[.,]\\d+)*|${words}(?:[- ](?:and )?${words})*)`,
    framework: alternatives(frameworks.map(({ id }) => escapeRegularExpression(id))),
  };
}

function names(definitions: readonly NamedDefinition[]): string {
  return alternatives(definitions.flatMap(allNames).map(wording));
}

/** The text in its usual spellings: any kind of quotes, dashes and spaces, commas or none, "and" or "&". */
export function wording(text: string): string {
  return escapeRegularExpression(text)
    .replaceAll(/['‘’]/g, "['‘’]")
    .replaceAll(/["“”]/g, '["“”]')
    .replaceAll(/ [-‐‑‒–—] /g, ' (?:[-‐‑‒–—] )?')
    .replaceAll(/(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu, '[-‐‑ ]')
    .replaceAll(/,(?= )/g, ',?')
    .replaceAll(/ (?:and|&) /g, ' (?:and|&) ')
    .replaceAll(/ +/g, '[ \\t]+');
}

/** Nothing at all where there are no options. */
export function alternatives(options: readonly string[]): string {
  // Among options that begin alike, the longest is to be tried first.
  const sorted = [...new Set(options)].sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.join('|')})`;
}
