import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { debianProgram, installTimeout } from '../common/debian-program.ts';
import { typedReports } from '../common/typed-reports.ts';
import { authorAtWork, expectHelpfulEditor, typedIn } from './author-at-work.ts';
import { documentedConfiguration } from './documented-configuration.ts';

/** As when Emacs starts with a window: without one, it loads neither packages nor `init.el` by itself. */
const start = ['--batch', '--eval', '(package-initialize)'];

function hasEglot(emacs: string): boolean {
  return spawnSync(emacs, [...start, '--eval', "(require 'eglot)"], { stdio: 'ignore' }).status === 0;
}

test(
  'an author in Emacs sees findings, scores to choose from and what they mean, and sees a finding go',
  (context) => {
    const seen = authorAtWork({
      program: debianProgram(context, 'emacs', ['emacs-nox', 'elpa-eglot'], hasEglot),
      configuration: { '.emacs.d/init.el': documentedConfiguration('emacs', 'elisp') },
      args: [...start, '--load', '.emacs.d/init.el', '--load', resolve('test/editors/emacs.el')],
    });
    expectHelpfulEditor(seen);
  },
  installTimeout,
);

test(
  'what an author types in Emacs is what stands in the file',
  (context) => {
    const editor = {
      program: debianProgram(context, 'emacs', ['emacs-nox', 'elpa-eglot'], hasEglot),
      configuration: { '.emacs.d/init.el': documentedConfiguration('emacs', 'elisp') },
      args: [...start, '--load', '.emacs.d/init.el', '--load', resolve('test/editors/emacs-typing.el')],
    };
    for (const text of Object.values(typedReports)) {
      expect(typedIn(editor, text)).toBe(text);
    }
  },
  installTimeout,
);
