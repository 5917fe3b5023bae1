import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'vitest';
import { debianProgram, installTimeout } from '../common/debian-program.ts';
import { authorAtWork, expectHelpfulEditor } from './author-at-work.ts';
import { documentedConfiguration } from './documented-configuration.ts';

/** Where Debian keeps ALE: a Vim without the author's own plugins loads it from there. */
const ale = '/usr/share/vim/vimfiles/pack/dist-bundle/opt/ale';

test(
  'an author in Vim sees findings, scores to choose from and what they mean, and sees a finding go',
  (context) => {
    const seen = authorAtWork({
      program: debianProgram(context, 'vim', ['vim', 'vim-ale'], () => existsSync(ale)),
      configuration: {
        '.vim/ale_linters/markdown/keyline.vim': documentedConfiguration('vim', 'vim', 0),
        '.vimrc': documentedConfiguration('vim', 'vim', 1),
      },
      args: ['--not-a-term', '-n', '-i', 'NONE', '-S', resolve('test/editors/vim-ale.vim')],
    });
    expectHelpfulEditor(seen);
  },
  installTimeout,
);
