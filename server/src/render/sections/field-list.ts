import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Field, type FieldName, fieldNames } from '../../report/fields/fields.ts';
import { houseValue } from '../../report/fields/house-value.ts';
import type { ReportSection } from '../../report/report.ts';
import type { RenderContext } from '../render-context.ts';

/** The fields of a section as a list of names and values in house style, in house order, without those that are shown in another way. */
export function fieldList(
  { fields, keyQuestion }: ReportSection,
  shownElsewhere: readonly FieldName[],
  { framework, placeOf }: RenderContext,
): readonly Element[] {
  const shown = fields
    .filter(({ name, value }) => value !== '' && (name === null || !shownElsewhere.includes(name)))
    .sort((left, right) => placeInHouse(left) - placeInHouse(right));
  if (shown.length === 0) {
    return [];
  }
  const rows = shown.map((field) =>
    h('div', placeOf(field.range), [
      h('dt', field.name ?? field.nameText),
      h('dd', houseValue(field, { framework, keyQuestion })),
    ]),
  );
  return [h('dl', { className: ['fields'] }, rows)];
}

function placeInHouse({ name }: Field): number {
  return name === null ? fieldNames.length : fieldNames.indexOf(name);
}
