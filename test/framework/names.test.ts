import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allNames,
  findEvidenceCategory,
  findKeyQuestion,
  findRating,
  findStatements,
  isOverallName,
} from '../../server/src/framework/names.ts';
import { nearestNames } from '../../server/src/framework/nearest-names.ts';
import { builtIn } from './built-in.ts';

const framework = builtIn('cqc-single-assessment@2023-11');
const localAuthority = builtIn('cqc-local-authority');

function statementOf(text: string, of = framework): string | undefined {
  return findStatements(of, text)
    .map(({ definition, home }) => `${home.id}/${definition.id}`)
    .join();
}

describe('a heading is recognised', () => {
  test.each([
    ['Well-led', 'well-led'],
    ['WELL LED', 'well-led'],
    ['well–led:', 'well-led'],
    ['  Well‑led ', 'well-led'],
    ['Is the service safe?', 'safe'],
  ])('as a key question: %s', (text, id) => {
    expect(findKeyQuestion(framework, text)?.id).toBe(id);
  });

  test.each([
    ['Responding to people’s immediate needs', 'caring/responding-to-peoples-immediate-needs'],
    ["Responding to people's immediate needs", 'caring/responding-to-peoples-immediate-needs'],
    ['Kindness, compassion & dignity', 'caring/kindness-compassion-and-dignity'],
    ['Care provision, integration, and continuity', 'responsive/care-provision-integration-and-continuity'],
    ['Providing information', 'responsive/providing-information'],
    ['Equity in experience and outcomes', 'responsive/equity-in-experiences-and-outcomes'],
    ['equity of access', 'responsive/equity-in-access'],
    ['Safe pathways, systems and transitions', 'safe/safe-systems-pathways-and-transitions'],
    ['Supporting people to lead healthier lives', 'effective/supporting-people-to-live-healthier-lives'],
    ['Delivering evidence based care  and treatment.', 'effective/delivering-evidence-based-care-and-treatment'],
    ['Environmental sustainability - sustainable development', 'well-led/environmental-sustainability'],
  ])('as a statement: %s', (text, place) => {
    expect(statementOf(text)).toBe(place);
  });

  test.each([
    ['assessing needs', 'working-with-people/assessing-needs'],
    ['supporting people', 'working-with-people/supporting-people-to-live-healthier-lives'],
    ['equity experience', 'working-with-people/equity-in-experience-and-outcomes'],
    ['care provision', 'providing-support/care-provision-integration-and-continuity'],
    ['partnerships communities', 'providing-support/partnerships-and-communities'],
    ['safe pathways', 'ensuring-safety/safe-systems-pathways-and-transitions'],
    ['safeguarding', 'ensuring-safety/safeguarding'],
    ['governance', 'leadership/governance-management-and-sustainability'],
    ['learning improvement', 'leadership/learning-improvement-and-innovation'],
  ])('as a statement of a local authority, in the short form of score tables: %s', (text, place) => {
    expect(statementOf(text, localAuthority)).toBe(place);
  });

  test('as an evidence category, where the revision has them', () => {
    expect(findEvidenceCategory(framework, "People's Experiences")?.id).toBe('peoples-experience');
    expect(findEvidenceCategory(framework, 'Feedback from staff & leaders')?.id).toBe(
      'feedback-from-staff-and-leaders',
    );
    expect(findEvidenceCategory(builtIn('cqc-single-assessment@2024-12'), 'Observation')).toBeNull();
  });

  test('as the overall rating', () => {
    expect(isOverallName(framework, 'overall:')).toBe(true);
    expect(isOverallName(framework, 'Overview')).toBe(false);
  });

  test('by its own name and every alias, in any case and with dots around it', () => {
    const names = framework.keyQuestions.flatMap(({ statements }) =>
      statements.flatMap((statement) => allNames(statement).map((name) => ({ id: statement.id, name }))),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.boolean(),
        fc.constantFrom('', ' ', ':', '.'),
        ({ id, name }, upper, end) => {
          const text = `${upper ? name.toUpperCase() : name}${end}`;
          expect(findStatements(framework, text).map(({ definition }) => definition.id)).toEqual([id]);
        },
      ),
    );
  });
});

describe('what stands where a rating stands', () => {
  test.each([
    ['Good', { rating: 'good', label: null }],
    ['Requires Improvement', { rating: 'requires-improvement', label: null }],
    ['“outstanding”', { rating: 'outstanding', label: null }],
    ['Inspected but not rated', { rating: null, label: 'inspected-but-not-rated' }],
    ['Not Yet Inspected', { rating: null, label: 'not-yet-inspected' }],
    ['Brilliant', { rating: null, label: null }],
    ['', { rating: null, label: null }],
  ])('%s', (text, found) => {
    expect(findRating(framework, text)).toEqual(found);
  });
});

describe('the name that was meant', () => {
  const statements = framework.keyQuestions.flatMap((keyQuestion) => keyQuestion.statements.map(({ name }) => name));

  test.each([
    ['Safegarding', 'Safeguarding'],
    ['Learning cultures', 'Learning culture'],
    ['Governance and management and sustainability', 'Governance, management and sustainability'],
    ['Equity in acess', 'Equity in access'],
  ])('%s', (text, name) => {
    expect(nearestNames(statements, text)[0]).toBe(name);
  });

  test.each(['', 'Findings', 'x'.repeat(200_000)])('none is near: %.20s', (text) => {
    expect(nearestNames(statements, text)).toEqual([]);
  });
});

test('names of any length and content are looked up without a fault', () => {
  const long = '.'.repeat(300_000);
  for (const text of [long, `${long}x`, ' '.repeat(300_000), '&'.repeat(100_000)]) {
    expect(findKeyQuestion(framework, text)).toBeNull();
  }
  fc.assert(fc.property(fc.string(), (text) => findStatements(framework, `${text}?!`).length === 0));
});
