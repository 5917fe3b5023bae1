import type { Framework, KeyQuestionDefinition } from '../framework/framework.ts';
import type { OpenSection } from './open-section.ts';

/**
 * `final` where the page holds every score and rating that a finished report has for its key questions; else `draft`:
 * a page that was cut short, or copied in part, lacks them without being wrong.
 */
export function pageStatus(framework: Framework, sections: readonly OpenSection[]): 'draft' | 'final' {
  const held = keyQuestionsHeld(framework, sections);
  const rated = (kind: 'key-question' | 'overall', id: string | null) =>
    sections.some(
      ({ role, fields }) =>
        role.kind === kind && fields.has('Rating') && (role.kind !== 'key-question' || role.definition.id === id),
    );
  const scoresWhole = framework.scoring.method === 'percentage' && framework.scoring.of === 'whole';
  const ratingsComplete = scoresWhole ? rated('overall', null) : held.every(({ id }) => rated('key-question', id));
  const scoresComplete = framework.scoring.method !== 'percentage' || held.every((one) => allScored(one, sections));
  return held.length > 0 && ratingsComplete && scoresComplete ? 'final' : 'draft';
}

/** The front matter's `scope`: the key questions of the page where they are not all; none where the page has none. */
export function pageScope(framework: Framework, sections: readonly OpenSection[]): { scope?: string[] } {
  const held = keyQuestionsHeld(framework, sections);
  return held.length === 0 || held.length === framework.keyQuestions.length
    ? {}
    : { scope: held.map(({ name }) => name) };
}

function keyQuestionsHeld(framework: Framework, sections: readonly OpenSection[]): KeyQuestionDefinition[] {
  const held = new Set(
    sections.flatMap(({ role }) => {
      if (role.kind === 'key-question') {
        return [role.definition.id];
      }
      return role.kind === 'statement' ? [role.home.id] : [];
    }),
  );
  return framework.keyQuestions.filter(({ id }) => held.has(id));
}

function allScored(keyQuestion: KeyQuestionDefinition, sections: readonly OpenSection[]): boolean {
  const scored = new Set(
    sections.flatMap(({ role, fields }) =>
      role.kind === 'statement' && fields.has('Score') ? [role.definition.id] : [],
    ),
  );
  return keyQuestion.statements.every((statement) => !statement.scored || scored.has(statement.id));
}
