import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { debianProgram, installTimeout } from '../common/debian-program.ts';
import { typedReports } from '../common/typed-reports.ts';
import { authorAtWork, expectHelpfulEditor, typedIn } from './author-at-work.ts';
import { documentedConfiguration } from './documented-configuration.ts';

const newer = documentedConfiguration('neovim', 'lua', 0);
const older = documentedConfiguration('neovim', 'lua', 1);

/** Runs a line of Lua in a Neovim without any configuration, and gives what it prints. */
function runLua(neovim: string, lua: string): string {
  const { stderr } = spawnSync(neovim, ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `lua ${lua}`, '-c', 'qall!'], {
    encoding: 'utf8',
  });
  return stderr.trim();
}

test(
  'an author in Neovim sees findings, scores to choose from and what they mean, and sees a finding go',
  (context) => {
    const program = debianProgram(context, 'nvim', ['neovim']);
    const seen = authorAtWork({
      program,
      configuration: {
        '.config/nvim/init.lua': runLua(program, 'print(vim.fn.has("nvim-0.11"))') === '1' ? newer : older,
      },
      args: ['--headless', '-n', '-i', 'NONE', '-c', `luafile ${resolve('test/editors/neovim.lua')}`],
    });
    expectHelpfulEditor(seen);
  },
  installTimeout,
);

test(
  'what an author types in Neovim is what stands in the file',
  (context) => {
    const program = debianProgram(context, 'nvim', ['neovim']);
    const editor = {
      program,
      configuration: {
        '.config/nvim/init.lua': runLua(program, 'print(vim.fn.has("nvim-0.11"))') === '1' ? newer : older,
      },
      args: ['--headless', '-n', '-i', 'NONE', '-c', `luafile ${resolve('test/editors/neovim-typing.lua')}`],
    };
    for (const text of Object.values(typedReports)) {
      expect(typedIn(editor, text)).toBe(text);
    }
  },
  installTimeout,
);

test('the configuration for Neovim 0.11, where the older one is here, asks for the same server and files', (context) => {
  const program = debianProgram(context, 'nvim', ['neovim']);
  // Stands in for what versions before 0.11 lack, and says what it was asked.
  const standIn = `
    vim.lsp.config = function(name, config) print(name, config.cmd[1], config.cmd[2], unpack(config.filetypes)) end
    vim.lsp.enable = function(name) print('enabled', name) end
  `;
  const said = runLua(program, `assert(loadstring(${JSON.stringify(standIn + newer)}))()`);
  expect(said.split(/\s+/).join(' ')).toBe('keyline keyline-language-server --stdio markdown yaml enabled keyline');
});
