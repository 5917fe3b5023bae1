/** A remark that a framework file has beside something, such as how sure it is. */
export interface FrameworkNote {
  readonly note: string;
  /** What has the remark: the names or keys that lead to it, from the outside in; empty for the framework itself. */
  readonly of: readonly string[];
}

/** Every remark within a framework file, or within a framework, in the order of the file. */
export function notesIn(value: unknown): readonly FrameworkNote[] {
  return notesAt(value, []);
}

/** The same remarks, each of them once, with the innermost name of everything that has it. */
export function notesOnce(notes: readonly FrameworkNote[]): readonly FrameworkNote[] {
  return [...new Set(notes.map(({ note }) => note))].map((note) => {
    const places = notes.flatMap((one) => (one.note === note ? one.of.slice(-1) : []));
    return { note, of: [...new Set(places)] };
  });
}

function notesAt(value: unknown, of: readonly string[]): readonly FrameworkNote[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => notesAt(item, [...of, ...nameOf(item)]));
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'note' && typeof inner === 'string'
      ? [{ note: inner, of }]
      : notesAt(inner, [...of, ...keyName(key, inner)]),
  );
}

/** What an item of a list is called; nothing where it has no name. */
function nameOf(item: unknown): readonly string[] {
  const { name, number, id, revision } = Object(item) as Readonly<Record<string, unknown>>;
  const called = [name, number, revision, id].find((one) => typeof one === 'string');
  return typeof called === 'string' ? [called] : [];
}

/** Lists whose items say by their names what they are need no word of their own. */
const tellingLists: ReadonlySet<string> = new Set([
  'keyQuestions',
  'statements',
  'ratings',
  'revisions',
  'instruments',
]);

function keyName(key: string, inner: unknown): readonly string[] {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return typeof inner === 'object' && !tellingLists.has(key) ? [words] : [];
}
