import type { Framework } from '../../framework/framework.ts';
import type { ReleaseWording } from '../../framework/model/release-wording.ts';
import { englishWords } from '../../framework/words.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { addContent } from '../draft/add-content.ts';
import { type OpenSection, openSections } from '../draft/open-section.ts';
import type { PageFact } from '../page-facts/label-facts.ts';
import { lineText, noteOn } from '../page-facts/page-names.ts';
import { isDate } from '../page-facts/page-values.ts';
import { pageWord } from '../page-facts/page-words.ts';
import { isTrustName, statedSubject } from '../page-facts/stated-subject.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';
import { nameRated } from './name-rated.ts';
import { withQuotedComments } from './quoted-comments.ts';
import { type ReleasePatterns, releasePatterns } from './release-patterns.ts';

import { releaseSubject, runBy } from './release-subject.ts';

/** What a page with a news release holds. */
export interface ReleasePage {
  readonly values: FrontMatterValues;
  /** The title heads all; parts with headings of their own stand under it. */
  readonly sections: readonly OpenSection[];
  readonly removed: readonly LineNote[];
}

/** What is left of a page once the site's own words are gone. */
interface Sifted {
  readonly lines: readonly PageLine[];
  readonly removed: readonly LineNote[];
  readonly published: string | null;
}

/** Reads a page with a news release. Every line is in a section or among those that were removed. */
export function readRelease(
  lines: readonly PageLine[],
  release: ReleaseWording | null,
  framework: Framework | null,
): ReleasePage {
  const patterns = releasePatterns(release);
  const sifted = sift(withQuotedComments(lines), patterns);
  const title = titleOf(sifted.lines, patterns);
  const body = sifted.lines.filter((line) => line !== title);
  const stack = openSections();
  if (title !== null) {
    stack.openOther(lineText(title), titleLevel);
  }
  for (const line of body) {
    if (line.kind === 'heading') {
      stack.openOther(line.text, Math.max(titleLevel + 1, line.level));
    } else if (line.kind === 'prose' && patterns.isHeading(line.text)) {
      stack.openOther(line.text, titleLevel + 1);
    } else {
      addContent(stack.current(), line);
    }
  }
  const first = body.find((line) => line.kind === 'prose' && isSentence(line.text));
  const opening = [title, first].flatMap((line) => (line == null ? [] : [lineText(line)]));
  const { published } = sifted;
  const subject = releaseSubject(release, opening);
  const texts = body.flatMap((line) => (line.kind === 'prose' ? [line.text] : []));
  const stated = statedOnTop(texts, title === null ? [] : [lineText(title)]);
  const run = runBy(texts);
  const isSame = run.location === subject.location || subject.location === undefined;
  const named =
    isSame && (subject.provider === undefined || subject.provider === run.provider) ? { ...run, ...subject } : subject;
  const onTop = [...(title === null ? [] : [lineText(title)]), ...texts.filter(isSentence).slice(0, mostTelling)];
  const rated = framework === null ? {} : nameRated(framework, onTop);
  return {
    values: { kind: 'news', ...rated, ...stated, ...named, ...(published === null ? {} : { published }) },
    sections: stack.all(),
    removed: sifted.removed,
  };
}

const titleLevel = 1;

/** Takes away what belongs to the site. Above the first sentence more is the site's than below it. */
function sift(lines: readonly PageLine[], patterns: ReleasePatterns): Sifted {
  const removed: LineNote[] = [];
  const kept: PageLine[] = [];
  let published: string | null = null;
  let inHead = true;
  let label: PageFact | null = null;
  const days = new Set(lines.flatMap((line) => publishedIn(line, patterns) ?? []));
  for (const line of lines) {
    const fact = factOf(line, label, patterns, inHead);
    const site = siteWords(line, patterns, inHead);
    label = fact?.value === null ? fact : null;
    // Several days below the first sentence are those of the reports that it tells of.
    const isOfOthers = !inHead && days.size > 1;
    if (fact?.holds === 'published' && fact.value !== null && published === null && !isOfOthers) {
      published = fact.value;
      if (line.kind !== 'table' && /^(?:by|author)\b/iu.test(line.text)) {
        // Who wrote it stands there too.
        kept.push(line);
      } else {
        removed.push(noteOn(line, 'said in the front matter'));
      }
    } else if (fact !== null && (fact.value === null || fact.holds === 'updated')) {
      removed.push(noteOn(line, furniture));
    } else if (site !== null) {
      removed.push(noteOn(line, site));
    } else {
      kept.push(line);
      inHead &&= line.kind !== 'prose' || !isSentence(line.text);
    }
  }
  return { lines: kept, removed, published };
}

