import { isYear } from '../clauses/clauses.ts';
import { isKind } from '../named/list-source.ts';
import { type ChangeSource, type Piece, pieceAt } from './pieces.ts';
import type { Rated } from './roles.ts';

/**
 * The ratings that a sentence gives, without those that are older than the last time: “good in 2019, requires improvement
 * last year and inadequate now”. Null where it tells of more times than two and does not say which are which.
 */
export function withoutHistory(
  source: ChangeSource,
  pieces: readonly Piece[],
  given: readonly Rated[],
): readonly Rated[] | null {
  // “Once outstanding, and good when last inspected, it is now inadequate”: some time before the last one.
  const isHistory = pieces.flatMap(({ values }) => values).length > 2;
  const rated = isHistory ? given.filter((one) => !isSometime(source, pieces, one)) : given;
  const keys = rated.map(({ of }) => JSON.stringify(of.map(({ things }) => things)));
  const [key] = keys;
  if (rated.length > 1 && rated.every((one) => isDated(source, pieces, one) && !isMoved(source, one))) {
    // “In 2019 good and inadequate in 2023”: what was between, it does not say.
    return null;
  }
  if (!keys.some((one) => keys.filter((other) => other === one).length > 2)) {
    return rated;
  }
  if (keys.some((one) => one !== key)) {
    return null;
  }
  const dated = rated.filter((one) => isDated(source, pieces, one));
  const told =
    dated.length > 0 && rated.length - dated.length === 2 ? rated.filter((one) => !dated.includes(one)) : rated;
  const now = told.filter((one) => isNow(source, pieces, one));
  const [present] = now.length === 1 ? now : told.filter(({ roles }) => roles.join() === 'now');
  if (present === undefined || now.length > 1) {
    return null;
  }
  const place = told.indexOf(present);
  const last = place === told.length - 1 ? told[place - 1] : place === 0 ? told[1] : undefined;
  return last === undefined
    ? null
    : told.flatMap((one): readonly Rated[] =>
        one === present ? [{ ...one, roles: ['now'] }] : one === last ? [{ ...one, roles: ['before'] }] : [],
      );
}

/** “Once outstanding”, “formerly good”. */
function isSometime({ tokens }: ChangeSource, pieces: readonly Piece[], { piece, value }: Rated): boolean {
  const { from } = pieceAt(pieces, piece);
  return tokens.slice(from, value.at).some(({ value: word }) => sometime.test(word));
}

const sometime = /^(?:once|formerly|originally|at one time|used to|hitherto)$/u;

/** “In 2019 good”, “good in 2019”. */
function isDated(source: ChangeSource, pieces: readonly Piece[], rated: Rated): boolean {
  return beside(source, pieces, rated).some(isYear);
}

/** “From good in 2019 to inadequate in 2023.” */
function isMoved(source: ChangeSource, { value }: Rated): boolean {
  return isKind(source, value.at - 1, 'from', 'to');
}

function isNow(source: ChangeSource, pieces: readonly Piece[], rated: Rated): boolean {
  return rated.roles.join() === 'now' && beside(source, pieces, rated).some(({ kind }) => kind === 'latest');
}

/** The words of the piece that stand between the rating and those beside it. */
function beside({ tokens }: ChangeSource, pieces: readonly Piece[], { piece, value }: Rated): ChangeSource['tokens'] {
  const { from, to, values } = pieceAt(pieces, piece);
  const start = values.findLast(({ at }) => at < value.at)?.next ?? from;
  const end = values.find(({ at }) => at > value.at)?.at ?? to;
  return [...tokens.slice(start === from ? start : value.at, value.at), ...tokens.slice(value.next, end)];
}
