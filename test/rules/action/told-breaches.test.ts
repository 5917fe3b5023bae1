import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';

/** A report with a sentence, and with these notices and actions that must be taken. */
function report(notices: string, sentence: string, under = 'Overall'): string {
  const below = (heading: string) => (heading === under ? `\n${sentence}\n` : '');
  const list =
    notices === ''
      ? ''
      : `\n# Requirement notices\n\n${notices
          .split('; ')
          .map((one) => `- ${one}`)
          .join('\n')}\n`;
  return `---
framework: cqc-single-assessment@2024-12
location: Pear Tree Lodge
scope: [safe]
---

# Overall

Rating: Requires improvement
${below('Overall')}
# Safe

Rating: Requires improvement
${below('Safe')}${list}`;
}

const two = 'Regulation 12 Safe care and treatment; Regulation 17 Good governance';

describe('what sentences say of breaches is compared with what they name and with the notices', () => {
  test.each([
    [
      'Overall',
      'We found three breaches of regulations.',
      'warning at “three”: This sentence says three, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    ['Overall', 'We found two breaches of regulations.'],
    [
      'Overall',
      'We found one breach of regulations.',
      'warning at “one”: This sentence says one, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    ['Overall', 'We found at least two breaches of regulations.'],
    [
      'Overall',
      'We found at least three breaches of regulations.',
      'warning at “three”: This sentence says “three”, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'We found no breaches of regulations.',
      'warning at “no breaches”: This sentence says “no breaches”, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Safe',
      'We found three breaches of regulations.',
      'warning at “three”: This sentence says three, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    ['Safe', 'There was one breach of regulations.'],
    [
      'Overall',
      'We found two breaches of regulations, on safe care and treatment and staffing.',
      'warning at “two”: This sentence names a breach of staffing, but notices and enforcement list Regulation 12 and Regulation 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'We found a breach of Regulation 18.',
      'warning at “breach”: This sentence names a breach of Regulation 18, but notices and enforcement list Regulation 12 and Regulation 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    ['Overall', 'We found a breach of Regulation 12.'],
    [
      'Overall',
      'We found breaches of Regulations 12, 17 and 18.',
      'warning at “breaches”: This sentence names a breach of Regulation 18, but notices and enforcement list Regulation 12 and Regulation 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'Regulation 18 was breached.',
      'warning at “Regulation 18 was breached”: This sentence names a breach of Regulation 18, but notices and enforcement list Regulation 12 and Regulation 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'The service is no longer in breach of Regulation 12.',
      'warning at “breach”: This sentence says that there is no longer a breach of Regulation 12, but it is listed under notices and enforcement. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    ['Overall', 'The service is no longer in breach of Regulation 18.'],
    ['Safe', 'The service is no longer in breach of Regulation 12.'],
    [
      'Overall',
      'We found 3 breaches of the legal regulations in relation to safe care and treatment, staffing and good governance.',
      'warning at “3”: This sentence says 3, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'We found 3 breaches of the legal regulations in relation to safe care and treatment and good governance.',
      'warning at “3”: This sentence says 3, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'We found 1 breach of the legal regulations in relation to good governance.',
      'warning at “1”: This sentence says 1, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'The service was in breach of three regulations: safe care and treatment and good governance.',
      'warning at “three”: This sentence says three, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'The service was in breach of two regulations: safe care and treatment and staffing.',
      'warning at “two”: This sentence names a breach of staffing, but notices and enforcement list Regulation 12 and Regulation 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'We found three breaches of regulations:\n\n- Regulation 12\n- Regulation 17\n',
      'warning at “three”: This sentence says three, but 2 regulations are listed under notices and enforcement: 12 and 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Overall',
      'We found two breaches of regulations:\n\n- Regulation 12\n- Regulation 18\n',
      'warning at “two”: This sentence names a breach of Regulation 18, but notices and enforcement list Regulation 12 and Regulation 17. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    ['Overall', 'We found two breaches of regulations:\n\n- Regulation 12\n- something else\n'],
    [
      'Overall',
      'We found two breaches of regulations.\n\nAfter any representations we may publish more. We found a breach of Regulation 18.',
    ],
    [
      'Overall',
      'There were four breaches: two of Regulation 12 and one of Regulation 17.',
      'warning at “four”: This sentence says four, but its parts make 3. Make the two agree.',
    ],
    ['Overall', 'There were three breaches: two of Regulation 12 and one of Regulation 17.'],
  ])('notices of regulations 12 and 17, under %s: %s', (under = '', sentence = '', ...told) => {
    expect(toldByGroup('action', report(two, sentence, under))).toEqual(told);
  });

  test.each([
    ['', 'We found three breaches of regulations.'],
    [
      '',
      'We found a breach of Regulation 18.',
      'information at “Regulation 18”: Regulation 18 is “Staffing” in the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 and “Notification of other incidents” in the Care Quality Commission (Registration) Regulations 2009, and nothing in the report says which is meant. Add the title or the law, here or where it is named again.',
      '  choice Add “Staffing”: “” becomes “, Staffing”',
      '  choice Add “Notification of other incidents”: “” becomes “, Notification of other incidents”',
    ],
    [
      '',
      'We found three breaches of regulations, on safe care and treatment and staffing.',
      'warning at “three”: This sentence says three, but 2 are named behind it. Make the two agree.',
    ],
    [
      'Regulation 12 Safe care and treatment',
      'We found two breaches of regulations.',
      'warning at “two”: This sentence says two, but 1 regulation is listed under notices and enforcement: 12. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    ['Regulation 12 Safe care and treatment', 'We found one breach of regulations.'],
    [
      'Regulation 12 Safe care and treatment',
      'We found breaches of Regulation 17 and Regulation 18.',
      'warning at “breaches”: This sentence names a breach of Regulation 17 and Regulation 18, but notices and enforcement list Regulation 12. Make the two agree.',
      '  see “Regulation 12”: The first is here.',
    ],
    [
      'Regulation 12(1) Safe care and treatment; Regulation 12(2) Safe care and treatment',
      'We found two breaches of regulations.',
    ],
    [
      'Regulation 12(1) Safe care and treatment; Regulation 12(2) Safe care and treatment',
      'We found one breach of regulations.',
    ],
    [
      'Regulation 12(1) Safe care and treatment; Regulation 12(2) Safe care and treatment',
      'We found three breaches of regulations.',
      'warning at “three”: This sentence says three, but 1 regulation is listed under notices and enforcement: 12. Make the two agree.',
      '  see “Regulation 12(1)”: The first is here.',
    ],
    [
      'Regulation 12 Staffing',
      'We found one breach of regulations.',
      'information at “Regulation 12”: Regulation 12 is “Safe care and treatment” in the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 and “Statement of purpose” in the Care Quality Commission (Registration) Regulations 2009, and nothing in the report says which is meant. Add the title or the law, here or where it is named again.',
      '  choice Add “Safe care and treatment”: “” becomes “, Safe care and treatment”',
      '  choice Add “Statement of purpose”: “” becomes “, Statement of purpose”',
      'error at “Regulation 12 Staffing”: Regulation 12 is “Safe care and treatment” or “Statement of purpose”, but “Staffing” is given beside it, which is Regulation 18. Correct the number or the title.',
      '  choice Write Regulation 18: “12” becomes “18”',
      '  choice Write “Safe care and treatment”: “Staffing” becomes “Safe care and treatment”',
      '  choice Write “Statement of purpose”: “Staffing” becomes “Statement of purpose”',
    ],
    [
      'Regulation 99 Staffing',
      'We found one breach of regulations.',
      'error at “99”: There is no Regulation 99 in the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 or Care Quality Commission (Registration) Regulations 2009. “Staffing” is Regulation 18: write that.',
      '  fix Write 18: “99” becomes “18”',
    ],
    [
      'Regulation 18',
      'We found one breach of regulations.',
      'information at “Regulation 18”: Regulation 18 is “Staffing” in the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 and “Notification of other incidents” in the Care Quality Commission (Registration) Regulations 2009, and nothing in the report says which is meant. Add the title or the law, here or where it is named again.',
      '  choice Add “Staffing”: “” becomes “, Staffing”',
      '  choice Add “Notification of other incidents”: “” becomes “, Notification of other incidents”',
    ],
    ['Staffing', 'We found one breach of regulations.'],
  ])('notices of %s: %s', (notices = '', sentence = '', ...told) => {
    expect(toldByGroup('action', report(notices, sentence))).toEqual(told);
  });
});
