import type { Analysis } from '../analysis/analysis.ts';
import { isOfProse } from '../report/prose-change.ts';
import type { Report } from '../report/report.ts';
import { type BlockChange, earlierTexts, movedOffset } from '../syntax/earlier-texts.ts';
import { memory } from '../text/memory.ts';
import type { Range } from '../text/range.ts';
import type { Problem, Rule } from './rule.ts';
import type { RuleSettings } from './rule-settings.ts';

/** What rules that read the parts of a report found in one text. */
interface FoundInParts {
  readonly report: Report;
  readonly settings: RuleSettings;
  readonly byRule: Map<Rule, readonly Problem[]>;
}

const inAnalyses = memory<Analysis, FoundInParts>();
const inEarlierTexts = earlierTexts<FoundInParts>();

/**
 * What a rule that reads the parts of a report finds in it. Where it has looked at an earlier text, and since then prose
 * that states nothing was all that changed, it need not look again: what it found has only moved.
 */
export function problemsInParts(
  rule: Rule,
  analysis: Analysis,
  settings: RuleSettings,
  check: () => Iterable<Problem>,
): readonly Problem[] {
  const { byRule } = foundIn(analysis, settings);
  const problems = byRule.get(rule) ?? [...check()];
  byRule.set(rule, problems);
  return problems;
}

function foundIn(analysis: Analysis, settings: RuleSettings): FoundInParts {
  const known = inAnalyses.get(analysis);
  if (known?.settings === settings) {
    return known;
  }
  const { report } = analysis;
  const earlier = inEarlierTexts.find(
    report.document,
    (change, made) => made.settings === settings && haveSameParts(made.report, report, change),
  );
  const found = { report, settings, byRule: earlier === undefined ? new Map() : moved(earlier.made, earlier.change) };
  inAnalyses.set(analysis, found);
  inEarlierTexts.keep(report.document, found);
  return found;
}

/** Whether all that is in the two reports is the same, but for prose that states nothing. */
function haveSameParts(before: Report, after: Report, change: BlockChange): boolean {
  const { old, growth } = change;
  return (
    after.kind !== 'news' &&
    before.framework === after.framework &&
    before.previous?.results === after.previous?.results &&
    isOfProse(change, after.document) &&
    // As many as before, and none where the change is: then none is gone from there.
    before.claims.length === after.claims.length &&
    !after.claims.some(({ range }) => meets(range, { start: old.start, end: old.end + growth }))
  );
}

function meets(one: Range, other: Range): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** What was found, where it stands now; without that of rules which spoke of the place that changed. */
function moved({ byRule }: FoundInParts, change: BlockChange): Map<Rule, readonly Problem[]> {
  const still = new Map<Rule, readonly Problem[]>();
  for (const [rule, problems] of byRule) {
    if (!problems.some((problem) => placesOf(problem).some((place) => meets(place, change.old)))) {
      still.set(rule, change.growth === 0 ? problems : problems.map((problem) => movedProblem(problem, change)));
    }
  }
  return still;
}

function placesOf({ range, related = [], fixes = [] }: Problem): readonly Range[] {
  return [range, ...related.map((place) => place.range), ...fixes.flatMap(({ edits }) => edits)];
}

function movedProblem({ range, message, related = [], fixes = [] }: Problem, change: BlockChange): Problem {
  const place = <Placed extends Range>(one: Placed): Placed => ({
    ...one,
    start: movedOffset(one.start, change),
    end: movedOffset(one.end, change),
  });
  return {
    range: place(range),
    message,
    related: related.map((one) => ({ ...one, range: place(one.range) })),
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) })),
  };
}
