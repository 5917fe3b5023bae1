import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withReadings } from './readings-file.ts';

const folder = resolve('test/claims/readings');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** A change of a text that is kept; null for one to which it cannot be done. */
type Change = (text: string) => string | null;

/** What is read in the texts of a file when each is changed so, and what is kept of them, each below its text. */
function readings(name: string, change: Change): { readonly changed: string; readonly kept: string } {
  const kept: string[] = [];
  const changed: string[] = [];
  let isTried = true;
  for (const line of readFileSync(resolve(folder, name), 'utf8').split('\n')) {
    if (/^(?:framework|names|readers|kind):/.test(line)) {
      kept.push(line);
      changed.push(line);
    } else if (line.startsWith('  ')) {
      kept.push(...(isTried ? [line] : []));
    } else if (line !== '' && !line.startsWith('#')) {
      const text = change(line);
      isTried = text !== null;
      kept.push(...(text === null ? [] : [text]));
      changed.push(...(text === null ? [] : [text]));
    }
  }
  return { changed: withReadings(changed.join('\n')), kept: kept.join('\n') };
}

/** With plain quotation marks, as a keyboard has them. */
const plain = (text: string) => text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"');

describe('a text reads alike', () => {
  // What ends with a colon goes on with the sentence behind it, and a title has no sentence behind it.
  test.each(files)('with a sentence on something else behind it: %s', (name) => {
    const { changed, kept } = readings(name, (text) =>
      /[.!?][”’)]?$/.test(text) ? `${text} Staff told us how they work.` : null,
    );
    expect(changed).toBe(kept);
  });

  test.each(files)('with an exclamation mark at its end: %s', (name) => {
    const { changed, kept } = readings(name, (text) => (text.endsWith('.') ? `${text.slice(0, -1)}!` : null));
    expect(changed).toBe(kept);
  });

  // A quotation that nothing closes is told by its curly mark alone.
  test.each(files)('with the quotation marks of a keyboard: %s', (name) => {
    const { changed, kept } = readings(name, (text) =>
      (text.match(/“/g) ?? []).length === (text.match(/”/g) ?? []).length ? plain(text) : null,
    );
    expect(plain(changed)).toBe(plain(kept));
  });
});

describe('nothing is claimed of a rating', () => {
  /** A sentence by itself, as it goes on behind other words; null for several, and for names at its beginning. */
  const clauseOf: Change = (text) =>
    /[.!?;:–].*\S/.test(text.slice(0, -1)) ||
    !text.endsWith('.') ||
    !/^(?:The|It|We|All|Safe|Caring|Our|Its)\b/.test(text)
      ? null
      : text.charAt(0).toLowerCase() + text.slice(1, -1);
  const claims = (changed: string) => changed.split('\n').filter((line) => /^ {2}(?:rating|change):/.test(line));

  test.each(files)('in a question: %s', (name) => {
    const question: Change = (text) => {
      const clause = clauseOf(text);
      return clause === null ? null : `Is it true that ${clause}?`;
    };
    expect(claims(readings(name, question).changed)).toEqual([]);
  });

  // Where a quotation has marks of its own, its end cannot be told.
  const isQuotable = (text: string) => !/[“”"‘']/.test(text);

  test.each(files)('where a relative says it: %s', (name) => {
    const quotation: Change = (text) =>
      clauseOf(text) === null || !isQuotable(text) ? null : `“${text.slice(0, -1)},” a relative said.`;
    expect(claims(readings(name, quotation).changed)).toEqual([]);
  });
});
