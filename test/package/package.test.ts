import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stageExtension } from '../../scripts/stage-extension.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyline-package-'));
const staged = join(folder, 'extension');
beforeAll(() => stageExtension(staged));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * In bytes, half of them the language server: more than this, and an author waits for the extension. A tenth is what
 * writes Word, so that nobody has to fetch it. One script for computer and browser made room for that; the pictures and the
 * code are as small as they get, and what is in it twice is less than what is missing.
 */
const mostBytes = 1_200_000;

/** The packager comes from npm when it is first needed. */
const patience = 300_000;

describe('what an author installs', () => {
  test('holds its own server, licence, pages and pictures, and nothing else', () => {
    const files = readdirSync(staged, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(staged.length + 1)
          .replaceAll('\\', '/'),
      );
    // The pictures are those that the README shows.
    const several = /^(?:images\/[a-z-]+\.png|client\/walkthrough\/[a-z-]+\.(?:svg|md))$/;
    expect(files.filter((file) => !several.test(file)).sort()).toEqual([
      '.vscodeignore',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'client/dist/THIRD-PARTY-LICENCES.txt',
      'client/dist/extension.js',
      'client/dist/preview.css',
      'client/dist/preview.js',
      'client/dist/report.css',
      'client/images/icon.png',
      'client/images/icon.svg',
      'client/images/report.svg',
      'client/images/view.svg',
      'client/samples/lakeside-house.report.md',
      'package.json',
      'server/dist/language-server.js',
      'server/dist/rule-pages.json',
      'server/dist/server.js',
      'server/dist/word-writer.js',
      'syntaxes/front-matter-configuration.json',
      'syntaxes/keyline-in-markdown.tmLanguage.json',
      'syntaxes/keyline.code-snippets',
      'syntaxes/keyline.tmLanguage.json',
      'syntaxes/language-configuration.json',
    ]);
  });

  test('carries no messages of its libraries in languages that nobody is shown', () => {
    const scripts = readdirSync('server/dist').filter((name) => name.endsWith('.js'));
    const german = /Ung(?:ü|\\xFC|\\u00fc)ltig/i;
    expect(scripts.length).toBeGreaterThan(3);
    // The library that checks schemas brings dozens where all of it is taken in, which makes every start longer.
    expect(scripts.filter((name) => german.test(readFileSync(join('server/dist', name), 'utf8')))).toEqual([]);
  });

  test('has every file that its manifest and its walkthrough name', () => {
    const manifest = readFileSync(join(staged, 'package.json'), 'utf8');
    const named = [...manifest.matchAll(/"(?<path>(?:\.\/)?(?:client|server|syntaxes|schemas)\/[^"*]+)"/g)];
    const missing = named.flatMap(({ groups }) => groups?.path ?? []).filter((path) => !existsSync(join(staged, path)));
    expect(named.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  test('offers nothing in its walkthrough that it does not have', () => {
    const { contributes } = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8'));
    const own: readonly string[] = [
      ...contributes.commands.map(({ command }: { command: string }) => command),
      ...Object.values<{ id: string }[]>(contributes.views).flatMap((views) => views.map(({ id }) => `${id}.focus`)),
    ];
    const steps = JSON.stringify(contributes.walkthroughs);
    const named = [...steps.matchAll(/\(command:(?<link>keyline\.[\w.]+)|"onCommand:(?<event>keyline\.[\w.]+)/g)];
    const offered = named.flatMap(({ groups }) => groups?.link ?? groups?.event ?? []);
    expect(offered).toContain('keyline.newReport');
    expect(offered.filter((command) => !own.includes(command))).toEqual([]);
  });

  test('shows pictures in its README that it holds, and no links that lead nowhere', () => {
    const readme = readFileSync(join(staged, 'README.md'), 'utf8');
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\((?<path>[^)]+)\)/g)].flatMap(({ groups }) => groups?.path ?? []);
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.filter((path) => !existsSync(join(staged, path)))).toEqual([]);
    // There is no place on the web that a link could lead to.
    expect(readme).not.toMatch(/\]\((?:https?:|\.\.)/);
  });

  test('says nothing to npm or to the makers in its manifest', () => {
    const manifest = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8'));
    expect(JSON.stringify(manifest)).not.toMatch(/OWNER-PLACEHOLDER|keyline\.example/);
    expect(manifest).toMatchObject({ main: './client/dist/extension.js', browser: './client/dist/extension.js' });
    expect(Object.keys(manifest).filter((key) => ['type', 'bin', 'scripts', 'devDependencies'].includes(key))).toEqual(
      [],
    );
  });

  test('is one file that is quickly fetched', { timeout: patience }, (context) => {
    const file = join(folder, 'keyline.vsix');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts', file], {
      encoding: 'utf8',
      timeout: patience,
    });
    if (
      status !== 0 &&
      process.env.CI !== 'true' &&
      /\b(ENOTFOUND|EAI_AGAIN|ENOTCACHED|ECONNREFUSED|ETIMEDOUT)\b/.test(stderr)
    ) {
      const message =
        'The .vsix was not made, so its size was not tested: the packager cannot be fetched from npm here.';
      console.warn(message);
      context.skip(message);
    }
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(statSync(file).size).toBeLessThan(mostBytes);
  });
});
