import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Framework, KeyQuestionDefinition } from '../framework/framework.ts';
import { type RatedPart, ratedParts } from '../rules/rated-parts.ts';
import { capital } from './capital.ts';
import { ratingLabel, statedLabel } from './rating-label.ts';
import type { RenderContext } from './render-context.ts';

/** A column of the grid; null stands for the whole. */
type Column = KeyQuestionDefinition | null;

/** `::ratings`: the services by the key questions. A report on one service has its key questions one below the other. */
export function ratingsGrid(context: RenderContext): readonly Element[] {
  const { framework, analysis } = context;
  if (framework === null) {
    return [];
  }
  const parts = ratedParts(analysis).filter((part) => part.section !== null || isGiven(part));
  const columns: readonly Column[] = [
    ...framework.keyQuestions.filter(({ id }) => parts.some(({ keyQuestion }) => keyQuestion?.definition.id === id)),
    ...(parts.some((part) => part.keyQuestion === null && isGiven(part)) ? [null] : []),
  ];
  const { services } = analysis.report;
  return [
    services.length > 1 ? wideGrid(parts, columns, framework, context) : longGrid(parts, columns, framework, context),
  ];
}

function wideGrid(
  parts: readonly RatedPart[],
  columns: readonly Column[],
  framework: Framework,
  context: RenderContext,
): Element {
  const { services } = context.analysis.report;
  return h('div', { className: ['wide-table'], tabIndex: 0, role: 'region', ariaLabel: 'Ratings by service' }, [
    h('table', { className: ['ratings-grid'] }, [
      h('caption', `Ratings of each service by ${framework.terms.keyQuestion}`),
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, 'Service'),
          ...columns.map((column) => h('th', { scope: 'col' }, nameOf(column, framework))),
        ]),
      ]),
      h(
        'tbody',
        services.map(({ name }, service) =>
          h('tr', [
            h('th', { scope: 'row' }, name ?? 'The whole organisation'),
            ...columns.map((column) => cell(partOf(parts, service, column), framework, context)),
          ]),
        ),
      ),
    ]),
  ]);
}

function longGrid(
  parts: readonly RatedPart[],
  columns: readonly Column[],
  framework: Framework,
  context: RenderContext,
): Element {
  return h('table', { className: ['ratings-grid'] }, [
    h('caption', 'Ratings'),
    h('thead', [
      h('tr', [h('th', { scope: 'col' }, capital(framework.terms.keyQuestion)), h('th', { scope: 'col' }, 'Rating')]),
    ]),
    h(
      'tbody',
      columns.map((column) =>
        h('tr', [
          h('th', { scope: 'row' }, nameOf(column, framework)),
          cell(partOf(parts, 0, column), framework, context),
        ]),
      ),
    ),
  ]);
}

/** The rating that is stated, else the one that follows. */
function cell(part: RatedPart | undefined, framework: Framework, { placeOf }: RenderContext): Element {
  const place = placeOf(part?.statedRating?.range ?? part?.section?.section.heading?.range);
  if (part?.statedRating) {
    return h('td', place, [statedLabel(part.statedRating, framework)]);
  }
  return part?.rating ? h('td', place, [ratingLabel(part.rating, framework)]) : h('td', place, 'Not rated');
}

function partOf(parts: readonly RatedPart[], service: number, column: Column): RatedPart | undefined {
  return parts.find(
    (part) => part.service === service && (part.keyQuestion?.definition.id ?? null) === (column?.id ?? null),
  );
}

function isGiven({ statedRating, rating }: RatedPart): boolean {
  return statedRating !== null || rating !== null;
}

function nameOf(column: Column, framework: Framework): string {
  return column?.name ?? framework.overallNames[0] ?? 'Overall';
}
