import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'server/src/protocol';

/** The types of the contract without their comments, file by file. */
function contract(): string {
  return readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `// ${name}\n${readFileSync(`${folder}/${name}`, 'utf8').replace(/^ *\/\*\*(?:[^*]|\*(?!\/))*\*\/\n/gm, '')}`,
    )
    .join('\n');
}

test('what client and server say to each other is as it was: whoever changes it sees that editors have to follow', async () => {
  await expect(contract()).toMatchFileSnapshot('protocol.snapshot.txt');
});

test('the contract holds types alone', () => {
  expect(contract()).not.toMatch(/^(?:export )?(?:const|let|function|class|enum)\b|^import (?!type )/m);
});
