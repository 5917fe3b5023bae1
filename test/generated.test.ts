import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generators } from '../.ci/generate.ts';

describe('generated files are those that `npm run generate` writes', () => {
  const files = generators.flatMap((generate) => generate());
  test.each(files)('$path', ({ path, content }) => {
    expect(readFileSync(path, 'utf8'), `${path} is out of date: run npm run generate`).toBe(content);
  });
});
