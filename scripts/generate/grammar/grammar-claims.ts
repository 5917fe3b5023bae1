// The set phrases of frameworks, as rules of a TextMate grammar.
import type { Framework } from '../../../server/src/framework/framework.ts';
import { type PhraseKind, slotNames } from '../../../server/src/framework/model/phrase.ts';
import { innerParts } from '../../../server/src/framework/phrases/outer-slots.ts';
import { readTemplate, type TemplatePart } from '../../../server/src/framework/phrases/phrase-template.ts';
import { type GrammarNames, wording } from './grammar-names.ts';
import type { GrammarRule } from './grammar-rule.ts';

/** What a value is called in a claim; a slot that is not here has no name of its own. */
const slotScopes: Readonly<Record<string, string>> = {
  score: 'constant.numeric.score.keyline',
  count: 'constant.numeric.count.keyline',
  rating: 'constant.language.rating.keyline',
  'previous-rating': 'constant.language.rating.keyline',
  'key-question': 'entity.name.type.key-question.keyline',
  statement: 'entity.name.type.statement.keyline',
};

/**
 * The formulas of a statement's section, which stand in every report. Other claims are written in any words: the server
 * reads and colours those, and patterns for some of their wordings would be a megabyte that every window loads.
 */
const formulas: ReadonlySet<string> = new Set<PhraseKind>(['carried-forward', 'score', 'statements-assessed']);

/** One rule for every wording of a formula. A wording stands on one line: a grammar sees no more. */
export function claimRules(frameworks: readonly Framework[], names: GrammarNames): readonly GrammarRule[] {
  const rules = frameworks.flatMap(({ phrases }) =>
    phrases.flatMap(({ kind, templates }) =>
      (formulas.has(kind) ? templates : []).flatMap((template): readonly [string, GrammarRule][] => {
        const { parts } = readTemplate(template, slotNames);
        return parts === undefined ? [] : [[template, claimRule(kind, innerParts(parts), names)]];
      }),
    ),
  );
  // The longer wording first: of two that begin together, it says more.
  return [...new Map(rules).values()].sort((left, right) => (right.match?.length ?? 0) - (left.match?.length ?? 0));
}

function claimRule(kind: string, parts: readonly TemplatePart[], names: GrammarNames): GrammarRule {
  const slots: string[] = [];
  const source = sequence(parts, names, slots);
  const captures = slots.map((slot, index): [string, GrammarRule] => {
    const name = slotScopes[slot];
    return [String(index + 1), name === undefined ? {} : { name }];
  });
  return {
    name: `string.unquoted.claim.${kind}.keyline`,
    match: `(?i)(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`,
    captures: Object.fromEntries(captures),
  };
}

function sequence(parts: readonly TemplatePart[], names: GrammarNames, slots: string[]): string {
  return parts.map((part) => partSource(part, names, slots)).join('');
}

function partSource(part: TemplatePart, names: GrammarNames, slots: string[]): string {
  switch (part.kind) {
    case 'text':
      return wording(part.text).replace(/\\\.$/, '\\.?');
    case 'plural':
      return `(?:${part.ending})?`;
    case 'choice':
      return `(?:${part.options.map((option) => sequence(option, names, slots)).join('|')})`;
    case 'slot':
      slots.push(part.name);
      return `(${slotSource(part.name, names)})`;
  }
}

function slotSource(slot: string, names: GrammarNames): string {
  switch (slot) {
    case 'score':
    case 'count':
      return names.number;
    case 'rating':
    case 'previous-rating':
      return names.rating;
    case 'key-question':
      return names.keyQuestion;
    default:
      // The names of statements are many, and the words around them say enough.
      return '[^.;:?!]{1,100}?';
  }
}
