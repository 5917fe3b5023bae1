import type { Analysis } from '../../analysis/analysis.ts';
import {
  type FrameworkSummary,
  isForSector,
  isInForce,
  listFrameworks,
  resolveFramework,
} from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion, findStatements } from '../../framework/names.ts';
import type { CalendarDay } from '../../text/dates/dates.ts';

/** A framework together with the names of the key questions that the report has a heading for. */
export interface FrameworkFit {
  readonly framework: Framework;
  readonly keyQuestions: readonly string[];
}

/**
 * The framework of the library that knows most headings of the report, and among equals the one in force at the time;
 * null where none knows any, or where two fit equally well, so that choosing one would be a guess.
 */
export function fittingFramework({ report, library }: Analysis): FrameworkFit | null {
  const headings = report.sections.flatMap(({ section }) => section.heading?.name.value ?? []);
  const day = report.assessed?.value.first ?? null;
  const sector = report.frontMatter.values.sector ?? null;
  const fits = listFrameworks(library)
    .filter(({ guessed }) => guessed)
    .flatMap((summary) => {
      const { framework } = resolveFramework(library, summary.id, day, sector);
      if (framework === undefined) {
        return [];
      }
      const known = headings.filter((heading) => isKnown(framework, heading));
      // Frameworks that follow each other share names: then the one in force counts.
      return [{ framework, known, fit: known.length + placeInTime(summary, day, sector) }];
    })
    .sort((left, right) => right.fit - left.fit);
  const [best, second] = fits;
  if (best === undefined || best.known.length === 0 || best.fit === second?.fit) {
    return null;
  }
  return { framework: best.framework, keyQuestions: keyQuestionsOf(best.framework, best.known) };
}

/** Among equals one counts more that was in force, and most if it is for that sector and not for all. */
function placeInTime(summary: FrameworkSummary, day: CalendarDay | null, sector: string | null): number {
  if (!isInForce(summary, day) || !isForSector(summary, sector)) {
    return 0;
  }
  return summary.sectors.length > 0 ? 0.75 : 0.5;
}

function isKnown(framework: Framework, heading: string): boolean {
  return findKeyQuestion(framework, heading) !== null || findStatements(framework, heading).length > 0;
}

/** Those with a heading; where none has one, those of the statements. In the framework's order. */
function keyQuestionsOf(framework: Framework, headings: readonly string[]): readonly string[] {
  const named = new Set(headings.flatMap((heading) => findKeyQuestion(framework, heading) ?? []));
  const homes = new Set(headings.flatMap((heading) => findStatements(framework, heading)).map(({ home }) => home));
  const found = named.size > 0 ? named : homes;
  return framework.keyQuestions.filter((definition) => found.has(definition)).map(({ name }) => name);
}
