/** A line of a text, before it is known whether it goes on with the one above. */
export interface SourceLine {
  readonly line: number;
  /** Number of spaces before the words. */
  readonly indent: number;
  readonly text: string;
  /** True where nothing stands between this line and the one above. */
  readonly close: boolean;
  /** Whether wide room stands between its words, as in the rows of a table. */
  readonly isApart: boolean;
  /** What stands between tabs, which browsers put between the cells of a table; a single one where there is none. */
  readonly cells: readonly string[];
}

/** A mark with words after it; round marks may touch the words. */
export const bulletMark = /^(?:[-*–·]\s+|[•▪◦‣●]\s*)(?=\S)/u;

/** The widths, in characters, that texts are wrapped to. Longer lines are paragraphs in themselves. */
const narrowestWrap = 60;
const widestWrap = 140;

/** The lines, of which those are one again that were wrapped: all to one width, or in print each column to its own. */
export function joinWrapped(lines: readonly SourceLine[]): SourceLine[] {
  const width = wrapWidth(lines);
  const goOn = width === null ? wrappedInColumns(lines) : null;
  if (width === null && goOn === null) {
    return [...lines];
  }
  const joined: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = joined.at(-1);
    const isMore = above !== undefined && (width === null ? goOn?.has(line) : isUnderFull(above, line, width)) === true;
    if (isMore && last !== undefined) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/**
 * The width that the text is wrapped to: most lines that stand close under another go on with it, or, where headings and
 * addresses stand close too, nearly all of those that stand under a long one. Null where it is not wrapped.
 */
function wrapWidth(lines: readonly SourceLine[]): number | null {
  const text = lines.filter(({ cells }) => cells.length === 1);
  const width = text.reduce((widest, line) => Math.max(widest, line.indent + line.text.length), 0);
  if (width < narrowestWrap || width > widestWrap) {
    return null;
  }
  const close = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const mayGoOn = above !== undefined && line.close && line.cells.length === 1 && !bulletMark.test(line.text);
    return mayGoOn ? [{ above, isUnderFull: isUnderFull(above, line, width) }] : [];
  });
  const underLong = close.filter(({ above }) => above.indent + above.text.length >= width * longLine);
  const underFull = close.filter((one) => one.isUnderFull).length;
  const isNearlyAll = underFull >= fewestWrapped && underFull >= underLong.length * nearlyAll;
  return underFull * 2 > close.length || isNearlyAll ? width : null;
}

/** As a share of the width. */
const longLine = 0.75;
const nearlyAll = 0.8;
/** Fewer lines may end near the width by chance. */
const fewestWrapped = 4;

/**
 * Whether the line stands close under one at whose end its first word had no room; or, since letters of print are not of one
 * width, goes on with small letters where a long line above ends within a sentence.
 */
function isUnderFull(above: SourceLine, line: SourceLine, width: number): boolean {
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  const length = above.indent + above.text.length;
  const goesOn = length >= width * longLine && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/u.test(above.text);
  const hasNoRoom = length + 1 + firstWord.length > width;
  return line.close && (hasNoRoom || goesOn) && !bulletMark.test(line.text) && line.cells.length === 1;
}

/** In a column of print. */
const narrowestColumn = 45;

/** Fewer lines that begin within a sentence may do so by chance. */
const fewestWithin = 3;

/** Of the lines under long ones that end no sentence, as a share, those that begin within one. */
const wrappedShare = 0.5;

/**
 * The lines that go on with the one above, where print has columns of several widths: the width is that of the lines around
 * which stand close to each other. Null where too few lines begin within a sentence for the text to be wrapped.
 */
function wrappedInColumns(lines: readonly SourceLine[]): ReadonlySet<SourceLine> | null {
  const blocks = blocksOf(lines);
  const widths = blocks.map((block) => Math.max(0, ...block.map(lengthOf)));
  const within = new Set<SourceLine>();
  const full = new Map<SourceLine, number>();
  let underLong = 0;
  for (const [index, block] of blocks.entries()) {
    const around = [index - 1, index, index + 1].filter((at) => at === index || (blocks[at]?.length ?? 0) > 1);
    const width = Math.max(...around.flatMap((at) => widths[at] ?? []).filter((one) => one <= widestWrap));
    for (const [at, line] of block.entries()) {
      const above = block[at - 1];
      if (above === undefined || width < narrowestColumn || (widths[index] ?? 0) > widestWrap) {
        continue;
      }
      // Rows of tables, and of lists of contents, are not wrapped.
      const isText = line.cells.length === 1 && !bulletMark.test(line.text) && !above.isApart;
      const isLong = isText && lengthOf(above) >= width * longLine;
      underLong += isLong && !/[.!?:;]$/u.test(above.text) ? 1 : 0;
      if (isLong && isWithinSentence(above, line)) {
        within.add(line);
      } else if (isUnderFull(above, line, width)) {
        full.set(line, index);
      }
    }
  }
  if (within.size < fewestWithin || within.size < underLong * wrappedShare) {
    return null;
  }
  // A sentence may end where its line does: then others of the paragraph tell that it is wrapped.
  const isWrapped = blocks.map((block) => block.some((line) => within.has(line)));
  const goesOn = ([line, index]: readonly [SourceLine, number]) => {
    const block = blocks[index] ?? [];
    return isWrapped[index] === true || endsWithinSentence(block[block.indexOf(line) - 1]);
  };
  return new Set([...within, ...[...full].filter(goesOn).map(([line]) => line)]);
}

/** Whether the line is the beginning of a long sentence that does not end here. */
function endsWithinSentence(line: SourceLine | undefined): boolean {
  const words = line === undefined || line.isApart ? [] : line.text.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= fewestInSentence && small > words.length / 2 && !/[.!?:;]$/u.test(line?.text ?? '');
}

/** Fewer words may be a heading, or an item of a list. */
const fewestInSentence = 10;

/** The lines that stand close to each other. */
function blocksOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const blocks: SourceLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.close && last !== undefined) {
      last.push(line);
    } else {
      blocks.push([line]);
    }
  }
  return blocks;
}

function lengthOf({ indent, text }: SourceLine): number {
  return indent + text.length;
}

/** Whether the line goes on with small letters where the one above ends within a sentence. */
function isWithinSentence(above: SourceLine, line: SourceLine): boolean {
  return /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/u.test(above.text) && !bulletMark.test(line.text);
}
