import type { Framework } from '../framework/framework.ts';
import type { KeyQuestionDefinition } from '../framework/model/definitions.ts';
import { findRatingOf, findScore } from '../framework/names.ts';
import type { FrontMatter } from '../syntax/front-matter/front-matter.ts';
import type { Located } from '../text/range.ts';
import { readWholeNumber } from '../text/whole-number.ts';
import type { Field, FieldName } from './fields/fields.ts';
import type { Basis } from './linked/results.ts';
import type { PreviousRating, SectionRole, StatedRating, StatedScore } from './report.ts';

/** The first field of that name; a second one is for a rule to find. */
export function fieldNamed(fields: readonly Field[], name: FieldName): Field | null {
  return fields.find((field) => field.name === name) ?? null;
}

/** The score that a field states; null where there is no such field or nothing stands in it. */
export function statedScore(framework: Framework, fields: readonly Field[]): StatedScore | null {
  const field = fieldNamed(fields, 'Score');
  if (field === null || field.value === '') {
    return null;
  }
  const value = readWholeNumber(field.value) ?? findScore(framework, field.value);
  return { text: field.value, value, range: field.valueRange };
}

/** What a rating is read for: a key question, which may have ratings of its own, or, where it is null, the whole. */
interface RatedPlace {
  readonly framework: Framework;
  readonly keyQuestion: KeyQuestionDefinition | null;
}

/** The rating that a field states; null where there is no such field or nothing stands in it. */
export function statedRating(
  { framework, keyQuestion }: RatedPlace,
  fields: readonly Field[],
  name: 'Rating' | 'Previous rating',
): StatedRating | null {
  const field = fieldNamed(fields, name);
  return field === null || field.value === ''
    ? null
    : { text: field.value, ...findRatingOf(framework, field.value, keyQuestion), range: field.valueRange };
}

/** The previous rating that a report states of a part: in its field, else in the `previous` map of the front matter, if that is to count. */
export function statedPreviousRating(
  place: RatedPlace,
  fields: readonly Field[],
  frontMatter: FrontMatter | null,
  isPart: (name: string) => boolean,
): PreviousRating | null {
  const stated =
    statedRating(place, fields, 'Previous rating') ??
    (frontMatter === null ? null : previousFromFrontMatter(place, frontMatter, isPart));
  return stated === null ? null : { ...stated, file: null };
}

function previousFromFrontMatter(
  { framework, keyQuestion }: RatedPlace,
  frontMatter: FrontMatter,
  isPart: (name: string) => boolean,
): StatedRating | null {
  for (const entry of frontMatter.entries.get('previous')?.children.values() ?? []) {
    if (isPart(entry.key) && typeof entry.value === 'string') {
      const text = entry.value;
      return { text, ...findRatingOf(framework, text, keyQuestion), range: entry.valueRange };
    }
  }
  return null;
}

const bases: Readonly<Record<string, Basis>> = {
  assessed: 'assessed',
  'carried forward': 'carried-forward',
  'not assessed': 'not-assessed',
  transferred: 'transferred',
};

/** What a `Basis` field can say, in house form. */
export const basisTexts: readonly string[] = Object.keys(bases);

/** What a `Basis` field can say under a heading of this role: only services come from another provider. */
export function basisTextsFor({ kind }: SectionRole): readonly string[] {
  return basisTexts.filter((text) => text !== 'transferred' || kind === 'service');
}

/** The basis that a field states; null where there is none or it is none that Keyline knows. */
export function statedBasis(fields: readonly Field[]): Located<Basis> | null {
  const field = fieldNamed(fields, 'Basis');
  const text = field === null ? null : houseBasis(field.value);
  const basis = text === null ? undefined : bases[text];
  return field === null || basis === undefined ? null : { value: basis, range: field.valueRange };
}

/** What a `Basis` field says, in house form; null where it is none that Keyline knows. */
export function houseBasis(text: string): string | null {
  const plain = text.toLowerCase().replaceAll(/[\s-]+/g, ' ');
  return basisTexts.includes(plain) ? plain : null;
}
