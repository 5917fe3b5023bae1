import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { lastBefore } from '../../words/places.ts';
import { isOneOf, isWrittenLike, isYearAlone } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource, PlacedValue } from '../pieces.ts';
import type { NamedToken } from '../subjects/named-services.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { partOf, type Thing, theWhole } from '../things.ts';

/**
 * Ratings that nothing has any more, or that nothing has: “it is no longer rated inadequate, either overall or for any key
 * question”, “the home is not rated inadequate in any area”, “we did not rate any area inadequate”. Empty where another word leaves a doubt.
 */
export function deniedAnywhere({ source, text, pieces }: Sentence): readonly Check[] {
  if (source.services.length > 0 || source.tokens.some((token, at) => isDoubt(source, token, at))) {
    return [];
  }
  return pieces
    .flatMap(({ values }) => values)
    .flatMap((value): readonly Check[] => {
      const any = anyBefore(source, value);
      const things = isQuoted(text, value.start)
        ? null
        : any !== null && isDeniedBefore(source, { ...value, at: any })
          ? source.parts.map(partOf)
          : isDeniedBefore(source, value)
            ? anythingBehind(source, value)
            : null;
      const { start, end, rating } = value;
      return things === null ? [] : [{ start, end, alternatives: [{ ...nothingSaid, things, notNow: rating }] }];
    });
}

function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  const isDenial = isKind(source, at, 'deny', 'no-longer', 'or') || isAny(source, at);
  return (isGate(source, token, at) && !isDenial) || isKind(source, at, 'older', 'except') || isYearAlone(token);
}

/** The place of “any key question” or “any of the five areas” just before a rating; null where that does not stand there. */
function anyBefore(source: ChangeSource, { at }: PlacedValue): number | null {
  let noun = at - 1;
  while (isKind(source, noun, 'a', 'as')) {
    noun -= 1;
  }
  let any = noun - 1;
  while (isKind(source, any, 'of', 'number', 'all')) {
    any -= 1;
  }
  return isKind(source, noun, 'area') && isAny(source, any) ? any : null;
}

/** “Is no longer rated”, “was not rated”: within the clause of the rating. */
function isDeniedBefore({ tokens }: ChangeSource, { at, words }: PlacedValue): boolean {
  const clause = tokens.slice(lastBefore(tokens, at, ({ kind }) => clauses.has(kind)) + 1, at);
  const denials = clause.filter(({ kind }) => kind === 'deny' || kind === 'no-longer');
  const isBare = isOfKind(clause.at(-1), 'no-longer') || clause.some(({ kind }) => kind === 'give');
  return (
    !words.isAdjective &&
    denials.length === 1 &&
    isBare &&
    clause.every(({ kind, text }) => (plain.has(kind) && !isOneOf(text, 'had')) || isOneOf(text, 'did do does'))
  );
}

const clauses: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'semicolon', 'dash', 'and', 'but', 'result']);
const plain: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'subject',
  'pronoun',
  'name',
  'regulator',
  'be',
  'have',
  'deny',
  'no-longer',
  'give',
  'as',
  'a',
  'latest',
  'now',
]);

/** “Overall or for any key question”, “in any of the five areas”: all of these; null where something else follows. */
function anythingBehind(source: ChangeSource, { next }: PlacedValue): readonly Thing[] | null {
  let at = next;
  let isOverall = false;
  while (
    isKind(source, at, 'comma', 'overall', 'or', 'both', 'for', 'in') ||
    isWrittenLike(source.tokens[at], either)
  ) {
    isOverall ||= isKind(source, at, 'overall');
    at += 1;
  }
  if (!isAny(source, at) || !isKind(source, at - 1, 'for', 'in')) {
    return null;
  }
  at += 1;
  while (isKind(source, at, 'of', 'number', 'all')) {
    at += 1;
  }
  const parts = source.parts.map(partOf);
  return isKind(source, at, 'area') ? [...parts, ...(isOverall ? [theWhole] : [])] : null;
}

const either = /^(?:either|whether)$/iu;

function isAny({ tokens }: ChangeSource, at: number): boolean {
  return isWrittenLike(tokens[at], /^(?:any|a single)$/iu);
}
