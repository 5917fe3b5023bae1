import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { lintText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { propertyRuns } from '../common/markdown-text.ts';
import { lineEnding, type Mutation, mutation } from '../common/mutations.ts';
import { brokenPromises } from './fix-promises.ts';

const numRuns = Math.ceil(propertyRuns / 3);

test('a report whose score and rating follow from its statements has no error', () => {
  fc.assert(
    fc.property(rightReport, lineEnding, (text, ending) => {
      expect(lintText(ending.apply(text)).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns },
  );
});

test('every fix of a report with one mistake removes its finding and creates no error', () => {
  fc.assert(
    fc.property(rightReport, mutation, lineEnding, (right, mistake, ending) => {
      const text = ending.apply(mistake.apply(right));
      for (const finding of lintText(text)) {
        for (const fix of finding.fixes) {
          expect(brokenPromises(text, finding, fix), text).toEqual([]);
        }
      }
    }),
    { numRuns },
  );
});

test('fixes applied one after the other come to an end, and leave nothing more to fix', () => {
  fc.assert(
    fc.property(
      rightReport,
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      lineEnding,
      (right, mistakes, ending) => {
        let text = ending.apply(mutate(right, mistakes));
        const most = 2 * lintText(text).length + 40;
        for (let round = 0; ; round += 1) {
          const fix = lintText(text).flatMap(({ fixes }) => fixes)[0];
          if (fix === undefined) {
            break;
          }
          expect(round, `"${fix.title}" is offered again and again for\n${text}`).toBeLessThan(most);
          const fixed = applyEdits(text, fix.edits);
          expect(fixed).not.toBe(text);
          text = fixed;
        }
      },
    ),
    { numRuns },
  );
});

test('a fix keeps the line endings of the report', () => {
  fc.assert(
    fc.property(rightReport, mutation, (right, mistake) => {
      const text = mistake.apply(right).replaceAll('\n', '\r\n');
      for (const { edits } of lintText(text).flatMap(({ fixes }) => fixes)) {
        expect(applyEdits(text, edits)).not.toMatch(/(?<!\r)\n/);
      }
    }),
    { numRuns },
  );
});

function mutate(text: string, mistakes: readonly Mutation[]): string {
  return mistakes.reduce((current, mistake) => mistake.apply(current), text);
}
