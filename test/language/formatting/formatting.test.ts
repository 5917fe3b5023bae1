import { describe, expect, test } from 'vitest';
import { formatLineAbove, formatRange, formatReport } from '../../../server/src/language/formatting.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { analyseText } from '../../common/lint-text.ts';
import { readCaret } from '../caret.ts';

const frontMatter = '---\nframework: cqc-single-assessment\n---\n\n';

/** Formatting the text after the front matter gives `after`, and formatting that again changes nothing. */
function checkFormat(before: string, after: string): void {
  expect(formatText(frontMatter + before)).toBe(frontMatter + after);
  expect(formatText(frontMatter + after)).toBe(frontMatter + after);
}

/** Formatting leaves the text after the front matter as it is. */
function checkUntouched(text: string): void {
  expect(formatText(frontMatter + text)).toBe(frontMatter + text);
}

/** Formatting what lies between `⟦` and `⟧` gives `after`. */
function checkFormatRange(marked: string, after: string): void {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const range = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  expect(applyEdits(text, formatRange(analyseText(text).report, range))).toBe(after);
}

/** The line break that was just typed before `$0` gives `after`. */
function checkFormatOnType(marked: string, after: string): void {
  const { text, offset } = readCaret(frontMatter + marked);
  const { report } = analyseText(text);
  expect(applyEdits(text, formatLineAbove(report, offset))).toBe(frontMatter + after);
}

function formatText(text: string): string {
  return applyEdits(text, formatReport(analyseText(text).report));
}

describe('fields', () => {
  test('stand in house order, with house names and one space after the colon', () => {
    checkFormat(
      '# Caring\n\nscore :65\nPREVIOUS  rating:   Good\nRating: Good\n',
      '# Caring\n\nRating: Good\nScore: 65\nPrevious rating: Good\n',
    );
  });

  test('state ratings, bases and dates in house style', () => {
    checkFormat(
      '# Caring\n\nRating: requires-improvement\nUpdated: 14th Mar 2025\n\n## Treating people as individuals\n\nBasis: Carried Forward\n',
      '# Caring\n\nRating: Requires improvement\nUpdated: 14 March 2025\n\n## Treating people as individuals\n\nBasis: carried forward\n',
    );
  });

  test('state the ratings of a key question in its own words, also where the whole has a rating of that name', () => {
    const head = '---\nframework: food-hygiene-rating-uk\n---\n\n';
    const text = `${head}# Food hygiene rating\n\nRating: 5\n\n# Structure and cleaning\n\nRating: 5 points\n`;
    expect(formatText(text)).toBe(text.replace('Rating: 5\n', 'Rating: 5 Very good\n').replace('5 points', '5'));
  });

  test('keep what is not known', () => {
    checkUntouched('# Caring\n\nRating: Splendid\nScore: three\nUpdated: in spring\n');
  });

  test('keep a place that is still empty', () => {
    checkFormat('# Caring\n\nScore:\nrating :\n', '# Caring\n\nRating:\nScore:\n');
  });

  test('move between the items of a list, and between paragraphs', () => {
    checkFormat('# Caring\n\n- Score: 65\n- rating: good\n', '# Caring\n\n- Rating: Good\n- Score: 65\n');
    checkFormat(
      '# Caring\n\nScore: 65\n\nRating: Good\n\nStaff knew.\n',
      '# Caring\n\nRating: Good\n\nScore: 65\n\nStaff knew.\n',
    );
  });

  test('leave the ends of their lines where they are', () => {
    checkFormat(
      '# Caring\n\nScore: 65  \nUpdated: 1 March 2025\\\nRating: Good \n',
      '# Caring\n\nRating: Good  \nScore: 65\\\nUpdated: 1 March 2025 \n',
    );
  });

  test('of which one appears twice keep the first of them first', () => {
    checkFormat('# Caring\n\nScore: 65\nScore: 70\nRating: Good\n', '# Caring\n\nRating: Good\nScore: 65\nScore: 70\n');
  });

  test.each([
    [
      'a comment among them speaks of the next one',
      '<!-- keyline-disable-next-line score/mismatch: why -->\nScore: 65\nRating: Good\n',
    ],
    ['text goes on after the last one', 'Score: 65\nRating: Good\nand more.\n'],
    ['the name of one is not known', 'Score: 65\nGrade: A\nRating: Good\n'],
    ['one that would move holds markup', 'Score: 65\nRating: **Good**\n'],
    ['marks on two lines would become markup', 'Score: 65*\nRating: *Good\n'],
    ['one is followed by a comment', 'Score: 65 <!-- to check -->\nRating: Good\n'],
  ])('keep their order where %s', (_why, fields) => {
    checkUntouched(`# Caring\n\n${fields}`);
  });

  test('are not touched in prose', () => {
    checkUntouched('# Caring\n\nStaff knew.\n\nscore :3\n');
  });
});

