import { readFileSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentedConfiguration } from './documented-configuration.ts';

// Editors that no Debian package brings: their configurations are held against the keys that their references name.

const words = z.array(z.string());

test.each(['helix', 'zed', 'sublime-text'])('the page about %s says that its configuration was not run', (page) => {
  expect(readFileSync(`docs/editors/${page}.md`, 'utf8')).toContain('not run');
});

test('Helix starts the server for Markdown and YAML', () => {
  const schema = z.strictObject({
    'language-server': z.record(
      z.string(),
      z.strictObject({ command: z.string(), args: words.optional(), 'required-root-patterns': words.optional() }),
    ),
    language: z.array(
      z.strictObject({ name: z.string(), roots: words.optional(), 'language-servers': words.optional() }),
    ),
  });
  const { 'language-server': servers, language } = schema.parse(parseToml(documentedConfiguration('helix', 'toml')));
  expect(servers).toEqual({ keyline: { command: 'keyline-language-server', args: ['--stdio'] } });
  expect(language.map(({ name }) => name)).toEqual(['markdown', 'yaml']);
  for (const { 'language-servers': names } of language) {
    expect(names).toContain('keyline');
  }
});

describe('Zed', () => {
  test('has an extension that names the server for Markdown and YAML', () => {
    const schema = z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      name: z.string(),
      version: z.string().regex(/^\d+\.\d+\.\d+$/),
      schema_version: z.literal(1),
      authors: words,
      description: z.string(),
      repository: z.url(),
      language_servers: z.record(z.string(), z.strictObject({ name: z.string(), languages: words })),
    });
    const manifest = schema.parse(parseToml(documentedConfiguration('zed', 'toml', 0)));
    expect(manifest.language_servers).toEqual({ keyline: { name: 'Keyline', languages: ['Markdown', 'YAML'] } });
  });

  test('has an extension that is a library for WebAssembly and starts the server', () => {
    const schema = z.strictObject({
      package: z.strictObject({ name: z.string(), version: z.string(), edition: z.literal('2021') }),
      lib: z.strictObject({ 'crate-type': z.tuple([z.literal('cdylib')]) }),
      dependencies: z.strictObject({ zed_extension_api: z.string() }),
    });
    expect(schema.safeParse(parseToml(documentedConfiguration('zed', 'toml', 1))).error).toBeUndefined();
    expect(documentedConfiguration('zed', 'rust')).toContain('"keyline-language-server"');
  });

  test('lets the server run where the settings name servers', () => {
    const schema = z.strictObject({ languages: z.record(z.string(), z.strictObject({ language_servers: words })) });
    const { languages } = schema.parse(JSON.parse(documentedConfiguration('zed', 'json')));
    expect(languages).toEqual({
      Markdown: { language_servers: ['keyline', '...'] },
      YAML: { language_servers: ['keyline', '...'] },
    });
  });
});

test('Sublime Text starts the server for Markdown and YAML', () => {
  const schema = z.strictObject({
    clients: z.record(z.string(), z.strictObject({ enabled: z.boolean(), command: words, selector: z.string() })),
  });
  const { clients } = schema.parse(JSON.parse(documentedConfiguration('sublime-text', 'json')));
  expect(clients).toEqual({
    keyline: {
      enabled: true,
      command: ['keyline-language-server', '--stdio'],
      selector: 'text.html.markdown | source.yaml',
    },
  });
});
