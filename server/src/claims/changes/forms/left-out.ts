import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { listAt } from '../../named/target-lists.ts';
import { isGate } from '../../second-reading/gates.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { lastBefore } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { type ChangeSource, type PlacedValue, thingsOf } from '../pieces.ts';
import type { NamedToken } from '../subjects/named-services.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { here, partOf, type Thing, theWhole } from '../things.ts';

/**
 * What a sentence says by a denial: “rated good for caring but not for safe”, which safe is not, and “not enough to lift safe
 * out of inadequate”, which safe still is.
 */
export function leftOut({ source, text, pieces }: Sentence): readonly Check[] {
  if (source.tokens.some((token, at) => isDoubt(source, token, at))) {
    return [];
  }
  const values = pieces.flatMap((piece) => piece.values);
  return values.flatMap((value, index): readonly Check[] => {
    const { start, end, rating } = value;
    const without = isQuoted(text, start) ? null : notGiven(source, value, values[index + 1]?.at);
    const inside = isQuoted(text, start) ? [] : stillIn(source, value);
    return [
      ...(without === null
        ? []
        : [{ start, end, alternatives: [{ ...nothingSaid, things: without, notNow: rating }] }]),
      ...(inside.length === 0
        ? []
        : [{ start, end, alternatives: inside.map((things) => ({ ...nothingSaid, things, now: rating })) }]),
    ];
  });
}

/** What “but not for …” behind a rating names; null where nothing is. */
function notGiven(source: ChangeSource, { next }: PlacedValue, limit = source.tokens.length): readonly Thing[] | null {
  const turn = source.tokens.findIndex(
    (_, at) => at >= next && at < limit && isKind(source, at, 'but') && isKind(source, at + 1, 'deny'),
  );
  const list = turn !== -1 && isKind(source, turn + 2, 'for', 'in') ? listAt(source, turn + 3, true) : null;
  const isOver = list !== null && (source.tokens[list.next] === undefined || isKind(source, list.next, ...ends));
  return list !== null && isOver && list.targets.every(({ kind }) => kind === 'part')
    ? thingsOf(source, list.targets)
    : null;
}

const ends: readonly TokenKind[] = ['comma', 'semicolon', 'dash', 'stop', 'close'];

/** What is still rated so in “not enough to lift safe out of inadequate”, in each way in which it can be meant. */
function stillIn(source: ChangeSource, { at }: PlacedValue): readonly (readonly Thing[])[] {
  const out = at - 1;
  const from = lastBefore(source.tokens, out, (_, place) => isKind(source, place, ...clauses)) + 1;
  const words = source.tokens.slice(from, out);
  const denials = words.filter(({ kind }) => kind === 'deny' || kind === 'failing').length;
  const isOut = isKind(source, out, 'instead') && tokenAt(source.tokens, out).value === 'out of';
  if (
    !isOut ||
    denials !== 1 ||
    words.some(({ kind }, place) => (kind === 'name' && from + place > 0) || kind === 'number')
  ) {
    return [];
  }
  const parts = words.flatMap(({ kind, value }) => (kind === 'part' ? [partOf(value)] : []));
  const whole = [[here], [theWhole]];
  return parts.length > 0 ? [parts] : words.some(({ kind }) => kind === 'here') ? whole.slice(0, 1) : whole;
}

const clauses: readonly TokenKind[] = ['comma', 'semicolon', 'dash', 'but', 'while', 'result'];

function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  const { kind, service } = token;
  const isGated = isGate(source, token, at) && kind !== 'deny';
  return isGated || kind === 'earlier' || kind === 'before' || kind === 'older' || service !== null;
}
