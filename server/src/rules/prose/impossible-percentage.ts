import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import { figureStart, mayHoldPercentage, percent } from './percentage-pattern.ts';

export const impossiblePercentage = wordingRule({
  id: 'prose/impossible-percentage',
  severity: 'warning',
  summary: 'More than 100% of a group: “120% of staff”.',
  fixable: false,
  missing: false,
  find({ words }) {
    if (!/\d,?\d\d/.test(words) || !mayHoldPercentage(words)) {
      return [];
    }
    return Array.from(words.matchAll(shareOfGroup))
      .filter(({ groups }) => Number(groups?.figure?.replaceAll(',', '')) > 100)
      .map(
        ({ groups, index }): PassageProblem => ({
          start: index,
          end: index + (groups?.share ?? '').length,
          message: `“${groups?.share ?? ''}” cannot be: no more than 100% of ${groups?.group ?? ''} can do anything. Check the figure.`,
        }),
      );
  },
});

/** A share of people or of things that are looked at one by one. A share of a plan or a price may be more than all of it. */
const group = String.raw`(?:people|patients|residents|staff|staff\s+members|nurses|doctors|carers|relatives|respondents|children|pupils|records|care\s+plans|appointments|calls|referrals|complaints|incidents)`;
const shareOfGroup = new RegExp(
  String.raw`${figureStart}(?<share>(?<figure>\d{1,3}(?:,?\d{3}){0,2}(?:\.\d{1,6})?)${percent})\s+of\s+(?:the\s+|all\s+|our\s+|these\s+|those\s+){0,2}(?:[a-z]{1,20}\s+)?(?<group>${group})\b(?!\s+(?:it|they|we|target|budget|plan|capacity|costs?|establishment|expected|required|needed|vacanc(?:y|ies))\b)`,
  'giu',
);
