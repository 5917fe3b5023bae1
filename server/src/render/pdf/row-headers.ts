import type { PrintedBlock, PrintedDocument } from '../printed/printed-document.ts';

/**
 * The same PDF, in which the first cells of the rows of some tables head their rows. `tables` says of each table, in
 * their order, whether they do. The compiler can mark heads of columns only. Every change keeps the length, because a
 * PDF says where each of its parts begins.
 */
export function withRowHeaders(pdf: Uint8Array, tables: readonly boolean[]): Uint8Array {
  const text = new TextDecoder('latin1').decode(pdf);
  const changed = pdf.slice();
  const write = (place: number, words: string) => {
    for (let index = 0; index < words.length; index += 1) {
      changed[place + index] = words.charCodeAt(index);
    }
  };
  for (const cell of text.matchAll(dataCell)) {
    const [whole, before = '', headers = '', table = '', column = ''] = cell;
    if (tables[Number(table) - 1] !== true) {
      continue;
    }
    const place = cell.index + before.length;
    if (column === '0' && !headers.includes(') (')) {
      write(cell.index + whole.indexOf('/TD'), '/TH');
      write(place, '/Scope /Row'.padEnd(headers.length));
    } else {
      // A list of heads would leave out that of the row; without one the scope of each head says what it heads.
      write(place, ''.padEnd(headers.length));
    }
  }
  return changed;
}

/** A cell that names the cells that head it, by table, column and row. */
const dataCell =
  /(\/S \/TD\n {2}\/P \d{1,9} 0 R\n {2}\/A \[<<\n {4}\/O \/Table\n {4}(?:\/ColSpan \d{1,4}\n {4})?)(\/Headers \[\(U(\d{1,9})x(\d{1,4})y\d{1,9}\)[^\]\n]{0,2000}\])/g;

/** Of each table, in their order, whether the first cells of its rows head them. */
export function tablesWithRowHeaders({ ratings, blocks, footnotes }: PrintedDocument): readonly boolean[] {
  return [...(ratings.length > 0 ? [true] : []), ...tablesIn([...blocks, ...Object.values(footnotes).flat()])];
}

function tablesIn(blocks: readonly PrintedBlock[]): readonly boolean[] {
  return blocks.flatMap((block): readonly boolean[] => {
    switch (block.kind) {
      case 'table':
        return [block.namesRows];
      case 'list':
        return block.items.flatMap(tablesIn);
      case 'values':
      case 'computed':
      case 'quote':
      case 'result':
        return tablesIn(block.blocks);
      default:
        return [];
    }
  });
}
