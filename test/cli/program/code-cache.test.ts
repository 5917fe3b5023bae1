import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { someOf } from '../../common/fast-run.ts';
import { filesOf, folderWith } from '../common/folder.ts';
import { type Outcome, runBundle } from '../common/keyline.ts';
import { keptBy, type ProgramCopy, programCopy } from '../common/program-copy.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

/** A program that nobody has run yet, a home, and a folder with one report. */
interface User {
  readonly program: ProgramCopy;
  readonly home: string;
  readonly folder: string;
}

const found: Outcome = { code: 1, out: expect.stringContaining('score/mismatch'), error: '' };

function newUser(): User {
  return { program: programCopy(), home: folderWith({}), folder: folderWith({ 'a.report.md': wrongReport }) };
}

/** The name and the contents of the code that a first run compiles: every copy of the program compiles the same. */
let compiledCode: Promise<readonly [string, Buffer]> | null = null;

/** The same, where the program has run once. */
async function secondRunUser(): Promise<User> {
  compiledCode ??= compileOnce();
  const [name, code] = await compiledCode;
  const user = newUser();
  mkdirSync(user.program.compiled, { mode: 0o755 });
  writeFileSync(join(user.program.compiled, name), code, { mode: 0o644 });
  return user;
}

async function compileOnce(): Promise<readonly [string, Buffer]> {
  const user = newUser();
  await lint(user);
  const file = onlyFile(user);
  return [basename(file), readFileSync(file)];
}

function lint({ program, home, folder }: User, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return runBundle(['lint'], { folder, program: program.commandLine, environment: { HOME: home, ...environment } });
}

/** The one file of compiled code that the program has. */
function onlyFile({ program }: User): string {
  const files = keptBy(program);
  expect(files).toHaveLength(1);
  return files[0] ?? '';
}

describe('the compiled code that is kept', () => {
  test('is made by the first run, used by the second, and tells nothing of reports', async () => {
    const user = newUser();
    const before = filesOf(user.folder);
    expect(await lint(user)).toEqual(found);
    const file = onlyFile(user);
    const made = statSync(file);
    expect(readFileSync(file, 'latin1')).not.toContain('Call bells were answered late at night');
    expect(await lint(user)).toEqual(found);
    expect(statSync(file).ino).toBe(made.ino);
    expect(filesOf(user.folder)).toEqual(before);
  });

  test('serves other reports and other formats too', async () => {
    const user = await secondRunUser();
    const folder = folderWith({ 'b.report.md': rightReport });
    const program = user.program.commandLine;
    const outcome = await runBundle(['lint', '--format', 'json'], { folder, program });
    expect(outcome).toMatchObject({ code: 0, out: expect.stringContaining('"findings":[]') });
  });

  test.each(
    someOf([
      ['one wrong byte', (bytes: Buffer) => bytes.fill((bytes[400_000] ?? 0) ^ 1, 400_000, 400_001)],
      ['the first half only', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
      ['nothing', () => Buffer.alloc(0)],
      ['something else', () => Buffer.from('# Not compiled code\n')],
    ] as const),
  )('is made anew where it holds %s', async (_, damage) => {
    const user = await secondRunUser();
    const file = onlyFile(user);
    const right = readFileSync(file);
    writeFileSync(file, damage(Buffer.from(right)));
    const damaged = readFileSync(file);
    expect(await lint(user)).toEqual(found);
    expect(readFileSync(file).equals(damaged)).toBe(false);
  });

  test('is written whole by many runs at once', async () => {
    const user = newUser();
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => lint(user)));
    expect(outcomes).toEqual(outcomes.map(() => found));
    onlyFile(user);
    expect(await lint(user)).toEqual(found);
  });

  test('goes when it is old, or when the run that wrote it was ended', async () => {
    const user = await secondRunUser();
    const file = onlyFile(user);
    const old = `${file}.of-an-older-version`;
    writeFileSync(old, '');
    utimesSync(old, 0, 0);
    // No process has so high a number.
    writeFileSync(`${file}.4999999`, 'what a run wrote when it was ended');
    writeFileSync(file, 'so that it is made anew');
    await lint(user);
    expect(onlyFile(user)).toBe(file);
  });
});

