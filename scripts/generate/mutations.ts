// A part of docs/reliability.md: how many slips in the code the tests notice.
import { markdownTable } from 'markdown-table';
import { type Kind, kindOf, kinds } from '../../test/mutation/explained.ts';
import { readMutations } from '../../test/mutation/mutations.ts';

const about = `Slips are put into the code of the rooms that judge, by [Stryker](https://stryker-mutator.io/) and one at a time: a comparison turned round, a condition that always holds, a text made empty, a block without what it does. A slip is noticed where a test fails. Tried on each are the tests that reach it, of that room and of those that use it; those that start programs, the command line’s among them, are left out, so what they alone notice counts as not noticed. A slip in code that runs only while its file is loaded (lists, expressions) is left out, as each would need a whole run of the tests; a slip that no test reaches counts as not noticed.

There are more slips than a day could try, so each figure is of a sample, which the seed draws again: at 150 of them, one of a hundred samples is off by more than eight in a hundred, and at 70 by more than eleven. \`npm run mutation\` tries all. “Of what can be” leaves out the slips that no test could notice: those that are equal in effect, never met or of speed only.
`;

/** The part with the figures that were kept last. */
export function mutationsPart(): string {
  const title = '## Slips in the code';
  const kept = Object.entries(readMutations());
  if (kept.length === 0) {
    return `${title}\n\n${about}\nNo figures were kept.\n`;
  }
  const rows = kept.map(([room, { changes, drawn, atLoading, noticed, survivors }]) => {
    const tried = noticed + survivors.length;
    const open = survivors.filter((survivor) => kindOf(survivor) === 'open').length;
    // Nobody can notice what is equal in effect, never met, or of speed only.
    const hidden = survivors.filter((survivor) => ['same', 'never', 'speed'].includes(kindOf(survivor))).length;
    const shares = [tried, tried - hidden].map((all) => `${((100 * noticed) / all).toFixed(1)} %`);
    return [`\`${room}\``, changes, drawn, atLoading, tried, noticed, ...shares, survivors.length - open, open];
  });
  const header = [
    'room',
    'slips',
    'drawn',
    'left out',
    'tried',
    'noticed',
    'share',
    'of what can be',
    'explained',
    'open',
  ];
  const figures = markdownTable([header, ...rows.map((row) => row.map((cell) => cell.toLocaleString('en-GB')))]);
  const commands = kept.map(([, { command }]) => command).join('\n');
  const [, { node }] = kept[0] ?? ['', { node: '' }];
  return [
    `${title}\n\n${about}\nNode ${node.replace(/^v/, '')}:\n`,
    `\`\`\`sh\n${commands}\n\`\`\`\n`,
    `${figures}\n`,
    `Slips that no test noticed, by why that is so (\`test/mutation/explained.ts\`; each is in \`test/reliability/mutations.json\`):\n`,
    `${survivorsByKind(kept.flatMap(([, { survivors }]) => survivors.map(kindOf)))}\n`,
  ].join('\n');
}

function survivorsByKind(found: readonly Kind[]): string {
  const rows = (Object.keys(kinds) as Kind[])
    .map((kind) => [kinds[kind], String(found.filter((each) => each === kind).length)])
    .filter(([, count]) => count !== '0');
  return markdownTable([['why', 'slips'], ...rows]);
}
