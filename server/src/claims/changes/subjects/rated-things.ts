import { isKind } from '../../named/list-source.ts';
import { tokenAt } from '../../words/token-at.ts';
import { type ChangeSource, type Group, type Piece, pieceAt } from '../pieces.ts';
import { here, type Thing } from '../things.ts';
import { exceptedBefore } from './behind-exceptions.ts';

/** A sentence in pieces. */
export interface Sentence {
  readonly source: ChangeSource;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What the sentence before spoke of last. */
  readonly spoken: Group | null;
  /** Whether the sentence before gives a rating. */
  readonly isBehindRating: boolean;
}

/** What a rating, or a word of change, in a piece may be of: the likeliest first. */
export function groupsFor(
  { source, text, pieces, spoken }: Sentence,
  index: number,
  { at }: { readonly at: number },
): readonly Group[] {
  const { groups: own, joint } = pieceAt(pieces, index);
  const before = pieces.slice(0, index);
  const owner = [...(spoken === null ? [] : [spoken]), ...before.flatMap(({ groups }) => groups)].findLast(isWhole);
  const named = own.filter(({ isSame }) => !isSame).map((group) => ofOwner(text, group, owner));
  const left = before.findLast(({ groups }) => groups.some(({ isSame }) => !isSame));
  const right = pieces.slice(index + 1).find(({ groups }) => groups.some(({ isSame }) => !isSame));
  const nexts = (right?.groups ?? []).filter(({ isSame }) => !isSame);
  const behind = partsBehind(source, pieces, index, at);
  if (behind !== null) {
    return behind;
  }
  const excepted = named.length === 0 ? exceptedBefore(source, pieceAt(pieces, index)) : null;
  if (excepted !== null) {
    return [excepted];
  }
  if (named.length > 0) {
    const all = ofNamed(source, pieceAt(pieces, index), before, named, nexts, right);
    const topic = topicOf(source, pieces, index, named);
    // Of a service that is rated apart, what opens the sentence is all that is meant.
    return topic.some(isService) ? topic : [...all, ...topic];
  }
  const lasts = (left?.groups ?? []).filter(({ isSame }) => !isSame);
  if (isCountedList(source, pieces, index)) {
    return nexts;
  }
  const isOpening = joint === 'comma' || joint === 'dash' || joint === 'open';
  const mayGoOn = own.length === 0 && (left === undefined || isOpening);
  const others = otherParts(source, pieceAt(pieces, index), before);
  const found = others ?? [...ofSameParts(before, own, lasts), ...lasts, ...(mayGoOn ? nexts : [])];
  const all = [...found, ...(left === undefined && spoken !== null ? [spoken] : [])];
  return all.length > 0 ? all : [unnamed(at)];
}

/** A service, and none of its key questions. */
function isWhole({ things, isSame }: Group): boolean {
  return !isSame && things?.every(({ part }) => part === null) === true;
}

/** The key questions of the one for each service of the other. */
function crossed(parts: Group, services: Group): readonly Thing[] {
  return (parts.things ?? []).flatMap(({ part }) => (services.things ?? []).map((one) => ({ ...one, part })));
}

/** “Outpatients moved up, and its rating for safe is good”: that of outpatients. */
function ofOwner(text: string, group: Group, owner: Group | undefined): Group {
  const isIts = group.isOfParts && /\b(?:its|their) $/iu.test(text.slice(Math.max(0, group.start - 7), group.start));
  return isIts && owner !== undefined && isService(owner)
    ? { ...group, isOfParts: false, things: crossed(group, owner) }
    : group;
}

/** What a piece names itself, and what else that may stand for. */
function ofNamed(
  source: ChangeSource,
  piece: Piece,
  before: readonly Piece[],
  named: readonly Group[],
  nexts: readonly Group[],
  right: Piece | undefined,
): readonly Group[] {
  // “Three ratings are better (safe, caring and well-led)”.
  const isListed =
    named.every(({ things }) => things === null) && isKind(source, (right?.from ?? 0) - 1, 'open', 'dash');
  // “Safe, where the home requires improvement”: for it.
  const last = before.at(-1);
  const left = before.findLast(({ groups }) => groups.some(({ isSame }) => !isSame));
  const isThat = piece.joint === 'relative' && last?.groups.length === 0;
  const isThere = tokenAt(source.tokens, (isThat ? last : piece).from).value === 'where';
  const place = isThere ? (left?.groups ?? []).filter(({ isOfParts }) => isOfParts) : [];
  return isListed
    ? nexts
    : (ofPartsGoingOn(before, piece, named) ?? [
        ...ofServiceBeside(before, piece, named),
        ...ofSameParts(before, piece.groups, named),
        ...place,
      ]);
}

