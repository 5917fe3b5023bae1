import type { Framework } from '../../framework/framework.ts';
import type { FieldName } from '../fields/fields.ts';
import type { SectionRole } from '../report.ts';

/** The fields that mean something under a heading of this role, in house order. */
export function fieldsFor(role: SectionRole, framework: Framework): readonly FieldName[] {
  const { scoring, overall } = framework;
  switch (role.kind) {
    case 'key-question':
      if (scoring.method !== 'percentage') {
        return ['Rating', 'Previous rating', 'Basis', 'Updated', 'Rationale'];
      }
      return scoring.of === 'whole'
        ? ['Basis', 'Updated']
        : ['Rating', 'Score', 'Previous rating', 'Basis', 'Updated', 'Rationale'];
    case 'overall':
      if (overall.method === 'none') {
        return ['Updated'];
      }
      return overall.method === 'score'
        ? ['Rating', 'Score', 'Previous rating', 'Updated', 'Rationale']
        : ['Rating', 'Previous rating', 'Updated', 'Rationale'];
    case 'statement':
      if (scoring.method === 'judged' || (!role.definition.scored && scoring.method !== 'percentage')) {
        return ['Basis', 'Updated'];
      }
      return scoring.method === 'ladder'
        ? ['Score', 'Basis', 'Updated']
        : ['Score', 'Previous rating', 'Basis', 'Updated'];
    case 'evidence-category':
      return scoring.method === 'percentage' && scoring.evidenceBands !== null ? ['Score'] : [];
    case 'service':
      return framework.services ? ['Basis', 'Updated'] : ['Updated'];
    case 'section':
      return ['Updated'];
    default:
      return [];
  }
}
