import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeActionsAt } from '../../server/src/language/code-actions.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { trials } from '../common/fast-run.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { rightReport } from '../common/made-report.ts';
import { lineEnding, mutation } from '../common/mutations.ts';
import { act, actionsAt, rulesFinding, titlesAt } from './act.ts';

const caring = [
  ['Kindness, compassion and dignity', 3],
  ['Treating people as individuals', 3],
  ['Independence, choice and control', 2],
  ['Responding to people’s immediate needs', 3],
  ['Workforce wellbeing and enablement', 2],
]
  .map(([name, score]) => `## ${name}\n\nScore: ${score}\n\nPeople said so.\n`)
  .join('\n');

/** What stands under its last heading. */
const lastStatement = /Score: 2\n\nPeople said so\.\n$/;

/** A report on Caring, which scores 65, with these lines under its heading. */
function reportWith(fields: string, statements = caring): string {
  return `---\nframework: cqc-single-assessment\nscope: caring\n---\n\n# Caring\n\n${fields}\n\n${statements}`;
}

/** The action makes the one text out of the other, and nothing is found in what it makes but `left`. */
function checkAction(marked: string, title: string, after: string, left: readonly string[] = []): void {
  const result = act(marked, title);
  expect(result).toBe(after);
  expect(rulesFinding(result)).toEqual(left);
}

describe('the fixes of findings', () => {
  const wrong = reportWith('Rating: Good\nScore: 6$06');

  test('are offered where the finding stands, the safe ones preferred, and linked to it', () => {
    const [fix] = actionsAt(wrong, ['quickfix']);
    expect(fix).toMatchObject({
      kind: 'quickfix',
      title: 'Write the computed score 65',
      preferred: true,
      finding: { rule: 'score/mismatch' },
    });
    checkAction(wrong, 'Write the computed score 65', reportWith('Rating: Good\nScore: 65'));
  });

  test('are offered anywhere in its line where nothing else stands', () => {
    expect(titlesAt(reportWith('Rating: Good\nSco$0re: 66'))).toContain('Write the computed score 65');
    expect(titlesAt(reportWith('Rating: Go$0od\nScore: 66'))).not.toContain('Write the computed score 65');
  });

  test('that may change what the report says are not preferred', () => {
    const marked = `${reportWith('')}# Sa$0fe\n`;
    const fixes = actionsAt(marked, ['quickfix']).filter(({ title }) => title.startsWith('Insert'));
    expect(fixes).toMatchObject([{ title: 'Insert the 8 missing sections', preferred: false }]);
  });
});

test('only the kinds that are asked for are offered', () => {
  const wrong = reportWith('Rating: Good\nScore: 6$06', `${caring}\n## Safeguarding\n\nBasis: not assessed\n`);
  expect(titlesAt(wrong, ['source'])).toEqual(['Apply all fixes that are safe']);
  expect(titlesAt(wrong, ['source.fixAll'])).toEqual(['Apply all fixes that are safe']);
  expect(titlesAt(wrong, ['source.organizeImports'])).toEqual([]);
  expect(titlesAt(reportWith('Rating: Good$0'), ['refactor'])).toEqual(['Write all computed scores and ratings']);
  expect(titlesAt(wrong, ['quickfix'])).not.toContain('Apply all fixes that are safe');
});

test('a right report with nothing left to state offers nothing', () => {
  expect(titlesAt(reportWith('Rating: Good\nScore: 65').replace('# Caring', '# Car$0ing'))).toEqual([]);
});

test('all safe fixes are applied until none is left, and no other', () => {
  const wrong = reportWith('Rating: Inadequate\nScore: 66$0\nUpdated: 03/03/2025');
  checkAction(wrong, 'Apply all fixes that are safe', reportWith('Rating: Good\nScore: 65\nUpdated: 3 March 2025'));
});

