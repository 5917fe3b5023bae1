import type { Range } from '../../text/range.ts';

const mark = /[“”"‘]|’(?!\p{L})/gu;

/**
 * The quotations of a passage, from mark to mark: double marks of any kind, and curly single ones. One that is left open
 * goes on to the end, as where a quotation has several paragraphs. Linear.
 */
export function quotationsIn(text: string): readonly Range[] {
  const quotations: Range[] = [];
  let open: { readonly start: number; readonly isSingle: boolean } | null = null;
  for (const { 0: found, index } of text.matchAll(mark)) {
    const isSingle = found === '‘' || found === '’';
    if (open === null) {
      open = found === '”' || found === '’' ? null : { start: index, isSingle };
    } else if (open.isSingle === isSingle && found !== '“' && found !== '‘') {
      quotations.push({ start: open.start, end: index + 1 });
      open = null;
    }
  }
  return open === null || open.isSingle ? quotations : [...quotations, { start: open.start, end: text.length }];
}
