import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builtExpressions } from './built-expressions.ts';
import { fingerprint, judgeExpression } from './judge-expression.ts';
import { type WrittenExpression, writtenExpressions } from './written-expressions.ts';

const path = 'test/project/expressions/linear-expressions.json';
const builtPath = 'test/project/expressions/linear-built-expressions.json';

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

/**
 * Judges the patterns that are put together while reports and pages of all frameworks are read, as `judgeAll` those that
 * are written. Names of a whole framework make patterns that no checker comes to an end with: these are only counted
 * (`unjudged`); `test/framework/slow-templates.test.ts` says how they are kept linear.
 */
export async function judgeBuilt(): Promise<{
  readonly linear: readonly string[];
  readonly slow: readonly SlowExpression[];
  readonly unjudged: number;
}> {
  const known = new Set<string>(existsSync(builtPath) ? JSON.parse(readFileSync(builtPath, 'utf8')) : []);
  const linear: string[] = [];
  const slow: SlowExpression[] = [];
  let unjudged = 0;
  for (const { source, flags } of await builtExpressions()) {
    const name = fingerprint(source, flags);
    const verdict = known.has(name) ? { linear: true as const } : judgeExpression(source, flags);
    if (verdict.linear) {
      linear.push(name);
    } else if (verdict.isUnknown) {
      unjudged += 1;
    } else {
      slow.push({ file: 'built', expression: describe({ file: '', source, flags }), why: verdict.why });
    }
  }
  return { linear, slow, unjudged };
}

/** Keeps which patterns are linear, so that the tests judge only what is new. */
export function keepLinear(linear: readonly string[], of: 'written' | 'built' = 'written'): void {
  writeFileSync(of === 'written' ? path : builtPath, `${JSON.stringify(linear, null, 2)}\n`);
}

function describe({ source, flags }: WrittenExpression): string {
  return `/${source}/${flags}`;
}
