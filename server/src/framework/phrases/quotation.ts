/** Where the marks of quotations stand in a text; UTF-16 indices in their order. */
interface Marks {
  readonly prose: string;
  /** Those of “, ”, ‘, ’, ' and ". */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The marks of the text that was asked of last: one text is asked of many times, and is looked through once. */
let last: Marks = { prose: '', places: new Map() };

/**
 * Whether what begins at this index of a paragraph stands within quotation marks: other people's words, which state
 * nothing of the report's own. A mark opens a quotation only where one that closes it follows.
 */
export function isQuoted(prose: string, index: number): boolean {
  last = last.prose === prose ? last : { prose, places: marksOf(prose) };
  const { places } = last;
  const before = (mark: string) => countBefore(places.get(mark) ?? [], index);
  const closes = (mark: string) => before(mark) < (places.get(mark)?.length ?? 0);
  const [opened, closed] = ['“', '”'].map((mark) => places.get(mark)?.[before(mark) - 1] ?? -1);
  if ((opened ?? -1) > (closed ?? -1)) {
    return closes('”');
  }
  const single = /(?:^|[\s(])(['‘])$/u.exec(prose.slice(Math.max(0, index - 2), index))?.[1];
  if (single !== undefined) {
    return closes(single === '‘' ? '’' : single);
  }
  return before('"') % 2 === 1 && closes('"');
}

function marksOf(prose: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: mark, index } of prose.matchAll(/[“”‘’'"]/g)) {
    const known = places.get(mark);
    if (known === undefined) {
      places.set(mark, [index]);
    } else {
      known.push(index);
    }
  }
  return places;
}

/** How many of the places, which are sorted, lie before the index. */
function countBefore(places: readonly number[], index: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < index) {
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return from;
}