describe('nothing is kept', () => {
  test('where KEYLINE_NO_CACHE is set', async () => {
    const user = newUser();
    expect(await lint(user, { KEYLINE_NO_CACHE: '1' })).toEqual(found);
    expect(keptBy(user.program)).toEqual([]);
  });

  test('by a run that only explains itself', async () => {
    const { program, folder } = newUser();
    await runBundle(['lint', '--help'], { folder, program: program.commandLine });
    expect(keptBy(program)).toEqual([]);
  });

  test('where the folder cannot be made', async () => {
    const user = newUser();
    writeFileSync(user.program.compiled, 'a file');
    expect(await lint(user)).toEqual(found);
  });

  test('in the home, the cache folder or the checkout', async () => {
    const user = newUser();
    const before = filesOf(user.folder);
    expect(await lint(user, { XDG_CACHE_HOME: join(user.folder, '.cache') })).toEqual(found);
    expect(filesOf(user.folder)).toEqual(before);
    expect(filesOf(user.home)).toEqual({});
  });
});

describe('compiled code that a checkout brings along', () => {
  test('is not even read, wherever the environment says that caches are', async () => {
    const user = await secondRunUser();
    const planted = basename(onlyFile(user));
    const places = ['.cache/keyline/code', '.cache/compiled', 'compiled', 'server/compiled'];
    for (const place of places) {
      mkdirSync(join(user.folder, place), { recursive: true });
      cpSync(onlyFile(user), join(user.folder, place, planted));
    }
    const other = programCopy();
    const environment = { XDG_CACHE_HOME: join(user.folder, '.cache'), LOCALAPPDATA: join(user.folder, '.cache') };
    await lint({ ...user, program: other }, environment);
    // It was made anew, by a program that had none.
    expect(keptBy(other)).toHaveLength(1);
  });
});

describe.runIf(process.platform !== 'win32')('what others could have put there', () => {
  /** What is no compiled code would be made anew, if only it were looked at. */
  async function isLeftAlone(expose: (user: User) => void): Promise<void> {
    const user = await secondRunUser();
    const file = onlyFile(user);
    writeFileSync(file, 'no compiled code');
    expose(user);
    expect(await lint(user)).toEqual(found);
    expect(readFileSync(file, 'utf8')).toBe('no compiled code');
  }

  test('a folder that others may write to is neither read nor written', () => {
    return isLeftAlone((user) => chmodSync(user.program.compiled, 0o777));
  });

  test('a folder that is a link to another is neither read nor written', () => {
    return isLeftAlone((user) => {
      const elsewhere = `${user.program.compiled}-elsewhere`;
      renameSync(user.program.compiled, elsewhere);
      symlinkSync(elsewhere, user.program.compiled);
    });
  });

  test('a file that others may write to is replaced', async () => {
    const user = await secondRunUser();
    const file = onlyFile(user);
    chmodSync(file, 0o666);
    expect(await lint(user)).toEqual(found);
    expect(statSync(file).mode & 0o777).toBe(0o644);
  });

  test.runIf(process.getuid?.() === 0)('a folder of another user is neither read nor written', () => {
    return isLeftAlone((user) => chownSync(user.program.compiled, 12345, 12345));
  });

  test.runIf(process.getuid?.() === 0)('a program of another user gets nothing from us', async () => {
    const user = newUser();
    const scripts = dirname(user.program.commandLine);
    for (const file of Object.keys(filesOf(scripts))) {
      chownSync(file, 12345, 12345);
    }
    expect(await lint(user)).toEqual(found);
    expect(keptBy(user.program)).toEqual([]);
  });
});
