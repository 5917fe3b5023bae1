import { matchesIn } from '../../text/matches.ts';
import type { Amount } from './amounts.ts';
import { type PlainContradiction, wrong } from './contradiction.ts';
import type { NumberSentence } from './number-sentences.ts';

const time = (name: string) => `(?<${name}>\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m|noon|midday|midnight)`;
const span = `(?:from |between )?${time('first')} (?:to|until|till|and|-|–) ${time('last')}`;
const hours = '(?<count>#) hours\\b(?! (?:a|per|each) )';
const forms = [
  `\\bfrom ${time('first')} (?:to|until|till) ${time('last')}(?:,| -| \\()[^#@;.]{0,30}?(?<!\\b(?:about|over|every|within|than|last) )${hours}`,
  `(?<!\\b(?:about|over|every|within|than|last) )${hours}(?: a day)?(?:,| -| \\(|:) ?${span}`,
].map((form) => new RegExp(form, 'dg'));

/** “From 9pm to 7am, that is to say for eight hours”: as many as lie between. */
export function clockTimes({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return forms
    .flatMap((form) => matchesIn(form, plain))
    .flatMap(({ index, 0: words, indices, groups = {} }): readonly PlainContradiction[] => {
      const said = amounts.find((one) => one.index === indices?.groups?.count?.[0]);
      const [first, last] = [hourOf(groups.first ?? ''), hourOf(groups.last ?? '')];
      const length = (last - first + hoursInDay) % hoursInDay || hoursInDay;
      return said?.bound !== 'exactly' || said.value === length
        ? []
        : [wrong('change', index, index + words.length, `that is ${length} hours`)];
    });
}

const hoursInDay = 24;

/** Hours since midnight, with the minutes as a part of one. */
function hourOf(words: string): number {
  const [, hour = '0', minutes = '0', half = ''] = /^(\d{1,2})(?:[.:](\d\d))? ?([ap])m$/.exec(words) ?? [];
  if (half === '') {
    return words === 'midnight' ? 0 : 12;
  }
  return (Number(hour) % 12) + (half === 'p' ? 12 : 0) + Number(minutes) / 60;
}
