import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contributes } from '../../package.json';
import { configurationSchema } from '../../server/src/configuration/configuration-schema.ts';
import { executeCommand } from '../../server/src/lsp/methods/code-actions/execute-command.ts';

/** The code of the extension, as one text. */
const client = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(`client/src/${path}`, 'utf8'))
  .join('\n');

const inClient = [...client.matchAll(/registerCommand\('(keyline\.\w+)'/g)].map(([, name = '']) => name);
const inServer: readonly string[] = Object.values(executeCommand.capabilities?.({} as never) ?? {}).flatMap(
  (provider) => (provider as { readonly commands: readonly string[] }).commands,
);
const inManifest = contributes.commands.map(({ command }) => command);

test('every command in package.json is registered, and every command of the extension is in package.json', () => {
  expect(inManifest.filter((name) => !inClient.includes(name) && !inServer.includes(name))).toEqual([]);
  expect(inClient.filter((name) => !inManifest.includes(name))).toEqual([]);
  expect(new Set(inManifest).size).toBe(inManifest.length);
});

test('every menu, key and view title runs a command that is in package.json', () => {
  const inMenus = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
    ({ command }) => command,
  );
  expect(inMenus.length).toBeGreaterThan(inManifest.length);
  expect(inMenus.filter((name) => !inManifest.includes(name))).toEqual([]);
});

test('every view in package.json is filled', () => {
  const views = Object.values(contributes.views).flat();
  expect(views.filter(({ id }) => !client.includes(`'${id}'`))).toEqual([]);
});

test('every setting in package.json is read', () => {
  const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  const ofReports = Object.keys(configurationSchema.shape);
  const isRead = (name: string) => ofReports.includes(name) || client.includes(`'${name}'`);
  // The trace is read by the library that speaks to the server.
  const others = settings.filter((setting) => setting !== 'keyline.trace.server');
  expect(
    others.filter((key) => !isRead(key.split('.').slice(1).join('.')) && !isRead(key.split('.').at(-1) ?? '')),
  ).toEqual([]);
});
