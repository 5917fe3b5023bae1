import { parseFragment } from 'parse5';
import { importMarks } from '../../render/import-marks.ts';
import { factNames, formerFactNames } from '../../render/page-words.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import { type ImportAnswer, type ImportOptions, importPage } from '../import-page.ts';
import { isShallow } from '../keyline-page/elements/is-shallow.ts';
import { frontMatterOfPage } from '../keyline-page/front-matter-of-page.ts';
import { tidySpaces } from '../page-lines/page-line.ts';
import { markedPage } from './marked-page.ts';
import { commentsIn } from './word-comments.ts';
import type { WordPage } from './word-page.ts';
import { trackedChanges, wordProperties } from './word-xml.ts';

/**
 * Turns a Word document into a report: one that Keyline wrote as it stands there now, with all that somebody changed;
 * every other one as a page, by the styles and the names of its headings. Comments and tracked changes are told.
 * Never throws.
 */
export function importWord(page: WordPage, options: Omit<ImportOptions, 'format'>): ImportAnswer {
  const fragment = parseFragment(page.html);
  if (!isShallow(fragment)) {
    return { problem: 'The parts of this document lie so deep within each other that it cannot be read.' };
  }
  const told = [...commentLines(fragment.childNodes), ...changeLines(page.document), ...page.lost];
  const properties = wordProperties(page.properties);
  const written = frontMatterOfPage(JSON.stringify(properties));
  const answer =
    written?.framework === undefined
      ? importPage(page.html.replaceAll('<sup class="comment">', '<sup hidden>'), { ...options, format: 'html' })
      : importOwn(fragment.childNodes, written, options);
  if ('problem' in answer) {
    return answer;
  }
  const { imported } = answer;
  return { imported: { ...imported, messages: [...imported.messages, ...told] } };
}

type FrontMatter = NonNullable<ReturnType<typeof frontMatterOfPage>>;

function importOwn(
  nodes: Parameters<typeof markedPage>[0],
  written: FrontMatter,
  options: Omit<ImportOptions, 'format'>,
): ImportAnswer {
  const { main, facts, title } = markedPage(nodes, written.kind === 'news');
  const frontMatter = JSON.stringify({ ...written, ...changedFacts(facts, written) })
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const top = `<header ${importMarks.part}="report" ${importMarks.frontMatter}="${frontMatter}"></header>`;
  const answer = importPage(`<main>${top}${main}</main>`, { ...options, format: 'html' });
  const names: readonly unknown[] = [written.service, written.location, written.provider];
  if ('problem' in answer || title === null || written.kind === 'news' || names.every((name) => name === undefined)) {
    return answer;
  }
  const isKnown = names.some((name) => typeof name === 'string' && tidySpaces(name) === title);
  const message = `The title is now “${title}”. It follows from the front matter: change it there.`;
  return isKnown ? answer : { imported: { ...answer.imported, messages: [...answer.imported.messages, message] } };
}

/** The keys whose facts can be changed in a document. */
const changeable: ReadonlySet<string> = new Set([
  'service',
  'location',
  'provider',
  'sector',
  'id',
  'assessed',
  'published',
]);

function changedFacts(
  facts: readonly (readonly [string, string])[],
  written: FrontMatter,
): Readonly<Record<string, string>> {
  const changed = facts.flatMap(([name, shown]) => {
    const key = [...factNames, ...formerFactNames].find(([known]) => known === name)?.[1];
    const stated = key === undefined ? undefined : written[key];
    const isSame =
      typeof stated !== 'string' ||
      tidySpaces(stated) === shown ||
      (toHouseStyle(stated) ?? stated) === (toHouseStyle(shown) ?? shown);
    return key === undefined || isSame || shown === '' || !changeable.has(key) ? [] : [[key, shown] as const];
  });
  return Object.fromEntries(changed);
}

function commentLines(nodes: Parameters<typeof commentsIn>[0]): readonly string[] {
  return commentsIn(nodes).map(({ text, at }) => `comment on “${at}”: ${text}`);
}

function changeLines(document: string): readonly string[] {
  return trackedChanges(document).map(({ author, kind, text }) => {
    const taken = kind === 'inserted' ? 'taken over' : 'left out';
    return `tracked change${author === '' ? '' : ` by ${author}`}, ${kind} and ${taken}: “${text}”`;
  });
}
