import type { Document } from '../../syntax/document.ts';
import { editDocument } from '../../syntax/edit-document.ts';
import { opensFrontMatter } from '../../syntax/front-matter-fence.ts';
import { lineEndingOf } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { Caret } from '../caret.ts';

/** The caret in the front matter: in a key, or in a value. */
export interface FrontMatterPlace {
  /** The keys that lead to the caret: none for a key at the top, `['previous']` for a key within `previous` or for its value. */
  readonly path: readonly string[];
  readonly writes: 'key' | 'value';
  /** The key or the value that stands there. */
  readonly replaces: Range;
  /** What is to be written before a new value: a space, where none stands after the colon. */
  readonly lead: string;
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
  /** The text between the fences; without a closing fence, up to the last line of YAML. */
  readonly yaml: Range;
}

const keyLine = /^(?<indent>[ \t]*)(?<key>[\w-]+)[ \t]*:(?<space>[ \t]*)(?<value>.*)$/;

/** Where in the front matter the caret stands; null where it stands outside, in a comment, or at a fence. */
export function frontMatterPlace(document: Document, caret: Caret): FrontMatterPlace | null {
  const yaml = yamlAround(document, caret);
  if (yaml === null || /^[ \t]*#/.test(caret.before)) {
    return null;
  }
  const parent = parentKey(document.text.slice(yaml.start, caret.line.start));
  const line = keyLine.exec(caret.before);
  if (line === null) {
    return withoutKey(caret, yaml, parent);
  }
  const { indent = '', key = '', space = '', value = '' } = line.groups ?? {};
  const path = indent !== '' && parent !== null ? [parent, key] : [key];
  if (/^[[{]/.test(value)) {
    return withinBrackets(caret, yaml, path, value);
  }
  const replaces = { start: caret.offset - value.length, end: caret.line.end };
  return { path, writes: 'value', replaces, lead: space === '' ? ' ' : '', hasColon: true, yaml };
}

/** The document as it will be once its front matter is closed, so that what is named so far counts; else as it is. */
export function withClosedFrontMatter(document: Document, { yaml }: FrontMatterPlace): Document {
  const ending = lineEndingOf(document.text);
  return document.frontMatter !== null
    ? document
    : editDocument(document, [{ start: yaml.end, end: yaml.end, text: `${ending}---${ending}` }]);
}

/** A line as front matter has them. */
const yamlLine = /^(?:[ \t]*(?:[\w-]+[ \t]*:|-[ \t]).*|[ \t]*#.*|[ \t]+.*)$/;

/** The text between the fences. While the closing fence is missing, it is taken to end where YAML ends. */
function yamlAround({ text, frontMatter }: Document, caret: Caret): Range | null {
  const start = /\r\n|\r|\n/.exec(text);
  if (!opensFrontMatter(text) || start === null) {
    return null;
  }
  const from = start.index + start[0].length;
  if (caret.line.start < from) {
    return null;
  }
  if (frontMatter !== null) {
    return caret.line.end < frontMatter.end ? { start: from, end: frontMatter.end } : null;
  }
  const lines = text
    .slice(from, caret.line.start)
    .split(/\r\n|\r|\n/)
    .slice(0, -1);
  return lines.every((line) => yamlLine.test(line)) ? { start: from, end: endOfYaml(text, caret.line.end) } : null;
}

/** Where the last of the lines ends that follow and are YAML. A heading is no note of YAML there: it may be the report's. */
function endOfYaml(text: string, lineEnd: number): number {
  const line = /(?:\r\n|\r|\n)(?<line>[^\r\n]*)/y;
  let end = lineEnd;
  for (line.lastIndex = end; ; line.lastIndex = end) {
    const written = line.exec(text);
    const words = written?.groups?.line ?? '';
    if (written === null || words.startsWith('#') || !yamlLine.test(words)) {
      return end;
    }
    end += written[0].length;
  }
}

/** The last key at the top level of the lines above, where nothing stands after its colon: what is indented belongs to it. */
function parentKey(above: string): string | null {
  const keys = [...above.matchAll(/^(?<key>[\w-]+)[ \t]*:(?<value>.*)$/gm)];
  const last = keys.at(-1)?.groups;
  return last?.value?.trim() === '' ? (last.key ?? null) : null;
}

/** A line without a colon before the caret: the beginning of a key, or an item of a list. */
function withoutKey(caret: Caret, yaml: Range, parent: string | null): FrontMatterPlace | null {
  const item = /^[ \t]*-[ \t]+(?<value>.*)$/.exec(caret.before)?.groups?.value;
  if (item !== undefined) {
    const replaces = { start: caret.offset - item.length, end: caret.line.end };
    return parent === null ? null : { path: [parent], writes: 'value', replaces, lead: '', hasColon: true, yaml };
  }
  const started = /^(?<indent>[ \t]*)(?<key>[\w-]*)$/.exec(caret.before)?.groups;
  const rest = /^[\w-]*(?<colon>[ \t]*:)?/.exec(caret.after);
  if (started === undefined || rest === null) {
    return null;
  }
  const colon = rest.groups?.colon ?? '';
  return {
    path: started.indent === '' || parent === null ? [] : [parent],
    writes: 'key',
    replaces: {
      start: caret.offset - (started.key?.length ?? 0),
      end: caret.offset + rest[0].length - colon.length,
    },
    lead: '',
    hasColon: colon !== '',
    yaml,
  };
}

/** Within `[…]` or `{…}` on one line: the entry that the caret stands in. */
function withinBrackets(caret: Caret, yaml: Range, path: readonly string[], value: string): FrontMatterPlace {
  const entry = value.slice(Math.max(value.lastIndexOf(','), 0) + 1).trimStart();
  const end = caret.offset + (/^[^,\]}]*?(?=[ \t]*(?:[,\]}]|$))/.exec(caret.after)?.[0].length ?? 0);
  const pair = value.startsWith('{')
    ? /^(?<key>[^:]*?)[ \t]*:(?<space>[ \t]*)(?<value>.*)$/.exec(entry)?.groups
    : undefined;
  if (pair !== undefined) {
    const replaces = { start: caret.offset - (pair.value?.length ?? 0), end };
    const child = pair.key ?? '';
    return {
      path: [...path, child],
      writes: 'value',
      replaces,
      lead: pair.space === '' ? ' ' : '',
      hasColon: true,
      yaml,
    };
  }
  return {
    path,
    writes: value.startsWith('{') ? 'key' : 'value',
    replaces: { start: caret.offset - entry.length, end },
    lead: '',
    hasColon: caret.after
      .slice(end - caret.offset)
      .trimStart()
      .startsWith(':'),
    yaml,
  };
}