/** The day of publication that the line gives by itself. */
function publishedIn(line: PageLine, patterns: ReleasePatterns): string | null {
  const fact = line.kind === 'table' ? null : patterns.factIn(line.text);
  return fact?.holds === 'published' ? fact.value : null;
}

/** What the line tells, or the value of the label above it. A day alone tells something only above the text. */
function factOf(line: PageLine, label: PageFact | null, patterns: ReleasePatterns, inHead: boolean): PageFact | null {
  const text = lineText(line);
  if (line.kind === 'table') {
    return null;
  }
  if (label !== null && isDate(text)) {
    return { holds: label.holds, value: text };
  }
  const fact = patterns.factIn(text);
  return fact !== null && isDate(text) && !inHead ? null : fact;
}

/** Why the line is no part of the release; null where it is one. Single words are the site's only above the text. */
function siteWords(line: PageLine, patterns: ReleasePatterns, inHead: boolean): string | null {
  const text = lineText(line);
  if (patterns.isFurniture(text) && (inHead || /\s/u.test(text))) {
    return furniture;
  }
  return inHead && patterns.isCategory(text) ? 'what the site sorts its pages by' : null;
}

const furniture = 'page furniture';

/**
 * The first heading of a page that has any above its text, else the first line there that is long enough for a title, else
 * the first. Shorter lines above it are names of parts of the site.
 */
function titleOf(lines: readonly PageLine[], patterns: ReleasePatterns): PageLine | null {
  const text = lines.findIndex((line) => line.kind === 'prose' && isSentence(line.text));
  const head = text === -1 ? lines : lines.slice(0, text);
  const headings = head.filter((line) => line.kind === 'heading' && line.number === undefined);
  const own = head.filter((line) => line.kind === 'prose' && !patterns.isHeading(line.text));
  const long = own.filter((line) => lineText(line).split(' ').length >= fewestTitleWords);
  const told = wordsOf(lines.slice(head.length, head.length + mostOpening).map(lineText));
  const tells = (line: PageLine) =>
    [...wordsOf([lineText(line)])].filter((word) => told.has(word)).length >= fewestShared;
  const short = own.find(
    (line) => pageWord('visit').test(lineText(line)) || /\brat(?:es?|ed|ings?)\b/iu.test(lineText(line)),
  );
  return headings.find(tells) ?? headings[0] ?? long.find(tells) ?? long[0] ?? short ?? own[0] ?? null;
}

const fewestTitleWords = 5;

/** A title tells what the first paragraphs tell. What a site has above it speaks of something else. */
const fewestShared = 2;
const mostOpening = 3;
/** Names of what was rated may come a little later. */
const mostTelling = 6;

/** The words of some length, in small letters. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
}

/** Who runs the service, and what it is called, where the first paragraphs or the title speak of it. */
function statedOnTop(texts: readonly string[], titles: readonly string[]): FrontMatterValues {
  const { provider, location } = statedSubject(texts, englishWords().subject);
  const isOnTop = [...titles, ...texts.filter(isSentence).slice(0, mostOpening)].some((text) =>
    text.includes(location ?? ''),
  );
  return {
    ...(provider !== undefined && { provider }),
    ...(location !== undefined && isOnTop && (isTrustName(location) ? { provider: location } : { location })),
  };
}

/** Whether the text ends as sentences end; titles and names do not, but for short ones that call or ask: “We are rated good!” */
function isSentence(text: string): boolean {
  return /[.:…]["'”’)]*$/u.test(text) || (/[!?]["'”’)]*$/u.test(text) && text.split(' ').length > longestCall);
}

const longestCall = 8;
