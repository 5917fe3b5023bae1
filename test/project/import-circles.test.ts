import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const roots = ['server/src', 'client/src', 'client/webview', 'scripts'];

/** Every file with the files that it imports, types included; both from the root of the project. */
function importsOfFiles(): Map<string, readonly string[]> {
  const names = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(root, name.replaceAll('\\', '/')),
    ),
  );
  return new Map(
    names
      .filter((name) => /\.(?:ts|mjs)$/u.test(name))
      .map((name) => {
        const imports = readFileSync(name, 'utf8').matchAll(/\b(?:from|import\() ?'(\.[^']+)'/gu);
        return [name, [...imports].map(([, where = '']) => path.posix.join(path.posix.dirname(name), where))];
      }),
  );
}

/** The files that are left when, again and again, those are taken away that import none of the others or are imported by none. */
function filesInCircles(imports: Map<string, readonly string[]>): readonly string[] {
  const left = new Map(imports);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, imported] of left) {
      if (!imported.some((other) => left.has(other))) {
        left.delete(name);
      }
    }
    const wanted = new Set([...left.values()].flat());
    for (const name of left.keys()) {
      if (!wanted.has(name)) {
        left.delete(name);
      }
    }
  }
  return [...left].map(
    ([name, imported]) => `${name} imports ${imported.filter((other) => left.has(other)).join(', ')}`,
  );
}

test('no file imports another that imports it again, be it by way of others', () => {
  expect(filesInCircles(importsOfFiles())).toEqual([]);
});

test('a circle is named by its files alone', () => {
  const imports = new Map([
    ['start', ['one']],
    ['one', ['two', 'end']],
    ['two', ['one']],
    ['end', []],
  ]);
  expect(filesInCircles(imports)).toEqual(['one imports two', 'two imports one']);
});
