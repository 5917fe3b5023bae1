import { describe, expect, test } from 'vitest';
import { type Scored, scoredReport } from '../claim/scored-report.ts';
import { toldByGroup } from '../told.ts';
import { rated } from './rated-parts.ts';

type Case = [report: string, ...told: string[]];

/** Caring with these lines under its heading, and these scores for its statements. */
function caring(lines: string, statements: string, sentence = ''): string {
  const parts: Readonly<Record<string, Scored>> = { Caring: { lines: lines.replaceAll('; ', '\n'), statements } };
  return scoredReport(parts, sentence, 'Caring').replace('# Overall\n', '');
}

function check(...[report, ...told]: Case): void {
  expect(toldByGroup('rating', report)).toEqual(told);
}

describe('a rating by scores', () => {
  test.each<Case>([
    [caring('Rating: Good', '3 3 3 3 2')],
    [
      caring('Rating: Outstanding', '3 3 3 3 2'),
      'error at “Outstanding”: Caring is rated Outstanding, but 14 of 20 = 70, and 70 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [
      caring('Rating: Requires improvement', '3 3 3 3 2'),
      'error at “Requires improvement”: Caring is rated Requires improvement, but 14 of 20 = 70, and 70 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Requires improvement” becomes “Good”',
    ],
    [caring('Rating: Requires improvement; Rationale: The manager had left.', '3 3 3 3 2')],
    [
      caring('Rating: Outstanding; Rationale: The manager had come.', '3 3 3 3 2'),
      'error at “Outstanding”: Caring is rated Outstanding, but 14 of 20 = 70, and 70 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [
      caring('Rating: Requires improvement; Rationale:', '3 3 3 3 2'),
      'error at “Requires improvement”: Caring is rated Requires improvement, but 14 of 20 = 70, and 70 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Requires improvement” becomes “Good”',
    ],
    [
      caring('', '3 3 3 3 2'),
      'error at “Caring”: Caring has no rating, though its scores give Good. Write “Rating: Good”.',
      '  fix Write the rating Good: “” becomes “⏎⏎Rating: Good”',
    ],
    [
      caring('Rating:', '3 3 3 3 2'),
      'error at “Rating:”: Caring has no rating, though its scores give Good. Write “Rating: Good”.',
      '  fix Write the rating Good: “” becomes “ Good”',
    ],
    [caring('', '? ? ? ? ?')],
    [
      caring('', '3 3 3 3 ?'),
      'error at “Caring”: Caring has no rating. Write “Rating:” and Outstanding, Good, Requires improvement or Inadequate.',
    ],
    [caring('Score: 70; Rating: Good', '3 3 3 3 ?')],
    [
      caring('Score: 70; Rating: Inadequate', '3 3 3 3 ?'),
      'error at “Inadequate”: Caring is rated Inadequate, but 70 means Good (63 to 87). Write Good or Requires improvement, or correct the scores.',
      '  fix Write the rating Good: “Inadequate” becomes “Good”',
    ],
    [caring('Score: 70; Rating: Requires improvement', '3 3 3 3 ?')],
    [caring('Rating: Inadequate', '3 3 3 3 ?')],
    [
      caring('Rating: Good', '4 4 4 4 1'),
      'error at “Good”: Caring is rated Good, but its rating is limited to Requires improvement because Workforce wellbeing and enablement has 1. Write Requires improvement.',
      '  see “1”: Workforce wellbeing and enablement has 1.',
      '  fix Write the rating Requires improvement: “Good” becomes “Requires improvement”',
    ],
    [
      caring('Rating: Inadequate', '4 4 4 4 1'),
      'error at “Inadequate”: Caring is rated Inadequate, but 17 of 20 = 85, and 85 means Good (63 to 87), limited to Requires improvement because Workforce wellbeing and enablement has 1. Write Requires improvement, or correct the scores.',
      '  fix Write the rating Requires improvement: “Inadequate” becomes “Requires improvement”',
    ],
    [caring('Rating: Requires improvement', '4 4 4 4 1')],
    [
      caring('Rating: Good', '4 4 4 1 1'),
      'error at “Good”: Caring is rated Good, but its rating is limited to Requires improvement because Responding to people’s immediate needs has 1 and Workforce wellbeing and enablement has 1. Write Requires improvement.',
      '  see “1”: Responding to people’s immediate needs has 1.',
      '  see “1”: Workforce wellbeing and enablement has 1.',
      '  fix Write the rating Requires improvement: “Good” becomes “Requires improvement”',
    ],
    [
      caring('Rating: Outstanding', '4 4 4 4 2'),
      'error at “Outstanding”: Caring is rated Outstanding, but its rating is limited to Good because Workforce wellbeing and enablement has 2. Write Good.',
      '  see “2”: Workforce wellbeing and enablement has 2.',
      '  fix Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [
      caring('Rating: Outstanding; Rationale: It shone in all it did.', '4 4 4 4 2'),
      'error at “Outstanding”: Caring is rated Outstanding, but its rating is limited to Good because Workforce wellbeing and enablement has 2. Write Good.',
      '  see “2”: Workforce wellbeing and enablement has 2.',
      '  fix Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [
      caring('Rating: Outstanding', '3 3 3 3 2', 'We rated caring as outstanding.'),
      'error at “Outstanding”: Caring is rated Outstanding, but 14 of 20 = 70, and 70 means Good (63 to 87). Write Good, or correct the scores.',
    ],
    [
      caring('Rating: Goood', '3 3 3 3 2'),
      'error at “Goood”: “Goood” is not a rating in this framework. Did you mean Good?',
      '  fix Write Good: “Goood” becomes “Good”',
    ],
    [
      caring('Rating: Fine', '3 3 3 3 2'),
      'error at “Fine”: “Fine” is not a rating in this framework. Write Outstanding, Good, Requires improvement or Inadequate.',
    ],
    [
      caring('Rating: Outstandin', '3 3 3 3 2'),
      'error at “Outstandin”: “Outstandin” is not a rating in this framework. Did you mean Outstanding?',
    ],
    [caring('Rating: Not rated', '3 3 3 3 2')],
    [
      caring('Rating: Good; Previous rating: Bad', '3 3 3 3 2'),
      'error at “Bad”: “Bad” is not a rating in this framework. Write Outstanding, Good, Requires improvement or Inadequate.',
    ],
  ])('%s', check);

  // 20 of 32 is 62.5: either 62 or 63 may be printed.
  const effective = (lines: string) =>
    scoredReport({ Safe: { lines: lines.replaceAll('; ', '\n'), statements: '3 3 3 3 2 2 2 2' } }, '', 'Safe').replace(
      '# Overall\n',
      '',
    );
  test.each<Case>([
    [effective('Rating: Good')],
    [effective('Rating: Requires improvement')],
    [
      effective('Rating: Outstanding'),
      'error at “Outstanding”: Safe is rated Outstanding, but 20 of 32 = 63 (62.5 rounded up), and 63 means Good (63 to 87). Write Good or Requires improvement, or correct the scores.',
      '  fix Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [effective('Score: 63; Rating: Good')],
    [
      effective('Score: 62; Rating: Good'),
      'error at “Good”: Safe is rated Good, but 62 means Requires improvement (39 to 62). Write Requires improvement, or correct the scores.',
      '  fix Write the rating Requires improvement: “Good” becomes “Requires improvement”',
    ],
    [effective('Score: 62; Rating: Requires improvement')],
    [
      effective('Score: 63; Rating: Requires improvement'),
      'error at “Requires improvement”: Safe is rated Requires improvement, but 20 of 32 = 63 (62.5 rounded up), and 63 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Requires improvement” becomes “Good”',
    ],
    [
      effective('Score: 61; Rating: Requires improvement'),
      'error at “Requires improvement”: Safe is rated Requires improvement, but 20 of 32 = 63 (62.5 rounded up), and 63 means Good (63 to 87). Write Good, or correct the scores.',
      '  fix Write the rating Good: “Requires improvement” becomes “Good”',
    ],
  ])('at an exact half, %s', check);
});

describe('an overall rating by rules', () => {
  const five = (ratings: string, overall: string, more = '') => {
    const names = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'];
    const full: Readonly<Record<string, string>> = {
      O: 'Outstanding',
      G: 'Good',
      R: 'Requires improvement',
      I: 'Inadequate',
      N: 'Not rated',
    };
    const parts = names.map((name, place): [string, string] => [name, `Rating: ${full[ratings.charAt(place)] ?? ''}`]);
    return rated('cqc-inspection@adult-social-care', { Overall: overall, ...Object.fromEntries(parts) }, more);
  };
  test.each<Case>([
    [five('GGGGG', 'Rating: Good')],
    [
      five('GGGGG', 'Rating: Outstanding'),
      'warning at “Outstanding”: The overall rating is Outstanding, but 5 Good give Good: no key question is Inadequate and at most one is Requires improvement. Write Good, or give the reason in a “Rationale:” line.',
      '  choice Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [
      five('GGGGG', ''),
      'error at “Overall”: Overall has no rating, though other ratings give Good. Write “Rating: Good”.',
      '  fix Write the rating Good: “” becomes “⏎⏎Rating: Good”',
    ],
    [five('GGGGG', 'Rating: Outstanding; Rationale: It shone in all that it did.')],
    [
      five('GGGGG', 'Rating: Outstanding; Rationale: Shone.'),
      'warning at “Shone.”: This rationale has one word, too few to say why Outstanding was decided. Give the reason in 3 words or more.',
    ],
    [
      five('GGGGG', 'Rating: Outstanding; Rationale: It shone.'),
      'warning at “It shone.”: This rationale has 2 words, too few to say why Outstanding was decided. Give the reason in 3 words or more.',
    ],
    [
      five('GGGGG', 'Rating: Outstanding; Rationale:'),
      'warning at “Outstanding”: The overall rating is Outstanding, but 5 Good give Good: no key question is Inadequate and at most one is Requires improvement. Write Good, or give the reason in a “Rationale:” line.',
      '  choice Write the rating Good: “Outstanding” becomes “Good”',
    ],
    [
      five('GGGGI', 'Rating: Good').replace('---\n\n', 'status: draft\n---\n\n'),
      'warning at “Good”: No rule of the framework gives the overall rating for these ratings, and Good is stated without a reason. Add a “Rationale:” line that says why.',
      'hint at “Good”: 4 Good and 1 Inadequate: no rule of the framework decides this combination. The overall rating is for people to judge: give the reason in a “Rationale:” line.',
    ],
    // The text of a finished report says why.
    [
      five('GGGGI', 'Rating: Good'),
      'hint at “Good”: 4 Good and 1 Inadequate: no rule of the framework decides this combination. The overall rating is for people to judge: give the reason in a “Rationale:” line.',
    ],
    [five('GGGGI', 'Rating: Requires improvement; Rationale: Nobody was safe at night.')],
    [five('GGGGI', 'Rating: Requires improvement; Rationale: Unsafe – at night')],
    [
      five('GGGGI', ''),
      'error at “Overall”: Overall has no rating. Write “Rating:” and Outstanding, Good, Requires improvement or Inadequate.',
      'hint at “Overall”: 4 Good and 1 Inadequate: no rule of the framework decides this combination. The overall rating is for people to judge: give the reason in a “Rationale:” line.',
    ],
    [
      five('RRGGG', 'Rating: Good'),
      'warning at “Good”: The overall rating is Good, but 3 Good and 2 Requires improvement give Requires improvement: two or more key questions are Requires improvement. Write Requires improvement, or give the reason in a “Rationale:” line.',
      '  choice Write the rating Requires improvement: “Good” becomes “Requires improvement”',
    ],
    [five('GGGGN', 'Rating: Good')],
    [
      five('GGGG', 'Rating: Good'),
      'error at “Rating:”: Well-led has no rating. Write “Rating:” and Outstanding, Good, Requires improvement or Inadequate.',
    ],
    [
      five('GGGGG', 'Rating: Good', '\nWe found 2 breaches of regulations.\n'),
      'warning at “Good”: The overall rating is Good, but the report states a breach of regulations: then it is normally Requires improvement at best. Lower the rating, or give the reason in a “Rationale:” line.',
      '  see “We found 2 breaches of regulations”: The breach is stated here.',
    ],
    [five('GGGGG', 'Rating: Good', '\nWe found no breaches of regulations.\n')],
    [five('GGGGG', 'Rating: Good; Rationale: They were put right at once.', '\nWe found 2 breaches of regulations.\n')],
    [five('RRGGG', 'Rating: Requires improvement', '\nWe found 2 breaches of regulations.\n')],
    [
      five('GGGGG', 'Rating: Good', '\n# Action the provider MUST take to improve\n\n- Train staff. (Regulation 18)\n'),
      'warning at “Good”: The overall rating is Good, but the report states a breach of regulations: then it is normally Requires improvement at best. Lower the rating, or give the reason in a “Rationale:” line.',
      '  see “Train staff. (Regulation 18)”: The breach is stated here.',
    ],
    [five('GGGGG', 'Rating: Good', '\n# Action the provider MUST take to improve\n\n- Train staff.\n')],
  ])('%s', check);
});
