import { expect, test } from 'vitest';
import { analyseText } from '../common/lint-text.ts';

/** The words of a report that were read as a rating, as they are written there. */
function ratingsRead(sentence: string): readonly string[] {
  const text = `---\nframework: cqc-single-assessment\n---\n\n# Safe\n\n${sentence}\n`;
  return analyseText(text).report.claims.flatMap(({ slots: { rating } }) =>
    rating === undefined ? [] : [text.slice(rating.range.start, rating.range.end)],
  );
}

test.each([
  ['We rated safe <b>as good</b> overall.', ['good']],
  ['We rated safe \\<b>as good\\</b> overall.', ['good']],
  ['We rated &lt;script>safe\\<img src="x" alt=\'y\'/> as g\\<i>ood.', ['g\\<i>ood']],
  ['We rated \\<?x?>safe \\<![CDATA[ as bad]]>as \\<!x y>**good**.', ['good']],
  ['We rated safe, 2 \\< 3 \\<as good.', ['good']],
  ['\\<script>', []],
])('HTML that is shown as words is no part of a sentence: %s', (sentence, ratings) => {
  expect(ratingsRead(sentence)).toEqual(ratings);
});
