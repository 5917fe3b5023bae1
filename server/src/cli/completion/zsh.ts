import type { CompletedCommand, CompletedOption, Values } from './completed-program.ts';
import { flagsOf } from './flags.ts';

/** Completion for zsh, as a script that can be sourced or kept as `_keyline` where zsh looks for functions. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}\n`);
  const cases = commands.map(({ name, options, values }) => {
    const lines = [...options.flatMap(optionSpecs), `'*:${name}:${action(values)}'`];
    return `      ${name})\n        _arguments \\\n          ${lines.join(' \\\n          ')}\n        ;;\n`;
  });
  return `#compdef keyline
# Completion of keyline for zsh: source <(keyline completion zsh)
_keyline() {
  local state line
  local -a commands=(
${described.join('')}  )
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      _describe command commands
      ;;
    argument)
      case $line[1] in
${cases.join('')}      esac
      ;;
  esac
}
if [[ $funcstack[1] == _keyline ]]; then
  _keyline "$@"
else
  compdef _keyline keyline
fi
`;
}

function optionSpecs(option: CompletedOption): readonly string[] {
  const { description, values, long } = option;
  const text = description.replace(/[[\]\\:]/g, '\\$&');
  const value = values === null ? '' : `:${long}:${action(values)}`;
  return flagsOf(option).map((flag) => quoted(`*${flag}[${text}]${value}`));
}

function action(values: Values | null): string {
  switch (values?.kind) {
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'files':
      return '_files';
    default:
      return ' ';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
