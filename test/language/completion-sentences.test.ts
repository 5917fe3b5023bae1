import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { lintText } from '../common/lint-text.ts';
import { readCaret } from './caret.ts';
import { checkCompletion, checkTaken, frontMatter, labelsAt, pick } from './completion-checks.ts';

const names = [
  'Kindness, compassion and dignity',
  'Treating people as individuals',
  'Independence, choice and control',
  'Responding to people’s immediate needs',
  'Workforce wellbeing and enablement',
];

/** A report on Caring with a text under its heading; its statements give 55, which is Requires improvement. */
function caring(text: string, previous = 'Good', front = ''): string {
  const fields = previous === '' ? '' : `Previous rating: ${previous}\n\n`;
  const statements = names.map((name, index) =>
    index < 2
      ? `## ${name}\n\nScore: 3\n\nStaff knew people well.\n`
      : `## ${name}\n\nScore: ${index === 4 ? 1 : 2}\nBasis: not assessed\n`,
  );
  return `---\nframework: cqc-single-assessment\nscope: caring\n${front}---\n\n# Caring\n\n${fields}${text}\n\n${statements.join('\n')}`;
}

const score = 'This service scored 55 (out of 100) for this area.';
const rating = 'Our rating of this key question was Requires improvement.';
const count = 'We assessed two quality statements.';
const changed =
  'At our last assessment we rated this key question Good. At this assessment the rating has changed to Requires improvement.';
const remained =
  'At our last assessment we rated this key question Requires improvement. At this assessment the rating has remained Requires improvement.';

describe('sentences of a key question', () => {
  test('what can be said of it is offered with the values of the report', () => {
    for (const [begun, sentence] of [
      ['We as', count],
      ['At our', changed],
      ['This ser', score],
      ['Our r', rating],
    ] as const) {
      checkCompletion(caring(`${begun}$0`), [sentence]);
    }
  });

  test('nothing is offered before its first words are typed', () => {
    for (const begun of ['', 'We', 'This ', 'Staff were kind. Our']) {
      expect(labelsAt(caring(`${begun}$0`)).filter((label) => label.endsWith('.'))).toEqual([]);
    }
  });

  test('a sentence is offered while it is being written, whatever the capitals and quotes', () => {
    checkCompletion(caring('This ser$0'), [score]);
    checkCompletion(caring('we ass$0'), [count]);
    checkCompletion(caring('- Our rat$0'), []);
    checkTaken(caring('This ser$0'), score, caring(score));
  });

  test('it is offered behind another sentence, once it is begun', () => {
    checkTaken(caring('Staff were kind. This s$0'), score, caring(`Staff were kind. ${score}`));
    checkCompletion(caring('Staff were kind. $0'), []);
    checkTaken(caring('At our last assessment we rated this key question Good. At this$0'), changed, caring(changed));
  });

  test('a rating that is as it was remained', () => {
    checkCompletion(caring('At our$0', 'Requires improvement'), [remained]);
    checkCompletion(caring('At our$0', '', 'previous: { caring: Good }\n'), [changed]);
  });

  test('without a previous rating, the assessment is the first, unless the report names one before it', () => {
    const first =
      'This is the first assessment for this service. This key question has been rated Requires improvement.';
    checkCompletion(caring('This is$0', ''), [first]);
    checkCompletion(caring('This is$0', '', 'previous: ../2023/caring.report.md\n'), []);
  });

  test('what the section says already is not offered again', () => {
    const said = `${score} ${count}\n\n`;
    checkCompletion(caring(`${said}This ser$0`), []);
    checkCompletion(caring(`${said}We ass$0`), []);
    checkCompletion(caring(`${said}Our rat$0`), [rating]);
  });

  test('a score that cannot be computed is not offered', () => {
    checkCompletion(`${frontMatter}# Caring\n\nThis ser$0\n\n## Treating people as individuals\n\nScore: 3\n`, []);
  });

  test('nothing is offered within a sentence, right under a field, or in a quotation', () => {
    checkCompletion(caring('Thi$0 was said.'), []);
    checkCompletion(caring('Updated: 3 March 2025\nThis ser$0'), []);
    checkCompletion(caring('> This ser$0'), []);
    checkCompletion(caring('They said: This ser$0'), []);
  });

  test('how a score is computed stands beside it', () => {
    expect(JSON.stringify(pick(caring('This ser$0'), score).help)).toContain('11 of 20');
  });
});

