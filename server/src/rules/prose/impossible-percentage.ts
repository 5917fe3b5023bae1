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
    return [...words.matchAll(shareOfGroup), ...words.matchAll(rateOfAll)]
      .filter(({ groups }) => Number(groups?.figure?.replaceAll(',', '')) > 100)
      .map(({ 0: found, groups, index }): PassageProblem => {
        const { share = '', group: of = '', rate } = groups ?? {};
        const start = index + found.indexOf(share);
        const most =
          rate === undefined ? `no more than 100% of ${of} can do anything` : `${rate.toLowerCase()} is 100% at most`;
        return { start, end: start + share.length, message: `“${share}” cannot be: ${most}. Check the figure.` };
      });
  },
});

/** A share of people or of things that are looked at one by one. A share of a plan or a price may be more than all of it. */
const group = String.raw`(?:people|patients|residents|staff|staff\s+members|nurses|doctors|carers|relatives|respondents|children|pupils|records|care\s+plans|appointments|calls|referrals|complaints|incidents|appraisals|supervisions|audits|assessments|reviews|checks|charts|files|questionnaires|families|visits)`;
const shareOfGroup = new RegExp(
  String.raw`${figureStart}(?<share>(?<figure>\d{1,3}(?:,?\d{3}){0,2}(?:\.\d{1,6})?)${percent})\s+of\s+(?:the\s+|all\s+|our\s+|these\s+|those\s+){0,2}(?:[a-z]{1,20}\s+)?(?<group>${group})\b(?!\s+(?:it|they|we|target|budget|plan|capacity|costs?|establishment|expected|required|needed|vacanc(?:y|ies))\b)`,
  'giu',
);
/** “Compliance with training was 138%”: a rate of all that there is to do. */
const rateOfAll = new RegExp(
  String.raw`\b(?<rate>compliance|completion|attendance|the\s+response\s+rate)(?:\s+[a-z][a-z'’-]{0,20}){0,6}?\s+(?:was|is|were|at|reached|of)\s+(?:only\s+|just\s+)?${figureStart}(?<share>(?<figure>\d{1,3}(?:,?\d{3}){0,2}(?:\.\d{1,6})?)${percent})(?!\s+(?:of|higher|lower|more|less|above|below|better|up|down)\b)`,
  'giu',
);