/** “Safe was rated inadequate in maternity and good in surgery”: safe was. Null where that is not what goes on. */
function ofPartsGoingOn(
  before: readonly Piece[],
  { from, values }: Piece,
  named: readonly Group[],
): readonly Group[] | null {
  const [service, ...others] = named;
  const last = before.at(-1)?.groups.at(-1);
  const isOfPart = last?.things?.every((one) => one.part !== null && one.service !== null) === true;
  return service !== undefined &&
    others.length === 0 &&
    isWhole(service) &&
    isService(service) &&
    values[0]?.at === from &&
    last !== undefined &&
    last.things?.length === 1 &&
    isOfPart
    ? [{ ...service, things: crossed(last, service) }]
    : null;
}

/** “Plover House, rated inadequate for leadership, …”, “in surgery, which was rated good for safe”: of that service. */
function ofServiceBeside(before: readonly Piece[], { joint }: Piece, named: readonly Group[]): readonly Group[] {
  const left = before.at(-1);
  const last = left?.groups.at(-1);
  const isAside = joint === 'relative' || joint === 'comma' || joint === 'open';
  if (last === undefined || last.next !== left?.to || !isAside || !isService(last)) {
    return named;
  }
  return named.map((group) => (group.isOfParts ? { ...group, isOfParts: false, things: crossed(group, last) } : group));
}

/** “On being caring, the home was rated good”: the key question that opens the sentence, or this part of it. */
function topicOf(
  source: ChangeSource,
  pieces: readonly Piece[],
  index: number,
  named: readonly Group[],
): readonly Group[] {
  const topic = pieces.slice(0, index).findLast((piece) => isTopic(source, piece))?.groups[0];
  const areWholes = named.every(isWhole);
  if (topic === undefined || !areWholes) {
    return [];
  }
  // “For being safe, surgery was rated good”: for what is safe in surgery.
  return named.flatMap((group) => (isService(group) ? [{ ...group, things: crossed(topic, group) }] : [topic]));
}

function isTopic(source: ChangeSource, { from, joint, groups, values }: Piece): boolean {
  const [group] = groups;
  const begins = joint === null || joint === 'semicolon' || joint === 'dash';
  return (
    begins &&
    values.length === 0 &&
    isKind(source, from, 'for', 'in') &&
    group?.isOfParts === true &&
    group.at <= from + 2
  );
}

/** “Of the five ratings, three are better (safe, caring and well-led)”: which three, the brackets say. */
export function isCountedList(source: ChangeSource, pieces: readonly Piece[], index: number): boolean {
  const { groups, from } = pieceAt(pieces, index);
  const next = pieceAt(pieces, index + 1);
  const [list] = next.groups;
  const isListed = isKind(source, next.from - 1, 'open', 'dash') && list?.at === next.from && list.isOfParts;
  return groups.length === 0 && isKind(source, from, 'number', 'other') && isListed;
}

/** “The home rose, from inadequate to good, for being effective”: for what stands behind the last rating of a piece. */
function partsBehind(
  source: ChangeSource,
  pieces: readonly Piece[],
  index: number,
  at: number,
): readonly Group[] | null {
  const { groups, values, to } = pieceAt(pieces, index);
  const next = pieceAt(pieces, index + 1);
  const [first] = next.values;
  if (groups.some(({ isOfParts }) => isOfParts) || next.joint !== 'comma') {
    return null;
  }
  if (values.length === 0 && next.groups.length === 0 && first !== undefined) {
    return partsBehind(source, pieces, index + 1, first.at);
  }
  const isLast = values.at(-1)?.next === to && values.some((value) => value.at <= at);
  const isAlone = isLast && isKind(source, next.from, 'for') && next.groups[0]?.next === next.to;
  return isAlone && next.groups[0]?.isOfParts === true ? next.groups : null;
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
  return [{ ...service, things: crossed(parts, service) }];
}

function unnamed(at: number): Group {
  return { things: [here], isSame: true, isOfParts: false, at, next: at, start: 0, end: 0 };
}

export function isService({ things }: Group): boolean {
  return things?.some(({ service }) => service !== null) === true;
}
