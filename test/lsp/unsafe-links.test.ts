import { expect, test } from 'vitest';
import { DefinitionRequest, DocumentLinkRequest } from 'vscode-languageserver/node';
import { startClient } from './client.ts';
import { testFolder } from './folder.ts';

const command = 'command:workbench.action.terminal.new';

/** Addresses by which a report could reach a program, a setting or another computer, in every way to write them. */
const unsafe = [
  command,
  'COMMAND:x.y',
  'command%3Ax.y',
  '%20command:x.y',
  '%09command%3Ax.y',
  'vscode://extension/x',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'file://evil.example/share/x.report.md',
  '%5C%5Cevil.example%5Cshare%5Cx.report.md',
  '%2F%2Fevil.example/share/x.report.md',
  '/%5Cevil.example/share/x.report.md',
  'untitled:x',
];

const safe = ['https://example.org/a', 'HTTP://example.org/b', 'mailto:help@example.org'];

const report = `---
framework: cqc-single-assessment
scope: caring
previous: " ${command}"
---

# Caring

${[...unsafe, ...safe].map((address) => `- [link](${address})`).join('\n')}
- <${command}>
- [a link][b], [beside](b.report.md), [on the web](//example.org/c)

[b]: ${command}
`;

test('only pages, post and files beside the report leave the server as targets of links', async () => {
  const folder = testFolder({ 'a.report.md': report, 'b.report.md': '' });
  const client = await startClient({}, folder.uri);
  try {
    const textDocument = { uri: folder.uriOf('a.report.md') };
    client.open(textDocument.uri, report);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toEqual([
      'https://example.org/a',
      'HTTP://example.org/b',
      'mailto:help@example.org',
      folder.uriOf('b.report.md'),
      'https://example.org/c',
    ]);
    const lines = report.split('\n');
    for (const [line, text] of lines.entries()) {
      const position = { line, character: text.includes('](') ? text.indexOf('](') + 4 : text.length - 2 };
      const answer = await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position });
      expect(JSON.stringify(answer ?? []), text).not.toMatch(/command|vscode|evil|javascript|data:|untitled/i);
    }
  } finally {
    expect(await client.stop()).toBe(0);
  }
});
