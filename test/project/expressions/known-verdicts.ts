import { readFileSync, writeFileSync } from 'node:fs';
import { fingerprint, judgeExpression } from './judge-expression.ts';
import { type WrittenExpression, writtenExpressions } from './written-expressions.ts';

const path = 'test/project/expressions/linear-expressions.json';

/**
 * Where every text that is read has a stated limit, quadratic time is some milliseconds at most. Numbers are read in
 * sentences of at most 800 characters (`longestSentence` in `number-sentences.ts`).
 */
const bounded: readonly string[] = ['server/src/claims/numbers/'];

/** A pattern that takes longer than its text's length allows, and where it is written. */
interface SlowExpression {
  readonly file: string;
  readonly expression: string;
  readonly why: string;
}

/** Judges all patterns of the code; those known to be linear are not judged again, since that takes minutes for all. */
export function judgeAll(): { readonly linear: readonly string[]; readonly slow: readonly SlowExpression[] } {
  const known = new Set<string>(JSON.parse(readFileSync(path, 'utf8')));
  const linear = new Set<string>();
  const slow: SlowExpression[] = [];
  for (const { file, source, flags } of writtenExpressions()) {
    const name = fingerprint(source, flags);
    const verdict = known.has(name) || linear.has(name) ? { linear: true as const } : judgeExpression(source, flags);
    if (verdict.linear) {
      linear.add(name);
    } else if (!verdict.isQuadratic || !bounded.some((folder) => file.startsWith(folder))) {
      slow.push({ file, expression: describe({ file, source, flags }), why: verdict.why });
    }
  }
  return { linear: [...linear].sort(), slow };
}

/** Keeps which patterns are linear, so that the tests judge only what is new. */
export function keepLinear(linear: readonly string[]): void {
  writeFileSync(path, `${JSON.stringify(linear, null, 2)}\n`);
}

function describe({ source, flags }: WrittenExpression): string {
  return `/${source}/${flags}`;
}
