import { expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver/node';
import { caringReport } from './caring-report.ts';
import { startClient } from './client.ts';
import { testFolder } from './folder.ts';

const style = 'id: our-house\nname: Our House\nextends: cqc\nspelling: british\n';

test('a word that no dictionary has is offered others, and a place among those of the house', async () => {
  const folder = testFolder({ 'keyline.yaml': 'style: our.style.yaml\n', 'our.style.yaml': style });
  const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
  const client = await startClient({ textDocument: { codeAction } }, folder.uri);
  const uri = folder.uriOf('a.report.md');
  client.open(uri, `${caringReport}\nStaff recieved training.\n`);
  const { diagnostics } = await client.diagnostics(uri, (found) =>
    found.diagnostics.some(({ code }) => code === 'prose/spelling'),
  );
  const range = diagnostics.find(({ code }) => code === 'prose/spelling')?.range;
  expect(range?.start).toMatchObject({ character: 6 });
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [] },
  })) as CodeAction[];
  expect(actions.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Write “received”', 'Add “recieved” to the words of Our House']),
  );
  const added = actions.find(({ title }) => title.startsWith('Add '));
  expect(added?.edit?.changes?.[folder.uriOf('our.style.yaml')]).toMatchObject([
    { range: { start: { line: 4, character: 0 } }, newText: 'words: [recieved]\n' },
  ]);
  // The editor has written the word into the style file, which is not saved yet.
  client.open(folder.uriOf('our.style.yaml'), style, 'yaml');
  client.change(folder.uriOf('our.style.yaml'), 2, [{ text: `${style}words: [recieved]\n` }]);
  const after = await client.diagnostics(uri, (found) =>
    found.diagnostics.every(({ code }) => code !== 'prose/spelling'),
  );
  expect(after.diagnostics.map(({ code }) => code)).not.toContain('prose/spelling');
  expect(await client.stop()).toBe(0);
});
