import type { Framework, KeyQuestionDefinition } from '../framework/framework.ts';
import { findKeyQuestion } from '../framework/names.ts';
import type { FrontMatter } from '../syntax/front-matter.ts';
import type {
  Claim,
  EvidenceCategory,
  KeyQuestion,
  Overall,
  ReportSection,
  Service,
  StatedRating,
  Statement,
} from './report.ts';
import { fieldNamed, previousFromFrontMatter, statedBasis, statedRating, statedScore } from './stated.ts';

/** The sections of one service: all from its heading up to the next service's. */
export interface ServiceSections {
  readonly heading: ReportSection | null;
  readonly sections: readonly ReportSection[];
}

/**
 * The sections by service. What stands before the first service heading is a part of its own where it holds
 * something of the framework (a trust's own overall rating), or where it is all there is. With several services, an
 * overall section that is no deeper than they are belongs to that part too, wherever it stands.
 */
export function splitServices(sections: readonly ReportSection[]): readonly ServiceSections[] {
  const several = sections.filter(({ role }) => role.kind === 'service').length > 1;
  const whole: { heading: ReportSection | null; sections: ReportSection[] } = { heading: null, sections: [] };
  const named: (typeof whole)[] = [];
  let current = whole;
  for (const section of sections) {
    if (section.role.kind === 'service') {
      current = { heading: section, sections: [] };
      named.push(current);
    } else if (several && section.role.kind === 'overall' && depthOf(section) <= depthOf(current.heading)) {
      current = whole;
    }
    current.sections.push(section);
  }
  const holdsSomething = whole.sections.some(({ role }) => role.kind !== 'preamble' && role.kind !== 'other');
  return holdsSomething || named.length === 0 ? [whole, ...named] : named;
}

function depthOf(section: ReportSection | null): number {
  return section?.section.heading?.depth ?? 0;
}

/** What one service states. `claims` are all claims of the service. */
export function buildService(
  framework: Framework,
  frontMatter: FrontMatter,
  part: ServiceSections,
  claims: readonly Claim[],
): Service {
  const keyQuestions: KeyQuestion[] = [];
  for (const definition of framework.keyQuestions) {
    const keyQuestion = buildKeyQuestion(framework, frontMatter, part, definition, claims);
    if (keyQuestion.section !== null || keyQuestion.statements.length > 0) {
      keyQuestions.push(keyQuestion);
    }
  }
  return {
    name: part.heading?.section.heading?.name.value ?? null,
    section: part.heading,
    overall: buildOverall(framework, part),
    keyQuestions,
  };
}

function buildOverall(framework: Framework, part: ServiceSections): Overall {
  const section = part.sections.find(({ role }) => role.kind === 'overall') ?? null;
  const fields = section?.fields ?? [];
  return {
    section,
    score: statedScore(fields),
    rating: statedRating(framework, fields, 'Rating'),
    rationale: fieldNamed(fields, 'Rationale'),
  };
}

function buildKeyQuestion(
  framework: Framework,
  frontMatter: FrontMatter,
  part: ServiceSections,
  definition: KeyQuestionDefinition,
  claims: readonly Claim[],
): KeyQuestion {
  const section =
    part.sections.find(({ role }) => role.kind === 'key-question' && role.definition.id === definition.id) ?? null;
  const fields = section?.fields ?? [];
  const previousRating =
    statedRating(framework, fields, 'Previous rating') ??
    previousFromFrontMatter(framework, frontMatter, (name) => findKeyQuestion(framework, name)?.id === definition.id);
  return {
    definition,
    section,
    score: statedScore(fields),
    rating: statedRating(framework, fields, 'Rating'),
    previousRating,
    rationale: fieldNamed(fields, 'Rationale'),
    statements: part.sections.flatMap((candidate, index) =>
      candidate.role.kind === 'statement' && candidate.role.home.id === definition.id
        ? [buildStatement(framework, candidate, categoriesAfter(part.sections, index), previousRating, claims)]
        : [],
    ),
  };
}

function buildStatement(
  framework: Framework,
  section: ReportSection,
  categories: readonly EvidenceCategory[],
  keyQuestionPrevious: StatedRating | null,
  claims: readonly Claim[],
): Statement {
  if (section.role.kind !== 'statement') {
    throw new TypeError('A statement is built from a statement section only.');
  }
  const carriedClaim = claims.find((claim) => claim.kind === 'carried-forward' && claim.section === section) ?? null;
  const basis = statedBasis(section.fields);
  return {
    definition: section.role.definition,
    section,
    score: statedScore(section.fields),
    basis: basis ?? (carriedClaim === null ? null : { value: 'carried-forward', range: carriedClaim.range }),
    previousRating: statedRating(framework, section.fields, 'Previous rating') ?? keyQuestionPrevious,
    categories,
    carriedClaim,
  };
}

/** The evidence categories that follow a statement, up to the next section of another kind. */
function categoriesAfter(sections: readonly ReportSection[], statement: number): EvidenceCategory[] {
  const categories: EvidenceCategory[] = [];
  for (const section of sections.slice(statement + 1)) {
    if (section.role.kind === 'evidence-category') {
      const { definition } = section.role;
      categories.push({ definition, section, score: statedScore(section.fields) });
    } else if (section.role.kind !== 'other') {
      break;
    }
  }
  return categories;
}
