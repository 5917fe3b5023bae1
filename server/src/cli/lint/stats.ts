import { rules } from '../../rules/registry.ts';
import type { Rule } from '../../rules/rule.ts';

/** Where the time of a run goes. */
export interface Stats {
  /** All rules, each of which adds to its own time when it is asked. */
  readonly rules: readonly Rule[];
  /** Does something whose time counts as this phase. */
  readonly during: <Result>(phase: 'check' | 'print', act: () => Result) => Result;
  /** What came of it, a line each: phases, then rules, the slowest first. */
  readonly lines: () => readonly string[];
}

/** Rules that are listed: all others together take little. */
const mostRules = 20;

/** Begins to measure. Times are milliseconds as a clock on the wall shows them. */
export function startStats(): Stats {
  const begun = performance.now();
  const byRule = new Map<string, number>();
  const phases = { check: 0, print: 0 };
  const timed = (rule: Rule): Rule => ({
    ...rule,
    check: (analysis, options) => {
      const start = performance.now();
      try {
        // A rule may find its problems only as they are asked for.
        return Array.from(rule.check(analysis, options));
      } finally {
        byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + performance.now() - start);
      }
    },
  });
  return {
    rules: rules.map(timed),
    during: (phase, act) => {
      const start = performance.now();
      try {
        return act();
      } finally {
        phases[phase] += performance.now() - start;
      }
    },
    lines: () => {
      const all = performance.now() - begun;
      const inRules = [...byRule.values()].reduce((sum, time) => sum + time, 0);
      const slowest = [...byRule].sort(([, left], [, right]) => right - left).slice(0, mostRules);
      const line = (time: number, name: string) =>
        `${time.toFixed(1).padStart(9)} ms ${`${Math.round((100 * time) / all)} %`.padStart(6)}  ${name}`;
      return [
        line(all, 'all'),
        line(all - phases.check - phases.print, 'finding, reading and parsing reports'),
        line(phases.check - inRules, 'scores, ratings and suppressions'),
        line(inRules, 'rules'),
        line(phases.print, 'printing'),
        ...slowest.map(([id, time]) => line(time, id)),
      ];
    },
  };
}
