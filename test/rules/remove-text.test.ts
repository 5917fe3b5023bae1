import { expect, test } from 'vitest';
import { removeText } from '../../server/src/rules/remove-text.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

/** What stands between « and » is taken out. */
test.each([
  ['One.\n\n«<!-- a -->»\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['One.\n«<!-- a -->»\nTwo.\n', 'One.\n\nTwo.\n'],
  ['One.\n«<!-- a -->»\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['One.\n\n«<!-- a -->»\nTwo.\n', 'One.\n\nTwo.\n'],
  ['One.\n\n«<!-- a -->»\n', 'One.\n'],
  ['One.\n«<!-- a -->»\n', 'One.\n'],
  ['«<!-- a -->»\n\nTwo.\n', 'Two.\n'],
  ['One «<!-- a -->» two.\n', 'One  two.\n'],
  ['One «<!-- a -->»\n', 'One \n'],
  ['«<!-- a -->» two.\n', ' two.\n'],
  ['One.\n\n  «<!-- a -->»  \n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['Rating: Good\n«Score: 3»\nBasis: so\n', 'Rating: Good\nBasis: so\n'],
  ['# Safe\n«Score: 3»\nBasis: so\n', '# Safe\nBasis: so\n'],
  ['### Safe\n«Score: 3»\nPrevious rating: Good\n', '### Safe\nPrevious rating: Good\n'],
  ['Rating: Good\n«Score: 3»\nWords.\n', 'Rating: Good\n\nWords.\n'],
  ['Words.\n«Score: 3»\nRating: Good\n', 'Words.\n\nRating: Good\n'],
  ['One.\r\n\r\n«<!-- a -->»\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
])('out of %j comes %j', (marked, left) => {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  expect(applyEdits(text, [removeText(text, { start, end })])).toBe(left);
});
