import type { NamedDefinition } from '../../framework/model/named-definition.ts';
import { findKeyQuestion, findStatements } from '../../framework/names.ts';
import type { Located } from '../../text/range.ts';
import { byFramework } from '../by-framework.ts';
import type { Problem, Rule } from '../rule.ts';

export const carriedNames: Rule = {
  id: 'claim/carried-names',
  severity: 'error',
  summary: 'A carried-forward sentence that names a statement or key question other than the one it is under.',
  fixable: true,
  missing: false,
  check: byFramework(function* ({ report }, framework) {
    for (const { kind, slots, section } of report.claims) {
      if (kind !== 'carried-forward' || section.role.kind !== 'statement') {
        continue;
      }
      const { definition, home } = section.role;
      const { statement, 'key-question': keyQuestion } = slots;
      if (
        statement !== undefined &&
        !findStatements(framework, statement.value).some((found) => found.definition.id === definition.id)
      ) {
        yield wrongName(statement, definition, `it is under ${definition.name}`);
      }
      if (keyQuestion !== undefined && findKeyQuestion(framework, keyQuestion.value)?.id !== home.id) {
        yield wrongName(keyQuestion, home, `${definition.name} belongs to ${home.name}`);
      }
    }
  }),
};

function wrongName(named: Located<string>, right: NamedDefinition, reason: string): Problem {
  return {
    range: named.range,
    message: `This sentence names ${named.value}, but ${reason}. Write ${right.name}.`,
    fixes: [{ title: `Write ${right.name}`, safe: true, edits: [{ ...named.range, text: right.name }] }],
  };
}
