import type { Desk } from './desk.ts';
import type { Editor } from './editor.ts';

/** Everything that an editor shows and is told, by what it asked; lists without an order of their own are sorted. */
export type Answers = Readonly<Record<string, unknown>>;

/** Asks all that editors ask about the open texts of a desk, and about the workspace. */
export async function answersTo({ client, shown, all }: Editor, { uriOf, open }: Desk): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  const ask = async (about: string, method: string, params: object) => {
    answers[`${method} ${about}`] = await client.connection.sendRequest(method, params);
  };
  for (const [uri, diagnostics] of await shown()) {
    answers[`shown of ${uri}`] = diagnostics;
  }
  const uris = [...open.keys()].sort().map(uriOf);
  for (const uri of uris) {
    const textDocument = { uri };
    for (const method of [
      'textDocument/documentSymbol',
      'textDocument/documentLink',
      'textDocument/codeLens',
      'keyline/scores',
      'keyline/missingSections',
      'keyline/render',
    ]) {
      await ask(uri, method, { textDocument });
    }
    // A line of the front matter, the heading, its rating and its score.
    for (const line of [1, 3, 5, 7, 8]) {
      await ask(`${uri} ${line}`, 'textDocument/hover', { textDocument, position: { line, character: 2 } });
    }
    const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    await ask(uri, 'textDocument/inlayHint', { textDocument, range });
    await ask(uri, 'keyline/configuration', { uri });
    await ask(uri, 'keyline/frameworks', { uri });
  }
  await ask('', 'workspace/symbol', { query: '' });
  await ask('', 'keyline/suppressions', {});
  await ask('', 'keyline/reports', {});
  for (const [name, value] of Object.entries(answers)) {
    answers[name] = value === undefined ? null : sorted(name, value);
  }
  answers['shown of all'] = all === null ? null : [...all].filter(([, found]) => found.length > 0).sort(byText);
  return answers;
}

/** Reports come in the order in which they were read. */
function sorted(name: string, value: unknown): unknown {
  if (Array.isArray(value) && name.startsWith('workspace/symbol')) {
    return [...value].sort(byText);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'version')
        .map(([key, inside]) => [
          key,
          Array.isArray(inside) && /^keyline\/(?:reports|suppressions)/.test(name) ? [...inside].sort(byText) : inside,
        ]),
    );
  }
  return value;
}

function byText(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
