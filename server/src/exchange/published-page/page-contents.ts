import type { Framework } from '../../framework/framework.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { headingName, lineText, ratedName, runInKeyQuestion } from '../page-facts/page-names.ts';
import { isStray, type PagePatterns } from '../page-facts/page-patterns.ts';
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
  const listed = new Set<string>();
  let inList = false;
  for (const [index, line] of lines.entries()) {
    const text = lineText(line);
    if (line.kind !== 'table' && (patterns.factIn(text)?.holds === 'contents' || isContents(text))) {
      inList = true;
    } else if (inList) {
      const isBullet = line.kind === 'bullet' && text.length <= longestEntry;
      const comesAgain = (lastPlaces.get(text) ?? index) > index && text.length <= longestEntry;
      const below = lines.slice(index, index + longestGap).map(lineText);
      const isNumbered =
        text.length <= longestEntry && below.some((one) => one.length <= longestEntry && pageNumber.test(one));
      inList =
        isBullet ||
        isNumbered ||
        patterns.isFurniture(text) ||
        // What the list has already begins the report below it.
        (!listed.has(normaliseName(text)) &&
          ((comesAgain && isEntry(line, framework, patterns)) ||
            isAboveEntry(lines.slice(index, index + 3), framework, patterns)));
    }
    if (inList) {
      contents.add(line);
      listed.add(normaliseName(text.replace(pageNumber, '')));
    }
  }
  return new Set([
    ...contents,
    ...tabs(lines, framework, patterns),
    ...menuEntries(lines, lastPlaces, framework, patterns),
  ]);
}

/** Whether the line may be an entry. Behind the list, the day of each section may be the same. */
function isEntry(line: PageLine, framework: Framework, patterns: PagePatterns): boolean {
  const text = lineText(line);
  return isKnownName(framework, line) || (!isStray(text, framework, patterns) && !isSentence.test(text));
}

/**
 * Whether the first line is an entry though it does not come again, since it leads to another page of the same report: a name
 * with another one right below it, or with the next list.
 */
function isAboveEntry(lines: readonly PageLine[], framework: Framework, patterns: PagePatterns): boolean {
  const isName = (line: PageLine | undefined) =>
    line !== undefined && lineText(line).length <= longestEntry && isKnownName(framework, line);
  const [line, next, afterNext] = lines;
  if (line === undefined || next === undefined || line.kind === 'table' || next.kind === 'table') {
    return false;
  }
  const isShort = line.text.length <= longestEntry && isEntry(line, framework, patterns);
  const endsList = isContents(next.text) || patterns.isFurniture(next.text);
  return isName(line) ? isName(next) || endsList : isShort && isName(next) && isName(afterNext);
}

/** What no entry ends with that is no name. */
const isSentence = /[.:;,!]$/u;

function isKnownName(framework: Framework, line: PageLine): boolean {
  return (headingName(framework, line) ?? runInKeyQuestion(framework, line)) !== null;
}

/** Longer bullets are no names of pages. */
const longestTab = 50;

/**
 * The bullets above the report that lead to the other pages on the same service: short names, of which one at least is
 * page furniture, such as “Overview”.
 */
function tabs(lines: readonly PageLine[], framework: Framework, patterns: PagePatterns): readonly PageLine[] {
  const end = lines.findIndex((line) => isKnownName(framework, line));
  const head = lines.slice(0, end === -1 ? 0 : end);
  const isTab = (line: PageLine) =>
    line.kind === 'bullet' && line.text.length <= longestTab && !isSentence.test(line.text);
  const runs: PageLine[][] = [];
  for (const [index, line] of head.entries()) {
    if (isTab(line)) {
      const above = index > 0 && head[index - 1]?.kind === 'bullet' ? runs.at(-1) : undefined;
      if (above === undefined) {
        runs.push([line]);
      } else {
        above.push(line);
      }
    }
  }
  const isOfTabs = (run: readonly PageLine[]) =>
    run.length > 1 && run.some((line) => patterns.isFurniture(lineText(line)));
  return runs.filter(isOfTabs).flat();
}

/** Fewer short lines one below the other may be anything. */
const fewestEntries = 4;

/**
 * The names that stand among other short lines and come again further down, as a site without marks leads to the parts of a
 * page: “Overview”, “Staffing”, “About us”.
 */
function menuEntries(
  lines: readonly PageLine[],
  lastPlaces: ReadonlyMap<string, number>,
  framework: Framework,
  patterns: PagePatterns,
): readonly PageLine[] {
  const isShort = (line: PageLine) =>
    line.kind === 'prose' && line.text.length <= longestTab && isEntry(line, framework, patterns);
  const entries: PageLine[] = [];
  let run: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    run = isShort(line) ? [...run, line] : [];
    const next = lines[index + 1];
    if (run.length >= fewestEntries && (next === undefined || !isShort(next))) {
      // The last heads what stands below it.
      entries.push(...run.slice(0, -1).filter((one) => isMenuEntry(one, lines, lastPlaces, framework)));
    }
  }
  return entries;
}

function isMenuEntry(
  line: PageLine,
  lines: readonly PageLine[],
  lastPlaces: ReadonlyMap<string, number>,
  framework: Framework,
): boolean {
  const again = lastPlaces.get(lineText(line)) ?? 0;
  return again > lines.indexOf(line) && headingName(framework, line)?.kind === 'key-question';
}

/** The names in a list of contents by which their sections can be known further down, without the numbers of pages. */
export function contentsNames(contents: Iterable<PageLine>): ReadonlySet<string> {
  return new Set([...contents].map((line) => normaliseName(lineText(line).replace(pageNumber, ''))));
}
