import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

const carried = rightReport
  .replace('scope: [Caring]', 'scope: [Caring]\nprevious: ../2023/last.report.md')
  .replace('Score: 65\n', '')
  .replace('Rating: Good\n', '')
  .replace('Score: 3\n\nStaff greeted people by name.', 'Basis: carried forward');
const last =
  '---\nframework: cqc-single-assessment\nscope: [Caring]\n---\n\n# Caring\n\nRating: Requires improvement\n';

test('score: what is carried forward comes from the previous report, which is found from the folder of the report', async () => {
  const folder = folderWith({ '2024/ward.report.md': carried, '2023/last.report.md': last });
  const { out } = await keyline(['score', '2024', '--format', 'json'], { folder });
  const [caring] = JSON.parse(out).files[0].services[0].keyQuestions;
  expect([caring.statements[0].score, caring.statements[0].basis, caring.score]).toEqual([2, 'carried-forward', 60]);
});

test('lint: a previous report that is not there is said, and the exit code says it too', async () => {
  const folder = folderWith({ '2024/ward.report.md': carried });
  const { code, out } = await keyline(['lint', '2024'], { folder });
  expect(code).toBe(1);
  expect(out).toContain('“previous” names ../2023/last.report.md, but there is no such file.');
});

test('lint: two reports that name each other as the previous one are told, and neither is waited for', async () => {
  const folder = folderWith({
    '2024/ward.report.md': carried,
    '2023/last.report.md': last.replace('scope:', 'previous: ../2024/ward.report.md\nscope:'),
  });
  const { code, out } = await keyline(['lint', '--format', 'json'], { folder });
  const rules = JSON.parse(out).files.flatMap(({ findings }: { findings: { rule: string }[] }) =>
    findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('link/')),
  );
  expect([code, rules]).toEqual([1, ['link/circular-previous', 'link/circular-previous']]);
});

test('lint: a previous report that cannot be read as text gives nothing, and is no fault', async () => {
  const folder = folderWith({ '2024/ward.report.md': carried, '2023/last.report.md': new Uint8Array([255, 0, 255]) });
  const { code, out, error } = await keyline(['lint', '2024'], { folder });
  expect([code, error]).toEqual([0, '']);
  expect(out).not.toContain('link/');
});
