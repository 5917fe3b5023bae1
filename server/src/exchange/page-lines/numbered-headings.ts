import type { PageLine } from './page-line.ts';

/** Fewer may be the first lines of a list. */
const fewestHeadings = 3;

/** “3. Current ratings”, without the mark at the end that sentences have. */
const numbered = /^(\d{1,2})\.?\s+(\p{Lu}[^.:;!?|]{2,90}[\p{L}\p{N})’?])$/u;

/** “3.2 How we inspected”. */
const numberedPart = /^\d{1,2}\.\d{1,2}\.?\s+(\p{Lu}[^.:;!?|]{2,90}[\p{L}\p{N})’?])$/u;

/** More words are those of a sentence. */
const mostWords = 12;

/**
 * The lines, with those as headings that number the sections of a paper from 1 on, each with a text below it, on a page
 * that marks no headings. What lists them above, or has nothing but numbered lines, has no text between.
 */
export function withNumberedHeadings(lines: readonly PageLine[]): readonly PageLine[] {
  const found = lines.some(({ kind }) => kind === 'heading') ? new Map<PageLine, string>() : sectionsOf(lines);
  const sections = [...found.keys()];
  const [first] = sections;
  if (first === undefined || found.size < fewestHeadings) {
    return lines;
  }
  const start = lines.indexOf(first);
  return lines.map((line, index): PageLine => {
    const name = found.get(line);
    const [, part] = (index < start || line.kind !== 'prose' ? null : numberedPart.exec(line.text)) ?? [];
    if (name !== undefined) {
      return { kind: 'heading', line: line.line, text: name, level: 2, number: sections.indexOf(line) + 1 };
    }
    return part !== undefined && isText(lines[index + 1])
      ? { kind: 'heading', line: line.line, text: part, level: 3 }
      : line;
  });
}

/** The lines that count on from 1, with what they call their sections. */
function sectionsOf(lines: readonly PageLine[]): ReadonlyMap<PageLine, string> {
  const found = new Map<PageLine, string>();
  for (const [index, line] of lines.entries()) {
    const [, number, name = ''] = (line.kind === 'prose' && numbered.exec(line.text)) || [];
    const isNext = Number(number) === found.size + 1 && name.split(' ').length <= mostWords;
    if (isNext && isText(lines[index + 1])) {
      found.set(line, name);
    }
  }
  return found;
}

/** Fewer may be a name or a label. */
const fewestWords = 6;

/** Whether the line is what stands below a heading: a table, a list, a part with a number, or a sentence. */
function isText(line: PageLine | undefined): boolean {
  if (line === undefined || line.kind !== 'prose' || numberedPart.test(line.text)) {
    return line !== undefined;
  }
  const isSentence = /[.:?!]$/u.test(line.text) || line.text.split(' ').length >= fewestWords;
  return isSentence && !numbered.test(line.text);
}
