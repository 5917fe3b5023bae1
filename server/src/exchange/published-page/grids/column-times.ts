import { timeWord } from '../../page-facts/page-words.ts';

/** Whether what stands in a column was so before, or is now; null where its name does not say. */
export type ColumnTime = 'before' | 'now' | null;

/** “Score at last assessment”, “Rating before”. */
const before = /\b(?:old|then)\b/iu;
const now = /\b(?:this|new|latest|present)\b/iu;

/**
 * The times that the names of columns tell, in words or by their years, of which the latest is now. Columns of names have
 * neither.
 */
export function columnTimes(head: readonly string[]): readonly ColumnTime[] {
  const years = head.map((name) => Number(/\b(?:19|20)\d{2}\b/u.exec(name)?.[0] ?? 0));
  const dated = new Set(years.filter((year) => year > 0));
  const latest = Math.max(...years);
  return head.map((name, index) => {
    if (timeWord('before').test(name) || before.test(name)) {
      return 'before';
    }
    if (timeWord('now').test(name) || now.test(name)) {
      return 'now';
    }
    const year = years[index] ?? 0;
    return year === 0 || dated.size < 2 ? null : year === latest ? 'now' : 'before';
  });
}
