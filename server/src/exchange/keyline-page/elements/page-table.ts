import type { AlignType, PhrasingContent, Table } from 'mdast';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { attribute } from '../../page-lines/html-elements.ts';
import { elementsBelow } from '../../page-lines/html-text.ts';
import { pagePhrasing } from './page-phrasing.ts';
import { inOneLine } from './tidy-phrasing.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A table that an author wrote: its first row is its head, and every row is as long as that. Null where it holds nothing. */
export function pageTable(table: Element): Table | null {
  const rows = elementsBelow(table, ['tr']).map((row) => elementsBelow(row, ['td', 'th']));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) {
    return null;
  }
  const places = Array.from({ length: width }, (_, place) => place);
  return {
    type: 'table',
    align: places.map((place) => alignmentOf(rows[0]?.[place])),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: places.map((place) => ({ type: 'tableCell', children: cellOf(cells[place]) })),
    })),
  };
}

function cellOf(cell: Element | undefined): PhrasingContent[] {
  return cell === undefined ? [] : inOneLine(pagePhrasing(defaultTreeAdapter.getChildNodes(cell)));
}

function alignmentOf(cell: Element | undefined): AlignType {
  const align = cell === undefined ? null : attribute(cell, 'align');
  return align === 'left' || align === 'right' || align === 'center' ? align : null;
}
