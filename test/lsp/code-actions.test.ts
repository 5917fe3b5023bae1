import { afterEach, describe, expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Command,
  ExecuteCommandRequest,
  type Range,
  ShowMessageNotification,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { positionsIn } from '../../server/src/lsp/texts/positions.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';

const uri = 'file:///reports/caring.report.md';
const line = caringReport.split('\n').indexOf('Score: 66');
const range: Range = { start: { line, character: 7 }, end: { line, character: 7 } };
const corrected = caringReport.replace('Score: 66', 'Score: 65');

const literals: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
};

const capable: ClientCapabilities = {
  textDocument: {
    codeAction: { ...literals.textDocument?.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

const clients: TestClient[] = [];

/** An editor in which the report is open; `applied` are the edits that the server asked it to make. */
async function start(capabilities: ClientCapabilities) {
  const client = await startClient(capabilities);
  clients.push(client);
  const applied: WorkspaceEdit[] = [];
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    applied.push(edit);
    return { applied: true };
  });
  client.open(uri, caringReport);
  const actions = async (only?: string[]): Promise<(Command | CodeAction)[]> => {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    return (
      (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context })) ?? []
    );
  };
  const run = (command: string, args: unknown[]) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
  return { ...client, actions, run, applied };
}

afterEach(async () => {
  for (const client of clients.splice(0)) {
    expect(await client.stop()).toBe(0);
  }
});

/** The report after an edit; snippets are written without their marks. */
function edited(edit: WorkspaceEdit | undefined): string {
  const positions = positionsIn(parseDocument(caringReport), 'utf-16');
  const versioned = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
  const edits = [...versioned, ...(edit?.changes?.[uri] ?? [])].filter((one): one is TextEdit => 'newText' in one);
  return applyEdits(
    caringReport,
    edits.map(({ range: at, newText }) => ({ ...positions.fromProtocol(at), text: newText })),
  );
}

function actionNamed(actions: readonly (Command | CodeAction)[], title: string): CodeAction {
  const action = actions.find((offered) => offered.title === title);
  return action !== undefined && 'kind' in action ? action : { title: 'not offered' };
}

describe('an editor that can do much', () => {
  test('gets quick fixes for this version of the text, preferred where they are safe, with their finding', async () => {
    const { actions } = await start(capable);
    const fix = actionNamed(await actions(), 'Write the computed score 65');
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'score/mismatch' }] });
    expect(fix.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    expect(edited(fix.edit)).toBe(corrected);
  });

  test('gets the reason of a suppression as a snippet', async () => {
    const { actions } = await start(capable);
    const action = actionNamed(await actions(), 'Suppress score/mismatch on this line');
    expect(JSON.stringify(action.edit)).toContain('{1:reason} -->');
  });

  test('has all safe fixes worked out when they are chosen, unless the text changed meanwhile', async () => {
    const client = await start(capable);
    expect(client.initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
    const [fixAll, ...others] = await client.actions(['source.fixAll']);
    expect(others).toEqual([]);
    const unresolved = fixAll !== undefined && 'kind' in fixAll ? fixAll : { title: 'not offered' };
    expect(unresolved.edit).toBeUndefined();
    const resolve = () => client.connection.sendRequest(CodeActionResolveRequest.type, unresolved);
    expect(edited((await resolve()).edit)).toBe(corrected);
    client.change(uri, 2, [{ range, text: '1' }]);
    await expect(resolve()).rejects.toThrow('The text changed');
    await expect(
      client.connection.sendRequest(CodeActionResolveRequest.type, { ...unresolved, data: null }),
    ).rejects.toThrow('is not what the server gave');
  });

  test('can run every rewrite as a command', async () => {
    const client = await start(capable);
    await client.run('keyline.fixAll', [uri]);
    expect(client.applied.map(edited)).toEqual([corrected]);
    const shown = new Promise<string>((resolve) => {
      client.connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message));
    });
    await client.run('keyline.sortSections', [uri]);
    expect(await shown).toBe('There is nothing to change here.');
    await expect(client.run('keyline.fixAll', [])).rejects.toThrow('wants the report');
    await expect(client.run('keyline.fixAll', ['file:///closed.md'])).rejects.toThrow('Open the report first');
  });
});

test('scores that were tried are written on command', async () => {
  const { run, applied } = await start(capable);
  const tried = [{ service: 0, statement: 'independence-choice-and-control', score: 4 }];
  await run('keyline.applyTriedScores', [uri, tried]);
  expect(applied.map(edited)).toEqual([caringReport.replace('Score: 2', 'Score: 4')]);
  await run('keyline.applyTriedScores', [uri, [{ service: 5, statement: 'unheard-of', score: 4 }]]);
  expect(applied).toHaveLength(1);
  await expect(run('keyline.applyTriedScores', [uri, [{ score: 4 }]])).rejects.toThrow('wants two arguments');
});

test('an editor that cannot resolve runs rewrites as commands', async () => {
  const { actions, run, applied } = await start({ ...literals, workspace: { applyEdit: true } });
  const { command } = actionNamed(await actions(['source']), 'Apply all fixes that are safe');
  await run(command?.command ?? '', command?.arguments ?? []);
  expect(applied.map(edited)).toEqual([corrected]);
});

test('an editor that lets the server change nothing gets edits that speak of no version', async () => {
  const { actions, run } = await start(literals);
  const fixAll = actionNamed(await actions(['source']), 'Apply all fixes that are safe');
  expect(fixAll.edit?.documentChanges).toBeUndefined();
  expect(edited(fixAll.edit)).toBe(corrected);
  await expect(run('keyline.fixAll', [uri])).rejects.toThrow('this editor lets no language server change a text');
});

test('an editor whose actions are commands runs them', async () => {
  const { actions, run, applied } = await start({ workspace: { applyEdit: true } });
  const fix = (await actions()).find(({ title }) => title === 'Write the computed score 65');
  const [name, args] = fix !== undefined && 'arguments' in fix ? [fix.command, fix.arguments] : ['', []];
  await run(typeof name === 'string' ? name : '', args ?? []);
  expect(applied.map(edited)).toEqual([corrected]);
  await expect(run('keyline.takeAction', [uri, range, 'Fly'])).rejects.toThrow('“Fly” is no longer offered here');
});

test('an editor that can do nothing is offered nothing', async () => {
  const { actions } = await start({});
  expect(await actions()).toEqual([]);
});
