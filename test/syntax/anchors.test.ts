import { expect, test } from 'vitest';
import { anchorsOf, sectionWithAnchor } from '../../server/src/syntax/links/anchors.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';

test('headings have the anchors that Markdown pages give them', () => {
  const document = parseDocument(
    '# Well-led\n\n## People’s needs & *wishes*\n\n## Updated: 3 March\n\n# Well-led\n\n# Well-led-1\n',
  );
  expect(anchorsOf(document)).toEqual([
    null,
    'well-led',
    'peoples-needs--wishes',
    'updated-3-march',
    'well-led-1',
    'well-led-1-1',
  ]);
});

test('what readers see of a heading is in its anchor: no spaces around it, a line ending as a space, no HTML', () => {
  const document = parseDocument('# &#x20;Well led\n\nFor\nchildren<br>too\n===\n\n# <?x?>Safe \\<b class="x">now\n');
  expect(anchorsOf(document)).toEqual([null, 'well-led', 'for-children-too', 'safe-now']);
});

test('a heading is found by its anchor in any letter case', () => {
  const document = parseDocument('# Safe\n\n# Well-led\n');
  expect(sectionWithAnchor(document, 'Well-Led')?.heading?.name.value).toBe('Well-led');
  expect(sectionWithAnchor(document, 'caring')).toBeNull();
});
