import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decidingRule } from '../../server/src/assessment/overall/counted-rules.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import type { RulesOverall } from '../../server/src/framework/model/overall.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';
import { everyList } from './scores.ts';

const framework = shippedFramework('ofsted-2025');
const ids = framework.keyQuestions.map(({ id }) => id);
const areas = ids.filter((id) => id !== 'safeguarding');
const example = readFileSync('examples/thornfield-primary.report.md', 'utf8');

/** Which areas need urgent improvement, and whether safeguarding is met. */
interface School {
  readonly urgent: readonly string[];
  readonly safe: boolean;
}

const everySchool = everyList(areas.length, [true, false]).flatMap((urgent) =>
  [true, false].map((safe): School => ({ urgent: areas.filter((_, place) => urgent[place]), safe })),
);

/**
 * "Requires significant improvement: urgent improvement in any area or safeguarding not met. Special measures: urgent
 * improvement in any area plus in leadership."
 */
function categoryInWords({ urgent, safe }: School): string | null {
  const led = !urgent.includes('leadership-and-governance');
  const others = urgent.filter((area) => area !== 'leadership-and-governance');
  if (!led && others.length > 0) {
    return 'special-measures';
  }
  return urgent.length > 0 || !safe ? 'requires-significant-improvement' : null;
}

function methodOf({ overall }: Framework): RulesOverall {
  if (overall.method !== 'rules') {
    throw new Error('There are no rules.');
  }
  return overall;
}

function agreesWithWords(method: RulesOverall): boolean {
  return everySchool.every((school) => {
    const ratings = ids.map((id) => {
      if (id === 'safeguarding') {
        return school.safe ? 'met' : 'not-met';
      }
      return school.urgent.includes(id) ? 'urgent-improvement' : 'expected-standard';
    });
    return (decidingRule(method, ratings, ids)?.rating ?? null) === categoryInWords(school);
  });
}

test('every school is in the category that the rule says, or in none', () => {
  expect(everySchool).toHaveLength(512);
  expect(agreesWithWords(methodOf(framework))).toBe(true);
});

describe('each slip in the data is noticed', () => {
  const method = methodOf(framework);
  test.each([
    ...method.rules.map((rule): [string, RulesOverall] => [
      `without ${rule.id}`,
      { ...method, rules: method.rules.filter((each) => each !== rule) },
    ]),
    ...method.rules.flatMap((rule) =>
      rule.counts.map((_, place): [string, RulesOverall] => [
        `${rule.id} counts all in place ${place}`,
        {
          ...method,
          rules: method.rules.map((each) =>
            each === rule
              ? {
                  ...each,
                  counts: each.counts.map((count, at) => (at === place ? { ...count, atLeast: 2 } : count)),
                }
              : each,
          ),
        },
      ]),
    ),
    ['the other way round', { ...method, rules: [...method.rules].reverse() }],
  ] satisfies [string, RulesOverall][])('%s', (_name, mutant) => {
    expect(agreesWithWords(mutant)).toBe(false);
  });
});

describe('a report', () => {
  const wholeOf = (text: string) => analyseText(text).assessment.services[0]?.overall;
  const urgent = example.replace(/(# Attendance and behaviour\n\nRating: )Needs attention/, '$1Urgent improvement');

  test('of a school without concern needs no category, and none is missing', () => {
    expect(wholeOf(example)).toMatchObject({ rating: null, undecided: false });
    expect(lintText(example)).toEqual([]);
  });

  test('of one that needs urgent improvement has the category as its result', () => {
    expect(wholeOf(urgent)?.rating).toBe('requires-significant-improvement');
    const wrong = urgent.replace(
      '# Safeguarding',
      '# Category of concern\n\nRating: Special measures\n\n# Safeguarding',
    );
    expect(lintText(wrong).map(({ rule }) => rule)).toEqual(['rating/overall-mismatch']);
    expect(lintText(wrong.replace('Special measures', 'Requires significant improvement'))).toEqual([]);
  });

  test('has no grade of the whole', () => {
    const wrong = example.replace(
      '# Safeguarding',
      '# Category of concern\n\nRating: Strong standard\n\n# Safeguarding',
    );
    expect(lintText(wrong).map(({ rule }) => rule)).toEqual(['rating/unknown']);
  });
});
