import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type FrameworkLibrary, listFrameworks } from '../../framework/file/library.ts';
import { folderConfiguration } from '../files/folder-configuration.ts';
import { namedFramework } from '../files/named-framework.ts';
import { pathFrom } from '../files/paths.ts';
import { staysAsNow, writeWholeFile } from '../files/write-file.ts';
import { gitHook, hookEntry, preCommitConfiguration, startConfiguration, workflow } from '../init/start-files.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { version } from '../program/version.ts';

export interface InitOptions {
  readonly framework?: string;
  readonly hook?: 'git' | 'pre-commit' | 'none';
  readonly workflow?: 'github' | 'none';
  readonly yes?: boolean;
}

/** A file that `init` writes, and what to say of one that is there already. */
interface StartFile {
  readonly file: string;
  readonly contents: string;
  readonly isProgram?: boolean;
  readonly advice: string;
}

/** `keyline init`: sets the working directory up for reports. Asks for what is not given. Gives the exit code. */
export async function initCommand(options: InitOptions, terminal: Terminal): Promise<number> {
  const folder = terminal.workingDirectory;
  const { library } = await folderConfiguration(folder);
  const isRepository = existsSync(join(folder, '.git'));
  const framework = options.framework ?? (await askForFramework(library, options, terminal));
  namedFramework(library, framework);
  const hook =
    options.hook ??
    ((await agreed('Check reports before each commit?', isRepository, options, terminal)) ? 'git' : 'none');
  const server =
    options.workflow ??
    ((await agreed('Check reports on GitHub?', isRepository, options, terminal)) ? 'github' : 'none');
  if (hook === 'git' && !isRepository) {
    throw new UserError(
      'This folder is not the root of a git repository, so no git hook can be written: run "git init" first, or give --hook none.',
    );
  }

  const files: readonly StartFile[] = [
    {
      file: join(folder, existing(folder, ['keyline.yaml', 'keyline.yml'])),
      contents: startConfiguration(framework),
      advice: `Write “newReportFramework: ${framework}” into it.`,
    },
    ...(hook === 'git'
      ? [
          {
            file: join(hooksFolder(folder), 'pre-commit'),
            contents: gitHook(version),
            isProgram: true,
            advice: 'Have it run “keyline lint --only-reports” on the files that are committed.',
          },
        ]
      : []),
    ...(hook === 'pre-commit'
      ? [
          {
            file: join(folder, '.pre-commit-config.yaml'),
            contents: preCommitConfiguration(version),
            advice: `Add to its repos:\n${hookEntry(version)}`,
          },
        ]
      : []),
    ...(server === 'github'
      ? [
          {
            file: join(folder, '.github/workflows/keyline.yml'),
            contents: workflow(version),
            advice: 'Have it run “keyline lint --format github”.',
          },
        ]
      : []),
  ];
  for (const start of files) {
    writeStart(start, terminal);
  }
  terminal.note('Next: "keyline new -o NAME.report.md" begins a report, and "keyline lint" checks all of them.');
  return exitCodes.clean;
}

/** No file is replaced: what stands there is somebody's work. */
function writeStart({ file, contents, isProgram, advice }: StartFile, terminal: Terminal): void {
  const path = pathFrom(terminal.workingDirectory, file);
  if (existsSync(file)) {
    advice.split('\n').forEach((line, index) => {
      terminal.note(index === 0 ? `${path} is there already and stays as it is. ${line}` : line);
    });
    return;
  }
  writeWholeFile(file, contents, staysAsNow(file), isProgram);
  terminal.note(`${path} written.`);
}

function existing(folder: string, names: readonly [string, ...string[]]): string {
  return names.find((name) => existsSync(join(folder, name))) ?? names[0];
}

async function askForFramework(library: FrameworkLibrary, options: InitOptions, terminal: Terminal): Promise<string> {
  const frameworks = listFrameworks(library);
  const ids = frameworks.map(({ id }) => id);
  if (terminal.ask === null || options.yes) {
    throw new UserError(`Say with --framework which framework new reports are to follow: ${ids.join(', ')}.`);
  }
  terminal.note('Which framework are new reports to follow?');
  for (const [index, { id, title }] of frameworks.entries()) {
    terminal.note(`${String(index + 1).padStart(3)}  ${id}`);
    terminal.note(`     ${title}`);
  }
  for (;;) {
    const answer = await terminal.ask('Number or name: ');
    const chosen = frameworks[Number(answer) - 1]?.id ?? answer;
    try {
      namedFramework(library, chosen);
      return chosen;
    } catch (fault) {
      if (!(fault instanceof UserError)) {
        throw fault;
      }
      terminal.note(answer === '' ? `Write a number from 1 to ${ids.length}.` : fault.message);
    }
  }
}

/** The usual answer where nobody is asked. */
async function agreed(question: string, usual: boolean, { yes }: InitOptions, terminal: Terminal): Promise<boolean> {
  if (terminal.ask === null || yes || !usual) {
    return usual;
  }
  const answer = await terminal.ask(`${question} [Y/n] `);
  return !/^n/i.test(answer);
}

/** Where git looks for hooks. Throws a UserError where that lies outside the folder: other repositories would share it. */
function hooksFolder(folder: string): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--git-path', 'hooks'], { cwd: folder, encoding: 'utf8' });
  const hooks = resolve(folder, status === 0 ? stdout.trim() : '.git/hooks');
  const way = relative(folder, hooks);
  if (isAbsolute(way) || way.startsWith('..')) {
    throw new UserError(
      `git takes its hooks from ${hooks}, outside this folder, where other repositories may use them too. Give --hook none, and add the check there yourself.`,
    );
  }
  return hooks;
}
