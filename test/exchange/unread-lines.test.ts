import { expect, test } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';

test('a page of more lines than any report has is read in part, and nothing of it is lost', () => {
  const lines = Array.from({ length: 10_003 }, (_, place) => `Staff were kind to person ${place}.`);
  const page = ['Caring', ...lines].join('\n\n');
  const answer = importPage(page, { format: 'text', library: builtInLibrary(), framework: 'cqc-single-assessment' });
  const imported = 'imported' in answer ? answer.imported : null;
  expect(imported?.report).toContain('# Rest of the page\n\n```\nStaff were kind to person 9999.\n');
  expect(imported?.report.match(/Staff were kind to person \d+\./g)).toEqual(lines);
  expect(imported?.notUnderstood).toEqual([
    {
      line: 20_001,
      text: 'Staff were kind to person 9999.',
      reason:
        'from here on the page is not read, because it has more paragraphs and claims than are read of one; the rest stands under “Rest of the page”',
    },
  ]);
});
