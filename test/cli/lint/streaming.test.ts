import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainTerminal } from '../../../scripts/generate/command-line.ts';
import { declareCommands } from '../../../server/src/cli/declare/declare-commands.ts';
import { run } from '../../../server/src/cli/program/run.ts';
import { folderWith } from '../common/folder.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

test('what is found in one report is printed before others are looked for', async () => {
  const folder = folderWith({ 'a/a.report.md': wrongReport, 'b/b.report.md': rightReport });
  let printed = '';
  const print = (text: string) => {
    if (printed === '' && text !== '') {
      writeFileSync(join(folder, 'b/made-meanwhile.report.md'), wrongReport);
    }
    printed += text;
  };
  const terminal = plainTerminal(print, folder);
  expect(await run(['lint'], terminal, declareCommands)).toBe(1);
  expect(printed).toContain('b/made-meanwhile.report.md');
});
