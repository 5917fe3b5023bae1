import { expect, test } from 'vitest';
import { wordAdded } from '../../server/src/language/configuration-files/add-word.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const head = 'id: our-house\nname: Our House\n';

test.each([
  ['none yet', '', 'words: [reablement]\n'],
  ['in brackets', 'words: [stoma]\nnames: any\n', 'words: [stoma, reablement]\nnames: any\n'],
  ['in empty brackets', 'words: []\n', 'words: [reablement]\n'],
  ['in lines', 'words:\n  - stoma\nnames: any\n', 'words:\n  - stoma\n  - reablement\nnames: any\n'],
  ['in lines not indented', 'words:\n- stoma\n', 'words:\n- stoma\n- reablement\n'],
])('a word is added to words: %s', (_, before, after) => {
  const edit = wordAdded(head + before, 'reablement');
  expect(applyEdits(head + before, edit === null ? [] : [edit])).toBe(head + after);
});

test('words that YAML reads as something else are quoted, and a file with a fault is let be', () => {
  expect(wordAdded(head, 'null')?.text).toBe('words: ["null"]\n');
  expect(wordAdded(head, "o'clock")?.text).toBe('words: ["o\'clock"]\n');
  expect(wordAdded(`${head}words: {`, 'reablement')).toBeNull();
});
