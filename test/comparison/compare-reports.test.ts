import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReports, isSame, type ReportComparison } from '../../server/src/comparison/compare-reports.ts';
import { wordChanges } from '../../server/src/comparison/word-changes.ts';
import { analyseText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { markdownText, propertyRuns } from '../common/markdown-text.ts';
import { mutation } from '../common/mutations.ts';
import { changesText } from './changes-text.ts';

const opening = '---\nframework: cqc-single-assessment@2024-12\nscope: [Caring]\n---\n\n';
const kindness = (score: number, prose = 'Staff knew people by name.') =>
  `## Kindness, compassion and dignity\n\nScore: ${score}\n\n${prose}\n`;
const individuals = '## Treating people as individuals\n\nScore: 3\n\nPlans said what mattered.\n';
const caring = (rating: string, ...sections: readonly string[]) =>
  `${opening}# Caring\n\nRating: ${rating}\n\n${sections.join('\n')}`;

describe('what changed', () => {
  test('the rating of a key question, with where it went, and the score of a statement', () => {
    expect(changesText(caring('Good', kindness(3)), caring('Requires improvement', kindness(2)))).toEqual([
      'Caring: Good → Requires improvement (down)',
      'Kindness, compassion and dignity: 3 → 2',
    ]);
  });

  test('a statement that is carried forward from now on, and one that is new', () => {
    const carried = kindness(3).replace('Score: 3\n', 'Score: 3\nBasis: carried forward\n');
    expect(changesText(caring('Good', kindness(3)), caring('Good', carried, individuals))).toEqual([
      'Kindness, compassion and dignity: 3 → 3 carried-forward',
      'Treating people as individuals: nothing → 3',
      'added: Treating people as individuals',
    ]);
  });

  test('prose that was written anew; spaces and line breaks do not count', () => {
    const before = caring('Good', kindness(3, 'Staff knew people by name.'));
    expect(changesText(before, caring('Good', kindness(3, 'Staff  knew\npeople by name.')))).toEqual([]);
    expect(changesText(before, caring('Good', kindness(3, 'Staff knew everybody by name.')))).toEqual([
      'rewritten: Kindness, compassion and dignity',
    ]);
  });

  test('sections that stand in another order: as few as had to move', () => {
    const parts = [kindness(3), individuals, '## Complaints\n\nNone.\n', '## Visits\n\nTwo.\n'];
    expect(changesText(caring('Good', ...parts), caring('Good', ...parts.slice(1), kindness(3)))).toEqual([
      'moved: Kindness, compassion and dignity',
    ]);
  });

  test('a section that stands under another heading now', () => {
    const others = '## Complaints\n\nNone.\n\n### Visits\n\nTwo.\n';
    expect(changesText(caring('Good', others), caring('Good', others.replace('### Visits', '## Visits')))).toEqual([
      'moved: Visits',
    ]);
  });

  test('a section that is gone, and a value of the front matter', () => {
    const before = caring('Good', kindness(3), '## Complaints\n\nNone.\n');
    const now = caring('Good', kindness(3)).replace('scope: [Caring]', 'scope: [Caring]\nprovider: Harbour Trust');
    expect(changesText(before, now)).toEqual(['provider: nothing → Harbour Trust', 'removed: Complaints']);
  });

  test('a report of another framework: what has the same name is compared', () => {
    const now = caring('Requires improvement').replace('@2024-12', '@2023-11');
    const comparison = compareReports(analyseText(caring('Good')), analyseText(now));
    expect(comparison.frameworks).toEqual({
      before: { reference: 'cqc-single-assessment@2024-12', status: 'in-force' },
      now: { reference: 'cqc-single-assessment@2023-11', status: 'in-force' },
    });
    expect(comparison.results.map(({ direction }) => direction)).toEqual(['down']);
  });

  test('each service is compared with the one of the same name', () => {
    const trust = (wards: string, clinic: string) =>
      `---\nframework: cqc-single-assessment@2024-12\n---\n\n# Wards\n\n## Caring\n\nRating: ${wards}\n\n# Clinic\n\n## Caring\n\nRating: ${clinic}\n`;
    expect(changesText(trust('Good', 'Inadequate'), trust('Good', 'Good'))).toEqual([
      'Clinic: Caring: Inadequate → Good (up)',
    ]);
  });

  test('actions that came, went, or must be done in place of should', () => {
    const report = (must: string, should: string) =>
      `---\nframework: cqc-inspection\n---\n\n# Action the provider MUST take to improve\n\n${must}\n\n# Action the provider SHOULD take to improve\n\n${should}\n`;
    const before = report(
      '- Keep medicines locked away. (Regulation 12)',
      '- Tell relatives sooner.\n- Repair the lift.',
    );
    const now = report('- Repair the lift. (Regulation 15)\n- Tell relatives sooner.', '- Write menus.');
    const { actions } = compareReports(analyseText(before), analyseText(now));
    expect(actions.map(({ before: was, now: is, text }) => `${text} ${was} → ${is}`)).toEqual([
      'Repair the lift. (Regulation 15) null → must',
      'Tell relatives sooner. should → must',
      'Write menus. null → should',
      'Keep medicines locked away. (Regulation 12) must → null',
      'Repair the lift. should → null',
    ]);
  });
});

describe('whatever the reports say', () => {
  const report = fc.oneof(
    fc
      .tuple(rightReport, fc.array(mutation, { maxLength: 6 }))
      .map(([right, mistakes]) => mistakes.reduce((current, mistake) => mistake.apply(current), right)),
    markdownText.map((text) => `---\nframework: cqc-single-assessment@2024-12\n---\n${text}`),
  );

  test('a report and itself differ in nothing', () => {
    fc.assert(
      fc.property(report, (text) => {
        expect(isSame(compareReports(analyseText(text), analyseText(text)))).toBe(true);
      }),
      { numRuns: Math.ceil(propertyRuns / 2) },
    );
  });

  test('the other way round, the same changed, the other way round', () => {
    const pair = fc.oneof(
      fc.tuple(report, report),
      fc
        .tuple(rightReport, fc.array(mutation, { maxLength: 4 }), fc.array(mutation, { maxLength: 4 }))
        .map(([right, left, other]): [string, string] => [
          left.reduce((text, mistake) => mistake.apply(text), right),
          other.reduce((text, mistake) => mistake.apply(text), right),
        ]),
    );
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [first, second] = [analyseText(one), analyseText(other)];
        expect(asSet(turned(compareReports(second, first)))).toEqual(asSet(compareReports(first, second)));
      }),
      { numRuns: Math.ceil(propertyRuns / 2) },
    );
  });

  test('the words that stayed and went make up the old text, those that stayed and came the new one', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c ', ' d', '\n\n', '.', '🙂', 'ä'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, now] = [one.join(''), other.join('')];
        const changes = wordChanges(before, now);
        const without = (kind: 'added' | 'removed') =>
          changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join('');
        expect([without('added'), without('removed')]).toEqual([before, now]);
      }),
    );
  });
});

