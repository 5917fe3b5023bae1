import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { isFastRun } from '../../common/fast-run.ts';
import { again } from '../../common/linear.ts';
import { workOf } from '../../common/work.ts';
import { writtenExpressions } from '../../project/expressions/written-expressions.ts';

const size = isFastRun ? 100_000 : 1_000_000;
/** How many times longer than a look at each character a pattern may take: what is quadratic takes tens of thousands. */
const mostTimes = 2_000;
/** Milliseconds: a busy computer counts so many for a pattern that has nothing to do. What is quadratic takes minutes. */
const least = 2_000;

const ofWording = /server\/src\/rules\/(?:prose|privacy|link|date|style)\//;
const expressions = writtenExpressions().filter(({ file }) => ofWording.test(file));
const files = [...new Set(expressions.map(({ file }) => file))];

/** Pieces that bring a pattern far again and again: its own words, with and without what may stand between them. */
function piecesFor(source: string): readonly string[] {
  const words = (source.match(/[A-Za-z]{2,}/g) ?? []).slice(0, 4);
  const signs = (source.match(/[^\w\s\\()[\]{}|?*+^$.]/g) ?? []).slice(0, 2);
  return [
    ' ',
    'a',
    '1',
    ...signs,
    ...words.map((word) => `${word} `),
    `${words.join(' ')} 12, `,
    `${words.join('')}1-`,
  ];
}

describe('a pattern of the rules of wording takes no longer for its worst text than its length allows', () => {
  test.each(files)('%s', (inFile) => {
    for (const { source, flags } of expressions.filter(({ file }) => file === inFile)) {
      for (const piece of piecesFor(source)) {
        const text = again(piece, size);
        const scan = workOf(() => {
          let sum = 0;
          for (let place = 0; place < text.length; place += 1) {
            sum += text.charCodeAt(place);
          }
          return sum;
        });
        const limit = Math.max(least, scan * mostTimes);
        const context = { source, flags: `${flags.replace(/[gy]/g, '')}g`, text };
        const ran = workOf(() => {
          vm.runInNewContext('text.replace(new RegExp(source, flags), "")', context, { timeout: 60_000 });
        });
        expect(ran, `/${source}/${flags} on ${JSON.stringify(piece)} again and again`).toBeLessThan(limit);
      }
    }
  });
});
