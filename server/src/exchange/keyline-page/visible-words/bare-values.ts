import type { Framework } from '../../../framework/framework.ts';
import { pageWords } from '../../../render/page-words.ts';
import { outOf } from '../../../render/results/statement-score.ts';
import { type FieldName, knownFieldName } from '../../../report/fields/fields.ts';
import type { PageLine } from '../../page-lines/page-line.ts';
import { bulletsAfter } from './bare-computed-block.ts';

/** Fields, and the number of lines that say them; 0 where the line says none. */
export interface BareValues {
  readonly fields: readonly (readonly [FieldName, string])[];
  readonly taken: number;
}

const nothing: BareValues = { fields: [], taken: 0 };

/** What a line under a heading says of its section in the words that Keyline puts there. */
export function bareValues(lines: readonly PageLine[], place: number, framework: Framework): BareValues {
  const [line, next] = [lines[place], lines[place + 1]];
  if (line?.kind !== 'prose') {
    return nothing;
  }
  const { text } = line;
  if (text === pageWords.arithmetic) {
    return { fields: [], taken: 1 + bulletsAfter(lines, place) };
  }
  if (text.startsWith(pageWords.difference)) {
    return { fields: [], taken: 1 };
  }
  const name = knownFieldName(text);
  if (name !== null && next?.kind === 'prose') {
    return { fields: [[name, next.text]], taken: 2 };
  }
  const fields = resultField(text) ?? scoreFields(text, framework);
  return fields === null ? nothing : { fields, taken: 1 };
}

/** "Rating: Good", "Score: 57 out of 100", "Previous rating: Good". */
function resultField(text: string): BareValues['fields'] | null {
  if (text.startsWith(pageWords.rating)) {
    return [['Rating', text.slice(pageWords.rating.length)]];
  }
  if (text.startsWith(pageWords.previousRating)) {
    return [['Previous rating', text.slice(pageWords.previousRating.length)]];
  }
  if (text.startsWith(pageWords.score)) {
    return [['Score', text.slice(pageWords.score.length).replace(/ out of 100$/, '')]];
  }
  return null;
}

/** "3 out of 4: what that means", "No score", with where the score comes from. */
function scoreFields(text: string, framework: Framework): BareValues['fields'] | null {
  const origins = [pageWords.carriedForward, pageWords.notAssessed, pageWords.fromCategories];
  const origin = origins.find((words) => text.endsWith(` ${words}`));
  const score = scoreIn(origin === undefined ? text : text.slice(0, -origin.length - 1), framework);
  if (score === null) {
    return null;
  }
  const isStated = score !== '' && origin !== pageWords.fromCategories;
  const basis = origin === pageWords.carriedForward || origin === pageWords.notAssessed ? origin.toLowerCase() : null;
  return [...(isStated ? [['Score', score] as const] : []), ...(basis === null ? [] : [['Basis', basis] as const])];
}

/** The score as a field states it, empty where there is none; null where the words are about no score. */
function scoreIn(text: string, framework: Framework): string | null {
  if (text === pageWords.noScore) {
    return '';
  }
  if (text.startsWith(`${pageWords.noScore}: “`) && text.endsWith(`”${pageWords.notOnScale}`)) {
    return text.slice(`${pageWords.noScore}: “`.length, -`”${pageWords.notOnScale}`.length);
  }
  const known = framework.scale.find(({ value, meaning }) => {
    const figure = outOf(value, framework);
    return text === figure || text === `${figure}: ${meaning}`;
  });
  return known === undefined ? null : (known.name ?? String(known.value));
}
