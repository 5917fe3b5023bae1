import { frameworkReference } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import { neededKeyQuestions } from '../../framework/needed-parts.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { SectionRole } from '../../report/report.ts';
import { fieldsFor } from '../../report/sections/fields-of-role.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { type DraftSection, writeReport } from './write-report.ts';

/** What is known of a new report. All of it is optional; what is given goes into the front matter. */
export interface SkeletonOptions
  extends Pick<
    FrontMatterValues,
    'status' | 'scope' | 'provider' | 'location' | 'service' | 'id' | 'sector' | 'assessed' | 'previous'
  > {
  /** How the report names its framework: without a revision, the assessment date picks it. */
  readonly framework?: string | undefined;
  /** Names of services, each with all key questions of its own. */
  readonly services?: readonly string[] | undefined;
}

/**
 * A new report: every section of the framework that the scope holds, each with the fields it needs, empty. Without a
 * scope, optional key questions are left out, unless all are optional. A draft unless the options say otherwise.
 */
export function skeletonReport(framework: Framework, options: SkeletonOptions = {}): string {
  const { framework: reference = frameworkReference(framework), services = [], status = 'draft', ...known } = options;
  const parts = (depth: number) => reportSections(framework, options.scope, depth);
  const sections =
    services.length === 0
      ? parts(1)
      : [
          ...wholeSections(framework, options.scope),
          ...services.flatMap((service) => [section(1, service, []), ...parts(2)]),
        ];
  return writeReport({ frontMatter: { ...known, framework: reference, status }, sections });
}

/** What stands above the services where their ratings are combined: the overall rating, and what is rated apart. */
function wholeSections(framework: Framework, scope: readonly string[] | undefined): DraftSection[] {
  const { acrossServices } = framework;
  if (acrossServices === null || scope !== undefined) {
    return [];
  }
  const apart = framework.keyQuestions.filter(({ id }) => acrossServices.apart.includes(id));
  return [
    ...(acrossServices.onlyApart === true ? [] : overallSections(framework, scope, 1)),
    ...apart.flatMap((keyQuestion) => keyQuestionSections(framework, keyQuestion, 1)),
  ];
}

/** The sections of one service. A file that holds only some of the key questions has no overall rating. */
function reportSections(framework: Framework, scope: readonly string[] | undefined, depth: number): DraftSection[] {
  return [
    ...overallSections(framework, scope, depth),
    ...keyQuestionsInScope(framework, scope).flatMap((keyQuestion) =>
      keyQuestionSections(framework, keyQuestion, depth),
    ),
  ];
}

function overallSections(framework: Framework, scope: readonly string[] | undefined, depth: number): DraftSection[] {
  const [name] = framework.overallNames;
  const { overall } = framework;
  const isOptional = overall.method === 'rules' && overall.optional === true;
  return isOptional || overall.method === 'none' || scope !== undefined || name === undefined
    ? []
    : [section(depth, name, fieldsToFill({ kind: 'overall' }, framework, 'Rating'))];
}

function keyQuestionsInScope(
  framework: Framework,
  scope: readonly string[] | undefined,
): readonly KeyQuestionDefinition[] {
  if (scope !== undefined) {
    const wanted = new Set(scope.map((name) => findKeyQuestion(framework, name)?.id));
    return framework.keyQuestions.filter(({ id }) => wanted.has(id));
  }
  const needed = neededKeyQuestions(framework);
  // Where every inspection looks at some of them, no one of them is needed: the author takes out what was not looked at.
  return needed.length === 0 ? framework.keyQuestions : needed;
}

function keyQuestionSections(framework: Framework, keyQuestion: KeyQuestionDefinition, depth: number): DraftSection[] {
  const fields = fieldsToFill({ kind: 'key-question', definition: keyQuestion }, framework, 'Rating');
  // On a ladder people judge what a report leaves out, so it begins without its statements.
  const wanted = framework.scoring.method === 'ladder' ? [] : keyQuestion.statements;
  const statements = wanted.flatMap((definition) => {
    const role: SectionRole = { kind: 'statement', definition, home: keyQuestion };
    return [
      section(depth + 1, definition.name, definition.scored ? fieldsToFill(role, framework, 'Score') : []),
      ...(definition.scored ? categorySections(framework, depth + 2) : []),
    ];
  });
  return [section(depth, keyQuestion.name, fields), ...statements];
}

/** All evidence categories: which of them a statement needs differs from service to service, so authors take some out. */
function categorySections(framework: Framework, depth: number): DraftSection[] {
  return framework.evidenceCategories.map((definition) =>
    section(depth, definition.name, fieldsToFill({ kind: 'evidence-category', definition }, framework, 'Score')),
  );
}

/** The one field that cannot be left out of such a section; none where the framework has no such value. */
function fieldsToFill(role: SectionRole, framework: Framework, needed: FieldName): FieldName[] {
  return fieldsFor(role, framework).filter((name) => name === needed);
}

function section(depth: number, text: string, fields: readonly FieldName[]): DraftSection {
  return { heading: { depth, text }, fields: new Map(fields.map((name) => [name, ''])), contents: [] };
}
