import { pageWords } from '../../../render/page-words.ts';
import type { PageLine } from '../../page-lines/page-line.ts';

/** The computed block that begins with a line, and how many lines it fills; null where none does. */
export function bareComputedBlock(
  lines: readonly PageLine[],
  place: number,
): { readonly name: string; readonly taken: number } | null {
  const [line, next] = [lines[place], lines[place + 1]];
  if (line?.kind !== 'prose') {
    return null;
  }
  const { text } = line;
  if (next?.kind === 'table') {
    const name = nameOfTable(text);
    return name === null ? null : { name, taken: 2 };
  }
  if (text === pageWords.noActions || text === pageWords.noChanges) {
    return { name: text === pageWords.noActions ? 'actions' : 'changes', taken: 1 };
  }
  if (text === pageWords.mustActions || text === pageWords.shouldActions) {
    return { name: 'actions', taken: 1 + bulletsAfter(lines, place) };
  }
  return null;
}

function nameOfTable(caption: string): string | null {
  if (caption === pageWords.ratings || caption.startsWith(pageWords.ratingsOfServices)) {
    return 'ratings';
  }
  if (caption.startsWith(pageWords.scores)) {
    return 'scores';
  }
  return caption === pageWords.changes ? 'changes' : null;
}

/** How many bullets of one list follow a line. */
export function bulletsAfter(lines: readonly PageLine[], place: number): number {
  const rest = lines.slice(place + 1);
  const end = rest.findIndex((line) => line.kind !== 'bullet' || line.beginsList === true);
  return end === -1 ? rest.length : end;
}
