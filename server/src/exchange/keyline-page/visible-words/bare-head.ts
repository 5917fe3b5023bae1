import { type FrameworkLibrary, listFrameworks, resolveFramework } from '../../../framework/file/library.ts';
import type { Framework } from '../../../framework/framework.ts';
import { type FactKey, factNames, formerFactNames, kindNames, pageWords } from '../../../render/page-words.ts';
import type { FrontMatterValues } from '../../../syntax/front-matter/front-matter-schema.ts';
import { readDateSpan } from '../../../text/dates/dates.ts';
import { lineText, noteOn } from '../../page-facts/page-names.ts';
import type { LineNote, PageLine } from '../../page-lines/page-line.ts';

/** What the top of a page says of the report, and all below it. */
export interface BareHead {
  readonly framework: Framework;
  readonly values: FrontMatterValues;
  /** The facts below the title, as they are shown. */
  readonly facts: Facts;
  /** The line of the title. */
  readonly line: number;
  readonly removed: readonly LineNote[];
  readonly rest: readonly PageLine[];
}

/** The facts stand at the top: title, notices and a few pairs of lines. */
const mostLines = 60;

const kinds = ['assessment', 'inspection', 'news', 'other'] as const;

export type Facts = Partial<Record<FactKey, string>>;

/** Null where the lines do not begin as Keyline begins a page: with facts, of which the framework is the last. */
export function bareHead(
  lines: readonly PageLine[],
  library: FrameworkLibrary,
  wanted: string | undefined,
): BareHead | null {
  const end = lines.slice(0, mostLines).findIndex((line, place) => namesFramework(line, lines[place + 1], library));
  const [title] = lines;
  if (end < 1 || title === undefined) {
    return null;
  }
  const first = firstFact(lines, end);
  const facts: Facts = {};
  for (let place = first; place < end; place += 2) {
    const [name, value] = [lines[place], lines[place + 1]];
    const key = name === undefined ? undefined : keyNamed(lineText(name));
    if (key === undefined || value === undefined) {
      return null;
    }
    facts[key] = key === 'kind' ? kindNamed(lineText(value)) : lineText(value);
  }
  const id = wanted ?? frameworkNamed(lines[end + 1], library) ?? '';
  const framework = frameworkOf(id, facts, library);
  if (framework === null) {
    return null;
  }
  // What is listed there are the ratings, which stand under their headings too.
  const said = lines
    .slice(1, first)
    .filter(({ kind }) => kind !== 'bullet')
    .map(lineText);
  const own: readonly string[] = [pageWords.draft, pageWords.pilot, pageWords.draftFramework];
  const notices = said.filter((text) => !own.includes(text));
  const rest = lines.slice(end + 2);
  const name = lineText(title);
  const isUntitled = name === pageWords.untitled;
  // Where nobody is named, the first heading of the report is the title of its page.
  const heading = rest.find(({ kind }) => kind === 'heading');
  const key = isUntitled || (heading !== undefined && lineText(heading) === name) ? null : keyOfTitle(facts);
  return {
    framework,
    facts,
    line: title.line,
    values: {
      framework: id,
      status: said.includes(pageWords.draft) ? 'draft' : 'final',
      ...factValues(facts),
      ...(key !== null && { [key]: name }),
      ...(notices.length > 0 && { notices }),
    },
    removed: lines.slice(0, end + 2).map((line) => noteOn(line, 'said in the front matter')),
    rest: facts.kind === 'news' && !isUntitled ? [title, ...rest] : rest,
  };
}

/** What the front matter calls the kind of document that a page calls so; what is no such name stays as it is. */
function kindNamed(text: string): string {
  return kinds.find((kind) => kindNames[kind] === text) ?? text;
}

function factValues({ kind, ...facts }: Facts): FrontMatterValues {
  const known = kinds.find((one) => one === kind);
  return known === undefined ? facts : { kind: known, ...facts };
}

function keyNamed(text: string): FactKey | undefined {
  return [...factNames, ...formerFactNames].find(([name]) => name === text)?.[1];
}

/** Where the facts begin: as many pairs of a known name and a value as stand right above the framework. */
function firstFact(lines: readonly PageLine[], end: number): number {
  let first = end;
  while (first >= 3) {
    const name = lines[first - 2];
    if (name === undefined || keyNamed(lineText(name)) === undefined) {
      break;
    }
    first -= 2;
  }
  return first;
}

function namesFramework(line: PageLine, next: PageLine | undefined, library: FrameworkLibrary): boolean {
  return keyNamed(lineText(line)) === 'framework' && frameworkNamed(next, library) !== null;
}

/** The id of the framework with that title. */
function frameworkNamed(line: PageLine | undefined, library: FrameworkLibrary): string | null {
  const title = line === undefined ? null : lineText(line);
  return listFrameworks(library).find((summary) => summary.title === title)?.id ?? null;
}

function frameworkOf(reference: string, { assessed, sector }: Facts, library: FrameworkLibrary): Framework | null {
  const read = readDateSpan(assessed ?? '');
  const day = 'span' in read ? read.span.first : null;
  return resolveFramework(library, reference, day, sector ?? null).framework ?? null;
}

/** What a page is about stands in its title and not in the list below it: the first of these that the list does not have. */
function keyOfTitle({ kind, service, location, provider }: Facts): 'service' | 'location' | 'provider' | null {
  // The title of a release is its headline.
  if (kind === 'news' || service !== undefined) {
    return null;
  }
  if (location !== undefined) {
    return 'service';
  }
  return provider === undefined ? 'provider' : 'location';
}
