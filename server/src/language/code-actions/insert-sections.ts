import type { KeyQuestion, Report } from '../../report/report.ts';
import { serviceSections } from '../../report/sections/section-spans.ts';
import type { Finding } from '../../rules/finding.ts';
import { missingKeyQuestion } from '../../rules/structure/missing-key-question.ts';
import { missingStatement } from '../../rules/structure/missing-statement.ts';
import { headingRange } from '../../rules/structure/section-names.ts';
import type { ActionPlace, Rewrite } from './code-action.ts';
import { fixFindings } from './fix-all.ts';
import { sectionAt } from './section-at.ts';

/** Sections for one place follow one another round by round; no framework has as many of them in one service. */
const rounds = 100;

/** Inserts every section that the report still has to have, marked as not assessed. */
export const insertSections: Rewrite = {
  name: 'insertSections',
  kind: 'refactor.rewrite',
  titleAt: ({ findings }) => (findings.some(isMissing) ? 'Insert all missing sections' : null),
  edits: (place) => fixFindings(place, isMissing, { unsafe: true, rounds }),
};

/** The same for the statements of the key question that the caret stands in. */
export const insertStatements: Rewrite = {
  name: 'insertStatements',
  kind: 'refactor.rewrite',
  titleAt: (place) => {
    const home = homeAt(place);
    const missing = place.findings.some(
      (finding) => home !== null && isMissingFrom(home, place.analysis.report, finding),
    );
    return home !== null && missing ? `Insert the missing sections of ${home.name}` : null;
  },
  edits: (place) => {
    const home = homeAt(place);
    return home === null
      ? []
      : fixFindings(place, (finding, { report }) => isMissingFrom(home, report, finding), { unsafe: true, rounds });
  },
};

/** A key question of one service, named so that it is found again when the text has changed. */
interface Home {
  readonly service: number;
  readonly id: string;
  readonly name: string;
}

function homeAt({ analysis: { report }, range }: ActionPlace): Home | null {
  const section = sectionAt(report, range.start);
  const definition = section?.role.kind === 'statement' ? section.role.home : section?.keyQuestion;
  const service = report.services.findIndex((_, index) =>
    serviceSections(report, index).some((one) => one === section),
  );
  return definition == null ? null : { service, id: definition.id, name: definition.name };
}

function isMissing({ rule, fixes }: Finding): boolean {
  return fixes.length > 0 && (rule === missingKeyQuestion.id || rule === missingStatement.id);
}

/** What is missing from a key question is found at its heading, else at that of its first statement. */
function isMissingFrom(home: Home, report: Report, finding: Finding): boolean {
  const part = report.services[home.service]?.keyQuestions.find(({ definition }) => definition.id === home.id);
  const place = part === undefined ? null : placeOf(part);
  return finding.rule === missingStatement.id && finding.fixes.length > 0 && finding.range.start === place;
}

function placeOf({ section, statements }: KeyQuestion): number | null {
  const place = section ?? statements[0]?.section;
  return place === undefined ? null : headingRange(place).start;
}
