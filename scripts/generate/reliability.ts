// docs/reliability.md: what was tried to break Keyline, and what came of it.
import { markdownTable } from 'markdown-table';
import { readFigures } from '../../test/reliability/figures.ts';
import { readTimes } from '../../test/reliability/times.ts';
import type { GeneratedFile } from './generated-file.ts';
import { mutationsPart } from './mutations.ts';

const opening = `# What was tried to break it

Made by \`npm run generate\` from what the commands below kept in \`test/reliability/figures.json\`: no figure is written by hand. Run one of them and \`npm run generate\` to have your own. A few of the same inputs are tried by every run of \`npm test\`, and more of them every night.

Time is that of the processor, in this process; memory is the most that the process had taken by then. Neither is given where the work was done in other processes. [SECURITY.md](../SECURITY.md) says what is guarded against, [performance.md](performance.md) how long ordinary work takes.
`;

const sections: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  fuzz: {
    title: 'Inputs',
    about:
      'Reports of every framework that ships are torn in up to four places (lines, sections, fields, pieces that open something), and what must hold for all of them is tried. A story is up to 25 things that an author and other programs do to files which name each other: opening, typing, saving, closing, writing, deleting, moving, with the settings and a framework among them. What breaks a promise is made as small as can be, kept, and tried by every run of the tests.',
  },
  kill: {
    title: 'Faults',
    about:
      'Commands are ended with `SIGKILL` at moments spread over their whole run (tried: how many were not through), and write to disks with no, one, two … pages of 4 KB left (tried: how many had too little room). Disks are made full on Linux, by root.',
  },
};

/** The page, with the figures that were kept last. */
export function generateReliability(): readonly GeneratedFile[] {
  const kept = readFigures();
  const parts = Object.entries(sections).map(([name, { title, about }]) => {
    const run = kept[name];
    if (run === undefined) {
      return `## ${title}\n\n${about}\n\nNo figures were kept.\n`;
    }
    const rows = run.figures
      .filter(({ tried }) => tried > 0)
      .map(({ what, tried, broken, seconds, memory }) => [
        what,
        tried.toLocaleString('en-GB'),
        String(broken),
        seconds === null ? '' : `${seconds} s`,
        memory === null ? '' : `${memory} MB`,
      ]);
    const table = markdownTable([['what must hold', 'tried', 'broken', 'time', 'memory'], ...rows]);
    return `## ${title}\n\n${about}\n\n\`${run.command}\`, Node ${run.node.replace(/^v/, '')}:\n\n${table}\n`;
  });
  return [{ path: 'docs/reliability.md', content: [opening, ...parts, mutationsPart(), timesPart()].join('\n') }];
}

const aboutTimes =
  'Texts that nobody writes, but somebody may send: one piece again and again, numbered where it can be. The figures are seconds of the processor that the built command line takes for each, its own start included (about 0.2 s). What is read of a report is counted in work (`server/src/syntax/reading-budget.ts`): what lies beyond is kept as it is, and one finding says so. So no text takes much longer than the longest report that people write. Frameworks are bounded as well: a template that the same words fit in too many ways is refused, and names are looked for one way only. Every regular expression is judged by [recheck](https://makenowjust-labs.github.io/recheck/), those too that are put together from names and words while the code runs: in time that grows with the text, or with its square where every text is bounded (`npm run expressions`; the tests know which were judged). As nothing is left that could run without end, there is no worker that would have to be ended. The language server reads a long report in turns, and answers other requests in between (`server/src/lsp/diagnostics/read-ahead.ts`), and asks a few rules at a time about the whole.';

function timesPart(): string {
  const kept = readTimes();
  const title = '## Time';
  if (kept === null) {
    return `${title}\n\n${aboutTimes}\n\nNo times were kept: \`npm run fuzz -- --pathological --record\` takes them.\n`;
  }
  const commands = Object.keys(kept.texts[0]?.seconds ?? {});
  const rows = kept.texts.map(({ name, seconds }) => [
    name,
    ...commands.map((command) => {
      const time = seconds[command] ?? null;
      return time === null ? 'ended' : time.toFixed(1);
    }),
  ]);
  const table = markdownTable([['text', ...commands], ...rows]);
  const size = `${(kept.length / 1000).toLocaleString('en-GB')} KB each`;
  return `${title}\n\n${aboutTimes}\n\n\`${kept.command}\`, Node ${kept.node.replace(/^v/, '')}, ${size}:\n\n${table}\n`;
}
