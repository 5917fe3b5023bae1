import { isKind } from '../named/list-source.ts';
import type { ChangeSource, Group, Piece, Thing } from './pieces.ts';

/** A sentence in pieces, with what the one before it spoke of last. */
interface Named {
  readonly source: ChangeSource;
  readonly pieces: readonly Piece[];
  readonly spoken: Group | null;
}

/** What a rating, or a word of change, in a piece may be of: the likeliest first. */
export function groupsFor(
  { source, pieces, spoken }: Named,
  index: number,
  { at }: { readonly at: number },
): readonly Group[] {
  const piece = pieces[index];
  const own = piece?.groups ?? [];
  const named = own.filter(({ isSame }) => !isSame);
  const before = pieces.slice(0, index);
  const left = before.findLast(({ groups }) => groups.some(({ isSame }) => !isSame));
  const right = pieces.slice(index + 1).find(({ groups }) => groups.some(({ isSame }) => !isSame));
  const nexts = (right?.groups ?? []).filter(({ isSame }) => !isSame);
  if (named.length > 0) {
    // “Three ratings are better (safe, caring and well-led)”.
    const isListed =
      named.every(({ things }) => things === null) && isKind(source, (right?.from ?? 0) - 1, 'open', 'dash');
    // “Safe, where the home requires improvement”: for it.
    const last = before.at(-1);
    const isThat = piece?.joint === 'relative' && last?.groups.length === 0 && last.values.length === 0;
    const isThere = source.tokens[(isThat ? last : piece)?.from ?? 0]?.value === 'where';
    const place = isThere ? (left?.groups ?? []).filter(({ isOfParts }) => isOfParts) : [];
    return isListed ? nexts : [...ofServiceBeside(before, piece, named), ...ofSameParts(before, own, named), ...place];
  }
  const lasts = (left?.groups ?? []).filter(({ isSame }) => !isSame);
  const isOpening = piece?.joint === 'comma' || piece?.joint === 'dash' || piece?.joint === 'open';
  const mayGoOn = own.length === 0 && (left === undefined || isOpening);
  const others = piece === undefined ? null : otherParts(source, piece, before);
  const found = others ?? [...ofSameParts(before, own, lasts), ...lasts, ...(mayGoOn ? nexts : [])];
  const all = [...found, ...(left === undefined && spoken !== null ? [spoken] : [])];
  return all.length > 0 ? all : [unnamed(at)];
}

/** “Plover House, rated inadequate for leadership, …”, “in surgery, which was rated good for safe”: of that service. */
function ofServiceBeside(
  before: readonly Piece[],
  piece: Piece | undefined,
  named: readonly Group[],
): readonly Group[] {
  const left = before.at(-1);
  const last = left?.groups.at(-1);
  const isAside = piece?.joint === 'relative' || piece?.joint === 'comma' || piece?.joint === 'open';
  if (last === undefined || last.next !== left?.to || !isAside || !isService(last) || left.values.length > 0) {
    return named;
  }
  return named.map((group) =>
    group.isOfParts && !isService(group)
      ? {
          ...group,
          isOfParts: false,
          things: (group.things ?? []).flatMap(({ part }) => (last.things ?? []).map((one) => ({ ...one, part }))),
        }
      : group,
  );
}

/** “… and good in every other respect”: the key questions that the sentence has not named. */
function otherParts(source: ChangeSource, { from, to }: Piece, before: readonly Piece[]): readonly Group[] | null {
  const other = source.tokens.findIndex(({ kind }, at) => at >= from && at < to && kind === 'other');
  const last = before.findLast(({ groups }) => groups.length > 0)?.groups[0];
  const named = before.flatMap(({ groups }) =>
    groups.flatMap(({ things }) => (things ?? []).flatMap(({ part }) => part ?? [])),
  );
  const service = last?.things?.[0]?.service ?? null;
  const things = source.parts.filter((part) => !named.includes(part)).map((part) => ({ part, isHere: false, service }));
  return other === -1 || last === undefined
    ? null
    : [{ ...last, things: named.length === 0 ? null : things, isSame: false, isOfParts: true }];
}

/** “In medical care it was rated good”, “surgery was rated good for it”: the key question that was named before. */
function ofSameParts(before: readonly Piece[], own: readonly Group[], named: readonly Group[]): readonly Group[] {
  const service = named.find(isService);
  const parts = before.flatMap(({ groups }) => groups).findLast(({ things }) => things?.[0]?.part != null);
  if (service === undefined || parts === undefined || !own.some(({ isSame }) => isSame)) {
    return [];
  }
  const things = (parts.things ?? []).flatMap(({ part }) => (service.things ?? []).map((one) => ({ ...one, part })));
  return [{ ...service, things }];
}

function unnamed(at: number): Group {
  return { things: [here], isSame: true, isOfParts: false, at, next: at, start: 0, end: 0 };
}

export const here: Thing = { part: null, isHere: true, service: null };

/** Whether a service is named, or several. */
export function isService({ things }: Group): boolean {
  return things?.some(({ service }) => service !== null) === true;
}
