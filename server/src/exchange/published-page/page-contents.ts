import type { Framework } from '../../framework/framework.ts';
import { headingName, lineText, ratedName, runInKeyQuestion } from '../page-facts/page-names.ts';
import type { PagePatterns } from '../page-facts/page-patterns.ts';
import { pageWord } from '../page-facts/page-words.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** Bullets of a list of contents are names, not sentences. */
const longestEntry = 100;

/** Behind an entry of a printed list: “Overall summary 2”, “Summary of this inspection Page”. */
const pageNumber = /(?<![\s.…])[\s.…]+(?:\d{1,3}|page)$/iu;

/** Whether the line begins a list of contents, whoever printed it. */
function isContents(text: string): boolean {
  const { 0: words = '' } = pageWord('contents').exec(text) ?? [];
  return words !== '' && words.length === text.replace(/:$/u, '').length;
}

/** Some entries of a printed list have no number, being the chapters of those below. */
const longestGap = 3;

/**
 * The lines that are a page's list of its own contents: the line that begins it and what follows, as bullets or as
 * names that come again further down, where their sections stand, or in print with the numbers of their pages.
 */
export function contentsLines(
  lines: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
): ReadonlySet<PageLine> {
  // What is listed as “Safe” may come again as “Safe: Good”.
  const lastPlaces = new Map(
    lines.map((line, index) => [ratedName(framework, line)?.name ?? lineText(line), index] as const),
  );
  const contents = new Set<PageLine>();
  let inList = false;
  for (const [index, line] of lines.entries()) {
    const text = lineText(line);
    if (line.kind !== 'table' && (patterns.factIn(text)?.holds === 'contents' || isContents(text))) {
      inList = true;
    } else if (inList) {
      const isBullet = line.kind === 'bullet' && text.length <= longestEntry;
      const comesAgain = (lastPlaces.get(text) ?? index) > index;
      const below = lines.slice(index, index + longestGap).map(lineText);
      const isNumbered =
        text.length <= longestEntry && below.some((one) => one.length <= longestEntry && pageNumber.test(one));
      inList =
        isBullet ||
        isNumbered ||
        patterns.isFurniture(text) ||
        (comesAgain && (headingName(framework, line) ?? runInKeyQuestion(framework, line)) !== null);
    }
    if (inList) {
      contents.add(line);
    }
  }
  return contents;
}
