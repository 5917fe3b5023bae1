import fc from 'fast-check';
import type { Mutation } from '../../common/mutations.ts';

/** A share of the places at which an untidy writer leaves a mark. */
const every = fc.integer({ min: 1, max: 5 });

const habits: readonly (readonly [name: string, pattern: RegExp, replacement: string])[] = [
  ['no empty line below headings', /^(#.*)\n\n/gm, '$1\n'],
  ['two empty lines', /\n\n/g, '\n \n\t\n'],
  ['small letters in a name', /^Score:/gm, 'score:'],
  ['odd letters in a name', /^Rating:/gm, 'rATinG:'],
  ['spaces before the colon', /^(Rating|Score):/gm, '$1 :'],
  ['no space behind the colon', /^(Rating|Score): /gm, '$1:'],
  ['small letters in ratings', /^Rating: (?:Good|Outstanding|Inadequate)$/gm, 'Rating: good'],
  ['rating last', /^(Rating: .*)\n(Score: .*)$/gm, '$2\n$1'],
  ['line breaks by spaces', /^(Rating: .*)$/gm, '$1  '],
  ['fields as a list', /^((?:Rating|Score): .*)$/gm, '- $1'],
  ['a comment among the fields', /^(Score: .*)$/gm, '<!-- keyline-disable-next-line score/*: why -->\n$1'],
  ['a table', /^We looked.*$/gm, '|a|b|\n|:-|-|\n|one \\| two|3|\n|`|\n'],
  ['a date', /^(Score: .*)$/gm, '$1\nupdated: 14th March, 2025'],
  ['code', /^We looked.*$/gm, '```\nScore: 3\n\n\nScore :4\n```'],
  ['a second field', /^(Score: .*)$/gm, '$1\nScore: 1'],
  ['a field with markup', /^(Score: .*)$/gm, '$1\nRationale: *Judged* so.'],
];

/** What authors do that formatting puts right: at every first, second, … fifth place. */
export const untidy: fc.Arbitrary<Mutation> = fc
  .tuple(fc.constantFrom(...habits), every)
  .map(([[name, pattern, replacement], step]) => ({
    name: `${name}, at every place of ${step}`,
    apply: (text) => {
      let place = 0;
      return text.replace(pattern, (match) => {
        place += 1;
        return place % step === 0 ? match.replace(pattern, replacement) : match;
      });
    },
  }));
