import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach } from 'vitest';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder of its own for one test, gone after it. */
export interface TestFolder {
  readonly uri: string;
  readonly uriOf: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

/** Makes a folder with these files, by their names within it. */
export function testFolder(files: Readonly<Record<string, string>>): TestFolder {
  const root = mkdtempSync(join(tmpdir(), 'keyline-lsp-'));
  folders.push(root);
  const write = (name: string, text: string) => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  for (const [name, text] of Object.entries(files)) {
    write(name, text);
  }
  return {
    uri: pathToFileURL(root).href,
    uriOf: (name) => pathToFileURL(join(root, name)).href,
    write,
    remove: (name) => rmSync(join(root, name)),
  };
}
