import { describe, expect, test } from 'vitest';
import { type Citation, citedRegulations, findCitations, leadingTitles } from '../../server/src/framework/citations.ts';
import { leadingRegulations } from '../../server/src/framework/leading-regulations.ts';
import { builtIn } from './built-in.ts';

const framework = builtIn('cqc-single-assessment@2024-12');

type Case = [text: string, ...told: string[]];

/** Each citation with its words, what stands beside it and how many regulations it can mean. */
function citationsIn(text: string): readonly string[] {
  return findCitations(framework, text).map((citation) => {
    const { number, numberStart, numberEnd, start, end, alone, instrument } = citation;
    return [
      `${number} “${text.slice(start, end)}”`,
      `(${text.slice(numberStart, numberEnd)})`,
      ...(alone ? [] : ['in a list']),
      ...(instrument === null ? [] : [`of ${instrument.id}`]),
      ...besides(citation, text),
      `→ ${citedRegulations(framework, citation)
        .map(({ instrument: of, regulation }) => `${of.id.slice(0, 4)}/${regulation.number}`)
        .join(' or ')}`,
    ].join(' ');
  });
}

function besides({ title, titleAhead }: Citation, text: string): readonly string[] {
  return [
    ...(title === null ? [] : [`then “${text.slice(title.start, title.end)}”`]),
    ...(titleAhead === null ? [] : [`after “${text.slice(titleAhead.start, titleAhead.end)}”`]),
  ];
}

function checkCitations(...[text, ...told]: Case): void {
  expect(citationsIn(text)).toEqual(told);
}

