import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';

const files = { 'last.report.md': '# Overall\n\n## Staff and leaders\n', 'this.report.md': '' };

/** A draft with some words, and with lines of front matter. */
function report(words: string, front = ''): string {
  return `---\nframework: cqc-single-assessment@2024-12\nstatus: draft\nscope: caring\n${front === '' ? '' : `${front}\n`}---\n\n# Caring\n\nBasis: not assessed\n\n${words}\n`;
}

describe('what is told of links and of computed blocks', () => {
  test.each([
    ['See [it](#caring).'],
    [
      'See [it](#carring).',
      'error at “carring”: There is no heading “#carring” in this report. Did you mean “#caring”?',
      '  fix Change to “#caring”: “carring” becomes “caring”',
    ],
    ['See [it](#Caring).'],
    [
      'See [it](#nothing-like-it).',
      'error at “nothing-like-it”: There is no heading “#nothing-like-it” in this report. Correct the link, or add the heading.',
    ],
    ['See [it](#).'],
    ['See [it](#top).'],
    ['See [it](#L12).'],
    ['See [it](#:~:text=staff).'],
    ['See [it](last.report.md).'],
    [
      'See [it](lost.report.md).',
      'error at “lost.report.md”: This link leads to lost.report.md, but there is no such file. Correct the path, or add the file.',
    ],
    ['See [it](last.report.md#staff-and-leaders).'],
    [
      'See [it](last.report.md#staff-and-leader).',
      'error at “staff-and-leader”: There is no heading “#staff-and-leader” in last.report.md. Did you mean “#staff-and-leaders”?',
      '  fix Change to “#staff-and-leaders”: “staff-and-leader” becomes “staff-and-leaders”',
    ],
    [
      'See [it](last.report.md#other).',
      'error at “other”: There is no heading “#other” in last.report.md. Correct the link, or add the heading.',
    ],
    [
      'See [it](lost.report.md#other).',
      'error at “lost.report.md#other”: This link leads to lost.report.md, but there is no such file. Correct the path, or add the file.',
    ],
    ['See [it](../../far.report.md).'],
    ['<a id="here"></a>\n\nSee [it](#here).'],
    [
      'See [it](javascript:alert(1)).',
      'error at “javascript:alert(1)”: This link has an address that begins with “javascript:”, which is not followed: it could run a program or reach files of the reader. Use “https:”, “http:” or “mailto:”, or the path of a file.',
    ],
    [
      'See [it](file:///etc/hosts).',
      'error at “file:///etc/hosts”: This link has an address that begins with “file:”, which is not followed: it could run a program or reach files of the reader. Use “https:”, “http:” or “mailto:”, or the path of a file.',
    ],
    [
      'See ![it](javascript:alert(1)).',
      'error at “javascript:alert(1)”: This image has an address that begins with “javascript:”, which is not followed: it could run a program or reach files of the reader. Use “https:”, “http:” or “mailto:”, or the path of a file.',
    ],
    [
      'See ![it](data:text/html,x).',
      'error at “data:text/html,x”: This image has an address that begins with “data:”, which is not followed: it could run a program or reach files of the reader. Use “https:”, “http:” or “mailto:”, or the path of a file.',
    ],
    ['See [it](//example.org/a).'],
    ['See ![it](//example.org/a).'],
    ['See [it](mailto:a@example.org).'],
    ['See [it](https://example.org).'],
    [
      'See <javascript:alert(1)>.',
      'error at “javascript:alert(1)”: This link has an address that begins with “javascript:”, which is not followed: it could run a program or reach files of the reader. Use “https:”, “http:” or “mailto:”, or the path of a file.',
    ],
    [
      'See [it][a].\n\n[a]: javascript:alert(1)',
      'error at “javascript:alert(1)”: This link has an address that begins with “javascript:”, which is not followed: it could run a program or reach files of the reader. Use “https:”, “http:” or “mailto:”, or the path of a file.',
    ],
    [
      'See [it][a].',
      'warning at “[it][a]”: Nothing says where “[a]” leads, so readers see the brackets and no link. Add a line “[a]: address”, or take the brackets out.',
    ],
    [
      'See [it][aa].\n\n[ab]: https://example.org',
      'warning at “[it][aa]”: Nothing says where “[aa]” leads, so readers see the brackets and no link. Add a line “[aa]: address”, or take the brackets out.',
    ],
    [
      'See [^1].',
      'warning at “[^1]”: There is no footnote “1”, so readers see “[^1]”. Add a line “[^1]: what the note says”, or take the brackets out.',
    ],
    [
      'See [^2].\n\n[^1]: A note.',
      'warning at “[^2]”: There is no footnote “2”, so readers see “[^2]”. Add a line “[^2]: what the note says”, or take the brackets out.',
    ],
    [
      'See [^note].\n\n[^notes]: A note.',
      'warning at “[^note]”: There is no footnote “note”, so readers see “[^note]”. Did you mean “[^notes]”?',
      '  fix Change to “[^notes]”: “note” becomes “notes”',
    ],
    [
      'See ![it][a].',
      'warning at “![it][a]”: Nothing says where “[a]” leads, so readers see the brackets and no image. Add a line “[a]: address”, or take the brackets out.',
    ],
    ['See [x] y.'],
    [
      'See [A b][].',
      'warning at “[A b][]”: Nothing says where “[A b]” leads, so readers see the brackets and no link. Add a line “[A b]: address”, or take the brackets out.',
    ],
    [
      'Read more at the following link:',
      'hint at “at the following link:”: “at the following link:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    ['Read more at the following link:\n\nhttps://example.org'],
    ['Read more at the following link:\n\n- One.'],
    [
      'Read more at the following link:\n\n# Next',
      'hint at “at the following link:”: “at the following link:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    [
      'Read more at the following link:\n\n###### Next',
      'hint at “at the following link:”: “at the following link:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    [
      'Read more at the following link:\n\nWords follow here.',
      'hint at “at the following link:”: “at the following link:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    ['Read more at the following link:\n\nOur page'],
    ['Read more at the following link:\n\n[Our page](https://example.org)'],
    ['Read more at the following link: [it](https://example.org)'],
    [
      'Please visit:',
      'hint at “Please visit:”: “Please visit:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    [
      'Click here:',
      'hint at “Click here:”: “Click here:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    [
      '- Read more at the following link:',
      'hint at “at the following link:”: “at the following link:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    ['# At the following link:'],
    ['We look at the following:'],
    [
      'Read more at the following\nwebsite:',
      'hint at “at the following⏎website:”: “at the following website:” announces a link, and none follows. Add the link, or say it in other words.',
    ],
    ['Read more at the following link:\n\nWrite to us at a@example.org.'],
    ['Read more at the following link:\n\n> Words.'],
  ])('%s', (words = '', ...told) => {
    expect(toldByGroup('link', report(words), files)).toEqual(told);
  });

  test.each([
    ['::ratings'],
    ['::scores'],
    [
      '::ratngs',
      'error at “ratngs”: There is no computed block “::ratngs”, so nothing would be shown here. Did you mean “::ratings”?',
      '  fix Change to ::ratings: “ratngs” becomes “ratings”',
    ],
    [
      '::ratings{open',
      'error at “::ratings{open”: “::ratings{” is not closed, so this line is shown as plain text. Write “::ratings” alone on the line.',
    ],
    [
      '::ratings[open',
      'error at “::ratings[open”: “::ratings[” is not closed, so this line is shown as plain text. Write “::ratings” alone on the line.',
    ],
    [
      '::ratings{a} more',
      'error at “::ratings{a} more”: Something else stands on the line of “::ratings”, so it is shown as plain text. Write “::ratings” alone on the line.',
    ],
    [
      '::ratings[a] more',
      'error at “::ratings[a] more”: Something else stands on the line of “::ratings”, so it is shown as plain text. Write “::ratings” alone on the line.',
    ],
    [
      '::ratings more',
      'error at “::ratings more”: Something else stands on the line of “::ratings”, so it is shown as plain text. Write “::ratings” alone on the line.',
    ],
    [
      '::: ratings',
      'error at “::: ratings”: Keyline has no blocks that begin and end with “:::”, so this line is shown as plain text. Write “::name” on a line of its own, or remove the line.',
    ],
    ['::'],
    [
      '- ::ratngs',
      'error at “ratngs”: There is no computed block “::ratngs”, so nothing would be shown here. Did you mean “::ratings”?',
      '  fix Change to ::ratings: “ratngs” becomes “ratings”',
    ],
    [
      '> ::ratngs',
      'error at “ratngs”: There is no computed block “::ratngs”, so nothing would be shown here. Did you mean “::ratings”?',
      '  fix Change to ::ratings: “ratngs” becomes “ratings”',
    ],
    ['Words ::ratings'],
    ['::ratings{}'],
    [
      '::statements',
      'error at “statements”: There is no computed block “::statements”, so nothing would be shown here. Write “::ratings”, “::scores”, “::changes” or “::actions”.',
    ],
    ['`::ratngs`'],
    ['`::ratings` shows all ratings.'],
    [
      '  ::ratngs',
      'error at “ratngs”: There is no computed block “::ratngs”, so nothing would be shown here. Did you mean “::ratings”?',
      '  fix Change to ::ratings: “ratngs” becomes “ratings”',
    ],
    [
      '::ratings\n::ratngs',
      'error at “ratngs”: There is no computed block “::ratngs”, so nothing would be shown here. Did you mean “::ratings”?',
      '  fix Change to ::ratings: “ratngs” becomes “ratings”',
    ],
  ])('%s', (words = '', ...told) => {
    expect(toldByGroup('directive', report(words))).toEqual(told);
  });

  test.each([
    ['previous: last.report.md'],
    [
      'previous: lost.report.md',
      'error at “lost.report.md”: “previous” names lost.report.md, but there is no such file. Correct the path, or add the file. Until it is found, nothing is compared with it.',
    ],
    [
      'previous: this.report.md',
      'error at “this.report.md”: “previous” names this.report.md, which is this report. Only an earlier report can be the previous one. Name that, or remove “previous”.',
    ],
    [
      'previous: ../../far.report.md',
      'warning at “../../far.report.md”: “previous” names ../../far.report.md, which lies outside this workspace, so it is not read. Move it into the workspace, or set KEYLINE_READ_OUTSIDE=1 where you trust the reports.',
    ],
    [
      'kind: news\nreports: [last.report.md, lost.report.md]',
      'error at “lost.report.md”: “reports” names lost.report.md, but there is no such file. Correct the path, or add the file.',
    ],
    [
      'kind: news\nreports: ../../far.report.md',
      'warning at “../../far.report.md”: “reports” names ../../far.report.md, which lies outside this workspace, so it is not read. Move it into the workspace, or set KEYLINE_READ_OUTSIDE=1 where you trust the reports.',
    ],
    [
      'kind: news\nreports: lost.report.md#part',
      'error at “lost.report.md#part”: “reports” names lost.report.md#part, but there is no such file. Correct the path, or add the file.',
    ],
  ])('%s', (front = '', ...told) => {
    expect(toldByGroup('link', report('Words.', front), files)).toEqual(told);
  });
});
