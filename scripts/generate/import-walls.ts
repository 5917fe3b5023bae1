import { core, edges, faces } from '../rooms.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The import walls, as the linter understands them: `biome.json` extends this file. */
export function generateImportWalls(): readonly GeneratedFile[] {
  const rooms = [...core, ...edges, ...faces];
  const content = { overrides: [corePurity(), ...rooms.map(wallOf), clientWall] };
  return [{ path: 'import-walls.json', content: `${JSON.stringify(content, null, 2)}\n` }];
}

type Room = (typeof core | typeof edges | typeof faces)[number];

/** Files by glob, and what the linter then says of an import. */
interface Ban {
  readonly group: readonly string[];
  readonly message: string;
}

function wallOf(room: Room) {
  const inOrder: readonly Room[] = [...core, ...edges];
  const isFace = !inOrder.includes(room);
  const place = isFace ? inOrder.length : inOrder.indexOf(room);
  const forbidden = [...inOrder.slice(place + 1), ...faces].filter((each) => each !== room);
  const mayImport = place === 0 ? 'no other room' : `only ${inOrder.slice(0, place).join(', ')}`;
  const message = `Imports run from the faces (lsp, cli) towards text, never back: ${room} may import ${mayImport}. The order stands in scripts/rooms.ts.`;
  const editor: Ban = {
    group: ['vscode*', 'vscode-*', 'vscode-*/**'],
    message: 'Only lsp, protocol and client know the protocol and the editor.',
  };
  const bans: readonly Ban[] = [{ group: [...forbidden, 'client'].map((each) => `**/${each}/**`), message }];
  const knowsEditor = room === 'lsp' || room === 'protocol';
  return override([`server/src/${room}/**/*.ts`], noImports(knowsEditor ? bans : [...bans, editor]));
}

const clientWall = override(
  ['client/**/*.ts'],
  noImports([
    {
      group: ['**/server/src/**', '!**/server/src/protocol/**'],
      message: 'The client speaks to the server through the protocol only: of server/src it may import protocol.',
    },
  ]),
);

function corePurity() {
  const deniedGlobals = {
    process: 'The core knows no process: take what you need as a parameter.',
    Buffer: 'The core runs in a browser: use Uint8Array.',
    Date: 'The core has no clock: take the day as a parameter.',
    performance: 'The core has no clock.',
    setTimeout: 'The core does not wait.',
    fetch: 'The core reaches nothing outside.',
  };
  return override(
    core.map((room) => `server/src/${room}/**/*.ts`),
    {
      correctness: { noNodejsModules: 'error' },
      style: { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } },
    },
  );
}

function noImports(patterns: readonly Ban[]) {
  return { style: { noRestrictedImports: { level: 'error', options: { patterns } } } };
}

function override(includes: readonly string[], rules: object) {
  return { includes, linter: { rules } };
}
