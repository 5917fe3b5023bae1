import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builtExpressions } from './built-expressions.ts';
import { fingerprint, judgeExpression } from './judge-expression.ts';
import { type WrittenExpression, writtenExpressions } from './written-expressions.ts';

const paths = {
  linear: 'test/project/expressions/linear-expressions.json',
  quadratic: 'test/project/expressions/quadratic-expressions.json',
  linearBuilt: 'test/project/expressions/linear-built-expressions.json',
  unjudgedBuilt: 'test/project/expressions/unjudged-built-expressions.json',
} as const;

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

/** What the patterns of the code are: fingerprints of those that are right where they stand, and those that are not. */
interface WrittenVerdicts {
  readonly linear: readonly string[];
  /** Only where every text that is read is bounded. */
  readonly quadratic: readonly string[];
  readonly slow: readonly SlowExpression[];
}

/** Judges all patterns of the code; those that were judged are not judged again, since that takes minutes for all. */
export function judgeAll(): WrittenVerdicts {
  const knownLinear = namesIn(paths.linear);
  const knownQuadratic = namesIn(paths.quadratic);
  const linear = new Set<string>();
  const quadratic = new Set<string>();
  const slow: SlowExpression[] = [];
  for (const { file, source, flags } of writtenExpressions()) {
    const name = fingerprint(source, flags);
    const isBounded = bounded.some((folder) => file.startsWith(folder));
    if (knownLinear.has(name) || linear.has(name)) {
      linear.add(name);
    } else if (isBounded && (knownQuadratic.has(name) || quadratic.has(name))) {
      quadratic.add(name);
    } else {
      const verdict = judgeExpression(source, flags);
      if (verdict.linear) {
        linear.add(name);
      } else if (isBounded && verdict.isQuadratic) {
        quadratic.add(name);
      } else {
        slow.push({ file, expression: describe({ file, source, flags }), why: verdict.why });
      }
    }
  }
  return { linear: [...linear].sort(), quadratic: [...quadratic].sort(), slow };
}

function namesIn(path: string): ReadonlySet<string> {
  return new Set<string>(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []);
}

/**
 * Judges the patterns that are put together while reports and pages of all frameworks are read, as `judgeAll` those that
 * are written. Names of a whole framework make patterns that no checker comes to an end with: these are only counted
 * (`unjudged`); `test/framework/slow-templates.test.ts` says how they are kept linear. Each verdict is kept at once, so
 * that a run that is ended goes on where it was.
 */
export async function judgeBuilt(): Promise<{
  readonly linear: number;
  readonly slow: readonly SlowExpression[];
  readonly unjudged: number;
}> {
  const known = { linearBuilt: namesIn(paths.linearBuilt), unjudgedBuilt: namesIn(paths.unjudgedBuilt) };
  const slow: SlowExpression[] = [];
  // The short ones first: most are, and each takes no time.
  const expressions = (await builtExpressions())
    .map((each) => ({ ...each, name: fingerprint(each.source, each.flags) }))
    .toSorted((one, other) => one.source.length - other.source.length);
  const built = {
    linearBuilt: expressions.flatMap(({ name }) => (known.linearBuilt.has(name) ? [name] : [])),
    unjudgedBuilt: expressions.flatMap(({ name }) => (known.unjudgedBuilt.has(name) ? [name] : [])),
  };
  const keep = (of: keyof typeof built, name: string) => {
    built[of].push(name);
    keepVerdicts(of, built[of].toSorted());
  };
  for (const { source, flags, name } of expressions) {
    if (known.linearBuilt.has(name) || known.unjudgedBuilt.has(name)) {
      continue;
    }
    const verdict = judgeExpression(source, flags);
    if (verdict.linear) {
      keep('linearBuilt', name);
    } else if (verdict.isUnknown) {
      keep('unjudgedBuilt', name);
    } else {
      slow.push({ file: 'built', expression: describe({ file: '', source, flags }), why: verdict.why });
    }
  }
  return { linear: built.linearBuilt.length, slow, unjudged: built.unjudgedBuilt.length };
}

/** Keeps what was judged, so that the tests judge only what is new; written as the formatter writes it. */
export function keepVerdicts(of: keyof typeof paths, names: readonly string[]): void {
  const line = JSON.stringify(names).replaceAll(',', ', ');
  writeFileSync(paths[of], `${line.length <= 120 ? line : JSON.stringify(names, null, 2)}\n`);
}

function describe({ source, flags }: WrittenExpression): string {
  return `/${source}/${flags}`;
}
