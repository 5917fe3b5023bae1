import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { builtServer } from '../lsp/built-server.ts';

const example = 'northgate-well-led.report.md';
/** The score that the example states wrongly, and where: lines and columns from 1. */
const wrong = { line: 23, column: 8, score: '3', right: '2', rule: 'score/carried-mismatch' };

/** What an author sees in an editor. Each finding is `line:column severity rule`, with lines and columns from 1. */
const seenSchema = z.strictObject({
  findings: z.array(z.string()),
  /** What is offered at the wrong score. */
  completions: z.array(z.string()),
  /** What is said about the wrong score. */
  hover: z.string(),
  /** What is left after the author has put the score right. */
  findingsAfter: z.array(z.string()),
});

type Seen = z.infer<typeof seenSchema>;

/** An editor with its configuration. */
export interface Editor {
  readonly program: string;
  /** Which files the author has in the home folder, as a page of `docs/editors` shows them. */
  readonly configuration: Readonly<Record<string, string>>;
  /** How it is called to do what a script says. */
  readonly args: readonly string[];
}

/**
 * Opens an example report in an editor, asks for help at the wrong score and puts it right. In its environment the
 * script of the editor finds REPORT, LINE, COLUMN, RIGHT (the score to write) and SEEN. It writes what it saw to the file
 * SEEN, as JSON.
 */
export function authorAtWork(editor: Editor): Seen {
  const home = homeOf(editor);
  const report = join(home, example);
  copyFileSync(join('examples', example), report);
  const seen = join(home, 'seen.json');
  runEditor(editor, home, {
    REPORT: report,
    LINE: `${wrong.line}`,
    COLUMN: `${wrong.column}`,
    RIGHT: wrong.right,
    SEEN: seen,
  });
  return seenSchema.parse(JSON.parse(readFileSync(seen, 'utf8')));
}

/**
 * The text that stands in a new report after an author has typed this one into it, key by key. The script that the editor
 * runs finds REPORT (the file to write) and TYPED (the file with what to type) in its environment.
 */
export function typedIn(editor: Editor, text: string): string {
  const home = homeOf(editor);
  const report = join(home, 'new.report.md');
  const typed = join(home, 'typed.txt');
  writeFileSync(typed, text);
  runEditor(editor, home, { REPORT: report, TYPED: typed });
  return readFileSync(report, 'utf8');
}

/** A home folder with the editor's configuration, and the server under the name by which configurations call it. */
function homeOf({ configuration }: Editor): string {
  const home = mkdtempSync(join(tmpdir(), 'keyline-editor-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(configuration)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
  mkdirSync(join(home, 'bin'));
  symlinkSync(builtServer(), join(home, 'bin', 'keyline-language-server'));
  return home;
}

function runEditor({ program, args }: Editor, home: string, environment: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: home,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: home,
      LANG: 'C.UTF-8',
      TERM: 'dumb',
      ...environment,
    },
  });
  expect(status, `What the editor said:\n${stdout}${stderr}`).toBe(0);
}

/**
 * The editor shows the findings of the command line, offers every score and says what the stated one means, and the
 * finding goes when the author puts the score right.
 */
export function expectHelpfulEditor({ findings, completions, hover, findingsAfter }: Seen): void {
  const text = readFileSync(join('examples', example), 'utf8');
  const corrected = text.split('\n').map((line, index) => (index === wrong.line - 1 ? `Score: ${wrong.right}` : line));
  expect(findings).toContain(`${wrong.line}:${wrong.column} error ${wrong.rule}`);
  expect(findings.toSorted()).toEqual(findingsOnTheCommandLine(text));
  expect(completions).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
  expect(hover).toContain('Evidence shows a good standard');
  expect(findingsAfter.toSorted()).toEqual(findingsOnTheCommandLine(corrected.join('\n')));
}

const lintOutputSchema = z.object({
  files: z.array(
    z.object({
      findings: z.array(
        z.object({
          rule: z.string(),
          severity: z.string(),
          range: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
        }),
      ),
    }),
  ),
});

function findingsOnTheCommandLine(text: string): readonly string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('server/dist/cli.js'), 'lint', '--format', 'json', '--stdin-filename', example],
    { encoding: 'utf8', input: text },
  );
  return lintOutputSchema
    .parse(JSON.parse(stdout))
    .files.flatMap(({ findings }) => findings)
    .map(({ rule, severity, range: { start } }) => `${start.line}:${start.column} ${severity} ${rule}`)
    .toSorted();
}
