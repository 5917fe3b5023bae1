import { expect, it } from 'vitest';
import { isOwnWork } from '../../server/src/lsp/diagnostics/own-work.ts';

it.each([
  ['file:///reports/a.report.md', [], true],
  ['untitled:Untitled-1', [], true],
  ['vscode-vfs://github/owner/reports/a.report.md', [], true],
  ['git:/reports/a.report.md?%7B%7D', ['file:///reports'], false],
  ['output:extension-output', ['file:///reports'], false],
  ['gitlens://abc/a.report.md', ['file:///reports'], false],
  ['memfs:/reports/a.report.md', ['memfs:/reports'], true],
  ['memfs:/reports/a.report.md', ['file:///reports'], false],
  ['memfs:/reports/a.report.md', [], true],
  ['git:/reports/a.report.md', [], false],
])('%s with folders %j has findings: %s', (uri, folders, expected) => {
  expect(isOwnWork(uri, folders)).toBe(expected);
});
