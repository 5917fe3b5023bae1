import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion, isOverallName } from '../../framework/names.ts';
import type { FrontMatter } from '../../syntax/front-matter/front-matter.ts';
import type { PreviousReport, ServiceResults } from '../linked/results.ts';
import type {
  Claim,
  EvidenceCategory,
  KeyQuestion,
  Overall,
  PreviousRating,
  ReportSection,
  Service,
  Statement,
} from '../report.ts';
import { fieldNamed, statedBasis, statedPreviousRating, statedRating, statedScore } from '../stated.ts';
import { keyQuestionBefore, ratingBefore } from './previous.ts';

/** The sections of one service: all from its heading up to the next service's. */
export interface ServiceSections {
  readonly heading: ReportSection | null;
  readonly sections: readonly ReportSection[];
  /** The place in the list of the service that this one lies in; null for the whole and for what lies in none. */
  readonly within: number | null;
}

interface OpenService {
  readonly heading: ReportSection | null;
  readonly sections: ReportSection[];
  readonly parent: OpenService | null;
}

/**
 * The sections by service. What stands before the first service heading is a part of its own in two cases: it
 * holds something of the framework (a trust's own overall rating), or it is all there is. With several services, a
 * section that is rated or known and no deeper than a service belongs to what that service lies in, wherever it stands.
 */
export function splitServices(sections: readonly ReportSection[]): readonly ServiceSections[] {
  const several = sections.filter(({ role }) => role.kind === 'service').length > 1;
  const whole: OpenService = { heading: null, sections: [], parent: null };
  const named: OpenService[] = [];
  let current = whole;
  for (const section of sections) {
    if (section.role.kind === 'service') {
      current = { heading: section, sections: [], parent: enclosing(current, section) };
      named.push(current);
    } else if (several && ['overall', 'key-question', 'section'].includes(section.role.kind)) {
      current = enclosing(current, section);
    }
    current.sections.push(section);
  }
  const holdsSomething = whole.sections.some(({ role }) => role.kind !== 'preamble' && role.kind !== 'other');
  const parts = holdsSomething || named.length === 0 ? [whole, ...named] : named;
  return parts.map(({ heading, sections: own, parent }) => {
    const within = parent === null ? -1 : parts.indexOf(parent);
    return { heading, sections: own, within: within === -1 ? null : within };
  });
}

/** The service, of this one and those that it lies in, whose heading is above that of the section; else the whole. */
function enclosing(service: OpenService, section: ReportSection): OpenService {
  let open = service;
  while (open.parent !== null && depthOf(section) <= depthOf(open.heading)) {
    open = open.parent;
  }
  return open;
}

function depthOf(section: ReportSection | null): number {
  return section?.section.heading?.depth ?? 0;
}

/** What the service's heading calls it; null where it has none. */
export function serviceName({ heading }: ServiceSections): string | null {
  return heading?.section.heading?.name.value ?? null;
}

/** What a service is built with, beside its own sections. */
export interface ServiceSurroundings {
  readonly framework: Framework;
  readonly frontMatter: FrontMatter;
  readonly previous: PreviousReport | null;
  /** What the previous report gives this service; null where it gives nothing. */
  readonly before: ServiceResults | null;
  /** All claims of the service. */
  readonly claims: readonly Claim[];
}

/** What one service states. */
export function buildService(part: ServiceSections, surroundings: ServiceSurroundings): Service {
  const statements = statementsIn(part);
  const keyQuestions: KeyQuestion[] = [];
  for (const definition of surroundings.framework.keyQuestions) {
    const keyQuestion = buildKeyQuestion(part, definition, statements, surroundings);
    if (keyQuestion.section !== null || keyQuestion.statements.length > 0) {
      keyQuestions.push(keyQuestion);
    }
  }
  return {
    name: serviceName(part),
    section: part.heading,
    within: part.within,
    basis: statedBasis(part.heading?.fields ?? []),
    updated: fieldNamed(part.heading?.fields ?? [], 'Updated'),
    overall: buildOverall(part, surroundings),
    keyQuestions,
  };
}

