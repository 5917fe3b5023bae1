import type { FindingCounts } from '../../../server/src/protocol/results.ts';

/** How many findings there are, as the editor's list of problems counts them: without mere hints. */
export function findingTotal({ error, warning, information }: FindingCounts): number {
  return error + warning + information;
}

/** "1 finding", "2 findings"; null where there are none but hints. */
export function findingCount(counts: FindingCounts): string | null {
  const total = findingTotal(counts);
  return total === 0 ? null : counted(total, 'finding');
}

/** "2 errors, 1 hint", or "no findings". */
export function findingWords({ error, warning, information, hint }: FindingCounts): string {
  const words = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    information === 0 ? '' : `${information} information`,
    counted(hint, 'hint'),
  ].filter((part) => part !== '');
  return words.length === 0 ? 'no findings' : words.join(', ');
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}
