import { diffArrays } from 'diff';
import { normaliseName } from '../framework/normalise-name.ts';
import type { Report } from '../report/report.ts';
import { type Pair, pairUp } from './pair-up.ts';
import { type SectionPart, sectionParts } from './section-parts.ts';

/** A section that only one of two reports has, or that is another one in the other. */
export interface SectionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Null for what stands before the first heading. */
  readonly name: string | null;
  /** Whether it stands in another section, or in another order, than before. */
  readonly moved: boolean;
  /** Whether it says something else; spaces and line breaks do not count. */
  readonly rewritten: boolean;
  readonly before: SectionPart | null;
  readonly now: SectionPart | null;
}

/** What became of the sections: those that stayed where and as they were are left out. In the order of the text now. */
export function sectionChanges(before: Report, now: Report): readonly SectionChange[] {
  const pairs = pairUp(sectionParts(before), sectionParts(now), [({ key }) => key, nameKey]);
  const moved = movedSections(pairs);
  return pairs
    .map((pair): SectionChange => {
      const both = pair.before !== null && pair.now !== null;
      return {
        kind: both ? 'changed' : pair.now === null ? 'removed' : 'added',
        name: (pair.now ?? pair.before)?.name ?? null,
        moved: moved.has(pair),
        rewritten: both && plain(pair.before?.text) !== plain(pair.now?.text),
        ...pair,
      };
    })
    .filter(({ kind, moved: isMoved, rewritten }) => kind !== 'changed' || isMoved || rewritten);
}

/** A heading that neither framework nor place tell anything about is found again by its name. */
function nameKey({ name }: SectionPart): string {
  return name === null ? '' : `name ${normaliseName(name)}`;
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

type BothSides = Pair<SectionPart> & { readonly before: SectionPart; readonly now: SectionPart };

/** Those that stand in another section than before, and of the others as few as had to be put elsewhere. */
function movedSections(pairs: readonly Pair<SectionPart>[]): ReadonlySet<Pair<SectionPart>> {
  const both = pairs.filter((pair): pair is BothSides => pair.before !== null && pair.now !== null);
  const partner = new Map(both.map(({ before, now }) => [now, before]));
  const isElsewhere = ({ before, now }: BothSides) =>
    (now.parent === null ? null : partner.get(now.parent)) !== before.parent;
  const elsewhere = both.filter(isElsewhere);
  const stayed = both.filter((pair) => !elsewhere.includes(pair));
  const parents = new Set(stayed.map(({ now }) => now.parent));
  return new Set([
    ...elsewhere,
    ...[...parents].flatMap((parent) => outOfOrder(stayed.filter(({ now }) => now.parent === parent))),
  ]);
}

/** Of sections side by side, those that are no longer in the order of before. The same ones, whichever report comes first. */
function outOfOrder(sections: readonly BothSides[]): readonly BothSides[] {
  const label = ({ before, now }: BothSides) =>
    before.key < now.key ? `${before.key} ${now.key}` : `${now.key} ${before.key}`;
  const orders = [
    sections.toSorted((left, right) => left.before.range.start - right.before.range.start),
    sections.toSorted((left, right) => left.now.range.start - right.now.range.start),
  ].map((order) => ({ order, labels: JSON.stringify(order.map(label)) }));
  const [first, second] = orders.toSorted((left, right) => (left.labels < right.labels ? -1 : 1));
  if (first === undefined || second === undefined || first.order.every((pair, place) => pair === second.order[place])) {
    return [];
  }
  return diffArrays([...first.order], [...second.order]).flatMap(({ added, value }) => (added ? value : []));
}
