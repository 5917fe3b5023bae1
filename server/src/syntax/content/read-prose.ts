import type { Nodes, PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Range } from '../../text/range.ts';
import { rangeOf } from '../parser/node-range.ts';
import type { Prose, ProsePiece } from './content.ts';
import { emptyProse } from './prose.ts';

/** The visible text of inline nodes, with the way back to `source`. Without any, an empty prose at `fallback`. */
export function readProse(nodes: readonly PhrasingContent[], source: string, fallback: number): Prose {
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  if (first === undefined || last === undefined) {
    return emptyProse({ start: fallback, end: fallback });
  }
  const range = { start: rangeOf(first).start, end: rangeOf(last).end };
  const pieces: ProsePiece[] = [];
  let value = '';
  for (const node of nodes) {
    append(node);
  }
  return pieces.length === 0 ? emptyProse(range) : { value, range, pieces };

  function append(node: Nodes): void {
    const place = rangeOf(node);
    if (node.type === 'text') {
      alignText(node.value, place);
    } else if (node.type === 'inlineCode') {
      alignCode(node.value, place);
    } else if (node.type === 'break' || (node.type === 'html' && /^<br *\/?>$/i.test(node.value))) {
      add('\n', place.start, place.end);
    } else if ('children' in node) {
      for (const child of node.children) {
        append(child);
      }
    }
  }

  function add(characters: string, offset: number, end: number): void {
    const previous = pieces[pieces.length - 1];
    const goesOn = previous !== undefined && previous.end === offset;
    if (goesOn && offset - previous.offset === value.length - previous.at && characters.length === end - offset) {
      pieces[pieces.length - 1] = { ...previous, end };
    } else {
      pieces.push({ at: value.length, offset, end });
    }
    value += characters;
  }

  /**
   * Finds each character of a text node in its source. The source may also hold backslashes and character references,
   * and at the start of a line the indentation and quote marks of the blocks around it.
   */
  function alignText(text: string, place: Range): void {
    if (place.end - place.start === text.length && source.startsWith(text, place.start)) {
      add(text, place.start, place.end);
      return;
    }
    let at = 0;
    let offset = place.start;
    while (at < text.length && offset < place.end) {
      const unit = readUnit(source, offset);
      if (text.startsWith(unit.meaning, at)) {
        add(unit.meaning, unit.start, unit.end);
        at += unit.meaning.length;
        offset = unit.end;
      } else {
        offset += 1;
      }
    }
  }

  function alignCode(code: string, place: Range): void {
    const fence = /^`*/.exec(source.slice(place.start, place.end))?.[0].length ?? 0;
    let offset = place.start + fence;
    let at = 0;
    while (at < code.length && offset < place.end - fence) {
      const character = source[offset];
      const lineEnding = character === '\n' || character === '\r';
      if (asRead(character ?? '') === code[at] || (lineEnding && code[at] === ' ')) {
        add(code[at] ?? '', offset, offset + 1);
        at += 1;
      }
      offset += 1;
    }
  }
}

/** One character as Markdown means it, and where it is written. */
interface Unit {
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
}

/** The character reference, escaped character or plain character at `offset` of a text without other markup. */
function readUnit(source: string, offset: number): Unit {
  const character = source[offset] ?? '';
  if (character === '&') {
    const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[\da-zA-Z]{1,31});/y;
    reference.lastIndex = offset;
    const written = reference.exec(source)?.[0] ?? character;
    return { meaning: decodeString(written), start: offset, end: offset + written.length };
  }
  const next = source[offset + 1] ?? '';
  if (character === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
    return { meaning: next, start: offset + 1, end: offset + 2 };
  }
  return { meaning: asRead(character), start: offset, end: offset + 1 };
}

/** Markdown reads the character NUL as U+FFFD. */
function asRead(character: string): string {
  return character === '\0' ? '\uFFFD' : character;
}
