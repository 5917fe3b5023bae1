import type { PageLine } from './page-line.ts';

/** “Type: Academy”. */
const labelled = /^\p{Lu}[^:|]{1,40}: \S/u;

/** The lines, where several labels with their values on one line are each a line of their own: “URN: 149921 | Type: Academy”. */
export function withLabelsApart(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.flatMap((line): readonly PageLine[] => {
    const pieces = line.kind === 'prose' && line.marks === undefined ? line.text.split(' | ') : [];
    const areLabels = pieces.length > 1 && pieces.every((piece) => labelled.test(piece));
    return areLabels ? pieces.map((text) => ({ kind: 'prose', line: line.line, text: text.trim() })) : [line];
  });
}