/** The comparison the other way round. */
function turned(comparison: ReportComparison): ReportComparison {
  const sides = <Change extends { readonly before: unknown; readonly now: unknown }>(change: Change) => ({
    ...change,
    before: change.now,
    now: change.before,
  });
  const directions = { up: 'down', down: 'up', same: 'same' } as const;
  const kinds = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  return {
    frameworks: sides(comparison.frameworks),
    details: comparison.details.map(sides),
    results: comparison.results.map((change) => ({
      ...sides(change),
      direction: change.direction === null ? null : directions[change.direction],
    })),
    statements: comparison.statements.map(sides),
    sections: comparison.sections.map((change) => ({ ...sides(change), kind: kinds[change.kind] })),
    actions: comparison.actions.map(sides),
  };
}

/** The changes without their order, and without the names, which are those of the later report. */
function asSet(comparison: ReportComparison) {
  const { frameworks, details, results, statements, sections, actions } = comparison;
  const services = new Set([...results, ...statements].map(({ service }) => service));
  // A single service is the single one of the other report, whatever each of them calls it.
  const unnamed = { name: '', text: '', ...(services.size === 1 && { service: '' }) };
  const sorted = (changes: readonly object[]) =>
    changes.map((change) => JSON.stringify({ ...change, ...unnamed }, withoutKeys)).sort();
  return [frameworks, ...[details, results, statements, sections, actions].map(sorted)];
}

/** Objects that were put together in another order are the same. */
function withoutKeys(_key: string, value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;
}
