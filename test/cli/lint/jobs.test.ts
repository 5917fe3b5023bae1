import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckTask, textChecker } from '../../../server/src/cli/lint/jobs/check-text.ts';
import { jobsWith } from '../../../server/src/cli/lint/jobs/jobs.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, suppressedReport, wrongReport } from '../common/reports.ts';

/** Long enough, all together, that threads are started, and with next to nothing to check in what makes it long. */
const long = `\n\`\`\`\n${'Nothing that is looked into. '.repeat(9000)}\n\`\`\`\n`;
const manyReports = Object.fromEntries(
  Array.from({ length: 16 }, (_, place) => [
    `${place}.report.md`,
    ([wrongReport, rightReport, suppressedReport][place % 3] ?? '') + long,
  ]),
);
const files = { ...manyReports, '3.report.md': new Uint8Array([0xff, 0xfe, 0x00]), 'z.report.md': wrongReport };

test.each([
  ['--format', 'json'],
  ['--format', 'sarif', '--fail-on', 'warning'],
  ['--suppressions'],
  ['--shard', '1/2', '--format', 'part'],
])('three jobs print the bytes of one, with %s %s', async (...words) => {
  const folder = folderWith(files);
  const one = await keyline(['lint', '--jobs', '1', ...words], { folder });
  expect(await keyline(['lint', '--jobs', '3', ...words], { folder })).toEqual(one);
});

test('what several jobs keep is what one keeps', async () => {
  const folder = folderWith(files);
  const one = await keyline(['lint', '--jobs', '1'], { folder });
  const cached = ['lint', '--cache', '--jobs'];
  expect(await keyline([...cached, '3'], { folder })).toEqual(one);
  expect(await keyline([...cached, '3'], { folder })).toEqual(one);
  expect(await keyline([...cached, '1'], { folder })).toEqual(one);
});

test.each(['0', '65', '1.5'])('--jobs %s is no number of jobs', async (asked) => {
  const { code, error } = await keyline(['lint', `--jobs=${asked}`], { folder: folderWith({}) });
  expect({ code, error }).toEqual({
    code: 2,
    error: `--jobs takes a number from 1 to 64, not "${asked}".\n`,
  });
});

/** Has these checked by a thread that runs this code, and gives what came of them and what was said. */
async function checkedBy(thread: string, texts: readonly string[]) {
  const folder = folderWith({});
  const script = join(folder, 'thread.cjs');
  writeFileSync(script, `const { parentPort } = require('node:worker_threads');\n${thread}`);
  const notes: string[] = [];
  const handled: unknown[] = [];
  const jobs = jobsWith(2, script, (note) => notes.push(note), -1);
  for (const text of texts) {
    const task: CheckTask = { file: join(folder, 'a.report.md'), text, final: false, copies: null };
    const handle = (outcome: unknown) => {
      handled.push(outcome);
    };
    if (!(await jobs.take(task, handle))) {
      await jobs.inTurn(() => handle('here'));
    }
  }
  await jobs.finish();
  jobs.close();
  return { handled, notes };
}

test('outcomes are handled in the order of the reports, whichever comes first', async () => {
  const slowFirst = `parentPort.on('message', ({ id, task }) =>
    setTimeout(() => parentPort.postMessage({ id, outcome: task.text }), task.text === 'a' ? 300 : 0));`;
  const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const { handled, notes } = await checkedBy(slowFirst, texts);
  expect(handled.map((one, place) => (one === 'here' ? texts[place] : one))).toEqual(texts);
  expect(handled).toContain('a');
  expect(notes).toEqual([]);
});

test.each([
  ['exits', 'process.exit(7)', 'exit code 7'],
  ['throws', 'throw new Error("out of luck")', 'out of luck'],
])('a thread that %s is told of, and its reports are checked without it', async (_, fault, reason) => {
  const { handled, notes } = await checkedBy(`parentPort.on('message', () => { ${fault}; });`, [wrongReport]);
  const task = { file: join(folderWith({}), 'a.report.md'), text: wrongReport, final: false, copies: null };
  expect(handled).toEqual([await textChecker()(task)]);
  expect(notes).toEqual([
    `A thread that checked reports ended before its time (${reason}). Its reports are checked without it.`,
  ]);
});
