// Writes the files that are made from others. `test/generated.test.ts` regenerates and compares every one.
import { writeFileSync } from 'node:fs';
import { generateBuiltInFrameworks } from './generate-built-in-frameworks.ts';
import { generateFrameworkKeys } from './generate-framework-keys.ts';
import { generateJsonSchemas } from './generate-json-schemas.ts';
import { generateRuleIndex } from './generate-rule-index.ts';
import { generateRulePages } from './generate-rule-pages.ts';

export interface GeneratedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly content: string;
}

/** Every generator: add yours here. */
export const generators: readonly (() => readonly GeneratedFile[])[] = [
  generateBuiltInFrameworks,
  generateJsonSchemas,
  generateFrameworkKeys,
  generateRulePages,
  generateRuleIndex,
];

if (process.argv[1]?.endsWith('generate.ts') === true) {
  for (const { path, content } of generators.flatMap((generate) => generate())) {
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  }
}
