import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startClient } from './client.ts';
import { testFolder } from './folder.ts';

const names = ['keyline.yaml', 'marrow-schools.yaml', 'mill-lane.report.md'] as const;
const files = Object.fromEntries(names.map((name) => [name, readFileSync(`examples/own-framework/${name}`, 'utf8')]));
const framework = files['marrow-schools.yaml'] ?? '';
const report = files['mill-lane.report.md'] ?? '';

test('a report follows the framework that is being written, saved or not', async () => {
  const folder = testFolder(files);
  const client = await startClient({}, folder.uri);
  const [frameworkUri, reportUri] = [folder.uriOf('marrow-schools.yaml'), folder.uriOf('mill-lane.report.md')];
  const found = async (uri: string, isWanted: (count: number) => boolean) =>
    (await client.diagnostics(uri, ({ diagnostics }) => isWanted(diagnostics.length))).diagnostics.map(
      ({ message }) => message,
    );

  client.open(reportUri, report);
  expect(await found(reportUri, (count) => count === 0)).toEqual([]);
  client.open(frameworkUri, framework, 'yaml');
  expect(await found(frameworkUri, (count) => count === 0)).toEqual([]);

  const wider = framework
    .replace('{ rating: steady, from: 65', '{ rating: steady, from: 76')
    .replace('to: 64', 'to: 75');
  expect(wider).not.toBe(framework);
  client.change(frameworkUri, 2, [{ text: wider }]);
  const uneven = await found(reportUri, (count) => count > 0);
  expect(uneven.join('\n')).toContain('Teaching is rated Steady, but 9 of 12 = 75, and 75 means Uneven (45 to 75).');

  // Half a word more, and the file says nothing sound: it has a finding itself, and the report keeps to what it said last.
  client.change(frameworkUri, 3, [{ text: `${wider}brea` }]);
  expect(await found(frameworkUri, (count) => count > 0)).toHaveLength(1);
  client.change(reportUri, 2, [{ text: `${report}\n` }]);
  expect(await found(reportUri, () => true)).toEqual(uneven);

  client.close(frameworkUri);
  expect(await found(reportUri, (count) => count === 0)).toEqual([]);
  expect(await client.stop()).toBe(0);
});
