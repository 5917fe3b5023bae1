import type { Framework } from '../framework/framework.ts';
import type { FieldName } from '../report/fields.ts';
import type { SectionRole } from '../report/report.ts';

/** The fields that can stand under a heading of this sort, in house order (DESIGN, "The dialect"). */
export function fieldsFor(role: SectionRole, framework: Framework): readonly FieldName[] {
  const { scoring } = framework;
  switch (role.kind) {
    case 'key-question':
      return scoring.method === 'percentage' && scoring.of === 'key-question'
        ? ['Rating', 'Score', 'Previous rating', 'Updated', 'Rationale']
        : ['Rating', 'Previous rating', 'Updated', 'Rationale'];
    case 'statement':
      return role.definition.scored ? ['Score', 'Previous rating', 'Basis', 'Updated'] : ['Updated'];
    case 'evidence-category':
      return scoring.method === 'percentage' && scoring.evidenceBands !== null ? ['Score'] : [];
    case 'overall':
      return framework.overall.method === 'score'
        ? ['Rating', 'Score', 'Previous rating', 'Updated', 'Rationale']
        : ['Rating', 'Previous rating', 'Updated', 'Rationale'];
    default:
      return [];
  }
}
