import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

/** The paths of what once broke a promise and was kept in this folder, the smallest of each; every run of the tests tries it again. */
export function keptCases(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
}

/** Keeps what broke a promise for good; gives its path. */
export function keepCase(folder: string, broken: unknown, name: string): string {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}.json`;
  writeFileSync(path, `${JSON.stringify(broken, null, 2)}\n`);
  return path;
}
