import { type LinePosition, risingPositions } from './line-positions.ts';

/** The line of the source that an element was made from: its own, or that of what it stands in; null where it has none. */
export function lineOf(element: Element | null): number | null {
  const line = element?.closest('[data-line]')?.getAttribute('data-line');
  return line === null || line === undefined ? null : Number(line);
}

/** Where the lines of the source stand on the page: from the top, line 0, to the end, after the last of `lines`. */
export function linePositions(report: Element, lines: number): readonly LinePosition[] {
  const made = [...report.querySelectorAll('[data-line]')].filter((element) => element.getClientRects().length > 0);
  return risingPositions([
    { line: 0, top: 0 },
    ...made.map((element) => ({
      line: Number(element.getAttribute('data-line')),
      top: element.getBoundingClientRect().top + window.scrollY,
    })),
    { line: lines, top: report.getBoundingClientRect().bottom + window.scrollY },
  ]);
}
