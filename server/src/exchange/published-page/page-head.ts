import type { Framework } from '../../framework/framework.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { headingName, lineText } from '../page-facts/page-names.ts';
import type { PageFact, PagePatterns } from '../page-facts/page-patterns.ts';
import { isTrustName } from '../page-facts/stated-subject.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';
import { contentsLines } from './page-contents.ts';

/** What the lines above the report say of it, and the lines that are left. */
export interface PageHead {
  readonly values: FrontMatterValues;
  readonly removed: readonly LineNote[];
  /** Lines of the head that no pattern explains. */
  readonly left: readonly PageLine[];
  /** All below the head. */
  readonly rest: readonly PageLine[];
}

/** The front matter that a page can give, by its keys. */
interface HeadValues {
  provider?: string;
  location?: string;
  service?: string;
  kind?: 'inspection';
  sector?: string;
  id?: string;
  assessed?: string;
  published?: string;
  notices: string[];
}

interface HeadReading {
  readonly values: HeadValues;
  readonly removed: LineNote[];
  readonly left: PageLine[];
}

/**
 * Takes the head of a page apart: from its top to the last line, before the first section, that the framework's page
 * patterns know. A page without such a line has no head. Lists of contents go wherever they stand.
 */
export function readHead(lines: readonly PageLine[], framework: Framework, patterns: PagePatterns): PageHead {
  const contents = contentsLines(lines, framework, patterns);
  const end = headEnd(lines, framework, patterns, contents);
  const head = lines.slice(0, end).filter((line) => !contents.has(line));
  const crumbs = head.slice(
    0,
    firstThat(head, (line) => line.kind !== 'bullet'),
  );
  const reading: HeadReading = { values: { notices: [] }, removed: [], left: [] };
  readCrumbs(crumbs, patterns, reading);
  readHeadLines(head.slice(crumbs.length), patterns, reading);
  const { notices, ...values } = reading.values;
  const listed = lines.filter((line) => contents.has(line));
  return {
    values: notices.length > 0 ? { ...values, notices } : values,
    removed: [...reading.removed, ...listed.map((line) => noteOn(line, 'the list of what the page contains'))],
    left: reading.left,
    rest: lines.slice(end).filter((line) => !contents.has(line)),
  };
}

function readHeadLines(lines: readonly PageLine[], patterns: PagePatterns, reading: HeadReading): void {
  const { values, removed, left } = reading;
  let name: string | null = null;
  let isOrganisation = false;
  let providerFollows = false;
  for (const line of lines) {
    const text = lineText(line);
    const fact = factOf(line, patterns);
    if (providerFollows && fact === null && values.provider === undefined) {
      values.provider = text;
      providerFollows = false;
    } else if (fact?.value === null && (fact.holds === 'organisation' || fact.holds === 'provider')) {
      isOrganisation ||= fact.holds === 'organisation';
      providerFollows = fact.holds === 'provider';
      removed.push(noteOn(line, 'page furniture'));
    } else if (patterns.isFurniture(text)) {
      removed.push(noteOn(line, 'page furniture'));
    } else if (patterns.isSector(text) && values.sector === undefined) {
      values.sector = text;
    } else if (fact !== null && takeFact(fact, text.slice(0, patterns.furnitureStart(text) ?? text.length), values)) {
      removed.push(noteOn(line, 'said in the front matter'));
    } else if (name === null && line.kind !== 'table' && isName(text)) {
      name = text;
    } else {
      left.push(line);
    }
  }
  if (name !== null) {
    takeName(name, isOrganisation, values);
  }
}

/** Puts the name on top of the page in its place: a trust is a provider, as is what the page calls an organisation. */
function takeName(name: string, isOrganisation: boolean, values: HeadValues): void {
  const { rest, id } = withoutNumber(name);
  const isTrust = isTrustName(rest);
  values[(isOrganisation || isTrust) && values.provider === undefined ? 'provider' : 'location'] = rest;
  if (id !== undefined) {
    values.id = id;
  }
  if (isTrust) {
    values.sector ??= 'NHS trust';
  }
}

/** Names are short and are no sentences. */
function isName(text: string): boolean {
  return text.length <= 120 && !/[.!?:;]$/u.test(text);
}

/** A name, and the number of the location behind it: "Some Surgery (1-500000000)". */
function withoutNumber(name: string): { readonly rest: string; readonly id?: string } {
  const [, rest, id] = /^(\S.*?)\s*\(\s*((?:\d-)?\d{6,14})\s*\)$/u.exec(name) ?? [];
  return rest === undefined || id === undefined ? { rest: name } : { rest, id };
}

function headEnd(
  lines: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
  contents: ReadonlySet<PageLine>,
): number {
  const firstSection = firstThat(lines, (line) => !contents.has(line) && headingName(framework, line) !== null);
  const isKnown = (line: PageLine) => {
    if (contents.has(line)) {
      return true;
    }
    const fact = factOf(line, patterns);
    return fact === null ? patterns.isFurniture(lineText(line)) : fact.holds !== 'updated';
  };
  const last = lines.slice(0, firstSection).findLastIndex(isKnown);
  const lastLine = lines[last];
  const lastFact = lastLine === undefined ? null : factOf(lastLine, patterns);
  const providerFollows = lastFact?.holds === 'provider' && lastFact.value === null;
  return providerFollows && last + 1 < firstSection ? last + 2 : last + 1;
}

/** Bullets on top of a page lead down to what it is about; the last that is not the site's own wording is the sector. */
function readCrumbs(crumbs: readonly PageLine[], patterns: PagePatterns, { values, removed }: HeadReading): void {
  const sector =
    crumbs.findLast((line) => patterns.isSector(lineText(line))) ??
    crumbs.findLast((line) => !patterns.isFurniture(lineText(line)));
  for (const line of crumbs) {
    if (line === sector) {
      values.sector = lineText(line);
    } else {
      removed.push(noteOn(line, 'the way through the site to this page'));
    }
  }
}

/** Puts the value in its place. False where the front matter has no place for it, or another line has taken it. */
function takeFact(fact: PageFact, text: string, values: HeadValues): boolean {
  switch (fact.holds) {
    case 'report-date':
    case 'assessed':
      return setOnce(values, 'assessed', fact.value);
    case 'published':
      return setOnce(values, 'published', fact.value);
    case 'approach':
      return true;
    case 'occasion':
      values.kind = 'inspection';
      return true;
    case 'service':
      values.kind = 'inspection';
      return setOnce(values, 'service', fact.value);
    case 'provider':
      return setOnce(values, 'provider', fact.value);
    case 'notice':
      values.notices.push(fact.value ?? text);
      return true;
    case 'overall-rating':
      // The rating of the whole organisation is not this report's: a notice claims nothing about its scores.
      values.notices.push(text);
      return true;
    default:
      return false;
  }
}

function setOnce(
  values: HeadValues,
  key: 'assessed' | 'published' | 'provider' | 'service',
  value: string | null,
): boolean {
  if (value === null || values[key] !== undefined) {
    return false;
  }
  values[key] = value;
  return true;
}

function factOf(line: PageLine, patterns: PagePatterns): PageFact | null {
  return line.kind === 'table' ? null : patterns.factIn(line.text);
}

/** A note on all words of the line. */
export function noteOn(line: PageLine, reason: string): LineNote {
  return { line: line.line, text: lineText(line), reason };
}

/** The index of the first line that passes, or the number of lines. */
function firstThat(lines: readonly PageLine[], passes: (line: PageLine) => boolean): number {
  const index = lines.findIndex(passes);
  return index === -1 ? lines.length : index;
}
