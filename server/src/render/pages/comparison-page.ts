import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  actionWords,
  directionWords,
  frameworkWords,
  givenWords,
  partName,
  sectionName,
  sectionWords,
} from '../../comparison/change-words.ts';
import { isSame, type ReportComparison } from '../../comparison/compare-reports.ts';
import type { SectionChange } from '../../comparison/section-changes.ts';
import { type WordChange, wordChanges } from '../../comparison/word-changes.ts';
import { renderPage } from './page.ts';

/** What two reports are called. */
export interface ComparedNames {
  readonly before: string;
  readonly now: string;
}

/** A complete page that tells what changed from one report to another; where prose changed, word by word. */
export function comparisonPage(names: ComparedNames, comparison: ReportComparison): string {
  const title = `What changed from ${names.before} to ${names.now}`;
  const { details, results, statements, sections, actions } = comparison;
  const followed = frameworkWords(comparison);
  const framework = followed === null ? [] : [['framework', followed.before ?? '', followed.now ?? '']];
  const parts = [
    ...table(
      'Front matter',
      ['Key', 'Before', 'Now'],
      [...framework, ...details.map(({ key, before, now }) => [key, before ?? '', now ?? ''])],
    ),
    ...table(
      'Ratings and scores',
      ['Part', 'Before', 'Now', 'Change'],
      results.map((change) => [
        partName(change),
        givenWords(change.before),
        givenWords(change.now),
        directionWords(change),
      ]),
    ),
    ...table(
      'Scores of statements',
      ['Statement', 'Before', 'Now'],
      statements.map(({ service, name, before, now }) => [
        partName({ service, name }),
        String(before?.score ?? ''),
        String(now?.score ?? ''),
      ]),
    ),
    ...table(
      'Actions',
      ['Action', 'Change'],
      actions.map((change) => [change.text, actionWords(change)]),
    ),
    ...(sections.length === 0 ? [] : [h('h2', 'Sections'), ...sections.flatMap(sectionElements)]),
  ];
  const children = [
    h('h1', 'What changed'),
    h('p', `From ${names.before} to ${names.now}.`),
    ...(isSame(comparison) ? [h('p', 'Nothing: the two reports say the same.')] : parts),
  ];
  return renderPage(
    { documentTitle: title, main: { type: 'root', children }, outline: [] },
    { remoteImages: false, script: null },
  );
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): readonly Element[] {
  if (rows.length === 0) {
    return [];
  }
  const cells = ([name = '', ...values]: readonly string[]) => [
    h('th', { scope: 'row' }, name),
    ...values.map((value) => h('td', value)),
  ];
  return [
    h('h2', title),
    h('table', [
      h('thead', [
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) => h('tr', cells(row))),
      ),
    ]),
  ];
}

function sectionElements(change: SectionChange): readonly Element[] {
  const before = change.kind === 'added' ? '' : (change.before?.text ?? '');
  const now = change.kind === 'removed' ? '' : (change.now?.text ?? '');
  const shown = change.kind === 'changed' && !change.rewritten ? [] : paragraphs(wordChanges(before, now));
  return [h('h3', sectionName(change)), h('p', [h('em', sectionWords(change))]), ...shown];
}

/** The words, with an empty line between two paragraphs as the end of one. */
function paragraphs(changes: readonly WordChange[]): readonly Element[] {
  const written: ElementContent[][] = [[]];
  for (const { kind, text } of changes) {
    for (const [place, piece] of text.split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/).entries()) {
      if (place > 0) {
        written.push([]);
      }
      if (piece !== '') {
        written.at(-1)?.push(marked(kind, piece));
      }
    }
  }
  return written.filter((contents) => contents.length > 0).map((contents) => h('p', contents));
}

function marked(kind: WordChange['kind'], text: string): ElementContent {
  switch (kind) {
    case 'same':
      return { type: 'text', value: text };
    case 'added':
      return h('ins', text);
    case 'removed':
      return h('del', text);
  }
}