describe('empty lines', () => {
  test('between blocks become one', () => {
    checkFormat(
      '# Caring\nStaff knew.\n\n \n\t\nThey told us:\n- one\n- two\n## More\n',
      '# Caring\n\nStaff knew.\n\nThey told us:\n\n- one\n- two\n\n## More\n',
    );
    expect(formatText('---\nframework: cqc-single-assessment\n---\n# Caring\n')).toBe(`${frontMatter}# Caring\n`);
  });

  test('keep the line ending that the author has', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const before = `${frontMatter}# Caring\nscore: 65\nrating: good  \n\n\n\n|a|b|\n|-|-|\n|ccc|d|\nNext\n## More\n`;
    expect(formatText(windows(before))).toBe(windows(formatText(before)));
    expect(formatText(before)).not.toBe(before);
  });

  test('beside comments, HTML and definitions are only taken away', () => {
    checkFormat(
      '# Caring\n<!-- a comment -->\n## More\n\n\n<div>\n</div>\n\n\n\n[a]: b.md\n[c]: d.md\n',
      '# Caring\n<!-- a comment -->\n## More\n\n<div>\n</div>\n\n[a]: b.md\n[c]: d.md\n',
    );
  });

  test('within code, HTML, lists and quotes, and at the end of the text, stay', () => {
    checkUntouched('```\na\n\n\nb\n```\n\n<pre>\na\n\n\nb\n</pre>\n\n- a\n\n\n- b\n\n> a\n>\n>\n> b\n\nEnd.\n\n\n');
    checkUntouched('No line ending');
  });
});

describe('tables', () => {
  test('have their columns aligned', () => {
    checkFormat(
      'Regulation|Count\n:-|-:\n12|1\n  | Safe care and treatment |10|  \n',
      '| Regulation              | Count |\n| :---------------------- | ----: |\n| 12                      |     1 |\n  | Safe care and treatment |    10 |  \n'.replace(
        '\n  | Safe',
        '\n  | Safe',
      ),
    );
  });

  test('count wide characters as wide, and keep escaped bars and markup', () => {
    checkFormat(
      '| a | b |\n| - | - |\n| 注意 | `x \\| y` |\n| *e* | \\| |\n',
      '| a    | b        |\n| ---- | -------- |\n| 注意 | `x \\| y` |\n| *e*  | \\|       |\n',
    );
  });

  test('keep a cell that holds only a no-break space', () => {
    checkFormat('| a | b |\n| - | - |\n|\u00a0|d|\n', '| a | b |\n| - | - |\n| \u00a0 | d |\n');
  });

  test('get the cells that a row lacks, and are left alone where a row has too many', () => {
    checkFormat('| a | b |\n| - | - |\n| c |\n', '| a | b |\n| - | - |\n| c |   |\n');
    checkUntouched('| a | b |\n| - | - |\n| c | d | eee |\n');
  });
});

describe('the front matter', () => {
  test('has dates and previous ratings in house style and is otherwise left alone', () => {
    expect(
      formatText(
        '---\nassessed: "3rd - 14th March 2025" # both days\nframework:   cqc-single-assessment\npublished: 2025-04-01\nprevious: { safe: requires improvement, caring: Superb }\n\n---\n\nText.\n',
      ),
    ).toBe(
      '---\nassessed: "3 to 14 March 2025" # both days\nframework:   cqc-single-assessment\npublished: 1 April 2025\nprevious: { safe: Requires improvement, caring: Superb }\n\n---\n\nText.\n',
    );
  });

  test('keeps a date over several lines', () => {
    const text = '---\nframework: cqc-single-assessment\nassessed: >\n  3rd March\n  2025\n---\n';
    expect(formatText(text)).toBe(text);
  });
});

test('a range formats what it holds a part of, and nothing else', () => {
  checkFormatRange(
    '# Caring\nscore: 6⟦5\nra⟧ting: good\n\n\n\nStaff knew.\n',
    '# Caring\nRating: good\nScore: 65\n\n\n\nStaff knew.\n',
  );
  checkFormatRange('# Caring\n\n\n\n⟦# Safe\n\n\n⟧\n# Effective\n\n\n', '# Caring\n\n\n\n# Safe\n\n# Effective\n\n\n');
  checkFormatRange('# Caring\nscore: 65\n⟦\n\n\nStaff⟧ knew.\n', '# Caring\nscore: 65\n\nStaff knew.\n');
});

describe('a line break', () => {
  test('formats the field above it', () => {
    checkFormatOnType(
      '# Caring\n\nscore:65\nrating:good\n$0\n\n\nStaff knew.\n',
      '# Caring\n\nscore:65\nRating: Good\n\n\n\nStaff knew.\n',
    );
  });

  test('aligns the table above it', () => {
    checkFormatOnType('# Caring\n\n|a|b|\n|-|-|\n|ccc|d|\n$0', '# Caring\n\n| a   | b |\n| --- | - |\n| ccc | d |\n');
  });

  test('changes nothing within a line or below prose', () => {
    checkFormatOnType('# Caring\n\n|a|b|\n|-|-|\n|ccc|\n$0d|\n', '# Caring\n\n|a|b|\n|-|-|\n|ccc|\nd|\n');
    checkFormatOnType('# Caring\nStaff knew.\n\n\n$0', '# Caring\nStaff knew.\n\n\n');
  });
});
