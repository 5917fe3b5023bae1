import type { CompletedCommand, Values } from './completed-program.ts';
import { flagsOf } from './flags.ts';

/** Completion for bash, as a script. Where it knows no word, bash offers files. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.values === null
        ? []
        : `    ${flagsOf(option)
            .map((flag) => `'${name} ${flag}'`)
            .join(' | ')}) ${replies(option.values)} ;;\n`,
    ),
  );
  const options = commands.map(
    (command) => `      ${command.name}) words='${command.options.flatMap(flagsOf).join(' ')}' ;;\n`,
  );
  const ofArguments = commands.map(
    ({ name, values: own }) => `      ${name}) ${replies(own ?? { kind: 'text' })} ;;\n`,
  );
  return `# Completion of keyline for bash: source <(keyline completion bash)
_keyline() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' words='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    if [[ \${COMP_WORDS[at]} != -* ]]; then
      command=\${COMP_WORDS[at]}
      break
    fi
  done
  COMPREPLY=()
  case "$command $before" in
${values.join('').replaceAll(' ;;', '; return ;;')}  esac
  if [[ -z $command ]]; then
    words='${names} --help --version'
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ $current == -* ]]; then
    case $command in
${options.join('')}    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    case $command in
${ofArguments.join('')}    esac
  fi
}
complete -o bashdefault -o default -F _keyline keyline
`;
}

/** What offers the words; nothing where bash is to offer files. */
function replies(values: Values): string {
  return values.kind === 'words' ? `COMPREPLY=($(compgen -W '${values.words.join(' ')}' -- "$current"))` : ':';
}
