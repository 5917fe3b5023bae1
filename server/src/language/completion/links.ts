import type { Analysis } from '../../analysis/analysis.ts';
import { anchorsOf } from '../../syntax/links/anchors.ts';
import { sectionsOf } from '../../syntax/sections/sections.ts';
import type { Caret } from '../caret.ts';
import type { Completion } from '../completion-item.ts';
import { isQuotedOrCode } from './quoted-or-code.ts';
import type { Surroundings } from './surroundings.ts';

/** The caret in the address of a link or of a picture. */
export interface LinkPlace {
  readonly isPicture: boolean;
  /** What is typed of the address. */
  readonly typed: string;
}

/** In which link's address the caret stands; null where it stands in none. */
export function linkPlace({ before }: Caret): LinkPlace | null {
  const address = before.lastIndexOf('(') + 1;
  const typed = before.slice(address);
  const end = address - '('.length - 1;
  if (end < 1 || before[end] !== ']' || /[)\s<>]/.test(typed)) {
    return null;
  }
  const start = before.indexOf('[', before.lastIndexOf(']', end - 1) + 1);
  return start === -1 || start > end ? null : { isPicture: before[start - 1] === '!', typed };
}

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Files, pictures and the headings of this report and of those it names, in the address of a link. */
export function linkCompletions(
  analysis: Analysis,
  caret: Caret,
  { isPicture, typed }: LinkPlace,
  { files }: Surroundings,
): readonly Completion[] {
  const { document } = analysis.report;
  const section = sectionsOf(document).findLast(({ range }) => range.start <= caret.offset);
  if (section === undefined || isQuotedOrCode(document, section, caret)) {
    return [];
  }
  const hash = typed.indexOf('#');
  const path = hash < 0 ? typed : typed.slice(0, hash);
  const anchors = isPicture ? [] : anchorsIn(analysis, path).map((anchor) => `${path}#${anchor}`);
  const paths = files()
    .filter((file) => !isPicture || picture.test(file))
    .map((file) => encodeURI(file).replaceAll(/[()#?]/g, encodeURIComponent));
  const offered = hash < 0 ? [...paths, ...(path === '' ? anchors : [])] : anchors;
  const behind = /^[^()\s<>]*/.exec(caret.after)?.[0] ?? '';
  return [...new Set(offered)].map((address) => ({
    label: address,
    kind: 'path',
    detail: null,
    help: null,
    replaces: { start: caret.offset - typed.length, end: caret.offset + behind.length },
    text: address,
    snippet: null,
    filterText: address,
  }));
}

/** The anchors of the headings in the file that the path names; an empty path is the report itself. */
function anchorsIn({ report, linked }: Analysis, path: string): readonly string[] {
  return path === ''
    ? anchorsOf(report.document).filter((anchor) => anchor !== null)
    : (linked.get(path)?.anchors ?? []);
}
