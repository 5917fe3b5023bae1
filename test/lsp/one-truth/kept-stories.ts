import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { Story } from './steps.ts';

const folder = 'test/lsp/one-truth/kept';

/** The paths of stories that once ended in another answer, the shortest of each; every run of the tests tells them again. */
export function keptStories(): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [];
}

/** Keeps a story for good; gives its path. */
export function keepStory(story: Story, name: string): string {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${name}.json`;
  writeFileSync(path, `${JSON.stringify(story, null, 2)}\n`);
  return path;
}
