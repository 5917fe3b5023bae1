import type { ImportResult } from '../../server/src/exchange/import-result.ts';

/** The words of the source that are nowhere in what import gives, each as often as it is missing. */
export function lostWords(source: string, imported: ImportResult): string[] {
  const kept = new Map<string, number>();
  const notes = [...imported.removed, ...imported.notUnderstood].map(({ text }) => text);
  for (const word of wordsOf([imported.report, ...notes].join('\n'))) {
    kept.set(word, (kept.get(word) ?? 0) + 1);
  }
  return wordsOf(source).filter((word) => {
    const left = (kept.get(word) ?? 0) - 1;
    kept.set(word, left);
    return left < 0;
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
