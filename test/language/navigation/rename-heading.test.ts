import { describe, expect, test } from 'vitest';
import { renameHeading } from '../../../server/src/language/navigation/rename-heading.ts';
import { mentionAt } from '../../../server/src/language/navigation/section-mentions.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { analyseText } from '../../common/lint-text.ts';
import { readCaret } from '../caret.ts';

/** What becomes of the report when the section at `$0` gets this name. */
function renamed(marked: string, name: string) {
  const { text, offset } = readCaret(marked);
  const { report } = analyseText(text);
  const section = mentionAt(report, offset)?.section;
  if (section === undefined) {
    throw new Error(`No section is named at $0:\n${marked}`);
  }
  const rename = renameHeading(report, section, name);
  return 'edits' in rename
    ? { text: applyEdits(text, rename.edits), anchors: Object.fromEntries(rename.anchors) }
    : { problem: rename.problem };
}

const frontMatter = '---\nframework: cqc-single-assessment\nscope: [safe]\n---\n\n';
const sentence =
  'We did not look at Learning culture during this assessment. The score for this quality statement is based on the previous rating for Safe.';

describe('a heading gets another name', () => {
  test('with the sentence that names it, but not the front matter', () => {
    expect(renamed(`${frontMatter}# Safe$0\n\n## Learning culture\n\n${sentence}\n`, 'Safety')).toEqual({
      text: `${frontMatter}# Safety\n\n## Learning culture\n\n${sentence.replace('Safe.', 'Safety.')}\n`,
      anchors: { safe: 'safety' },
    });
  });

  test('from the sentence too', () => {
    const marked = `# Safe\n\n## Learning culture\n\n${sentence.replace('Learning', 'Learn$0ing')}\n`;
    expect(renamed(frontMatter + marked, 'Learning Culture')).toEqual({
      text: `${frontMatter}# Safe\n\n## Learning Culture\n\n${sentence.replace('Learning culture', 'Learning Culture')}\n`,
      anchors: {},
    });
  });

  test('and the headings that shared its anchor get theirs without a number', () => {
    expect(renamed('# A$0\n\n# B\n\n# A\n', 'B')).toEqual({
      text: '# B\n\n# B\n\n# A\n',
      anchors: { a: 'b', b: 'b-1', 'a-1': 'a' },
    });
  });

  test('not one of two lines, of none, or one that makes it something else', () => {
    expect(renamed('# A$0\n', 'B\nC')).toEqual({ problem: 'A heading needs a name on one line.' });
    expect(renamed('# A$0\n', ' ')).toEqual({ problem: 'A heading needs a name on one line.' });
    expect(renamed('A$0\n===\n', '- b')).toHaveProperty('problem');
  });
});