describe('the sentence of a score that is carried forward', () => {
  const start = `${frontMatter}# Safe\n\n## Safeguarding\n\n`;
  const carried =
    'We did not look at Safeguarding during this assessment. The score for this quality statement is based on the previous rating for Safe.';

  test('names the statement and its key question', () => {
    checkTaken(`${start}We did$0\n`, carried, `${start}${carried}\n`);
    checkTaken(`${start}Basis: carried forward\n\nWe d$0`, carried, `${start}Basis: carried forward\n\n${carried}`);
  });

  test('has the capitals and quotes of the framework, also where other ones are typed', () => {
    const statement = `${frontMatter}# Caring\n\n## Responding to people’s immediate needs\n\n`;
    const sentence = carried
      .replace('Safeguarding', 'Responding to people’s immediate needs')
      .replace('for Safe.', 'for Caring.');
    checkTaken(`${statement}we did not look at responding to people's$0`, sentence, `${statement}${sentence}`);
  });

  test('is not offered for a statement that was assessed, nor twice', () => {
    checkCompletion(`${start}Basis: assessed\n\nWe did$0`, []);
    checkCompletion(`${start}${carried}\n\nWe did$0`, []);
  });

  test('line endings of Windows change nothing', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    checkTaken(windows(`${start}We did$0\n\nProse.\n`), carried, windows(`${start}${carried}\n\nProse.\n`));
  });
});

test.each([
  ['of the first assessment', ''],
  ['of a rating that changed', 'Good'],
  ['of a rating that remained', 'Requires improvement'],
])('Keyline finds nothing wrong in the sentences that it offers: %s', (_what, previous) => {
  const claimsIn = (report: string) => lintText(report).filter(({ rule }) => rule.startsWith('claim/'));
  for (const begun of ['We as', previous === '' ? 'This is' : 'At our', 'This ser', 'Our r']) {
    const marked = caring(`${begun}$0`, previous);
    const { text } = readCaret(marked);
    const sentences = labelsAt(marked);
    expect(sentences).toHaveLength(1);
    for (const sentence of sentences) {
      const { replaces, text: inserted } = pick(marked, sentence);
      expect(claimsIn(applyEdits(text, [{ ...replaces, text: inserted }]))).toEqual([]);
    }
  }
});

describe('sentences of a news release', () => {
  const release = (text: string) =>
    `---\nframework: cqc-single-assessment\nkind: news\nreports: ward.report.md\n---\n\n# A ward is rated\n\n${text}\n`;

  test('what the report that it names gives is offered, until it is said', () => {
    const files = {
      'ward.report.md': `---\nframework: cqc-single-assessment\nassessed: 3 March 2025\n---\n\n${caring('').split('---\n\n')[1]}`,
    };
    const offered = (text: string) => labelsAt(release(text), files).filter((label) => label.endsWith('.'));
    const assessed = 'The service was assessed on 3 March 2025.';
    const rated = 'The service is rated as Requires improvement for caring.';
    const worse = 'Caring has gone from Good to Requires improvement.';
    const scored = 'Caring scored 55 out of 100.';
    expect(offered('The ser$0')).toEqual([assessed, rated]);
    expect(offered(`${rated}\n\nThe ser$0`)).toEqual([assessed]);
    expect([...offered('Caring h$0'), ...offered('Caring s$0')]).toEqual([worse, scored]);
  });

  test('without the report nothing is offered', () => {
    expect(labelsAt(release('The ser$0')).filter((label) => label.endsWith('.'))).toEqual([]);
  });
});