function buildOverall(part: ServiceSections, surroundings: ServiceSurroundings): Overall {
  const { framework, frontMatter, previous, before } = surroundings;
  const section = part.sections.find(({ role }) => role.kind === 'overall') ?? null;
  const place = { framework, keyQuestion: null };
  const fields = section?.fields ?? [];
  return {
    section,
    score: statedScore(framework, fields),
    rating: statedRating(place, fields, 'Rating'),
    previousRating:
      statedPreviousRating(place, fields, ofWhole(part, frontMatter), (name) => isOverallName(framework, name)) ??
      ratingBefore(framework, previous, before?.overall, null),
    rationale: fieldNamed(fields, 'Rationale'),
    updated: fieldNamed(fields, 'Updated'),
  };
}

/** What the front matter says is of the whole: the services in it have ratings of their own. */
function ofWhole({ within }: ServiceSections, frontMatter: FrontMatter): FrontMatter | null {
  return within === null ? frontMatter : null;
}

function buildKeyQuestion(
  part: ServiceSections,
  definition: KeyQuestionDefinition,
  statements: readonly StatementPlace[],
  surroundings: ServiceSurroundings,
): KeyQuestion {
  const { framework, frontMatter, previous, before, claims } = surroundings;
  const section =
    part.sections.find(({ role }) => role.kind === 'key-question' && role.definition.id === definition.id) ?? null;
  const fields = section?.fields ?? [];
  const place = { framework, keyQuestion: definition };
  const isNamed = (name: string) => findKeyQuestion(framework, name)?.id === definition.id;
  const previousRating =
    statedPreviousRating(place, fields, ofWhole(part, frontMatter), isNamed) ??
    ratingBefore(framework, previous, keyQuestionBefore(framework, before, definition), definition);
  return {
    definition,
    section,
    score: statedScore(framework, fields),
    rating: statedRating(place, fields, 'Rating'),
    previousRating,
    rationale: fieldNamed(fields, 'Rationale'),
    basis: statedBasis(fields),
    updated: fieldNamed(fields, 'Updated'),
    statements: statements
      .filter(({ home }) => home.id === definition.id)
      .map(({ section: own, place: index }) =>
        buildStatement(framework, own, categoriesAfter(framework, part.sections, index), previousRating, claims),
      ),
  };
}

/** The section of a statement, its place in the list of its service, and the key question that it belongs to. */
interface StatementPlace {
  readonly section: ReportSection;
  readonly place: number;
  readonly home: KeyQuestionDefinition;
}

function statementsIn({ sections }: ServiceSections): readonly StatementPlace[] {
  return sections.flatMap((section, place) =>
    section.role.kind === 'statement' ? [{ section, place, home: section.role.home }] : [],
  );
}

function buildStatement(
  framework: Framework,
  section: ReportSection,
  categories: readonly EvidenceCategory[],
  keyQuestionPrevious: PreviousRating | null,
  claims: readonly Claim[],
): Statement {
  if (section.role.kind !== 'statement') {
    throw new TypeError('A statement is built from a statement section only.');
  }
  const carriedClaim = claims.find((claim) => claim.kind === 'carried-forward' && claim.section === section) ?? null;
  const basis = statedBasis(section.fields);
  const place = { framework, keyQuestion: section.role.home };
  const ownPrevious = statedRating(place, section.fields, 'Previous rating');
  return {
    definition: section.role.definition,
    section,
    score: statedScore(framework, section.fields),
    basis: basis ?? (carriedClaim === null ? null : { value: 'carried-forward', range: carriedClaim.range }),
    previousRating: ownPrevious === null ? keyQuestionPrevious : { ...ownPrevious, file: null },
    categories,
    carriedClaim,
  };
}

/** The evidence categories that follow a statement, up to the next section of another kind. */
function categoriesAfter(
  framework: Framework,
  sections: readonly ReportSection[],
  statement: number,
): EvidenceCategory[] {
  const categories: EvidenceCategory[] = [];
  for (const section of sections.slice(statement + 1)) {
    if (section.role.kind === 'evidence-category') {
      const { definition } = section.role;
      categories.push({ definition, section, score: statedScore(framework, section.fields) });
    } else if (section.role.kind !== 'other') {
      break;
    }
  }
  return categories;
}
