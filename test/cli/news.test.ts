import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { keyline } from './keyline.ts';
import { rightReport } from './reports.ts';

function release(sentence: string): string {
  return `---\nframework: cqc-single-assessment\nkind: news\nreports: ../2024/ward.report.md\n---\n\n# The ward is rated\n\n${sentence}\n`;
}

/** What is found in a release, by rule, beside the report that it speaks of. */
async function rulesFor(sentence: string): Promise<string[]> {
  const folder = folderWith({ '2024/ward.report.md': rightReport, 'news/ward.report.md': release(sentence) });
  const { out } = await keyline(['lint', 'news', '--format', 'json'], { folder });
  return JSON.parse(out).files.flatMap(({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule),
  );
}

test('lint: a release is compared with the report that it names, and needs no sections', async () => {
  expect(await rulesFor('The service is rated as Good for caring.')).toEqual([]);
  expect(await rulesFor('The service is rated as Outstanding for caring.')).toEqual(['claim/named-report']);
});

test('lint: a release that names no other rating for what the report does not rate is let pass', async () => {
  expect(await rulesFor('The service is rated as Outstanding for safe.')).toEqual([]);
});
