import type { Framework } from '../../framework/framework.ts';
import type { RegulationInstrument } from '../../framework/model/law.ts';
import { allNames } from '../../framework/names.ts';
import { findRegulations, type RegulationPlace } from '../../framework/regulations.ts';
import type { Range } from '../../text/range.ts';

/** A regulation that a text names by its number. */
export interface RegulationMention {
  /** As written, with its sub-paragraphs: "12(1)(2)(a)". */
  readonly number: string;
  /** The number, with the word "Regulation" where it stands right before it. UTF-16 indices of the text. */
  readonly range: Range;
  /** What the number can mean: more than one where it stands in several instruments and the sentence names none of them. */
  readonly places: readonly RegulationPlace[];
}

const number = String.raw`\d{1,2}[A-Z]?(?![\p{L}\d])(?:\s?\(\w{1,4}\))*`;
const between = String.raw`(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+)(?:regulations?\s+)?`;
const mentions = new RegExp(String.raw`\bregulations?\s+${number}(?:${between}${number})*`, 'giu');
const numbers = new RegExp(number, 'giu');
const sentenceEnd = /[.;](?=\s)|\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s|\|\s*\n/g;

/** Every regulation that the text names: "Regulation 12(1)", "Regulations 9, 12 and 17". Unknown numbers are left out. */
export function regulationMentions(framework: Framework, text: string): readonly RegulationMention[] {
  return [...text.matchAll(mentions)].flatMap((mention) => {
    const found = [...mention[0].matchAll(numbers)];
    return found.flatMap((match, index) => {
      const start = mention.index + match.index;
      const end = start + match[0].length;
      const places = meant(framework, findRegulations(framework, match[0]), text, { start, end });
      const range = { start: index === 0 ? mention.index : start, end };
      return places.length === 0 ? [] : [{ number: match[0], range, places }];
    });
  });
}

/** Those of the places that stand in the instrument which the sentence names: after the number, else before it. */
function meant(
  framework: Framework,
  places: readonly RegulationPlace[],
  text: string,
  { start, end }: Range,
): readonly RegulationPlace[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index);
  const before = text.slice(ends.findLast((each) => each < start) ?? 0, start);
  const after = text.slice(end, ends.find((each) => each >= end) ?? text.length);
  const named = firstNamed(framework, after) ?? firstNamed(framework, before);
  const within = places.filter(({ instrument }) => instrument === named);
  return within.length === 0 ? places : within;
}

function firstNamed({ instruments }: Framework, text: string): RegulationInstrument | null {
  const plain = plainText(text);
  const found = instruments
    .map((instrument) => ({
      instrument,
      at: Math.min(...allNames(instrument).map((name) => placeIn(plain, plainText(name)))),
    }))
    .sort((left, right) => left.at - right.at)[0];
  return found === undefined || found.at === Number.POSITIVE_INFINITY ? null : found.instrument;
}

function placeIn(text: string, name: string): number {
  const at = text.indexOf(name);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

function plainText(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ');
}
