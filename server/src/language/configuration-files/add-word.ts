import { isSeq } from 'yaml';
import type { TextEdit } from '../../text/edit.ts';
import { parseYaml } from '../../text/yaml/parse-yaml.ts';

/** Words that YAML takes for something else. */
const notPlain = /^(?:true|false|null|yes|no|on|off|y|n)$|[^a-z-]/;

/** How a style file takes a word in among its `words`; null where the file cannot be read. */
export function wordAdded(yaml: string, word: string): TextEdit | null {
  const { document } = parseYaml(yaml);
  if (document === undefined || document.errors.length > 0) {
    return null;
  }
  const written = notPlain.test(word) ? JSON.stringify(word) : word;
  const words: unknown = document.get('words', true);
  const last = isSeq(words) ? words.items.at(-1) : undefined;
  if (!isSeq(words) || words.range == null) {
    return document.has('words') ? null : lineAtEnd(yaml, `words: [${written}]`);
  }
  if (words.flow === true) {
    const start = words.range[1] - 1;
    return insertion(start, `${last === undefined ? '' : ', '}${written}`);
  }
  const end = rangeOf(last)?.[1];
  if (end === undefined) {
    return null;
  }
  const lineStart = yaml.lastIndexOf('\n', words.range[0] - 1) + 1;
  const indent = /^[ \t]*/.exec(yaml.slice(lineStart))?.[0] ?? '';
  return insertion(end, `${newlineOf(yaml)}${indent}- ${written}`);
}

function lineAtEnd(yaml: string, line: string): TextEdit {
  const newline = newlineOf(yaml);
  const isEnded = yaml === '' || yaml.endsWith('\n');
  return insertion(yaml.length, `${isEnded ? '' : newline}${line}${newline}`);
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function newlineOf(yaml: string): string {
  return yaml.includes('\r\n') ? '\r\n' : '\n';
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? (node.range as [number, number, number])
    : undefined;
}
