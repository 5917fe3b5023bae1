import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Field, type FieldName, fieldNames } from '../../report/fields/fields.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import type { RenderContext } from '../render-context.ts';

/** The fields as a list of names and values, in house order, without those that are shown in another way. */
export function fieldList(
  fields: readonly Field[],
  shownElsewhere: readonly FieldName[],
  { placeOf }: RenderContext,
): readonly Element[] {
  const shown = fields
    .filter(({ name, value }) => value !== '' && (name === null || !shownElsewhere.includes(name)))
    .sort((left, right) => placeInHouse(left) - placeInHouse(right));
  if (shown.length === 0) {
    return [];
  }
  const rows = shown.map(({ name, nameText, value, range }) =>
    h('div', placeOf(range), [
      h('dt', name ?? nameText),
      h('dd', name === 'Updated' ? (toHouseStyle(value) ?? value) : value),
    ]),
  );
  return [h('dl', { className: ['fields'] }, rows)];
}

function placeInHouse({ name }: Field): number {
  return name === null ? fieldNames.length : fieldNames.indexOf(name);
}
