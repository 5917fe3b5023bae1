import { englishWords } from '../../../framework/words.ts';
import { once } from '../../../text/memory.ts';
import { linePattern } from '../../page-facts/line-pattern.ts';
import { anyOf, escaped } from '../../page-facts/page-words.ts';

/** What a menu in one line has between its entries, and what ends a sentence of the site before its next. */
const between = / ?[|·•›»>/] ?|(?<=[?.!]) /u;

/** Before the words that lead back: “< Back to search results”. */
const arrow = /^(?:[<‹«←⟵]|&lt;)\s*/u;

/** Whether the whole text is what a website puts on every page: one such line, or several on one line. */
export function isSiteLine(text: string): boolean {
  if (isOfSite(text.replace(arrow, ''))) {
    return true;
  }
  const pieces = text.split(between).filter((piece) => piece !== '');
  return (pieces.length > 1 && pieces.every(isOfSite)) || isRunOfEntries(text);
}

function isOfSite(text: string): boolean {
  return sitePatterns().some((pattern) => pattern.test(text));
}

const sitePatterns = once(() => englishWords().pages.site.map(linePattern));

/** Whether the text is entries of menus one after the other with nothing between: “Accept all cookies Cookie settings”. */
function isRunOfEntries(text: string): boolean {
  let rest = text;
  let count = 0;
  while (rest !== '') {
    const length = entryAt(rest);
    if (length === 0) {
      return false;
    }
    rest = rest.slice(length).trimStart();
    count += 1;
  }
  return count > 1;
}

/** The length of the longest entry that the text begins with; 0 where it begins with none. */
function entryAt(text: string): number {
  const lengths = entryPatterns().flatMap((pattern) => pattern.exec(text)?.[0].length ?? []);
  return Math.max(0, ...lengths);
}

const entryPatterns = once(() =>
  englishWords()
    .pages.site.filter((words) => !words.includes('{'))
    .map((words) => new RegExp(`^${escaped(words)}(?![^\\s])`, 'iu')),
);

/** “Home > Search results > Some House”, and menus that begin so. */
const wayFromHome = /^(?:you are here:?\s*)?home\s*[>›»|/→·]\s*\S/iu;

/** Between the pages that lead down to this one. */
const step = / [>›»→] /u;
const fewestSteps = 3;
const longestStep = 80;

/** Whether the line is the way through the site to the page, from its first page or from one that every site has. */
export function isWayToPage(text: string): boolean {
  const steps = text.split(step);
  const areNames = steps.every((one) => one !== '' && one.length <= longestStep && !/[.?!;:]$/u.test(one));
  const isWay = steps.length >= fewestSteps || (steps.length > 1 && isOfSite(steps[0] ?? ''));
  return wayFromHome.test(text) || (areNames && isWay) || isWayWithoutMarks(text);
}

/** “Home Find and compare services Hospitals”, where the marks between were lost: two entries that every page of a site has. */
function isWayWithoutMarks(text: string): boolean {
  const rest = /^home\s+(\S.*)$/iu.exec(text)?.[1] ?? '';
  return rest.length <= longestStep && rest.slice(0, entryAt(rest)).includes(' ');
}

/** What stands below the words that ask to share a page: “LinkedIn”, “Email”. */
export function isWayToShare(text: string, isBullet: boolean): boolean {
  const ways = englishWords().pages['ways-to-share'];
  const isKnown = isSiteLine(text) || ways.some((way) => way.toLowerCase() === text.toLowerCase());
  return isKnown || (isBullet && text.length <= longestWay && !/[.?!:]$/u.test(text));
}

const longestWay = 30;

/** Whether a line of the site asks to share the page, so that the ways to do so follow. */
export function asksToShare(text: string): boolean {
  return englishWords().pages.share.some((words) => text.toLowerCase().replace(/[:.]$/u, '') === words.toLowerCase());
}

/** Whether a line of the site heads what readers say: “4 comments”, “Leave a reply”. */
export function headsComments(text: string): boolean {
  return commentHeads().test(text);
}

const commentHeads = once(
  () => new RegExp(String.raw`^(?:(?:\d{1,4}|no|one)\s+)?${anyOf(englishWords().pages.comments)}:?$`, 'iu'),
);