describe('regulations that a text names by their numbers', () => {
  test.each<Case>([
    ['No law is named here.'],
    ['Regulation 12 was breached.', '12 “Regulation 12” (12) → hsca/12 or cqc-/12'],
    ['regulation 9a, and regulation 09', '9A “regulation 9a” (9a) → hsca/9A', '09 “regulation 09” (09) → '],
    ['Regulation 2014'],
    ['Regulation twelve'],
    ['Regulation 12(1)(2)(a) was breached.', '12 “Regulation 12(1)(2)(a)” (12) → hsca/12 or cqc-/12'],
    [
      'Regulation 12 (1), (2) and (3)(b) was breached.',
      '12 “Regulation 12 (1), (2) and (3)(b)” (12) → hsca/12 or cqc-/12',
    ],
    [
      'Regulations 12, 13 and 17 were breached.',
      '12 “Regulations 12” (12) in a list → hsca/12 or cqc-/12',
      '13 “13” (13) in a list → hsca/13 or cqc-/13',
      '17 “17” (17) in a list → hsca/17 or cqc-/17',
    ],
    [
      'Regulations 12 & 13 or 18',
      '12 “Regulations 12” (12) in a list → hsca/12 or cqc-/12',
      '13 “13” (13) in a list → hsca/13 or cqc-/13',
      '18 “18” (18) in a list → hsca/18 or cqc-/18',
    ],
    [
      'Regulations 12, and 13',
      '12 “Regulations 12” (12) in a list → hsca/12 or cqc-/12',
      '13 “13” (13) in a list → hsca/13 or cqc-/13',
    ],
    ['Regulation 12 and 3 March', '12 “Regulation 12” (12) → hsca/12 or cqc-/12'],
    ['Regulation 12, 3 May and 4 days', '12 “Regulation 12” (12) → hsca/12 or cqc-/12'],
    ['Regulation 12 Safe care and treatment', '12 “Regulation 12” (12) then “Safe care and treatment” → hsca/12'],
    ['Regulation 12 (Safe care and treatment)', '12 “Regulation 12” (12) then “Safe care and treatment” → hsca/12'],
    ['Regulation 12: safe care and treatment.', '12 “Regulation 12” (12) then “safe care and treatment” → hsca/12'],
    ['Regulation 20, the duty of candour, was met', '20 “Regulation 20” (20) then “duty of candour” → hsca/20'],
    ['Regulation 20 the duty of candour', '20 “Regulation 20” (20) → hsca/20 or cqc-/20'],
    [
      'Regulation 12 is about safe care and treatment',
      '12 “Regulation 12” (12) then “safe care and treatment” → hsca/12',
    ],
    ['Regulation 18, which covers the staffing', '18 “Regulation 18” (18) then “staffing” → hsca/18'],
    ['Regulation 18, which deals with staffing', '18 “Regulation 18” (18) then “staffing” → hsca/18'],
    [
      'Regulation  18 ,  which  deals  with  the\n  staffing  of  the Health and  Social Care Act 2008 (Regulated Activities) Regulations 2014',
      '18 “Regulation  18” (18) of hsca-regulated-activities-2014 then “staffing” → hsca/18',
    ],
    [
      'Regulations  12 (1)  ,  and  13 (2) &  17  or  18',
      '12 “Regulations  12 (1)” (12) in a list → hsca/12 or cqc-/12',
      '13 “13 (2)” (13) in a list → hsca/13 or cqc-/13',
      '17 “17” (17) in a list → hsca/17 or cqc-/17',
      '18 “18” (18) in a list → hsca/18 or cqc-/18',
    ],
    [
      'Regulation 18 (1)  and (2)  or  (3a)  is  about   staffing',
      '18 “Regulation 18 (1)  and (2)  or  (3a)” (18) then “staffing” → hsca/18',
    ],
    ['Regulation 18 – the staffing – was met', '18 “Regulation 18” (18) then “staffing” → hsca/18'],
    ['Regulation 18   the staffing', '18 “Regulation 18” (18) → hsca/18 or cqc-/18'],
    ['staffing  set out in  Regulation 18', '18 “Regulation 18” (18) after “staffing” → hsca/18'],
    ['staffing  in Regulation 18 of the law', '18 “Regulation 18” (18) after “staffing” → hsca/18'],
    ['staffing of regulation 18: staffing', '18 “regulation 18” (18) then “staffing” after “staffing” → hsca/18'],
    ['Regulation 18 concerns staffing', '18 “Regulation 18” (18) then “staffing” → hsca/18'],
    ['Regulation 18 and staffing', '18 “Regulation 18” (18) → hsca/18 or cqc-/18'],
    ['Regulation 18 staffings', '18 “Regulation 18” (18) → hsca/18 or cqc-/18'],
    [
      'Regulation 18 HSCA RA Regulations 2014 Staffing',
      '18 “Regulation 18” (18) of hsca-regulated-activities-2014 then “Staffing” → hsca/18',
    ],
    [
      'Regulation 18 Staffing of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014',
      '18 “Regulation 18” (18) of hsca-regulated-activities-2014 then “Staffing” → hsca/18',
    ],
    [
      'Regulation 18 of the Care Quality Commission (Registration) Regulations 2009',
      '18 “Regulation 18” (18) of cqc-registration-2009 → cqc-/18',
    ],
    [
      'Regulation 18 (Registration) Regulations 2009: Notification of other incidents',
      '18 “Regulation 18” (18) → hsca/18 or cqc-/18',
    ],
    ['Staffing (Regulation 18)', '18 “Regulation 18” (18) after “Staffing” → hsca/18'],
    ['staffing, regulation 18', '18 “regulation 18” (18) after “staffing” → hsca/18'],
    ['staffing under Regulation 18', '18 “Regulation 18” (18) after “staffing” → hsca/18'],
    ['good governance as required by regulation 17', '17 “regulation 17” (17) after “good governance” → hsca/17'],
    ['good governance is regulation 17', '17 “regulation 17” (17) → hsca/17 or cqc-/17'],
    ['understaffing (Regulation 18)', '18 “Regulation 18” (18) → hsca/18 or cqc-/18'],
    [
      'staffing (Regulations 18 and 19)',
      '18 “Regulations 18” (18) in a list → hsca/18 or cqc-/18',
      '19 “19” (19) in a list → hsca/19 or cqc-/19',
    ],
    [
      'Regulation 18 Staffing and Regulation 17 Good governance',
      '18 “Regulation 18” (18) then “Staffing” → hsca/18',
      '17 “Regulation 17” (17) then “Good governance” → hsca/17',
    ],
    [
      'Regulations 17 and 18 Staffing',
      '17 “Regulations 17” (17) in a list → hsca/17 or cqc-/17',
      '18 “18” (18) in a list → hsca/18 or cqc-/18',
    ],
    ['Regulation 99', '99 “Regulation 99” (99) → '],
  ])('%s', checkCitations);

  test('none where the framework knows no law', () => {
    expect(findCitations({ ...framework, instruments: [] }, 'Regulation 12')).toEqual([]);
    expect(leadingTitles({ ...framework, instruments: [] }, 'staffing')).toEqual({ titles: [], rest: 'staffing' });
    const none = leadingRegulations({ ...framework, instruments: [] }, 'staffing');
    expect(none).toEqual({ regulations: [], rest: 'staffing' });
  });
});

/** The titles with which a text begins, and what is left of it. */
function checkTitles(...[text, ...told]: Case): void {
  const { titles, rest } = leadingTitles(framework, text);
  const said = [
    ...titles.map((title) => `${text.slice(title.start, title.end)} (${title.regulations.length})`),
    `| ${rest}`,
  ];
  expect(said).toEqual(told);
}

describe('titles with which a text begins', () => {
  test.each<Case>([
    [
      'safe care and treatment, staffing and the good governance of it',
      'safe care and treatment (1)',
      'staffing (1)',
      'good governance (1)',
      '|  of it',
    ],
    ['the staffing', 'staffing (1)', '| '],
    [
      '  the  safe care and treatment ,  and  the  staffing ; more',
      'safe care and treatment (1)',
      'staffing (1)',
      '|  ; more',
    ],
    ['staffing good governance', 'staffing (1)', 'good governance (1)', '| '],
    ['people and staffing', '| people and staffing'],
    ['', '| '],
  ])('%s', checkTitles);
});

