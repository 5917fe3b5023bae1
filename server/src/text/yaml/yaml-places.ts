import { type Document, isMap, isNode, isScalar } from 'yaml';
import type { Range } from '../range.ts';

/** Where the value at `path` stands; where there is none, the nearest value around it. */
export function valueRange(document: Document.Parsed, path: readonly PropertyKey[]): Range {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      return { start: node.range[0], end: node.range[1] };
    }
  }
  return { start: 0, end: 0 };
}

/** Where a key that is missing at `path` is missed: at the first key of the map that should have it. */
export function missingRange(document: Document.Parsed, path: readonly PropertyKey[]): Range {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const first = isMap(node) ? node.items[0]?.key : undefined;
    if (isScalar(first) && first.range) {
      return { start: first.range[0], end: first.range[1] };
    }
  }
  return valueRange(document, path);
}

/** Where the key `key` of the map at `path` stands; the range of the map itself where it has no such key. */
export function keyRange(document: Document.Parsed, path: readonly PropertyKey[], key: string): Range {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  for (const pair of isMap(map) ? map.items : []) {
    if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) {
      return { start: pair.key.range[0], end: pair.key.range[1] };
    }
  }
  return valueRange(document, path);
}
