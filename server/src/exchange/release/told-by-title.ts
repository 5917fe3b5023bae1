import { type FrameworkLibrary, listFrameworks, resolveFramework } from '../../framework/file/library.ts';
import { englishWords } from '../../framework/words.ts';
import { once } from '../../text/memory.ts';
import { lineText } from '../page-facts/page-names.ts';
import { anyOf, pageWord, splitSentences } from '../page-facts/page-words.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** Shorter lines above the text are names of parts of the site. */
const fewestTitleWords = 4;

/**
 * Whether what heads the text of a page, or the sentence that it begins with, tells what a regulator rated somebody, as of
 * somebody else: “The regulator rates our wards good”, “The home has been rated good by inspectors”. A report of the
 * regulator never does.
 */
export function isToldByTitle(lines: readonly PageLine[], library: FrameworkLibrary): boolean {
  const known = listFrameworks(library).flatMap(
    ({ id }) => resolveFramework(library, id, null).framework?.regulators ?? [],
  );
  const isTelling = tellingOf(known);
  return topOf(lines).some((text) => isTelling.test(text));
}

/**
 * Whether the title of a page, or the sentence that it begins with, tells how an authority itself was rated: “Some Council’s
 * adult social care services have been rated good”, and not “a home run by Some Council has”.
 */
export function isOfAuthority(lines: readonly PageLine[]): boolean {
  const isRated = ratedAuthority();
  const runs = pageWord('run-by');
  return topOf(lines).some((text) => {
    const at = isRated.exec(text)?.index;
    const isTitle = !isText(text) && pageWord('authority').test(text) && !pageWord('unnamed').test(text);
    return isTitle || (at !== undefined && !runs.test(text.slice(Math.max(0, at - longestName), at)));
  });
}

/** Between the words “run by” and the end of a council's name. */
const longestName = 60;

/**
 * What stands above the text in lines long enough for a title, and the first sentence of the text, with what calls out before
 * it: “Wonderful news!”.
 */
export function topOf(lines: readonly PageLine[]): readonly string[] {
  const isTelling = (line: PageLine) =>
    line.kind !== 'table' && line.kind !== 'quote' && line.text.split(' ').length >= fewestTitleWords;
  const top = lines.slice(0, mostAbove).filter(isTelling);
  const end = top.findIndex((line) => line.kind === 'prose' && isText(line.text));
  const sentences = end === -1 ? [] : splitSentences(lineText(top[end] as PageLine));
  const calls = sentences.findIndex((sentence) => sentence.length >= shortestText || !sentence.endsWith('!'));
  return [...(end === -1 ? top : top.slice(0, end)).map(lineText), ...sentences.slice(0, calls + 1)];
}

const mostAbove = 30;
const shortestText = 60;

/** Whether the line is a paragraph, and neither a title nor words of the site. */
function isText(text: string): boolean {
  return text.length >= shortestText && /[.!?]["'”’)]*$/u.test(text);
}

function tellingOf(regulators: readonly string[]): RegExp {
  const who = String.raw`(?:the\s+)?(?:${anyOf(regulators)}|(?:\p{L}+\s+){0,3}(?:regulator|watchdog|inspectors))(?!\p{L})`;
  const given = String.raw`\b(?:rated|re-rated|graded|judged|deemed|given|awarded|received|named)\b[^.]{0,120}\s(?:by|from)\s+${who}`;
  const gives = String.raw`(?<![\p{L}\p{N}])${who}(?:\s\([^)]{2,40}\))?\s+(?:has\s+|have\s+)?(?:again\s+|now\s+)?(?:rate[sd]?|re-rate[sd]?|grade[sd]?|upgrade[sd]?|downgrade[sd]?|judge[sd]?|awards?|awarded)\b`;
  const ofOurs = String.raw`\bour\s+(?:(?!last|previous)\p{L}+\s+){0,3}${who}\s+(?:inspection|assessment|rating|report)\b`;
  const visitBy = String.raw`\b(?:inspection|assessment|visit)\s+by\s+${who}`;
  return new RegExp(`(?<!\\b(?:previously|last|formerly)\\s)(?:${given}|${gives}|${ofOurs}|${visitBy})`, 'iu');
}

const ratedAuthority = once(() => {
  const words = anyOf(englishWords().pages.authority);
  const work = String.raw`(?:['’]s?)?(?:\s+(?:adults?['’]?|social|care|services?|support|department)){0,6}`;
  const rated = String.raw`(?:\s+(?:has|have|is|are|was|were|been|now|again)){0,4}\s+(?:rated|re-rated)\b`;
  const rates = String.raw`\b(?:rates?|upgrades?)\s+(?:\p{L}+\s+){0,4}`;
  return new RegExp(String.raw`(?<!\p{L})${words}${work}${rated}|${rates}${words}(?![\p{L}-])`, 'iu');
});
