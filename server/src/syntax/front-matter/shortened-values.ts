import type { FrontMatterEntry, FrontMatterProblem } from './front-matter-entry.ts';

/** Keys whose values are names or sentences, so that a sign in them is part of the words. */
const wordKeys = new Set(['provider', 'location', 'service', 'id', 'sector', 'notices']);

/** ` #2` or ` # 2`, and not a remark such as ` # to be checked`. */
const cutByNumberSign = /^[ \t]+#(?=[^\s#]|[ \t]*\d)/;

/** An anchor or a tag, which YAML takes out of the value. */
const takenOut = /^(?:&|!)\S*/;

/**
 * Values of which YAML reads less than stands on their line, without a word: `Unit #2` is read as `Unit`, and
 * `&Beyond Care` as `Care`. `yaml` stands at `offset` of the document.
 */
export function shortenedValues(
  yaml: string,
  offset: number,
  entries: ReadonlyMap<string, FrontMatterEntry>,
): readonly FrontMatterProblem[] {
  return [...entries.values()]
    .filter(({ key }) => wordKeys.has(key))
    .flatMap((entry) => {
      const from = entry.keyRange.end - offset;
      const line = /^[^\r\n]*/.exec(yaml.slice(from))?.[0] ?? '';
      const gap = /^[ \t]*:[ \t]*/.exec(line)?.[0].length ?? 0;
      const written = line.slice(gap).trimEnd();
      const read = entry.value;
      if (typeof read !== 'string' || gap === 0 || !isCut(written, read)) {
        return [];
      }
      const start = offset + from + gap;
      const range = { start, end: start + written.length };
      const sign = written.startsWith('&') || written.startsWith('!') ? written.charAt(0) : '#';
      return [
        {
          kind: 'shortened' as const,
          key: entry.key,
          range,
          message: `${read === '' ? 'Nothing' : `Only “${read}”`} of “${written}” is read, because “${sign}” has a special meaning in YAML. Put the whole value in quotation marks.`,
          remedy: {
            title: 'Put the value in quotation marks',
            safe: false,
            edits: [{ ...range, text: quoted(written) }],
          },
        },
      ];
    });
}

function isCut(written: string, read: string): boolean {
  if (takenOut.test(written)) {
    return true;
  }
  return read !== '' && written.startsWith(read) && cutByNumberSign.test(written.slice(read.length));
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
