import { findRegulations, type RegulationPlace } from '../../framework/regulations.ts';
import type { Completion } from '../completion-item.ts';
import { regulationHelp } from '../help/regulation-help.ts';
import type { TextPlace } from './text-place.ts';

/** The regulations of the framework, behind the word "Regulation": by their numbers, and by the words of their titles. */
export function regulationCompletions(place: TextPlace): readonly Completion[] {
  const { caret, framework } = place;
  const typed = typedRegulation(caret.before);
  if (typed === null) {
    return [];
  }
  const inBrackets = /\([^()]*$/.test(caret.before);
  const numberOnly = inBrackets || /^[\dA-Z]*[ \t]*[(:]/.test(caret.after);
  const all = framework.instruments.flatMap((instrument) =>
    instrument.regulations.map((regulation) => ({ instrument, regulation })),
  );
  return all
    .filter((one) => isMeant(one, typed))
    .map((one) => {
      const { number, title } = one.regulation;
      const text = numberOnly && isFirstOfItsNumber(one, place) ? number : withTitle(one, inBrackets);
      return {
        label: `${number} ${title}`,
        kind: 'regulation',
        detail: one.instrument.name,
        help: regulationHelp(number, [one]),
        replaces: {
          start: caret.offset - typed.length,
          end: caret.offset + (/^[\dA-Z]*/.exec(caret.after)?.[0].length ?? 0),
        },
        text,
        snippet: null,
        filterText: `${number} ${title}`,
      };
    });
}

/** What is typed behind the word; null where it is no regulation. Small, the word is followed by other things as well. */
function typedRegulation(before: string): string | null {
  const found =
    /\bRegulations?[ \t]+(?<typed>[\dA-Za-z]*)$/.exec(before) ??
    /\bregulations?[ \t]+(?<typed>\d+[A-Z]*)$/.exec(before);
  return found?.groups?.typed ?? null;
}

function isMeant({ regulation: { number, title } }: RegulationPlace, typed: string): boolean {
  const words = [number, ...title.split(/[^\p{L}\p{N}]+/u)];
  return words.some((word) => word.toLowerCase().startsWith(typed.toLowerCase()));
}

/** Of a number that stands in several instruments, the first is meant where nothing else is said. */
function isFirstOfItsNumber({ regulation }: RegulationPlace, { framework }: TextPlace): boolean {
  return findRegulations(framework, regulation.number)[0]?.regulation === regulation;
}

function withTitle({ regulation: { number, title } }: RegulationPlace, inBrackets: boolean): string {
  return inBrackets ? `${number}, ${title}` : `${number} (${title})`;
}
