import { describe, expect, test } from 'vitest';
import { lintText } from '../../common/lint-text.ts';
import { toldBy } from '../told.ts';

/** A draft with some lines, in which “the the” is found unless a comment keeps it back. */
function report(lines: string): string {
  return `---\nframework: cqc-single-assessment@2024-12\nstatus: draft\nscope: caring\n---\n\n# Caring\n\nBasis: not assessed\n\n${lines}\n`;
}

describe('what is told of suppressions', () => {
  test.each([
    ['<!-- keyline-disable-next-line prose/repeated-word: they say so -->\nWe saw the the ward.'],
    [
      '<!-- keyline-disable-next-line prose/repeated-word -->\nWe saw the the ward.',
      'error at “<!-- keyline-disable-next-line prose/repeated-word -->”: This suppression gives no reason, so nobody can tell whether it still holds. Write one after a colon: “keyline-disable-next-line prose/repeated-word: the reason”.',
    ],
    [
      '<!-- keyline-disable-next-line prose/repeated-word: reason -->\nWe saw the the ward.',
      'error at “<!-- keyline-disable-next-line prose/repeated-word: reason -->”: This suppression gives no reason, so nobody can tell whether it still holds. Write one after a colon: “keyline-disable-next-line prose/repeated-word: the reason”.',
    ],
    [
      '<!-- keyline-disable-next-line prose/repeated-word: your reason… -->\nWe saw the the ward.',
      'error at “<!-- keyline-disable-next-line prose/repeated-word: your reason… -->”: This suppression gives no reason, so nobody can tell whether it still holds. Write one after a colon: “keyline-disable-next-line prose/repeated-word: the reason”.',
    ],
    [
      '<!-- keyline-disable-next-line prose/repeated-word: – -->\nWe saw the the ward.',
      'error at “<!-- keyline-disable-next-line prose/repeated-word: – -->”: This suppression gives no reason, so nobody can tell whether it still holds. Write one after a colon: “keyline-disable-next-line prose/repeated-word: the reason”.',
    ],
    [
      '<!-- keyline-disable-next-line : they say so -->\nWe saw the the ward.',
      'error at “<!-- keyline-disable-next-line : they say so -->”: This suppression names no rule, so it suppresses nothing. Write “keyline-disable-next-line RULE: the reason”.',
    ],
    [
      '<!-- keyline-disable-next-line prose/repeated-word: they say so -->\nWe saw the ward.',
      'warning at “prose/repeated-word”: “prose/repeated-word” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.',
      '  fix Remove the suppression: “<!-- keyline-disable-next-line prose/repeated-word: they say so -->⏎” becomes “”',
    ],
    [
      '<!-- keyline-disable-next-line prose/repeated-word prose/quote-marks: they say so -->\nWe saw the the ward.',
      'warning at “prose/quote-marks”: “prose/quote-marks” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.',
      '  fix Remove the rule: “ prose/quote-marks” becomes “”',
    ],
    [
      '<!-- keyline-disable-next-line prose/quote-marks, prose/repeated-word: they say so -->\nWe saw the the ward.',
      'warning at “prose/quote-marks”: “prose/quote-marks” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.',
      '  fix Remove the rule: “prose/quote-marks, ” becomes “”',
    ],
    [
      '<!-- keyline-disable-next-line prose/quote-marks,prose/between-to: they say so -->\nWe saw the the ward.',
      'warning at “prose/quote-marks”: “prose/quote-marks” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.',
      '  fix Remove the rule: “prose/quote-marks,” becomes “”',
      'warning at “prose/between-to”: “prose/between-to” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.',
      '  fix Remove the rule: “,prose/between-to” becomes “”',
    ],
    ['<!-- keyline-disable-next-line prose/*: they say so -->\nWe saw the the ward.'],
    [
      '<!-- keyline-disable-next-line date/*: they say so -->\nWe saw the the ward.',
      'warning at “date/*”: “date/*” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.',
      '  fix Remove the suppression: “<!-- keyline-disable-next-line date/*: they say so -->⏎” becomes “”',
    ],
    [
      '<!-- keyline-disable-next-line prose/repeted-word: they say so -->\nWe saw the the ward.',
      'warning at “prose/repeted-word”: There is no rule “prose/repeted-word”, so nothing is suppressed. Did you mean “prose/repeated-word”?',
      '  fix Remove the suppression: “<!-- keyline-disable-next-line prose/repeted-word: they say so -->⏎” becomes “”',
    ],
    [
      '<!-- keyline-disable-next-line nothing/like-it: they say so -->\nWe saw the the ward.',
      'warning at “nothing/like-it”: There is no rule “nothing/like-it”, so nothing is suppressed. Remove it.',
      '  fix Remove the suppression: “<!-- keyline-disable-next-line nothing/like-it: they say so -->⏎” becomes “”',
    ],
    [
      '<!-- keyline-disable-next-line suppression/unused: they say so -->\nWe saw the the ward.',
      'warning at “suppression/unused”: “suppression/unused” cannot be suppressed. Remove it, and correct what it finds.',
      '  fix Remove the suppression: “<!-- keyline-disable-next-line suppression/unused: they say so -->⏎” becomes “”',
    ],
    ['<!-- keyline-disable-next-line prose/copied-text: they say so -->\nWe saw the the ward.'],
    [
      '<!-- keyline-disable prose/repeated-word: so -->\n\nWe saw the the ward.\n\n<!-- keyline-enable prose/repeated-word -->\n\nWe saw the the ward.',
    ],
    [
      '<!-- keyline-disable prose/repeated-word: so -->\n\nWe saw the the ward.\n\n<!-- keyline-enable  -->\n\nWe saw the the ward.',
    ],
    [
      '<!-- keyline-enable  -->\n\nWe saw the the ward.',
      'warning at “<!-- keyline-enable  -->”: No “keyline-disable” above names these rules, so there is nothing to enable. Remove this comment.',
      '  fix Remove the comment: “<!-- keyline-enable  -->⏎⏎” becomes “”',
    ],
    [
      '<!-- keyline-enable date/order -->\n\nWe saw the the ward.',
      'warning at “<!-- keyline-enable date/order -->”: No “keyline-disable” above names these rules, so there is nothing to enable. Remove this comment.',
      '  fix Remove the comment: “<!-- keyline-enable date/order -->⏎⏎” becomes “”',
    ],
    [
      '<!--  keyline-ignore prose/repeated-word -->\nWe saw the the ward.',
      'warning at “<!--  keyline-ignore prose/repeated-word -->”: “keyline-ignore” is not a suppression, so nothing is suppressed. Did you mean “keyline-disable”?',
    ],
    [
      '<!-- keyline-ignore prose/repeated-word -->\nWe saw the the ward.',
      'warning at “<!-- keyline-ignore prose/repeated-word -->”: “keyline-ignore” is not a suppression, so nothing is suppressed. Did you mean “keyline-disable”?',
    ],
    [
      '<!-- keyline-disable-nextline prose/repeated-word: so -->\nWe saw the the ward.',
      'warning at “<!-- keyline-disable-nextline prose/repeated-word: so -->”: “keyline-disable-nextline” is not a suppression, so nothing is suppressed. Did you mean “keyline-disable-next-line”?',
    ],
    ['<!-- keyline -->\nWe saw the the ward.'],
    [
      '<!-- keyline-disable prose/repeated-word: so -->\n\nWords.\n\n<!-- keyline-enable prose/repeated-word -->',
      'warning at “prose/repeated-word”: “prose/repeated-word” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.',
      '  fix Remove the suppression: “<!-- keyline-disable prose/repeated-word: so -->⏎⏎” becomes “”',
    ],
  ])('%s', (lines = '', ...told) => {
    const text = report(lines);
    expect([...toldBy('suppression/unused', text), ...toldBy('suppression/no-reason', text)]).toEqual(told);
  });

  test.each([
    ['<!-- keyline-disable-next-line prose/repeated-word: they say so -->\nWe saw the the ward.'],
    [
      '<!-- keyline-disable-next-line prose/repeated-word: they say so -->\n\nWe saw the the ward.\n\nWe saw the the ward.',
      'the the',
    ],
    ['<!-- keyline-disable-next-line prose/repeated-word -->\nWe saw the the ward.'],
    ['<!-- keyline-disable-next-line prose/*: they say so -->\nWe saw the the ward.'],
    [
      '<!-- keyline-disable prose/repeated-word: they say so -->\n\n<!-- keyline-disable prose/quote-marks: they say so -->\n\nWe saw the the "old" ward.\n\n<!-- keyline-enable prose/quote-marks -->\n\n<!-- keyline-enable prose/repeated-word -->\n\nWe saw the the ward.',
      'the the',
    ],
    ['<!-- keyline-disable-next-line : they say so -->\nWe saw the the ward.', 'the the'],
    ['<!-- keyline-disable prose/repeated-word: so -->\n\nWe saw the the ward.\n\nWe saw the the ward.'],
    [
      '<!-- keyline-disable prose/repeated-word: so -->\n\nWe saw the the ward.\n\n<!-- keyline-enable prose/repeated-word -->\n\nWe saw the the ward.',
      'the the',
    ],
    [
      '<!-- keyline-disable prose/repeated-word: so -->\n\nWe saw the the ward.\n\n<!-- keyline-enable  -->\n\nWe saw the the ward.',
      'the the',
    ],
    [
      '<!-- keyline-disable prose/repeated-word: so -->\n\nWe saw the the ward.\n\n<!-- keyline-enable date/order -->\n\nWe saw the the ward.',
    ],
    ['We saw the the ward.\n\n<!-- keyline-disable prose/repeated-word: so -->\n\nWords.', 'the the'],
    [
      '<!-- keyline-disable prose/repeated-word: so -->\n\n<!-- keyline-enable prose/repeated-word -->\n\nWe saw the the ward.\n\n<!-- keyline-enable prose/repeated-word -->',
      'the the',
    ],
  ])('keeps back: %s', (lines = '', ...found) => {
    const text = report(lines);
    const words = lintText(text).filter(({ rule }) => rule === 'prose/repeated-word');
    expect(words.map(({ range }) => text.slice(range.start, range.end))).toEqual(found);
  });
});
