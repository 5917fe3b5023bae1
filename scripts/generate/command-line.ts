// The help of every command, as a page of the documentation.
import { declareCommands } from '../../server/src/cli/declare/declare-commands.ts';
import { run } from '../../server/src/cli/program/run.ts';
import type { Terminal } from '../../server/src/cli/program/terminal.ts';
import type { GeneratedFile } from './generated-file.ts';

export async function generateCommandLine(): Promise<readonly GeneratedFile[]> {
  const whole = await helpOf();
  const commands = [...whole.matchAll(/^ {2}(?<name>[a-z]+) (?:\[|<|[a-z]).*$/gm)]
    .flatMap(({ groups }) => groups?.name ?? [])
    .filter((name) => name !== 'help' && name !== 'keyline');
  const parts = await Promise.all(commands.map(async (name) => `## keyline ${name}\n\n${fenced(await helpOf(name))}`));
  const intro =
    'Made by `npm run generate` from what `--help` prints. Change that, not this. What it all is for: [command-line.md](command-line.md).';
  const content = `# Every command and option\n\n${intro}\n\n${fenced(whole)}\n${parts.join('\n')}`;
  return [{ path: 'docs/command-line-help.md', content }];
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trim()}\n\`\`\`\n`;
}

async function helpOf(command?: string): Promise<string> {
  let printed = '';
  const print = (text: string) => {
    printed += text;
  };
  await run(command === undefined ? ['--help'] : [command, '--help'], plainTerminal(print), declareCommands);
  return printed;
}

/** A terminal of 80 columns that hands on all that is printed, answers nothing and shows no colours. */
export function plainTerminal(print: (text: string) => void, workingDirectory = '.'): Terminal {
  return {
    workingDirectory,
    environment: {},
    isScreen: false,
    width: 80,
    print,
    note: print,
    noteText: print,
    readInput: async () => new Uint8Array(),
    ask: null,
  };
}
