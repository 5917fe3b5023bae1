import { countedAgainIn, exceedsCount } from '../../report/counted-again.ts';
import type { FoundInSections } from '../../report/prose-search.ts';
import { countsConflict, type StatedCount, statedCountsIn } from '../../report/quantities.ts';
import type { Report } from '../../report/report.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import type { Range } from '../../text/range.ts';
import type { Problem, Rule } from '../rule.ts';
import { releaseCounts } from './news/release-counts.ts';
import { besides, contradictionsIn } from './wrong/contradictions.ts';

export const conflictingCounts: Rule = {
  id: 'claim/conflicting-counts',
  severity: 'warning',
  summary:
    'Numbers that contradict each other: of what was reviewed, of people spoken with, of reports, or before and after a change.',
  fixable: false,
  missing: false,
  *check({ report }) {
    // Without a framework nobody knows which sections are key questions, each with its own evidence.
    const counts = report.framework === null ? [] : placedIn(report, statedCountsIn(report.document));
    yield* conflictingReports(report);
    yield* besides([], contradictionsIn(report, 'change'));
    for (const [index, later] of counts.entries()) {
      const earlier = counts
        .slice(0, index)
        .find(
          (candidate) =>
            (sameGround(candidate, later) && countsConflict(candidate.count, later.count)) ||
            (isOfWhole(candidate) && exceedsWhole(later.count, candidate.count)),
        );
      if (earlier !== undefined) {
        yield {
          range: later.range,
          message: `“${later.count.text}” here, but “${earlier.count.text}” elsewhere. Make the two numbers agree, or say what each of them counts.`,
          related: [{ range: earlier.range, message: 'The other number stands here.' }],
        };
      }
    }
    yield* countedAgain(report, counts);
  },
};

/** Things of which a report counted fewer before; where it counted them twice, both may be meant. */
function* countedAgain(report: Report, counts: readonly Placed<StatedCount>[]): Iterable<Problem> {
  for (const again of counts.length === 0 ? [] : placedIn(report, countedAgainIn(report.document))) {
    const [counted, another] = counts.filter(
      ({ section, range, count }) =>
        section === again.section && range.start < again.range.start && count.noun === again.count.noun,
    );
    if (counted !== undefined && another === undefined && exceedsCount(again.count, counted.count)) {
      yield {
        range: again.range,
        message: `“${again.count.text}” here, but “${counted.count.text}” above. Make the two numbers agree, or say what each of them counts.`,
        related: [{ range: counted.range, message: 'The other number stands here.' }],
      };
    }
  }
}

/** A release on several reports that says two numbers of them. */
function* conflictingReports(report: Report): Iterable<Problem> {
  const { reports } = releaseCounts(report);
  const [first] = reports;
  for (const { count, range } of reports) {
    if (first !== undefined && count.count !== first.count.count) {
      yield {
        range,
        message: `“${count.text}” here, but “${first.count.text}” elsewhere. Make the two numbers agree, or say what each of them counts.`,
        related: [{ range: first.range, message: 'The other number stands here.' }],
      };
    }
  }
}

interface Placed<Count> {
  readonly count: Count;
  readonly range: Range;
  readonly section: number;
  /** Place of the service; counts of two services have nothing to do with each other. */
  readonly service: number;
  readonly inKeyQuestion: boolean;
}

/** A key question has its own evidence; what is said outside them is about the assessment as a whole. */
function sameGround(left: Placed<StatedCount>, right: Placed<StatedCount>): boolean {
  return (
    left.section === right.section || (left.service === right.service && !left.inKeyQuestion && !right.inKeyQuestion)
  );
}

/** What is said of the assessment as a whole, of which that of a service or a key question is a part. */
function isOfWhole({ service, inKeyQuestion }: Placed<StatedCount>): boolean {
  return service === 0 && !inKeyQuestion;
}

/** A part may be less, and not more. */
function exceedsWhole(part: StatedCount, all: StatedCount): boolean {
  return part.count > all.count && part.qualifier === all.qualifier && countsConflict(all, part);
}

function placedIn<Count extends Range>({ sections }: Report, counts: FoundInSections<Count>): readonly Placed<Count>[] {
  if (counts.size === 0) {
    return [];
  }
  let service = 0;
  return sections.flatMap(({ section, role, keyQuestion }, index) => {
    service += role.kind === 'service' ? 1 : 0;
    const place = { section: index, service, inKeyQuestion: keyQuestion !== null };
    return (counts.get(section) ?? []).map(({ found, prose }) => ({
      count: found,
      range: sourceRange(prose, found.start, found.end),
      ...place,
    }));
  });
}
