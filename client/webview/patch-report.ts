import morphdom from 'morphdom';

/**
 * Changes what is shown into `next`, element by element, so that nothing jumps: what stays the same keeps its focus and
 * selection, and what the reader has opened stays open.
 */
export function patchReport(report: Element, next: Element): void {
  morphdom(report, next, {
    childrenOnly: true,
    onBeforeElUpdated: (shown, wanted) => {
      if (shown instanceof HTMLDetailsElement && wanted instanceof HTMLDetailsElement) {
        wanted.open = shown.open;
      }
      return !shown.isEqualNode(wanted);
    },
  });
}
