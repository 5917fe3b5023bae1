import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { debianProgram, installTimeout } from '../debian-program.ts';
import { readCaret } from '../language/caret.ts';
import { builtServer } from './built-server.ts';
import { caringReport } from './caring-report.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

test(
  'an author in Neovim sees the findings, the score that is offered and its arithmetic, and sees the findings go',
  (context) => {
    const neovim = debianProgram(context, 'nvim', ['neovim']);
    const { text, offset } = readCaret(caringReport.replace('Score: 66', 'Score: 66$0'));
    const folder = mkdtempSync(join(tmpdir(), 'keyline-neovim-'));
    folders.push(folder);
    const report = join(folder, 'caring.report.md');
    writeFileSync(report, text);
    const before = text.slice(0, offset).split('\n');
    const { status, stdout, stderr } = spawnSync(
      neovim,
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${resolve('test/lsp/neovim.lua')}`],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          SERVER: builtServer(),
          REPORT: report,
          AT: `${before.length}:${before.at(-1)?.length ?? 0}`,
          XDG_STATE_HOME: folder,
        },
      },
    );
    const seen = (stdout + stderr).replaceAll('\r', '');
    expect(seen).toContain(`finding ${before.length}:7 ERROR score/mismatch`);
    expect(seen).toContain('completion 65');
    expect(seen).toContain('13 of 20 = 65');
    expect(seen).toContain('no finding after the correction');
    expect(status).toBe(0);
  },
  installTimeout,
);
