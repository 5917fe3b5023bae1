import { findPostcodes } from '../../text/personal-data/personal-data.ts';
import { wordingRule } from '../passage-rules.ts';
import { person, sentenceAround } from './personal-words.ts';

export const homePostcode = wordingRule({
  id: 'privacy/postcode',
  severity: 'warning',
  summary: 'The postcode of somebody’s home. That of a service is no secret.',
  fixable: false,
  missing: false,
  find: ({ prose: { value } }) =>
    findPostcodes(value)
      .filter(({ start, end }) => home.test(sentenceAround(value, start, end).before))
      .map((range) => ({
        ...range,
        message: 'A postcode stands for a few homes, so it tells where somebody lives. Leave it out.',
      })),
});

const home = new RegExp(
  String.raw`\b(?:home\s+address|(?:his|her|their|whose)\s+(?:own\s+)?(?:address|home|house|flat|postcode)|(?:${person}|he|she|they|who)\s+(?:(?:also|still|now|then|had|has|have|previously|once)\s+)?(?:live[ds]?|living|resid(?:es?|ed|ing)|moved|came)|${person}['’]s?\s+(?:home|address|house|flat|postcode))\b`,
  'i',
);
