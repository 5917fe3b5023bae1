import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { commonFactIn } from '../page-facts/label-facts.ts';
import { lineText } from '../page-facts/page-names.ts';
import { pageWord } from '../page-facts/page-words.ts';
import { statedDays, statedPublication } from '../page-facts/stated-days.ts';
import { isCouncilName, statedSubject } from '../page-facts/stated-subject.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { isName, withoutReportKind } from './head/head-names.ts';
import { isAddress } from './head/page-address.ts';
import { isTitledReport } from './other-sorts.ts';

/** Whose labels stand on top of a page, and not in a list of other services further down. */
const mostAbove = 60;

/**
 * Of whom a page is and when, where its labels or sentences say so, whoever published it: it needs no framework to be read.
 */
export function plainFacts(lines: readonly PageLine[]): FrontMatterValues {
  const texts = lines.map(lineText);
  const values: { -readonly [key in (typeof keys)[number]]?: string } = {};
  for (const [index, text] of texts.entries()) {
    const fact = index < mostAbove || /^publi/iu.test(text) ? commonFactIn(text) : null;
    const below = texts[index + 1] ?? '';
    const value =
      fact?.value ?? (fact === null || below.length > longestValue || commonFactIn(below) !== null ? null : below);
    const key = keys.find((one) => one === fact?.holds);
    if (key !== undefined && value !== null && value !== '') {
      values[key] ??= value;
    }
  }
  const { location, provider } = statedSubject(texts, []);
  const onTop = location === undefined && Object.keys(values).length > 0 ? nameOnTop(lines) : undefined;
  const isAuthority =
    onTop !== undefined && (isCouncilName(onTop) || authority.test(onTop) || pageWord('authority').test(onTop));
  const stated = {
    location: location ?? (isAuthority ? undefined : onTop),
    provider: provider ?? (isAuthority ? onTop : undefined),
    assessed: statedDays(texts) ?? undefined,
    published: statedPublication(texts) ?? undefined,
  };
  return { ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)), ...values };
}

/** “London Borough of Somewhere”. */
const authority = /\bBorough of \p{Lu}/u;

/** Where the name of the service stands in print. */
const topLines = 6;

/** The first line on top of a report that is the name of a service, and not of who publishes it. */
function nameOnTop(lines: readonly PageLine[]): string | undefined {
  // What stands above the title that a site marks is the site's.
  const title = lines.slice(0, topLines).findIndex((line) => line.kind === 'heading' && line.level === 1);
  const top = lines.slice(Math.max(0, title), topLines);
  const end = top.findIndex((line) => commonFactIn(lineText(line)) !== null);
  const lineTexts = (end === -1 ? [] : top.slice(0, end)).filter(({ kind }) => kind !== 'table').map(lineText);
  const texts = lineTexts.map((text, index) => (lineTexts[index + 1] === 'Council' ? `${text} Council` : text));
  const isPublisher = (text: string) => pageWord('other-regulators').test(text);
  const isLabelled = (text: string) => /^[^:]+: \S/u.test(withoutReportKind(text));
  const names = texts.filter((text) => isName(text) && !isAddress(text) && !isPublisher(text) && !isLabelled(text));
  const own = names
    .map((text) => withoutReportKind(text).replace(/^Inspection of /u, ''))
    .filter((text) => !/^\p{Ll}/u.test(text));
  return isTitledReport(lines) ? own[0] : undefined;
}

const keys = ['provider', 'location', 'sector', 'assessed', 'published'] as const;

const longestValue = 120;