test('one title of two regulations is that of both', () => {
  const law = (id: string, name: string) => ({
    id,
    name,
    aliases: [],
    regulations: [{ number: '1', title: 'Food', shortNames: ['food', 'good  meals'], subjects: [] }],
  });
  const two = { ...framework, instruments: [law('old', 'Old Law'), law('new', 'New Law')] };
  const told = leadingTitles(two, 'food and good meals').titles.map((title) => [
    title.text,
    ...title.regulations.map(({ instrument }) => instrument.id),
  ]);
  expect(told).toEqual([
    ['food', 'old', 'new'],
    ['good meals', 'old', 'new'],
  ]);
  expect(citedRegulations(two, findCitations(two, 'Regulation 1 of the New Law')[0] ?? never())).toMatchObject([
    { instrument: { id: 'new' } },
  ]);
});

function never(): Citation {
  throw new Error('No regulation is cited.');
}

/** The regulations of a list with which a text begins, and what is left of it. */
function checkList(...[text, ...told]: Case): void {
  const { regulations, rest } = leadingRegulations(framework, text);
  const said = [...regulations.map(({ number, title }) => `${number ?? '-'} ${title?.text ?? '-'}`), `| ${rest}`];
  expect(said).toEqual(told);
}

describe('a list of regulations', () => {
  test.each<Case>([
    ['safe care and treatment and staffing.', '- safe care and treatment', '- staffing', '| .'],
    [
      'Regulation 12 (Safe care and treatment), Regulation 17 (Good governance) and Regulation 18.',
      '12 Safe care and treatment',
      '17 Good governance',
      '18 -',
      '| .',
    ],
    ['12, 17 and 18', '12 -', '17 -', '18 -', '| '],
    ['12 beds', '| 12 beds'],
    ['12.5 and 18', '| 12.5 and 18'],
    ['12% and 18', '| 12% and 18'],
    ['12:30 and 18', '| 12:30 and 18'],
    ['reg. 12; regs 17 & 18', '12 -', '17 -', '18 -', '| '],
    ['12(1), (2) and 17(2)(a)', '12 -', '17 -', '| '],
    ['regulation 12 beds', '12 -', '|  beds'],
    ['99 and 12', '| 99 and 12'],
    ['staffing (Regulation 18) and good governance (17)', '18 staffing', '17 good governance', '| '],
    ['staffing, regulation 18(1), and good governance', '18 staffing', '- good governance', '| '],
    [
      'relating to staffing, with regard to good governance and in relation to the dignity and respect',
      '- staffing',
      '- good governance',
      '- dignity and respect',
      '| ',
    ],
    ['the legal regulations on staffing and those about good governance', '- staffing', '- good governance', '| '],
    ['people’s safe care and treatment as well as staffing', '- safe care and treatment', '- staffing', '| '],
    [
      'staffing together with good governance along with premises and equipment',
      '- staffing',
      '- good governance',
      '- premises and equipment',
      '| ',
    ],
    ['17, on good governance, and 18, which is about staffing, too', '17 good governance', '18 -', '| , too'],
    ['17 (how it is led), 18 (staffing)', '17 -', '18 staffing', '| '],
    ['17 - good governance, 18 – staffing', '17 good governance', '18 staffing', '| '],
    ['17 staffing', '| 17 staffing'],
    ['12 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, and 18', '12 -', '18 -', '| '],
    ['17 was breached', '17 -', '|  was breached'],
    ['17 remained so', '17 -', '|  remained so'],
    ['17 lives', '| 17 lives'],
    [
      'those  relating  to  the  legal  regulations  on  people’s  staffing  ,  and  also  good governance',
      '- staffing',
      '- good governance',
      '| ',
    ],
    ['staffing  ( Regulation  18 (1) (2) )  ;  plus  good governance', '18 staffing', '- good governance', '| '],
    [
      'regs.  12  ,  (1) and  (2)  (b),  17  (good  governance )  as  well  as  18',
      '12 -',
      '17 good  governance',
      '18 -',
      '| ',
    ],
    ['17,  the  one  on  how it is  led,  18', '17 -', '18 -', '| '],
    [
      '17 of  the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014  (how it is led)  &  18',
      '17 -',
      '18 -',
      '| ',
    ],
    ['12 and 17 alone', '12 -', '17 -', '|  alone'],
    [
      '12  –  safe care and treatment, 17  :  the staffing',
      '12 safe care and treatment',
      '17 -',
      '|   :  the staffing',
    ],
    ['12 - we say', '12 -', '|  - we say'],
    ['12 -we say', '| 12 -we say'],
    ['12.', '12 -', '| .'],
    ['staffing (regulation 18', '18 staffing', '| '],
    ['staffing (18 beds)', '- staffing', '|  (18 beds)'],
    ['also staffing', '| also staffing'],
    ['staffing and also good governance', '- staffing', '- good governance', '| '],
    ['and staffing', '| and staffing'],
    ['staffing and care of people', '- staffing', '|  and care of people'],
  ])('%s', checkList);
});
