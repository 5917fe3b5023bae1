import { isBeforeForce } from '../framework/file/framework-status.ts';
import type { Framework } from '../framework/framework.ts';
import type { KeyQuestionDefinition } from '../framework/model/definitions.ts';
import { ratingsBeside } from '../framework/ratings.ts';
import type { Field } from '../report/fields/fields.ts';
import type { Basis } from '../report/linked/results.ts';
import type { Report, ReportSection, StatedRating } from '../report/report.ts';
import type { Assessment, ServiceResult } from './assessment.ts';

/** The ratings of a report as a table: services by key questions. */
export interface RatingsGrid {
  /** The columns: every key question but the optional ones of which no service says anything. */
  readonly keyQuestions: readonly KeyQuestionDefinition[];
  /** The whole first, then the services in the order of the text, each before what lies in it. */
  readonly rows: readonly GridRow[];
  /** False where the framework has no overall rating. */
  readonly hasOverall: boolean;
}

export interface GridRow {
  /** Null for the whole of a report whose services have names, and for the single service of an ordinary report. */
  readonly name: string | null;
  /** Place in `Report.services`. */
  readonly service: number;
  /** How many services this one lies in: 0 for the whole, or for services that lie in none. */
  readonly level: number;
  /** False for a service taken over from another provider: it counts in no rating above it. */
  readonly counted: boolean;
  /** One for each column. */
  readonly cells: readonly GridCell[];
  /** Null where the framework has no overall rating. */
  readonly overall: GridCell | null;
}

export type RatingChange = 'up' | 'up-up' | 'same' | 'down' | 'down-down';

export interface GridCell {
  /** The stated rating, else the computed one; an id of the framework. */
  readonly rating: string | null;
  /** A label that stands in the place of a rating; an id of the framework. */
  readonly label: string | null;
  /** True where nothing is stated and the rating follows from others. */
  readonly computed: boolean;
  readonly basis: Basis | null;
  /** The day of the rating as it is written: the part's own, else its service's. */
  readonly updated: string | null;
  /** Against the previous rating: by one step or by more; null where none is known. */
  readonly change: RatingChange | null;
  readonly section: ReportSection | null;
}

/** The grid of a report's ratings; null without a framework. */
export function ratingsGrid({ framework }: Report, { services }: Assessment): RatingsGrid | null {
  if (framework === null) {
    return null;
  }
  const columns = framework.keyQuestions.filter(
    ({ id, optional }) =>
      optional !== true ||
      services.some((service) => service.keyQuestions.some(({ definition }) => definition.id === id)),
  );
  return {
    keyQuestions: columns,
    hasOverall: framework.overall.method !== 'none',
    rows: services.map((result, service) => gridRow(result, service, services, columns, framework)),
  };
}

function gridRow(
  result: ServiceResult,
  service: number,
  services: readonly ServiceResult[],
  columns: readonly KeyQuestionDefinition[],
  framework: Framework,
): GridRow {
  const { overall } = result;
  return {
    name: result.service.name,
    service,
    level: levelOf(result, services),
    counted: result.service.basis?.value !== 'transferred',
    cells: columns.map((definition) => keyQuestionCell(definition, result, framework)),
    overall:
      framework.overall.method === 'none'
        ? null
        : gridCell({ ...overall.overall, computed: overall.rating, basis: null }, result, framework),
  };
}

function keyQuestionCell({ id }: KeyQuestionDefinition, result: ServiceResult, framework: Framework): GridCell {
  const own = result.keyQuestions.find(({ definition }) => definition.id === id);
  const combined = result.across.find(({ definition }) => definition.id === id)?.rating ?? null;
  const part = own?.keyQuestion ?? { rating: null, previousRating: null, basis: null, updated: null, section: null };
  return gridCell({ ...part, computed: own?.rating ?? combined }, result, framework);
}

interface CellSource {
  readonly rating: StatedRating | null;
  readonly computed: string | null;
  readonly previousRating: StatedRating | null;
  readonly basis: { readonly value: Basis } | null;
  readonly updated: Field | null;
  readonly section: ReportSection | null;
}

function gridCell(source: CellSource, { service }: ServiceResult, framework: Framework): GridCell {
  const stated = source.rating?.rating ?? null;
  const label = source.rating?.label ?? null;
  const rating = stated ?? (label === null ? source.computed : null);
  return {
    rating,
    label,
    computed: rating !== null && stated === null,
    basis: source.basis?.value ?? service.basis?.value ?? null,
    updated: dayIn(source.updated) ?? dayIn(service.updated),
    change: ratingChange(source.previousRating?.rating ?? null, rating, framework),
    section: source.section,
  };
}

/** How many services the service lies in. */
function levelOf({ service: { within } }: ServiceResult, services: readonly ServiceResult[]): number {
  const outer = within === null ? undefined : services[within];
  return outer === undefined ? 0 : 1 + levelOf(outer, services);
}

function dayIn(field: Field | null): string | null {
  return field === null || field.value === '' ? null : field.value;
}

/**
 * From one rating to another, by the framework's order, which is best first. Null where either is not known, and where the
 * framework is not in force yet: what is judged by it is no rating that went up or down.
 */
function ratingChange(before: string | null, now: string | null, framework: Framework): RatingChange | null {
  const ratings = now === null || isBeforeForce(framework.status) ? [] : ratingsBeside(framework, now);
  const from = ratings.findIndex(({ id }) => id === before);
  const to = ratings.findIndex(({ id }) => id === now);
  if (from === -1 || to === -1) {
    return null;
  }
  const steps = from - to;
  if (steps === 0) {
    return 'same';
  }
  return steps > 0 ? (steps > 1 ? 'up-up' : 'up') : steps < -1 ? 'down-down' : 'down';
}
