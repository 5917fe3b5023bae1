import { describe, expect, test } from 'vitest';
import { helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { lintText } from '../common/lint-text.ts';
import { readCaret } from './caret.ts';
import { checkCompletion, checkTaken, frontMatter, labelsAt, pick } from './completion-checks.ts';

/** A report in which the line under the comment has a score that is not on the scale. */
function report(comment: string): string {
  return `${frontMatter}# Caring\n\n## Treating people as individuals\n\n${comment}\n\nScore: 7\n\nStaff knew people well.\n`;
}

describe('the rules that a suppression names', () => {
  test('what is found in the next line comes first, with what was found', () => {
    const marked = report('<!-- keyline-disable-next-line $0 -->');
    expect(labelsAt(marked)[0]).toBe('score/invalid');
    expect(labelsAt(marked)).toContain('rating/mismatch');
    const { detail, help } = pick(marked, 'score/invalid');
    expect(detail).toBe('found in the next line');
    expect(help && helpAsPlainText(help)).toContain('7');
    expect(pick(marked, 'rating/mismatch').detail).toBeNull();
  });

  test('in a comment of the front matter they need no end', () => {
    const marked = (comment: string) =>
      `---\nframework: cqc-single-assessment\n${comment}\nassessed: 32 May 2025\n---\n\n# Caring\n`;
    expect(labelsAt(marked('# keyline-disable-next-line $0'))[0]).toBe('date/invalid');
    expect(pick(marked('# keyline-disable-next-line $0'), 'date/invalid').snippet).toBe('date/invalid: $1');
    expect(labelsAt(marked('# $0'))).toContain('keyline-disable-next-line');
    expect(labelsAt(marked('# Dates as in the letter of $0'))).toEqual([]);
  });

  test('they are found although a comment that is not closed swallows the text below', () => {
    expect(labelsAt(report('<!-- keyline-disable-next-line $0'))[0]).toBe('score/invalid');
    expect(labelsAt(report('<!-- keyline-disable $0'))[0]).toBe('score/invalid');
    expect(labelsAt(report('<!-- keyline-disable-next-line $0').replaceAll('\n', '\r\n'))[0]).toBe('score/invalid');
  });

  test('a rule is written with the place of its reason, unless one is there', () => {
    const half = report('<!-- keyline-disable-next-line sco$0');
    checkTaken(half, 'score/invalid', report('<!-- keyline-disable-next-line score/invalid: '));
    expect(pick(half, 'score/invalid').snippet).toBe(`score/invalid: $1 -->`);
    expect(pick(report('<!-- keyline-disable-next-line sco$0 -->'), 'score/invalid').snippet).toBe(`score/invalid: $1`);
    checkTaken(
      report('<!-- keyline-disable-next-line sco$0re/missing: as agreed -->'),
      'score/invalid',
      report('<!-- keyline-disable-next-line score/invalid: as agreed -->'),
    );
  });

  test('a rule that is named already is not offered again', () => {
    const labels = labelsAt(report('<!-- keyline-disable-next-line score/invalid, $0 -->'));
    expect(labels).not.toContain('score/invalid');
    expect(labels).toContain('score/missing');
    expect(labelsAt(report('<!-- keyline-disable-next-line $0, score/invalid: why -->'))).not.toContain(
      'score/invalid',
    );
  });

  test('whole groups are offered last', () => {
    expect(labelsAt(report('<!-- keyline-disable $0 -->')).at(-1)).toMatch(/\/\*$/);
  });

  test('what is disabled above comes first where it can be enabled, and needs no reason', () => {
    const marked = report('<!-- keyline-disable date/style: as published -->\n\n<!-- keyline-enable $0 -->');
    expect(labelsAt(marked)[0]).toBe('date/style');
    expect(pick(marked, 'date/style').snippet).toBeNull();
  });

  test('the comment that comes of it keeps the finding back', () => {
    const marked = report('<!-- keyline-disable-next-line $0 -->');
    const { text } = readCaret(marked);
    const { replaces, text: inserted } = pick(marked, 'score/invalid');
    const rules = (report: string) => lintText(report).map(({ rule }) => rule);
    expect(rules(text)).toContain('score/invalid');
    expect(rules(applyEdits(text, [{ ...replaces, text: `${inserted}as agreed` }]))).not.toContain('score/invalid');
  });
});

describe('what a suppression asks for', () => {
  const all = ['keyline-disable-next-line', 'keyline-disable', 'keyline-enable'];

  test('is offered in a comment that has just begun', () => {
    checkCompletion(report('<!--$0'), all);
    checkCompletion(report('<!-- $0 -->'), all);
    checkCompletion(report('<!-- keyline-dis$0'), all);
    checkTaken(report('<!-- keyl$0 -->'), 'keyline-disable', report('<!-- keyline-disable  -->'));
  });

  test('as a snippet it has the rules that find something, and a place for the reason', () => {
    expect(pick(report('<!-- $0'), 'keyline-disable-next-line').snippet).toBe(
      `keyline-disable-next-line \${1|score/invalid|}: $2 -->`,
    );
    expect(pick(`${frontMatter}<!-- $0 -->`, 'keyline-enable').snippet).toBe('keyline-enable $1');
  });
});

test('nothing is offered in the reason, in another comment, in code or in a quotation', () => {
  checkCompletion(report('<!-- keyline-disable-next-line score/invalid: as $0'), []);
  checkCompletion(report('<!-- remember to $0 -->'), []);
  checkCompletion(report('```\n<!-- keyline-disable $0\n```'), []);
  checkCompletion(report('> <!-- keyline-disable $0'), []);
  checkCompletion(report('<!-- one --> $0'), []);
});
