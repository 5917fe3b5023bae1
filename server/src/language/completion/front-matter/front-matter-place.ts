import type { Document } from '../../../syntax/document.ts';
import { editDocument } from '../../../syntax/edit-document.ts';
import { opensFrontMatter } from '../../../syntax/front-matter/front-matter-fence.ts';
import { lineEndingOf } from '../../../text/lines.ts';
import { type Range, shiftRange } from '../../../text/range.ts';
import type { Caret } from '../../caret.ts';
import { item } from '../../yaml/schema.ts';
import { yamlPlace } from '../../yaml/yaml-place.ts';

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

/** Where in the front matter the caret stands; null where it stands outside, in a comment, or at a fence. */
export function frontMatterPlace(document: Document, caret: Caret): FrontMatterPlace | null {
  const yaml = yamlAround(document, caret);
  if (yaml === null) {
    return null;
  }
  const text = document.text.slice(yaml.start, yaml.end);
  const place = yamlPlace(text, {
    ...caret,
    offset: caret.offset - yaml.start,
    line: shiftRange(caret.line, -yaml.start),
  });
  // What is written over two lines is one value of which only a part stands here.
  if (place === null || /[\r\n]/.test(text.slice(place.replaces.start, place.replaces.end))) {
    return null;
  }
  const { path, writes, replaces, lead, hasColon } = place;
  // What stands in a list of the front matter is a value, also while nothing tells it from a key.
  const isItem = writes === 'key' && path.at(-1) === item;
  return {
    path: path.filter((key) => key !== item),
    writes: isItem ? 'value' : writes,
    replaces: shiftRange(replaces, yaml.start),
    lead,
    hasColon: isItem || hasColon,
    yaml,
  };
}

/** The document as it will be once its front matter is closed, so that what is named so far counts; else as it is. */
export function withClosedFrontMatter(document: Document, { yaml }: FrontMatterPlace): Document {
  const ending = lineEndingOf(document.text);
  return document.frontMatter !== null
    ? document
    : editDocument(document, [{ start: yaml.end, end: yaml.end, text: `${ending}---${ending}` }]);
}

/** A line as front matter has them. */
const yamlLine = /^(?:[ \t]|#|-[ \t]|[\w-]+[ \t]*:)/;

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
