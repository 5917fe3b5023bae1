import { expect, test } from 'vitest';
import { actionsOf } from '../../server/src/report/actions.ts';
import { citationsOf } from '../../server/src/report/citations.ts';
import { analyseText } from '../common/lint-text.ts';

const report = (text: string) => analyseText(`---\nframework: cqc-inspection\n---\n\n${text}`).report;

test('actions below headings of services, and below lines of text in place of headings', () => {
  const { actions } = actionsOf(
    report(
      '# Action the trust MUST take to improve\n\n## Maternity\n\n- Wash hands. (Regulation 12(2)(h))\n\n# Areas for improvement\n\nAction the trust SHOULD take to improve:\n\n- Paint the hall.\n- Mend the clock.\n',
    ),
  );
  expect(actions.map(({ kind, text }) => [kind, text])).toEqual([
    ['must', 'Wash hands. (Regulation 12(2)(h))'],
    ['should', 'Paint the hall.'],
    ['should', 'Mend the clock.'],
  ]);
});

test('lists elsewhere are no actions', () => {
  expect(actionsOf(report('# Safe\n\n- Wash hands.\n')).actions).toEqual([]);
});

test.each([
  ['Regulation 12(1)(2)(a)', ['12']],
  ['Regulations 9, 11 and 20a', ['9', '11', '20A']],
  ['regulation 12(2)(a) and (b), and regulation 17', ['12', '17']],
  ['the HSCA (RA) Regulations 2014', []],
  ['Regulation 12 of the HSCA (RA) Regulations 2014 (Safe care and treatment)', ['12']],
])('%s', (text, numbers) => {
  expect(citationsOf(report(`# Safe\n\nIt breaches ${text}.\n`)).map(({ citation }) => citation.number)).toEqual(
    numbers,
  );
});

test('titles and laws beside a number, wherever they stand', () => {
  const [citation] = citationsOf(
    report('# Safe\n\nIt breaches Regulation 18 (Staffing) of the HSCA (RA) Regulations 2014.\n'),
  ).map((placed) => placed.citation);
  expect(citation?.title?.text).toBe('Staffing');
  expect(citation?.instrument?.id).toBe('hsca-regulated-activities-2014');
});