describe('a suppression', () => {
  test('above a field leaves the fields what they are', () => {
    checkAction(
      reportWith('Rating: Good\nScore: 6$06\nUpdated: 3 March 2025'),
      'Suppress score/mismatch on this line',
      reportWith('Rating: Good\n<!-- keyline-disable-next-line score/mismatch: -->\nScore: 66\nUpdated: 3 March 2025'),
      ['suppression/no-reason'],
    );
  });

  test('has a place for its reason, for editors that know snippets', () => {
    const action = actionsAt(reportWith('Rating: Good\nScore: 6$06')).find(({ title }) => title.startsWith('Suppress'));
    expect(action).toMatchObject({
      edits: [{ snippet: '<!-- keyline-disable-next-line score/mismatch: $' + '{1:reason} -->\n' }],
    });
  });

  test('joins the one that holds for the line already', () => {
    const above = '<!-- keyline-disable-next-line date/style: as printed';
    const wrong = `Rating: Good\n${above} -->\nScore: 6$06`;
    expect(act(reportWith(wrong), 'Suppress score/mismatch on this line')).toBe(
      reportWith('Rating: Good\n<!-- keyline-disable-next-line date/style, score/mismatch: as printed -->\nScore: 66'),
    );
  });

  test('within a paragraph of several lines stands around it', () => {
    checkAction(
      reportWith('Rating: Good\nScore: 65', `Staff came on\n03/03$0/2025 and left.\n\n${caring}`),
      'Suppress date/style in this block',
      reportWith(
        'Rating: Good\nScore: 65',
        `<!-- keyline-disable date/style: -->\nStaff came on\n03/03/2025 and left.\n<!-- keyline-enable date/style -->\n\n${caring}`,
      ),
      ['suppression/no-reason'],
    );
  });

  test('for the whole file stands below the front matter', () => {
    checkAction(
      reportWith('Rating: Good\nScore: 6$06'),
      'Suppress score/mismatch in this file',
      reportWith('Rating: Good\nScore: 66').replace('# Caring', '<!-- keyline-disable score/mismatch: -->\n\n# Caring'),
      ['suppression/no-reason'],
    );
  });

  test('in the front matter is a comment of YAML', () => {
    const marked = '---\nframework: cqc-single-assessment\nassessed: 32 Ma$0y 2025\n---\n\n# Caring\n';
    expect(act(marked, 'Suppress date/invalid on this line')).toBe(
      marked.replace('$0', '').replace('assessed', '# keyline-disable-next-line date/invalid:\nassessed'),
    );
    expect(act(marked, 'Suppress date/invalid in this file')).toBe(
      marked.replace('$0', '').replace('framework', '# keyline-disable date/invalid:\nframework'),
    );
    const joined = marked.replace('assessed', '# keyline-disable-next-line date/style: why\nassessed');
    expect(act(joined, 'Suppress date/invalid on this line')).toBe(
      joined.replace('$0', '').replace('date/style', 'date/style, date/invalid'),
    );
  });

  test('is not offered where no comment can stand', () => {
    const marked = '--$0-\nprovider: Lakeside Homes Limited\n---\n\n# Caring\n';
    const unclosed = '--$0-\nframework: cqc-single-assessment\n\n# Caring\n';
    for (const text of [marked, unclosed]) {
      expect(titlesAt(text).filter((title) => title.startsWith('Suppress'))).toEqual([]);
    }
  });

  test('keeps its finding back wherever it stands, and changes no other', () => {
    fc.assert(
      fc.property(rightReport, mutation, lineEnding, (right, mistake, ending) => {
        const text = ending.apply(mistake.apply(right));
        const analysis = analyseText(text);
        const findings = lint(analysis, defaultSettings);
        for (const finding of findings) {
          const place = { analysis, findings, settings: defaultSettings, range: finding.range };
          const actions = codeActionsAt(place, ['quickfix']).filter(({ title }) => title.startsWith('Suppress'));
          for (const action of actions) {
            const result = applyEdits(text, 'edits' in action ? action.edits : []);
            const rule = /Suppress (?<rule>\S+)/.exec(action.title)?.groups?.rule;
            const messages = (found: typeof findings) => found.map((one) => one.message);
            const expected = findings.filter((one) => one.rule !== rule);
            const left = lintText(result).filter((one) => one.rule !== rule && one.rule !== 'suppression/no-reason');
            expect(messages(left), `${action.title}\n${result}`).toEqual(messages(expected));
            const count = (found: typeof findings) => found.filter((one) => one.rule === rule).length;
            expect(count(lintText(result))).toBeLessThan(count(findings));
          }
        }
      }),
      { numRuns: trials(30) },
    );
  });
});

