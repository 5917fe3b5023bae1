import type { Finding } from '../../rules/finding.ts';
import { sectionOrder } from '../../rules/structure/section-order.ts';
import type { Rewrite } from './code-action.ts';
import { fixFindings } from './fix-all.ts';

/** Puts all sections into the framework's order. */
export const sortSections: Rewrite = {
  name: 'sortSections',
  kind: 'refactor.rewrite',
  titleAt: ({ findings }) => (findings.some(canSort) ? 'Sort all sections as the framework has them' : null),
  edits: (place) => fixFindings(place, canSort, { unsafe: false }),
};

function canSort({ rule, fixes }: Finding): boolean {
  return rule === sectionOrder.id && fixes.length > 0;
}
