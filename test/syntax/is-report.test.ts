import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findReports } from '../../server/src/cli/files/find-reports.ts';
import { folderConfiguration } from '../../server/src/cli/files/folder-configuration.ts';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { isReport } from '../../server/src/lsp/state/text-kinds.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';

/** What each face takes the text for, as a Markdown file without a report's name. */
async function answers(text: string): Promise<Record<string, boolean>> {
  const imported = importPage(text, { format: 'text', library: builtInLibrary() });
  return {
    'command line': (await foundInFolder(text)) === 1,
    editor: isReport({ uri: 'file:///notes.md', languageId: 'markdown', document: parseDocument(text) }),
    import: 'problem' in imported && imported.problem.startsWith('This is a report already'),
  };
}

async function foundInFolder(text: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-'));
  try {
    writeFileSync(join(folder, 'notes.md'), text);
    const configurations = () => folderConfiguration(folder);
    const search = findReports([folder], { workingDirectory: folder, configurations, onlyReports: false });
    let count = 0;
    for await (const { kind } of search) {
      count += kind === 'file' ? 1 : 0;
    }
    return count;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rest = '\n\n# Caring\n\nRating: Good\n';

it.each([
  ['plain', `---\nframework: x\n---${rest}`, true],
  ['a space before the colon', `---\nframework : x\n---${rest}`, true],
  ['a tab before the colon', `---\nframework\t: x\n---${rest}`, true],
  ['no space behind the colon', `---\nframework:x\n---${rest}`, true],
  ['no value', `---\nframework:\n---${rest}`, true],
  ['double quotation marks', `---\n"framework": x\n---${rest}`, true],
  ['single quotation marks', `---\n'framework': x\n---${rest}`, true],
  ['a comment first', `---\n# ours\nframework: x # this\n---${rest}`, true],
  ['an empty line within', `---\n\nprovider: A\n\nframework: x\n---${rest}`, true],
  ['an empty line above', `\n---\nframework: x\n---${rest}`, true],
  ['a comment above', `<!-- draft -->\n\n---\nframework: x\n---${rest}`, true],
  ['a byte order mark', `\uFEFF---\nframework: x\n---${rest}`, true],
  ['CRLF', `---\r\nscope: a\r\nframework: x\r\n---\r\n${rest}`, true],
  ['CR', `---\rscope: a\rframework: x\r---\r${rest}`, true],
  ['a flow mapping', `---\n{ scope: a, "framework" : x }\n---${rest}`, true],
  ['keys that are indented', `---\n  scope: a\n  framework: x\n---${rest}`, true],
  ['broken further down', `---\nframework: x\nprovider: A: B: [\n---${rest}`, true],
  ['broken further up', `---\nprovider: "A\nframework: x\n---${rest}`, true],
  ['spaces behind the fence', `--- \t\nframework: x\n---  ${rest}`, true],
  ['a fence that does not close', `---\nframework: x\n\n# Caring\n`, true],
  ['another key', `---\nframeworks: x\n---${rest}`, false],
  ['a key of another key', `---\nprevious:\n  framework: x\n---${rest}`, false],
  ['only in a comment', `---\n# framework: x\nlayout: page\n---${rest}`, false],
  ['below the front matter', `---\nlayout: page\n---\n\nframework: x\n`, false],
  ['between two rules of a text', `Words\n\n---\nframework: x\n---${rest}`, false],
  ['behind an open fence and an empty line', `---\n\nWords\n\nframework: x\n`, false],
  ['four hyphens', `----\nframework: x\n----${rest}`, false],
  ['nothing', '', false],
])('every face gives one answer: %s', async (_what, text, expected) => {
  expect(await answers(text)).toEqual({ 'command line': expected, editor: expected, import: expected });
});
