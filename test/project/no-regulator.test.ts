import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInLibrary, listFrameworks, resolveFramework } from '../../server/src/framework/file/library.ts';

/** Where sentences on breaches are read, the short names of a law and of its regulator stand among the words passed over. */
const wordsOfSentences = 'server/src/claims/numbers/';
/** The one style guide that comes with Keyline is asked for by its id. */
const idOfStyle = 'server/src/rules/style/built-in-style.ts';

const code = ['server/src', 'client/src', 'client/webview'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
    .filter((path) => !path.startsWith(wordsOfSentences) && path !== idOfStyle),
);

/** What frameworks call those who give ratings, but for words that anybody may be called by. */
const regulators = listFrameworks(builtInLibrary())
  .flatMap(({ id }) => resolveFramework(builtInLibrary(), id, null).framework?.regulators ?? [])
  .filter((name) => !/^(?:the council|environmental health|the chief inspector)$/i.test(name));

test('no regulator is named in code: what they are called stands in their frameworks', () => {
  expect(regulators.length).toBeGreaterThan(10);
  const named = new RegExp(`(?<![\\w-])(?:${[...new Set(regulators)].join('|')})(?![\\w-])`, 'i');
  const found = code.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, at) => (named.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
