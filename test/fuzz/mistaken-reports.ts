import fc from 'fast-check';
import type { Finding, Fix } from '../../server/src/rules/finding.ts';
import { fixText } from '../../server/src/rules/fix-text.ts';
import { ruleDescriptions } from '../../server/src/rules/registry.ts';
import type { Range } from '../../server/src/text/range.ts';
import { lintText } from '../common/lint-text.ts';
import { mutation } from '../common/mutations.ts';
import { randomReport, shippedFrameworks } from '../exchange/random/random-report.ts';
import { newErrors } from '../rules/fix-promises.ts';

/** A report with a mistake, and a choice among the fixes that are offered for it. */
export interface MistakenReport {
  readonly text: string;
  readonly choices: readonly number[];
}

/** Reports of every framework that ships, with a mistake more than they have already. */
export const mistakenReport: fc.Arbitrary<MistakenReport> = fc
  .tuple(
    fc.constantFrom(...shippedFrameworks).chain(randomReport),
    mutation,
    fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
  )
  .map(([report, { apply }, choices]) => ({ text: apply(report), choices }));

/**
 * What is wrong with a fix, alone or with others in one pass: it is offered again, or what it writes is an error. Null
 * where nothing is. Errors elsewhere may show: a name that is put right makes the report say what it did not say before.
 */
export function brokenByFix({ text, choices }: MistakenReport): string | null {
  const offered = lintText(text).filter(({ fixes }) => fixes.length > 0);
  // Some of them: each fix has the whole report checked again.
  const first = (choices[0] ?? 0) % (offered.length || 1);
  for (const finding of offered.slice(first, first + 4)) {
    for (const fix of finding.fixes) {
      // As `--fix` does it: what writes more and wins nothing is taken back.
      const alone = [{ ...finding, fixes: [{ ...fix, safe: true }] }];
      const fixed = fixText(text, (now) => (now === text ? alone : lintText(now)), { unsafe: false, rounds: 1 }).text;
      if (fixed === text) {
        continue;
      }
      if (isStillThere(finding, fix, fixed, offered)) {
        return `“${fix.title}” leaves the finding of ${finding.rule}: ${finding.message}`;
      }
      const written = errorsWritten(text, fixed, [fix]);
      if (written.length > 0) {
        return `“${fix.title}” writes errors of ${written.join(', ')}`;
      }
    }
  }
  const chosen = offered.flatMap((finding, place) => {
    const choice = (choices[place % choices.length] ?? 0) % (finding.fixes.length + 1);
    return choice === 0 ? [] : [{ ...finding, fixes: finding.fixes.slice(choice - 1, choice) }];
  });
  const { text: fixed, applied } = fixText(text, (now) => (now === text ? chosen : []), { unsafe: true, rounds: 1 });
  // Where some could not be applied together, nobody can tell here what the others wrote where.
  const all = chosen.flatMap(({ fixes }) => fixes);
  const without = (fix: Fix) => {
    const others = chosen.filter(({ fixes }) => !fixes.includes(fix));
    return fixText(text, (now) => (now === text ? others : []), { unsafe: true, rounds: 1 }).text;
  };
  const written = applied === all.length ? errorsWritten(text, fixed, all, without) : [];
  const titles = all.map(({ title }) => title).join(', ');
  return written.length === 0 ? null : `together, ${titles} write errors of ${written.join(', ')}`;
}

/** Whether the same is found at the same place of the fixed text, and as often as before. */
function isStillThere(
  { rule, message, range }: Finding,
  { edits }: Fix,
  fixed: string,
  before: readonly Finding[],
): boolean {
  const isAlike = (found: Finding) => found.rule === rule && found.message === message;
  const moved = (offset: number) =>
    edits.reduce((place, { start, end, text }) => place + (end <= offset ? text.length - (end - start) : 0), offset);
  const [start, end] = [moved(range.start), moved(range.end)];
  const left = lintText(fixed).filter(isAlike);
  return (
    left.length >= before.filter(isAlike).length &&
    left.some((found) => found.range.start <= end && start <= found.range.end)
  );
}

/**
 * The rules of new errors that stand in what the fixes have written. `without`: the text with all of them but one. An
 * error that is there without it as well is not of its making: it wrote a word small, and another made the sentence wrong.
 */
function errorsWritten(
  before: string,
  after: string,
  fixes: readonly Fix[],
  without: (fix: Fix) => string = () => before,
): readonly string[] {
  const fresh = new Set(newErrors(before, after));
  const written = writtenRanges(fixes);
  return lintText(after).flatMap(({ severity, rule, range }) => {
    // A heading that is put right shows what its section lacks; only what is inserted can lack something itself.
    const isOfLack = ruleDescriptions.some(({ id, missing }) => id === rule && missing);
    const makers = written.filter((one) => overlap(one, range) && (one.isInserted || !isOfLack));
    const isWritten = severity === 'error' && fresh.has(rule) && makers.length > 0;
    return isWritten && makers.some(({ fix }) => !newErrors(before, without(fix)).includes(rule)) ? [rule] : [];
  });
}

/** Where the new texts of the fixes stand once all of them are applied. */
function writtenRanges(
  fixes: readonly Fix[],
): readonly (Range & { readonly fix: Fix; readonly isInserted: boolean })[] {
  let moved = 0;
  return fixes
    .flatMap((fix) => fix.edits.map((edit) => ({ ...edit, fix })))
    .sort((left, right) => left.start - right.start)
    .map(({ start, end, text, fix }) => {
      const written = { start: start + moved, end: start + moved + text.length, fix, isInserted: start === end };
      moved += text.length - (end - start);
      return written;
    });
}

function overlap(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}
