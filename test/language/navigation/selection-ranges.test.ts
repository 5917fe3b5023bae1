import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectionRangesAt } from '../../../server/src/language/navigation/selection-ranges.ts';
import { analyseText } from '../../common/lint-text.ts';
import { readCaret } from '../caret.ts';

/** What the selection at `$0` grows over, smallest first. */
function selectionsAt(marked: string): readonly string[] {
  const { text, offset } = readCaret(marked);
  return selectionRangesAt(analyseText(text).report, offset).map(({ start, end }) => text.slice(start, end));
}

const frontMatter = '---\nframework: cqc-single-assessment\nprevious: { safe: Good }\n---\n\n';

describe('a growing selection', () => {
  test('goes from a word to the value, the field, the fields, the section and those around it', () => {
    expect(
      selectionsAt(`${frontMatter}# Safe\n\nRating: Requires impr$0ovement\nScore: 60\n\nText.\n\n# Caring\n`),
    ).toEqual([
      'improvement',
      'Requires improvement',
      'Rating: Requires improvement',
      'Rating: Requires improvement\nScore: 60',
      '# Safe\n\nRating: Requires improvement\nScore: 60\n\nText.',
      `${frontMatter}# Safe\n\nRating: Requires improvement\nScore: 60\n\nText.\n\n# Caring\n`,
    ]);
  });

  test('goes from a word to the sentence that states something', () => {
    const sentence = 'This service scored 60 (out of 100) for this area';
    expect(
      selectionsAt(`${frontMatter}# Safe\n\n- One. This ser$0vice scored 60 (out of 100) for this area.\n`),
    ).toEqual([
      'service',
      `${sentence}.`,
      `One. ${sentence}.`,
      `- One. ${sentence}.`,
      `# Safe\n\n- One. ${sentence}.`,
      `${frontMatter}# Safe\n\n- One. ${sentence}.\n`,
    ]);
  });

  test('goes from a value of the front matter to its entry', () => {
    const marked = frontMatter.replace('Good', 'Go$0od');
    expect(selectionsAt(marked).slice(0, -2)).toEqual([
      'Good',
      'safe: Good',
      '{ safe: Good }',
      'previous: { safe: Good }',
    ]);
  });
});

test('every selection holds the one before, wherever the caret stands', () => {
  const text = `${frontMatter}# Safe\n\nRating: Good\n\n- *a* [b](c.md)\n  > d\n\n| e |\n|---|\n| f |\n\n## Learning culture\n\nScore: x\n`;
  const { report } = analyseText(text);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length }), (offset) => {
      const ranges = selectionRangesAt(report, offset);
      expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
      for (const [index, { start, end }] of ranges.entries()) {
        const inner = ranges[index - 1] ?? { start: offset, end: offset };
        expect(start <= inner.start && inner.end <= end).toBe(true);
        expect(end - start).toBeGreaterThan(inner.end - inner.start);
      }
    }),
  );
});
