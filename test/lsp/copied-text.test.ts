import { expect, test } from 'vitest';
import { startClient } from './client.ts';
import { testFolder } from './folder.ts';

const copied =
  'Staff knew people well, spoke with them about what they liked, and took time to listen to those who found it hard to say what they wanted.';
const report = (location: string) =>
  `---\nframework: cqc-single-assessment@2024-12\nscope: caring\nstatus: draft\nlocation: ${location}\n---\n\n# Caring\n\nBasis: not assessed\n\n${copied}\n`;

test('a paragraph of another report of the workspace is marked, once the reports are read', async () => {
  const folder = testFolder({ 'elm.report.md': report('Elm Lodge'), 'old/mill.report.md': report('Mill House') });
  const client = await startClient({}, folder.uri);
  const uri = folder.uriOf('elm.report.md');
  client.open(uri, report('Elm Lodge'));
  const { diagnostics } = await client.diagnostics(uri, (found) =>
    found.diagnostics.some(({ code }) => code === 'prose/copied-text'),
  );
  const found = diagnostics.find(({ code }) => code === 'prose/copied-text');
  expect(found?.message).toContain('These words stand in old/mill.report.md too.');
  expect(found?.range.start).toEqual({ line: 11, character: 0 });
  expect(await client.stop()).toBe(0);
});
