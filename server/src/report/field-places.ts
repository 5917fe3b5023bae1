import type { Framework } from '../framework/framework.ts';
import type { FieldName } from './fields.ts';
import type { SectionRole } from './report.ts';

/** The fields that mean something under a heading of this role, in house order. */
export function fieldsFor(framework: Framework, role: SectionRole): readonly FieldName[] {
  const { scoring } = framework;
  switch (role.kind) {
    case 'key-question':
      if (scoring.method === 'percentage' && scoring.of === 'whole') {
        return ['Basis', 'Updated'];
      }
      return scoring.method === 'judged'
        ? ['Rating', 'Previous rating', 'Basis', 'Updated', 'Rationale']
        : ['Rating', 'Score', 'Previous rating', 'Basis', 'Updated', 'Rationale'];
    case 'overall':
      return scoring.method === 'percentage' && scoring.of === 'whole'
        ? ['Rating', 'Score', 'Previous rating', 'Updated', 'Rationale']
        : ['Rating', 'Previous rating', 'Updated', 'Rationale'];
    case 'statement':
      return scoring.method === 'judged' || !role.definition.scored
        ? ['Previous rating', 'Basis', 'Updated']
        : ['Score', 'Previous rating', 'Basis', 'Updated'];
    case 'evidence-category':
      return scoring.method === 'judged' ? [] : ['Score'];
    case 'service':
      return ['Updated'];
    default:
      return [];
  }
}
