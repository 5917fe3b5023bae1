import type { NumberSentence } from '../number-sentences.ts';
import type { NamedList } from '../totals/lists.ts';
import { breaks, isBroken } from './breach-words.ts';
import type { NamedBreaches } from './named-breaches.ts';

const opening = /^[^;:#]{0,60}(?::| -) /;
const regulations =
  /\bregulations? #(?:(?:,| and|, and|,? as well as) (?:of |with )?(?:regulations? )?#)*(?: \([^()]*\))?/g;
/** Words that tell of nothing more that may be breached. */
const nothingMore: ReadonlySet<string> = new Set(
  'it they we the its provider service home practice trust agency hospital manager staff was were is are had has have been being also still now again and too as well found that of in with'.split(
    ' ',
  ),
);

/**
 * “In breach of two regulations: it was not meeting regulation 12, and had fallen short of regulation 18”: what the clauses
 * behind a number name between them; null where they may leave some unnamed.
 */
export function namedOneByOne(
  { plain }: NumberSentence,
  behind: number,
  count: number,
  told: readonly NamedBreaches[],
): NamedList | null {
  const head = opening.exec(plain.slice(behind))?.[0];
  const start = behind + (head?.length ?? 0);
  const clauses = told.filter(({ from, isNot, named }) => from >= start && !isNot && named?.known === true);
  const names = [...new Set(clauses.flatMap(({ named }) => named?.names ?? []))];
  const rest = plain.slice(start).replace(regulations, ' ').replace(breach, ' ');
  const isWhole = names.length > count || (rest.match(/[^\s,]+/g) ?? []).every((word) => nothingMore.has(word));
  return head !== undefined && clauses.length > 1 && isWhole ? { names, known: true, isWhole: true } : null;
}

const breach = new RegExp(`${breaks}|\\b${isBroken}`, 'g');
