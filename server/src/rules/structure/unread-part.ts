import { unreadParts } from '../../syntax/content/unread-parts.ts';
import type { Problem, Rule } from '../rule.ts';

export const unreadPart: Rule = {
  id: 'structure/unread-part',
  severity: 'warning',
  summary: 'A part of the text is too deep or too large to be read.',
  fixable: false,
  missing: false,
  *check({ report }): Iterable<Problem> {
    yield* unreadParts(report.document);
  },
};
