import type { Framework } from '../../framework/framework.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { lineText, nameOf } from '../page-facts/page-names.ts';
import { isRating } from '../page-facts/page-patterns.ts';
import { pageWord } from '../page-facts/page-words.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** A name takes no more lines of a narrow column. */
const mostLines = 4;

/** Where the names of whom a report is about stand. */
const mostAbove = 10;

/**
 * The lines, of which those are one again that a narrow column broke: within a rating, “Requires” above “improvement”,
 * within a name of the framework, “Letter from the Chief Inspector of General” above “Practice”, or on top within a name
 * that `heads`, which stand on every printed page, have whole.
 */
export function withWholeLines(
  lines: readonly PageLine[],
  framework: Framework,
  heads: readonly string[],
): readonly PageLine[] {
  const titles = heads.map((head) => normaliseName(head.replace(/^(?:page )?\d{1,3} /iu, '')));
  const whole: PageLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const run = lines.slice(index, index + mostLines);
    const end = run.findIndex(({ kind }) => kind !== 'prose');
    const texts = (end === -1 ? run : run.slice(0, end)).map(lineText);
    const count = Math.max(brokenLines(texts, framework), index < mostAbove ? brokenTitle(texts, titles) : 1);
    const [line] = run;
    if (line !== undefined) {
      whole.push(count === 1 ? line : { kind: 'prose', line: line.line, text: texts.slice(0, count).join(' ') });
    }
    index += count;
  }
  return whole;
}

/** How many of the lines are one. */
function brokenLines(texts: readonly string[], framework: Framework): number {
  const [first = '', second = ''] = texts;
  const isWord = /^\p{L}+$/u.test(second);
  if (isWord && !isRating(framework, second) && isRating(framework, `${first} ${second}`)) {
    return 2;
  }
  for (let count = texts.length; count > 1; count -= 1) {
    const rest = texts.slice(1, count);
    const isOwnName = nameOf(framework, first) !== null && !/^\p{Ll}/u.test(second);
    const isName = nameOf(framework, texts.slice(0, count).join(' ')) !== null;
    if (isName && !isOwnName && rest.every((text) => nameOf(framework, text) === null)) {
      return count;
    }
  }
  return 1;
}

/** Whether the words go on with what a report calls itself: “quality report 11/07/2017”. */
function isKind(words: string): boolean {
  return pageWord('report-kinds').exec(words)?.index === 0;
}

/** The same for a title, with which those on the printed pages begin. */
function brokenTitle(texts: readonly string[], titles: readonly string[]): number {
  for (let count = texts.length; count > 1; count -= 1) {
    const title = normaliseName(texts.slice(0, count).join(' '));
    if (titles.some((one) => one.startsWith(`${title} `) && isKind(one.slice(title.length + 1)))) {
      return count;
    }
  }
  return 1;
}
