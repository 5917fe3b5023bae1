import { expect, it } from 'vitest';
import { headings, imported } from './imported-page.ts';

const home = (judged: string) => `Inspection report for children’s home

Unique reference number: 2698144
Registered provider: Tansy Field Care Limited

Inspection dates: 4 and 5 March 2025

${judged}

The children's home provides effective services that meet the requirements for good in part only.

Overall experiences and progress of children and young people: requires improvement to be good

Children like the home.

How well children and young people are helped and protected: good

Staff know what each child may do when upset.

The effectiveness of leaders and managers: outstanding

The manager knows the children well.
`;

it.each([
  `Overall experiences and progress of
children and young people, taking into          requires improvement to be good
account

How well children and young people are          good
helped and protected

The effectiveness of leaders and managers       outstanding`,
  `Overall experiences and progress of             requires improvement to be good
children and young people

How well children and young people are
helped and protected                            good

The effectiveness of leaders                    outstanding
and managers`,
])('the names of parts are whole where a narrow column breaks them, and each stands once', (judged) => {
  const { report } = imported(home(judged));
  expect(headings(report).map((heading) => heading.slice(0, 20))).toEqual([
    '# Overall experience',
    '# How well children ',
    '# The effectiveness ',
  ]);
  expect(report).toMatch(/^# How well[^\n]*\n\nRating: good\n\nStaff know/mu);
  expect(report).toMatch(/^# The effectiveness[^\n]*\n\nRating: outstanding\n/mu);
});
