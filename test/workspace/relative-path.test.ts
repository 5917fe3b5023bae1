import { expect, test } from 'vitest';
import { relativePath } from '../../server/src/text/addresses/relative-path.ts';

test.each([
  ['beside it', 'file:///r/a.md', 'file:///r/b.md', 'b.md'],
  ['in a folder below', 'file:///r/a.md', 'file:///r/2023/b.md', '2023/b.md'],
  ['in a folder above', 'file:///r/2025/a.md', 'file:///r/b.md', '../b.md'],
  ['in a folder of the folder above', 'file:///r/2025/a.md', 'file:///r/2023/b.md', '../2023/b.md'],
  ['named like a folder of the other', 'file:///r/b.md/a.md', 'file:///r/b.md', '../b.md'],
  ['in another spelling', 'file:///C%3A/r/a.md', 'file:///c:/r/caf%C3%A9%201.md', 'café 1.md'],
  ['in a workspace of the web', 'vscode-vfs://github/o/r/a.md', 'vscode-vfs://github/o/b.md', '../b.md'],
])('a path leads to a file %s', (_what, from, to, path) => {
  expect(relativePath(from, to)).toBe(path);
});

test('no path leads out of a text that was never saved, or to another place', () => {
  expect(relativePath('untitled:Untitled-1', 'file:///r/a.md')).toBeNull();
  expect(relativePath('vscode-vfs://github/o/a.md', 'file:///r/a.md')).toBeNull();
  expect(relativePath('file:///c:/a.md', 'file:///d:/b.md')).toBeNull();
});
