import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Expression } from './expression.ts';
import { fingerprint, judgeExpression } from './judge-expression.ts';

/** Those that are written in the code, and those that it puts together while it runs. */
type Origin = 'written' | 'built';
/** Right where they stand; or nothing that a checker comes to an end with. */
type Judged = 'linear' | 'quadratic' | 'unjudged';

const folder = 'test/project/expressions';
const paths: Readonly<Record<Origin, Readonly<Record<Judged, string>>>> = {
  written: {
    linear: `${folder}/linear-expressions.json`,
    quadratic: `${folder}/quadratic-expressions.json`,
    unjudged: `${folder}/unjudged-expressions.json`,
  },
  built: {
    linear: `${folder}/linear-built-expressions.json`,
    quadratic: `${folder}/quadratic-built-expressions.json`,
    unjudged: `${folder}/unjudged-built-expressions.json`,
  },
};

/**
 * Where every text that is read has a stated limit, quadratic time is some milliseconds at most. Numbers are read in
 * sentences of at most 800 characters (`longestSentence` in `number-sentences.ts`), shapes are those of sentences of at
 * most 150 tokens (`longestSentence` in `sentences.ts`).
 */
const bounded: readonly string[] = ['server/src/claims/numbers/', 'server/src/claims/pieces/shape.ts'];

/** A pattern that takes longer than its text's length allows, and where it is written. */
interface SlowExpression {
  readonly file: string;
  readonly expression: string;
  readonly why: string;
}

/** Fingerprints of the patterns that are right where they stand, and those that are slow. */
export interface Verdicts extends Readonly<Record<Judged, readonly string[]>> {
  readonly slow: readonly SlowExpression[];
}

/** The patterns of which nothing is known yet. */
export function notJudged(expressions: readonly Expression[], origin: Origin): readonly Expression[] {
  const known = verdictsOf(origin);
  return expressions.filter((expression) => judgedBefore(expression, known) === null);
}

/**
 * Judges patterns; those that were judged are not judged again, since that takes minutes for all. Of those that are
 * written, none may stay unjudged. Names of a whole framework build patterns that no checker comes to an end with: these
 * are only counted, and `test/framework/slow-templates.test.ts` says how they are kept linear.
 * With `keeping`, each verdict is kept at once, so that a run that is ended goes on where it was.
 */
export function judge(expressions: readonly Expression[], origin: Origin, keeping = false): Verdicts {
  const known = verdictsOf(origin);
  const judged: Record<Judged, Set<string>> = { linear: new Set(), quadratic: new Set(), unjudged: new Set() };
  const slow: SlowExpression[] = [];
  const unknown: Expression[] = [];
  for (const expression of expressions) {
    const before = judgedBefore(expression, known);
    if (before === null) {
      unknown.push(expression);
    } else {
      judged[before].add(fingerprint(expression));
    }
  }
  // The short ones first: most are, and each takes no time.
  for (const expression of unknown.toSorted((one, other) => one.source.length - other.source.length)) {
    const verdict = judgeExpression(expression.source, expression.flags);
    if (verdict.linear) {
      judged.linear.add(fingerprint(expression));
    } else if (verdict.isQuadratic && isBounded(expression)) {
      judged.quadratic.add(fingerprint(expression));
    } else if (verdict.isUnknown && origin === 'built') {
      judged.unjudged.add(fingerprint(expression));
    } else {
      slow.push({ file: expression.file, expression: `/${expression.source}/${expression.flags}`, why: verdict.why });
    }
    if (keeping) {
      keep(origin, judged);
    }
  }
  if (keeping) {
    keep(origin, judged);
  }
  return {
    linear: [...judged.linear],
    quadratic: [...judged.quadratic],
    unjudged: [...judged.unjudged],
    slow,
  };
}

/** Forgets what was judged, so that all of it is judged again. */
export function forget(origin: Origin): void {
  keep(origin, { linear: new Set(), quadratic: new Set(), unjudged: new Set() });
}

function judgedBefore(expression: Expression, known: Readonly<Record<Judged, ReadonlySet<string>>>): Judged | null {
  const name = fingerprint(expression);
  if (known.linear.has(name)) {
    return 'linear';
  }
  if (known.quadratic.has(name) && isBounded(expression)) {
    return 'quadratic';
  }
  return known.unjudged.has(name) ? 'unjudged' : null;
}

function isBounded({ file }: Expression): boolean {
  return bounded.some((place) => file.startsWith(place));
}

function verdictsOf(origin: Origin): Readonly<Record<Judged, ReadonlySet<string>>> {
  const { linear, quadratic, unjudged } = paths[origin];
  return { linear: namesIn(linear), quadratic: namesIn(quadratic), unjudged: namesIn(unjudged) };
}

function namesIn(path: string): ReadonlySet<string> {
  return new Set<string>(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []);
}

/** Written as the formatter writes it. */
function keep(origin: Origin, judged: Readonly<Record<Judged, ReadonlySet<string>>>): void {
  for (const kind of ['linear', 'quadratic', 'unjudged'] as const) {
    const path = paths[origin][kind];
    const names = [...judged[kind]].sort();
    const line = JSON.stringify(names).replaceAll(',', ', ');
    if (names.length > 0 || existsSync(path)) {
      writeFileSync(path, `${line.length <= 120 ? line : JSON.stringify(names, null, 2)}\n`);
    }
  }
}
