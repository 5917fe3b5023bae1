import type { Analysis } from '../../analysis/analysis.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import { type Reference, referencesOf } from '../../report/linked/references.ts';
import { anchorsOf, declaredAnchors } from '../../syntax/links/anchors.ts';
import type { Fix } from '../finding.ts';
import type { Problem, Rule } from '../rule.ts';

export const missingAnchor: Rule = {
  id: 'link/missing-anchor',
  severity: 'error',
  summary: 'A link leads to a heading that is not there.',
  fixable: true,
  missing: false,
  *check(analysis) {
    for (const reference of referencesOf(analysis.report.document)) {
      yield* problemOf(reference, analysis);
    }
  },
};

/** What every page has, whatever its headings. */
const beginning = new Set(['', 'top']);

/** A line, such as `L12` or `L3-L7`, as editors and code hosts understand it, or words that a browser is to look for. */
const isPlaceInText = /^(?:L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$|:~:)/;

function* problemOf({ path, anchor }: Reference, analysis: Analysis): Iterable<Problem> {
  if (anchor === null || beginning.has(anchor.value) || isPlaceInText.test(anchor.value)) {
    return;
  }
  const anchors = anchorsAt(path, analysis);
  const { document } = analysis.report;
  const wanted = anchor.value.toLowerCase();
  if (
    anchors === null ||
    anchors.includes(wanted) ||
    (path === '' && declaredAnchors(document.text).includes(wanted))
  ) {
    return;
  }
  const nearest = nearestNames(anchors, wanted)[0];
  const place = path === '' ? 'this report' : path;
  const fix = (): Fix => ({
    title: `Change to “#${nearest}”`,
    safe: true,
    edits: [{ ...anchor.range, text: nearest ?? '' }],
  });
  yield {
    range: anchor.range,
    message: `There is no heading “#${anchor.value}” in ${place}. ${nearest === undefined ? 'Correct the link, or add the heading.' : `Did you mean “#${nearest}”?`}`,
    fixes: nearest === undefined ? [] : [fix()],
  };
}

/** The anchors of the headings of the file that is named; null where they are not known. */
function anchorsAt(path: string, { report, linked }: Analysis): readonly string[] | null {
  return path === ''
    ? anchorsOf(report.document).filter((anchor) => anchor !== null)
    : (linked.get(path)?.anchors ?? null);
}
