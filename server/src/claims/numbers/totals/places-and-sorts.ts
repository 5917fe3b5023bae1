import { groupIn } from '../../../text/matches.ts';
import type { Amount } from '../amounts.ts';
import { type PlainContradiction, sumOf, wrong, wrongTotal } from '../contradiction.ts';
import type { NumberSentence } from '../number-sentences.ts';
import { areAllInTimeOrNone } from './outcomes.ts';
import { prepositionOf } from './part-forms.ts';

/** Things of which a place or a service has so many, each of one sort. */
const kept =
  /^ (?:[a-z-]+ )?(?:hospitals|homes|wards|services|sites|clinics|practices|surgeries|theatres|units|centres|schools|branches|teams|houses|bungalows|beds|places|departments|agencies|schemes|hospices)(?:,| -|:| \() (?:of which |with )?$/;
/** A sort in one word, before the next part or at the end: “two acute”. */
const sort = /^ (?<sort>[a-z]{4,}(?:-[a-z]+)*)(?:,? and |, |[.;)]|$)/;
/** What something is like for a time, or what two sorts may both be: “full”, “refurbished”, “in use”. */
const state =
  /(?:ed|ly|less|able)$|^(?:full|empty|vacant|free|new|newer|older|late|more|less|each|both|with|without|elsewhere|under|over|from|were|here|there|open|shut|days|nights|weeks|months|years|hours|times|people|staff|children|adults|others|outstanding|good|inadequate|alone|together|respectively)$/;
const has =
  /\b(?:ha[sd]|have|having|runs?|ran|operates?|owns?|owned|manages?|provides?|there (?:are|were)|made up of|consists? of|comprises?|with|across|its|the|our) (?:a total of )?$/;

/** “Six hospitals, two acute and four community”: each is of one sort. */
export function sortsBeside({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((whole, at): readonly PlainContradiction[] => {
    if (!kept.test(whole.text)) {
      return [];
    }
    const parts: Amount[] = [];
    const words = new Set<string>();
    for (const part of amounts.slice(at + 1)) {
      const word = groupIn(sort, part.text, 'sort');
      if (word === undefined || state.test(word)) {
        return [];
      }
      parts.push(part);
      words.add(word);
      if (!/(?:and|,) $/.test(part.text)) {
        break;
      }
    }
    const last = parts.at(-1);
    const isRead =
      last !== undefined &&
      parts.length > 1 &&
      words.size === parts.length &&
      has.test(plain.slice(0, whole.index)) &&
      / and $/.test(parts.at(-2)?.text ?? '') &&
      [whole, ...parts].every(({ unit, bound }) => unit === 'things' && bound === 'exactly');
    return isRead && sumOf(parts) !== whole.value ? [wrongTotal(parts, whole.value, whole.index, last.to)] : [];
  });
}

const places =
  /^ (?:[a-z-]+ )?(?:sites|floors|homes|houses|hospitals|practices|surgeries|wards|units|services|branches|buildings|clinics|towns|villages|locations|places|counties|boroughs|teams|areas|wings|centres|schools)(?:: | - |, | \()(?:with )?$/;

/** “Nine wards on two sites: three at …, four at … and two at …”: as many places as are listed, where all is told. */
export function placesListed(_: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((count, at): readonly PlainContradiction[] => {
    if (!places.test(count.text)) {
      return [];
    }
    const whole = amounts[at - 1];
    const parts = amounts.slice(at + 1);
    const words = new Set(parts.map(prepositionOf));
    const [word = ''] = words;
    const isRead =
      whole !== undefined &&
      parts.length > 1 &&
      /^(?: [a-z'-]+){1,4} (?:on|in|at|over|across|spread over|between|from) (?:the |its |our |their |these )?$/.test(
        whole.text,
      ) &&
      words.size === 1 &&
      // “20 people on two wards, 11 in the morning and nine at night”: told by when they were.
      areAllInTimeOrNone([...parts.map(({ text }) => text), '']) &&
      ['in', 'on', 'at', 'from'].includes(word) &&
      [whole, count, ...parts].every(
        ({ unit, bound }) => (unit === 'things' || unit === 'measure') && bound === 'exactly',
      ) &&
      sumOf(parts) === whole.value;
    return isRead && parts.length !== count.value
      ? [wrong('total', count.index, count.to, `${parts.length} are named behind it`)]
      : [];
  });
}
