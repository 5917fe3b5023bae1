import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import { figureStart } from './percentage-pattern.ts';

export const reversedRange = wordingRule({
  id: 'prose/reversed-range',
  severity: 'warning',
  summary: 'A range of numbers that ends below where it begins: “between 97% and 51%”.',
  fixable: true,
  missing: false,
  find({ words }) {
    if (!/between\s+£?\d/i.test(words)) {
      return [];
    }
    return Array.from(words.matchAll(between)).flatMap(({ 0: text, groups, index }): PassageProblem[] => {
      const { first = '', firstUnit = '', last = '', lastUnit = '', pound = '', lastPound = '' } = groups ?? {};
      const [low, high] = [first, last].map((figure) => Number(figure.replaceAll(',', '')));
      const isPercent = firstUnit === '' && /%|cent/i.test(lastUnit);
      const sameUnit = (isPercent || firstUnit.toLowerCase() === lastUnit.toLowerCase()) && pound === lastPound;
      // “between 9 and 5” may be hours, and other bare figures may be names; “aged between 90 and 60” is years.
      const isAged = /\bage[ds]?\s+$/iu.test(words.slice(0, index));
      if (low === undefined || high === undefined || low <= high || !sameUnit || (lastUnit + pound === '' && !isAged)) {
        return [];
      }
      const start = index + text.indexOf(pound + first, 'between'.length);
      const right = `${lastPound}${last}${lastUnit} and ${pound}${first}${firstUnit}`;
      return [
        {
          start,
          end: index + text.length,
          message: `“${text.replaceAll(/\s+/g, ' ')}” ends below where it begins. Write “between ${right}”, or check the numbers.`,
          instead: { title: `Write “${right}”`, text: right, safe: false },
        },
      ];
    });
  },
});

const figure = String.raw`\d{1,3}(?:,?\d{3}){0,3}(?:\.\d{1,6})?`;
const unit = String.raw`(?:\s?%|\s?per\s?cent\b|\s(?:people|patients|residents|beds|days|weeks|months|years|miles)\b)`;
const between = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])between\s+${figureStart}(?<pound>£?)(?<first>${figure})(?<firstUnit>${unit}?)\s+and\s+(?<lastPound>£?)(?<last>${figure})(?![\d.,]?\d)(?<lastUnit>${unit}?)(?![\p{L}\p{N}])`,
  'giu',
);