describe('missing sections', () => {
  const start = '---\nframework: cqc-single-assessment\nscope: [caring, well-led]\n---\n\n# Caring\n\n';
  const [kindness = '', treating = '', ...others] = caring
    .split('\n\nScore')
    .flatMap((piece) => /## .*/.exec(piece)?.[0] ?? [])
    .map((heading) => `${heading}\n\nBasis: not assessed\n`);

  test('of the key question are inserted in their order', () => {
    const before = `${start}${treating}\nPeo$0ple spoke.\n`;
    const result = act(before, 'Insert the missing sections of Caring');
    expect(result).toBe(`${start}${[kindness, `${treating}\nPeople spoke.\n`, ...others].join('\n')}`);
    expect(rulesFinding(result)).toEqual(['structure/missing-key-question']);
  });

  test('are all inserted', () => {
    const result = act(`${start}${treating}$0`, 'Insert all missing sections');
    expect(result.startsWith(start + [kindness, treating, ...others].join('\n'))).toBe(true);
    expect(result).toContain('# Well-led\n');
    expect(rulesFinding(result)).toEqual([]);
  });

  test('of a service are inserted into it', () => {
    const trust =
      '---\nframework: cqc-single-assessment\nscope: caring\n---\n\n# North ward\n\n## Caring\n\n# South ward\n';
    const result = act(`${trust}\n## Caring\n\n### ${treating.slice(3)}$0`, 'Insert the missing sections of Caring');
    expect(result.startsWith(`${trust}\n## Caring\n\n#${kindness}`)).toBe(true);
    expect(result.match(/Basis/g)).toHaveLength(5);
  });

  test('keep the line endings of the report', () => {
    const result = act(`${start}${treating}$0`.replaceAll('\n', '\r\n'), 'Insert all missing sections');
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('sections are sorted, key questions and statements in one go', () => {
  const part = (name: string, ...statements: readonly string[]) =>
    `# ${name}\n\n${statements.map((statement) => `## ${statement}\n\nScore: 3\n\nOf ${statement}.\n`).join('\n')}`;
  const front = '---\nframework: cqc-single-assessment\n---\n\n';
  const [kindness, treating] = ['Kindness, compassion and dignity', 'Treating people as individuals'];
  const result = act(
    `${front}${part('Caring', treating, kindness)}\n${part('Safe', 'Safeguarding', 'Learning culture')}$0`,
    'Sort all sections as the framework has them',
  );
  expect(result).toBe(
    `${front}${part('Safe', 'Learning culture', 'Safeguarding')}\n${part('Caring', kindness, treating)}`,
  );
});

describe('computed values', () => {
  const fill = 'Write all computed scores and ratings';

  test('are written in house order where none is stated', () => {
    const none = reportWith('We saw this.').replace('We saw', '$0We saw');
    checkAction(none, fill, reportWith('Rating: Good\nScore: 65\n\nWe saw this.'));
  });

  test('are written beside what is stated', () => {
    checkAction(reportWith('Rating: Good$0'), fill, reportWith('Rating: Good\nScore: 65'));
    checkAction(reportWith('$0Score: 65'), fill, reportWith('Rating: Good\nScore: 65'));
    checkAction(reportWith('- Rating: Good$0'), fill, reportWith('- Rating: Good\n- Score: 65'));
    checkAction(reportWith('Rating: Good\nScore:$0'), fill, reportWith('Rating: Good\nScore: 65'));
  });

  test('are not offered where nothing can be computed or all is stated', () => {
    expect(titlesAt(reportWith('Rating: Good\n$0', caring.replace('Score: 3', '')))).not.toContain(fill);
    expect(titlesAt(reportWith('Rating: Good\nScore: 65$0'))).not.toContain(fill);
  });
});

describe('a stated score is left to be computed', () => {
  const leave = 'Leave this score to be computed';

  test('where the same is computed', () => {
    checkAction(reportWith('Rating: Good\nScore: 6$05'), leave, reportWith('Rating: Good'));
  });

  test('also where it is carried forward', () => {
    const statements = (last: string) => caring.replace(lastStatement, last);
    checkAction(
      reportWith(
        'Rating: Good\nPrevious rating: Requires improvement',
        statements('Scor$0e: 2\nBasis: carried forward\n'),
      ),
      leave,
      reportWith('Rating: Good\nPrevious rating: Requires improvement', statements('Basis: carried forward\n')),
    );
  });

  test('but not where another one is, or none', () => {
    expect(titlesAt(reportWith('Rating: Good\nScore: 6$06'))).not.toContain(leave);
    expect(titlesAt(reportWith('Rating: Good', caring.replace('Score: 3', 'Sc$0ore: 3')))).not.toContain(leave);
  });
});

describe('a carried-forward score', () => {
  const expand = 'Write the sentence that says that the score is carried forward';
  const contract = 'Write “Basis: carried forward” instead of the sentence';
  const sentence =
    'We did not look at Workforce wellbeing and enablement during this assessment. The score for this quality statement is based on the previous rating for Caring.';
  const withLast = (last: string) =>
    reportWith('Rating: Good\nPrevious rating: Requires improvement', caring.replace(lastStatement, last));

  test.each([
    ['with a score', 'Score: 2\nBasis: carried forward\n', `Score: 2\n\n${sentence}\n`],
    ['alone', 'Basis: carried forward\n', `${sentence}\n`],
    [
      'among other fields',
      'Score: 2\nBasis: carried forward\nUpdated: 3 March 2025\n',
      `Score: 2\nUpdated: 3 March 2025\n\n${sentence}\n`,
    ],
    ['in a list', '- Score: 2\n- Basis: carried forward\n', `- Score: 2\n\n${sentence}\n`],
    ['at the end of the file', 'Score: 2\nBasis: carried forward', `Score: 2\n\n${sentence}`],
    ['above other sections', 'Basis: carried forward\n\n### Notes\n\nNone.\n', `${sentence}\n\n### Notes\n\nNone.\n`],
  ])('becomes a sentence: %s', (_where, before, after) => {
    checkAction(withLast(before.replace('Basis', 'Ba$0sis')), expand, withLast(after));
  });

  test.each([
    ['with a score', `Score: 2\n\n${sentence}\n`, 'Score: 2\nBasis: carried forward\n'],
    ['alone', `${sentence}\n`, 'Basis: carried forward\n'],
    [
      'among other fields',
      `Score: 2\nUpdated: 3 March 2025\n\n${sentence}\n`,
      'Score: 2\nBasis: carried forward\nUpdated: 3 March 2025\n',
    ],
    ['in a list', `- Score: 2\n\n${sentence}\n`, '- Score: 2\n- Basis: carried forward\n'],
  ])('becomes a field: %s', (_where, before, after) => {
    checkAction(withLast(before.replace('We did', 'We $0did')), contract, withLast(after));
  });

  test('keeps what stands beside the sentence', () => {
    const after = 'Score: 2\nBasis: carried forward\n\nStaff were tired.\n';
    expect(act(withLast(`Score: 2\n\n${sentence} $0Staff were tired.\n`), contract)).toBe(withLast(after));
    expect(act(withLast(`Score: 2\n\nStaff were tired. $0${sentence}\n`), contract)).toBe(withLast(after));
  });

  test('is left as it is where it is said already', () => {
    expect(titlesAt(withLast(`Score: 2\nBasis: carried for$0ward\n\n${sentence}\n`))).not.toContain(expand);
    expect(titlesAt(withLast('Scor$0e: 2\n'))).not.toContain(expand);
  });
});

test('no rewrite makes a report worse, nor is it offered again once it is done', () => {
  fc.assert(
    fc.property(rightReport, mutation, lineEnding, fc.nat(), (right, mistake, ending, anywhere) => {
      const text = ending.apply(mistake.apply(right));
      const offset = anywhere % text.length;
      const marked = `${text.slice(0, offset)}$0${text.slice(offset)}`;
      for (const title of titlesAt(marked, ['refactor', 'source'])) {
        const result = act(marked, title);
        expect(result, title).not.toBe(text);
        expect(errorCount(result), `${title}\n${result}`).toBeLessThanOrEqual(errorCount(text));
        if (/\ball\b/.test(title)) {
          expect(titlesAt(`${result}$0`, ['refactor', 'source']), result).not.toContain(title);
        }
      }
    }),
    { numRuns: trials(40) },
  );
});

function errorCount(text: string): number {
  return lintText(text).filter(({ severity }) => severity === 'error').length;
}
