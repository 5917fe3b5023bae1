import { joinWords } from '../../assessment/explain/words.ts';
import type { RegulationPlace } from '../../framework/regulations.ts';
import { type Help, helpTexts } from './help.ts';

/** What a regulation's number stands for. Where it can mean several, all of them, and what to do about it. */
export function regulationHelp(number: string, places: readonly RegulationPlace[]): Help {
  const title = `Regulation ${number}`;
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) {
    const { regulation, instrument } = only;
    return { title, parts: helpTexts(regulation.title, instrument.name, regulation.note) };
  }
  const choices = places.map(({ instrument }) => instrument.aliases[0] ?? instrument.name);
  return {
    title,
    parts: [
      {
        kind: 'table',
        header: ['Instrument', 'Title'],
        rows: places.map(({ instrument, regulation }) => [instrument.name, regulation.title]),
      },
      ...helpTexts(`The number alone does not say which is meant: name the instrument, ${joinWords(choices, 'or')}.`),
    ],
  };
}
