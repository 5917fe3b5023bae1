import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import { figureStart, mayHoldPercentage, percent } from './percentage-pattern.ts';

export const percentDecimals = wordingRule({
  id: 'prose/percent-decimals',
  severity: 'information',
  summary: 'A percentage with decimal places where the house writes whole numbers: “96.4%”.',
  fixable: true,
  missing: false,
  find({ words }, { percentDecimals: most }) {
    if (!/\d\.\d/.test(words) || !mayHoldPercentage(words)) {
      return [];
    }
    return Array.from(words.matchAll(withDecimals)).flatMap(({ 0: text, groups, index }): PassageProblem[] => {
      const { whole = '', decimals = '' } = groups ?? {};
      if (decimals.length <= most) {
        return [];
      }
      const rounded = roundedTo(`${whole}.${decimals}`, most);
      const house = text.replace(`${whole}.${decimals}`, rounded);
      const places = most === 0 ? 'whole numbers' : `at most ${most} decimal ${most === 1 ? 'place' : 'places'}`;
      // Rounding says something else where it makes nothing or everything of a part.
      const isAll = [0, 100].includes(Number(rounded)) && Number(`${whole}.${decimals}`) !== Number(rounded);
      return [
        {
          start: index,
          end: index + text.length,
          message: `“${text}”: the house writes percentages with ${places}.${isAll ? ' Say it in other words, such as “fewer than” or “almost all”.' : ` Write “${house}”.`}`,
          ...(isAll ? {} : { instead: { title: `Write “${house}”`, text: house, safe: false } }),
        },
      ];
    });
  },
});

const withDecimals = new RegExp(
  String.raw`${figureStart}(?<whole>\d{1,3})\.(?<decimals>\d{1,12})(?!\d)${percent}(?!\p{L})`,
  'giu',
);

/** Halves are rounded up. Worked out in figures, because 0.285 is less than that to a computer. */
function roundedTo(figures: string, places: number): string {
  const [whole = '', decimals = ''] = figures.split('.');
  const kept = BigInt(whole + decimals.slice(0, places)) + (Number(decimals.charAt(places)) >= 5 ? 1n : 0n);
  const text = kept.toString().padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}
