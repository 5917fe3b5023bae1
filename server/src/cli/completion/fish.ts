import type { CompletedCommand, CompletedOption, Values } from './completed-program.ts';

/** Completion for fish, as a script. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, summary, options, values }) => [
    `complete -c keyline -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...(values?.kind === 'files' ? [] : [`${within(name)} -f${words(values)}`]),
    ...options.map((option) => `${within(name)} ${optionWords(option)}`),
  ]);
  return `# Completion of keyline for fish: keyline completion fish | source\n${lines.join('\n')}\n`;
}

function within(command: string): string {
  return `complete -c keyline -n '__fish_seen_subcommand_from ${command}'`;
}

function optionWords({ short, long, description, values }: CompletedOption): string {
  const names = `${short === null ? '' : `-s ${short} `}-l ${long}`;
  const takes = values === null ? '' : values.kind === 'files' ? ' -r -F' : ' -x';
  return `${names}${takes}${words(values)} -d ${quoted(description)}`;
}

function words(values: Values | null): string {
  return values?.kind === 'words' ? ` -a ${quoted(values.words.join(' '))}` : '';
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
