import { mkdirSync, writeFileSync } from 'node:fs';

/** Texts that once broke a promise, the smallest of each; every run of the tests tries them again. */
export const keptFolder = 'test/fuzz/kept';

/** Keeps a text for good; gives its path. */
export function keepInput(text: string, name: string): string {
  mkdirSync(keptFolder, { recursive: true });
  const path = `${keptFolder}/${name}.report.md`;
  writeFileSync(path, text);
  return path;
}
