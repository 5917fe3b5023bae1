import type { Range } from '../../text/range.ts';
import type { Caret } from '../caret.ts';
import { bracketedValue, entriesAfter, entryPair, type FlowBracket, openBrackets, openLine } from './flow-brackets.ts';
import { item } from './schema.ts';
import { mapAround, type YamlLine, yamlLine, yamlLines } from './yaml-lines.ts';

/** The caret in a YAML file that is being written: what is written there, and where that is in the whole. */
export interface YamlPlace {
  /** The keys that lead to the map that the key stands in, or to the value. */
  readonly path: readonly string[];
  readonly writes: 'key' | 'value';
  /** The key or value that stands there. */
  readonly replaces: Range;
  /** What is to be written before a new value: a space, where none stands after the colon. */
  readonly lead: string;
  readonly hasColon: boolean;
  /** The line of the caret as the indentation of a map sees it; keys of the same map stand around it. */
  readonly column: number;
  /** Within brackets: the other keys of the same map, with their values. Null where they stand on the lines around. */
  readonly around: ReadonlyMap<string, string> | null;
}

/** Where the caret stands, judged by the lines above it, so that the rest of the file may be half written; null in a comment. */
export function yamlPlace(text: string, caret: Caret): YamlPlace | null {
  if (/(?:^|\s)#/.test(caret.before)) {
    return null;
  }
  const textAbove = text.slice(0, caret.line.start);
  const opened = openLine(textAbove);
  if (opened !== null) {
    const brackets = openBrackets(`${opened.value} ${caret.before.trimStart()}`);
    return withinBracket(yamlLines(opened.above), yamlLine(opened.line), text, caret, brackets);
  }
  const above = yamlLines(textAbove);
  const line = yamlLine(caret.before);
  const brackets = openBrackets(bracketedValue(line) ?? '');
  if (brackets.length > 0) {
    return withinBracket(above, line, text, caret, brackets);
  }
  const outer = pathTo(above, line);
  if (line.key !== null) {
    const value = line.value.trimStart();
    return {
      path: [...outer, line.key],
      writes: 'value',
      replaces: { start: caret.offset - value.length, end: endOfValue(caret) },
      lead: line.value === '' ? ' ' : '',
      hasColon: true,
      column: line.column,
      around: null,
    };
  }
  const after = /^[\w/*-]*/.exec(caret.after)?.[0] ?? '';
  return {
    path: outer,
    writes: 'key',
    replaces: { start: caret.offset - line.rest.length, end: caret.offset + after.length },
    lead: '',
    hasColon: /^\s*:/.test(caret.after.slice(after.length)),
    column: line.column,
    around: null,
  };
}

/** The keys that lead to the map or list item that a line stands in. */
function pathTo(above: readonly YamlLine[], line: YamlLine): readonly string[] {
  const path: string[] = line.dashes.map(() => item);
  let column = line.dashes[0] ?? line.column;
  // A list may begin at the column of its key.
  let isItem = line.dashes.length > 0;
  for (const candidate of [...above].reverse()) {
    const { key, column: at, dashes } = candidate;
    const opens = key !== null && candidate.value.trim() === '' && (at < column || (isItem && at === column));
    if (opens) {
      path.unshift(...dashes.map(() => item), key);
      column = dashes[0] ?? at;
      isItem = dashes.length > 0;
    } else if (dashes.length > 0 && at === column && !isItem) {
      // The first key of the item that the line belongs to.
      path.unshift(...dashes.map(() => item));
      column = dashes[0] ?? at;
      isItem = true;
    }
    if (column === 0 && !isItem) {
      break;
    }
  }
  return path;
}

/** Within brackets that opened on this line or one above: the entry of the innermost that the caret stands in. */
function withinBracket(
  above: readonly YamlLine[],
  line: YamlLine,
  text: string,
  caret: Caret,
  brackets: readonly FlowBracket[],
): YamlPlace {
  const path = [...pathTo(above, line), ...(line.key === null ? [] : [line.key])];
  for (const { kind, entry } of brackets.slice(0, -1)) {
    path.push(kind === 'list' ? item : (entryPair(entry)?.key ?? ''));
  }
  const inner = brackets.at(-1);
  const entry = inner?.entry.trimStart() ?? '';
  const end = caret.offset + (/^[^,\]}]*/.exec(caret.after)?.[0].trimEnd().length ?? 0);
  const rest = { hasColon: /^\s*:/.test(caret.after.slice(end - caret.offset)), column: -1 };
  if (inner?.kind !== 'map') {
    const start = caret.offset - entry.length;
    return { ...rest, path: [...path, item], writes: 'value', replaces: { start, end }, lead: '', around: new Map() };
  }
  const pair = entryPair(entry);
  const others = [...inner.before, ...entriesAfter(text.slice(caret.offset))].flatMap(
    (other) => entryPair(other) ?? [],
  );
  const around = new Map(others.map(({ key, value }) => [key, value.trim()]));
  if (pair === null) {
    const start = caret.offset - entry.length;
    return { ...rest, path, writes: 'key', replaces: { start, end }, lead: '', around };
  }
  const start = caret.offset - pair.value.length;
  const lead = pair.gap === '' ? ' ' : '';
  return {
    path: [...path, pair.key],
    writes: 'value',
    replaces: { start, end },
    lead,
    hasColon: true,
    column: -1,
    around,
  };
}

function endOfValue(caret: Caret): number {
  const rest = caret.after.replace(/(?<!\s)\s+#.*/s, '').trimEnd();
  return caret.offset + rest.length;
}

/** The values of the keys that stand in the same map as the caret's line. */
export function keysAround(text: string, caret: Caret, place: YamlPlace): ReadonlyMap<string, string> {
  if (place.around !== null) {
    return place.around;
  }
  const above = yamlLines(text.slice(0, caret.line.start));
  const below = yamlLines(text.slice(caret.line.end).replace(/^[\r\n]+/, ''));
  const own = yamlLine(caret.before);
  return mapAround(above, own, below, place.column);
}
