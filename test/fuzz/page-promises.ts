import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { formatReport } from '../../server/src/language/formatting.ts';
import { renderPage } from '../../server/src/render/pages/page.ts';
import { readDateSpan } from '../../server/src/text/dates/dates.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyseText } from '../common/lint-text.ts';
import { canBeShown } from '../exchange/random/can-be-shown.ts';
import { tagsOf } from '../render/page-tags.ts';
import { renderedReport } from '../render/rendered.ts';

/** The report of a page that was made from this text. */
export function importedAgain(text: string): string {
  const answer = importPage(pageOf(text, true), { format: 'html', library: builtInLibrary() });
  return 'imported' in answer ? answer.imported.report : `refused: ${answer.problem}`;
}

/** What formatting changes of what readers see; null where it changes house style alone. */
export function changedByFormatting(text: string): string | null {
  const formatted = applyEdits(text, formatReport(analyseText(text).report));
  return firstDifference(inHouseStyle(pageOf(text, false)), inHouseStyle(pageOf(formatted, false)));
}

/** What import and another page change of a page; null where they change nothing, or no page can show all of the text. */
export function changedByImport(text: string): string | null {
  if (!canBeShown(text)) {
    return null;
  }
  return firstDifference(tagsOf(pageOf(text, true)), tagsOf(pageOf(importedAgain(text), true)));
}

function pageOf(text: string, importable: boolean): string {
  const page = renderedReport(text, { pageSuffix: '.html', importable });
  return renderPage(page, { remoteImages: false, script: null });
}

/** Without what house style may change: letter case, hyphens, invisible characters, how days are written, and the order of fields. */
function inHouseStyle(page: string): readonly string[] {
  const lists: string[][] = [[]];
  for (const tag of tagsOf(page)) {
    if (/^<\/?dl\b/.test(tag)) {
      lists.push([]);
    }
    lists.at(-1)?.push(tag);
  }
  return lists.flatMap((list) => (list[0]?.startsWith('<dl') ? list.map(plain).sort() : list.map(plain)));
}

function plain(tag: string): string {
  const [, opening = '', words = ''] = /^(<[^>]*>)?(.*)$/s.exec(tag) ?? [];
  const read = readDateSpan(words);
  const said =
    'span' in read
      ? JSON.stringify(read.span)
      : words
          .toLowerCase()
          .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
          .replaceAll(/[\s-]+/g, ' ')
          .trim();
  return opening + said;
}

function firstDifference(before: readonly string[], after: readonly string[]): string | null {
  const at = before.findIndex((tag, place) => tag !== after[place]);
  const place = at === -1 ? Math.min(before.length, after.length) : at;
  const around = (tags: readonly string[]) => JSON.stringify(tags.slice(Math.max(0, place - 2), place + 4));
  return at === -1 && before.length === after.length ? null : `${around(before)} becomes ${around(after)}`;
}
