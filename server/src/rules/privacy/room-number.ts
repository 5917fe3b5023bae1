import { wordingRule } from '../passage-rules.ts';
import { person, sentenceAround } from './personal-words.ts';

export const roomNumber = wordingRule({
  id: 'privacy/room-number',
  severity: 'hint',
  summary: 'The number of somebody’s room: “the person in room 12”.',
  fixable: false,
  missing: false,
  find({ prose: { value } }) {
    if (!/room\s(?:n|\d)/i.test(value)) {
      return [];
    }
    return Array.from(value.matchAll(room), ({ 0: text, index }) => ({ start: index, end: index + text.length }))
      .filter(({ start, end }) => {
        const { before, after } = sentenceAround(value, start, end);
        return inhabitant.test(before) || owner.test(after);
      })
      .map((range) => ({
        ...range,
        message: 'The number of a room tells those who know the home who is meant. Leave it out.',
      }));
  },
});

const room = /(?<![\p{L}\p{N}])(?:bed)?room\s(?:no\.?\s|number\s)?\d{1,3}[a-z]?(?![\p{L}\p{N}])/giu;
/** “The person who lived in” */
const inhabitant = new RegExp(
  String.raw`\b(?:the|a|one|this|another)\s+(?:older\s+|young\s+)?${person}(?:\s+(?:who|that|was|is|lives|lived|living|stays|stayed|staying|sleeping|slept|we|saw|met|had|has)){0,4}\s+(?:in|of|from)\s+$`,
  'i',
);
/** “, whose door was” */
const owner = new RegExp(
  String.raw`^,?\s+(?:whose|where\s+(?:a|the|one)\s+${person}\s+(?:live[ds]|slept|stayed))\b`,
  'i',
);
