// Writes the files that are made from others. `test/generated.test.ts` regenerates and compares every one.
import { writeFileSync } from 'node:fs';
import { generateBuiltInFrameworks } from './generate/built-in-frameworks.ts';
import { generateBuiltInStyles } from './generate/built-in-styles.ts';
import { generateCommandLine } from './generate/command-line.ts';
import { generateCorpusTable } from './generate/corpus-table.ts';
import { generateEditorSettings } from './generate/editor-settings.ts';
import { generateFrameworkList } from './generate/framework-list.ts';
import type { GeneratedFile } from './generate/generated-file.ts';
import { generateGrammar } from './generate/grammar/grammar.ts';
import { generateImportWalls } from './generate/import-walls.ts';
import { generateJsonSchemas } from './generate/json-schemas.ts';
import { generateLanguageConfiguration } from './generate/language-configuration.ts';
import { generatePhonePlan } from './generate/phone-plan.ts';
import { generatePrintLayouts } from './generate/print-layouts.ts';
import { generateReliability } from './generate/reliability.ts';
import { generateRuleIndex } from './generate/rule-index.ts';
import { generateRulePages } from './generate/rule-pages.ts';
import { generateSchemaKeys } from './generate/schema-pages.ts';
import { generateSiteFiles } from './generate/site-files.ts';
import { generateSnippets } from './generate/snippets.ts';
import { generateStylesheet } from './generate/stylesheet.ts';
import { generateTableColumns } from './generate/table-columns.ts';

type Generator = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;

/** Every generator: add yours here. */
const generators: readonly Generator[] = [
  generateBuiltInFrameworks,
  generateBuiltInStyles,
  generatePhonePlan,
  generateJsonSchemas,
  generateEditorSettings,
  generateGrammar,
  generateLanguageConfiguration,
  generateSnippets,
  generateSchemaKeys,
  generateCommandLine,
  generateRulePages,
  generateRuleIndex,
  generateFrameworkList,
  generateStylesheet,
  generateTableColumns,
  generatePrintLayouts,
  generateSiteFiles,
  generateCorpusTable,
  generateImportWalls,
  generateReliability,
];

/** All generated files, with the content that they should have. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const files = await Promise.all(generators.map((generate) => generate()));
  return files.flat();
}

if (process.argv[1]?.endsWith('generate.ts') === true) {
  // Keyline holds the frameworks, and some files are made with Keyline: `frameworks` writes those first, in a run of its own.
  const files =
    process.argv[2] === 'frameworks'
      ? [...generateBuiltInFrameworks(), ...generateBuiltInStyles(), ...generatePhonePlan()]
      : await generatedFiles();
  for (const { path, content } of files) {
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  }
}
