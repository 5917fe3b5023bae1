import { commonFactIn } from '../page-facts/label-facts.ts';
import { lineText } from '../page-facts/page-names.ts';
import { pageWord } from '../page-facts/page-words.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** A sort of text that is no report. */
export interface OtherSort {
  readonly kind: 'other' | 'news';
  /** “a letter”. */
  readonly name: string;
}

/** How many lines speak for a sort that no single line shows. */
const fewestSigns = 2;

/** A longer line is a sentence that happens to begin so. */
const longestSalutation = 80;

/** What calls itself the report of an inspection is no article on one. */
const reportTitle = /^(?:\p{L}+ ){0,4}(?:inspection|quality|evaluation) report(?: on| of| for|(?: \([\p{L} ]+\))?$)/iu;

/** A title that says whose inspection a page tells of. */
const inspectionOf = /^(?:inspection|assessment) of (?:the )?\p{Lu}/iu;

/** What sort of text the lines are, where they show that they are no report; else null. */
export function otherSortOf(lines: readonly PageLine[]): OtherSort | null {
  const texts = lines.map(lineText);
  const beginWith = (kind: 'salutation' | 'farewell') =>
    texts.some((text) => text.length <= longestSalutation && pageWord(kind).exec(text)?.index === 0);
  if (beginWith('salutation')) {
    return { kind: 'other', name: 'a letter' };
  }
  const signs = (kind: 'template' | 'article') => texts.filter((text) => pageWord(kind).test(text)).length;
  if (signs('template') >= fewestSigns) {
    return { kind: 'other', name: 'guidance or a template' };
  }
  return !isTitledReport(lines) && signs('article') >= fewestSigns ? { kind: 'news', name: 'an article' } : null;
}

/** Whether a line of the page calls it the report of an inspection, or labels tell of whom and when it is one. */
export function isTitledReport(lines: readonly PageLine[]): boolean {
  const texts = lines.map(lineText).filter((text) => text.length <= longestSalutation);
  const labels = new Set(texts.flatMap((text) => commonFactIn(text)?.holds ?? []));
  const isNamed = labels.has('provider') || labels.has('location') || texts.some((text) => inspectionOf.test(text));
  const isLabelled = labels.has('assessed') && isNamed;
  return isLabelled || texts.some((text) => reportTitle.test(text));
}
