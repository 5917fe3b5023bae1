import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfiguration } from '../../../server/src/configuration/read-configuration.ts';
import { readSettings } from '../../../server/src/configuration/read-settings.ts';
import { importPage } from '../../../server/src/exchange/import-page.ts';
import { readFrameworkSource } from '../../../server/src/framework/check/framework-source.ts';
import { builtInLibrary } from '../../../server/src/framework/file/library.ts';
import { lintText } from '../../common/lint-text.ts';
import { rendered } from '../../render/rendered.ts';

const keys = `__proto__: { polluted: yes }
constructor: { prototype: { polluted: yes } }
"toString": broken
`;
const framework = readFileSync('examples/own-framework/marrow-schools.yaml', 'utf8');
const settings: Record<string, unknown> = JSON.parse(
  '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "rules": { "__proto__": "off" } }',
);

/** Each reads keys of somebody else. */
const readers: readonly (readonly [string, () => unknown])[] = [
  [
    'front matter',
    () => lintText(`---\n${keys}framework: cqc-inspection\nprevious: { __proto__: Good }\n---\n# Safe\n`),
  ],
  ['a page', () => rendered(`---\n${keys}framework: cqc-inspection\n---\n\n# __proto__\n\n__proto__: x\n`)],
  [
    'a configuration',
    () => readConfiguration('file:///keyline.yaml', `${keys}rules: { __proto__: off, toString: off }\n`),
  ],
  ['settings of an editor', () => readSettings('file:///settings', settings)],
  ['a framework', () => readFrameworkSource(`${framework}\n${keys}`)],
  [
    'an imported page',
    () =>
      importPage(
        `<main><header data-keyline="report" data-front-matter='{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'></header><h2 data-fields='[["__proto__","x"]]'>Safe</h2></main>`,
        { format: 'html', library: builtInLibrary() },
      ),
  ],
];

test.each(readers)('keys of objects in %s change no other object', (_name, read) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  expect(read).not.toThrow();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
  expect(String({})).toBe('[object Object]');
});
