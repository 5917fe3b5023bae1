import type { Argument, Command, Option } from 'commander';

/** What can stand in a place of a command line: one of some words, the path of a file, or what nobody can know. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files' | 'text' };

export interface CompletedOption {
  /** Without hyphens; null where it has no short form. */
  readonly short: string | null;
  readonly long: string;
  readonly description: string;
  /** Null for an option that takes no value. */
  readonly values: Values | null;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** Of its arguments; null for a command that takes none. */
  readonly values: Values | null;
}

/** What only Keyline knows, by the name of the place that it can stand in, such as `<rule>`. */
export interface KnownWords {
  readonly rules: readonly string[];
  readonly groups: readonly string[];
  readonly frameworks: readonly string[];
}

/** The commands of a program with their options, as a shell needs them: all of it is read from the declarations. */
export function completedCommands(program: Command, known: KnownWords): readonly CompletedCommand[] {
  const names = program.commands.map((command) => command.name());
  const words: Readonly<Record<string, readonly string[]>> = {
    rule: known.rules,
    rules: [...known.groups, ...known.rules],
    id: known.frameworks,
    command: names,
  };
  const valuesOf = (place: string, choices: readonly string[] | undefined): Values => {
    const ofPlace = choices ?? words[place];
    if (ofPlace !== undefined) {
      return { kind: 'words', words: ofPlace };
    }
    return { kind: /^(?:file|path|folder|page|old|new)$/.test(place) ? 'files' : 'text' };
  };
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [...command.options.map((option) => completedOption(option, valuesOf)), help],
    values: argumentValues(command.registeredArguments, valuesOf),
  }));
}

const help: CompletedOption = { short: 'h', long: 'help', description: 'print this help', values: null };

type ValuesOf = (place: string, choices: readonly string[] | undefined) => Values;

function completedOption({ short, long, description, flags, argChoices }: Option, valuesOf: ValuesOf): CompletedOption {
  const place = /[<[](?<place>[a-z]+)/.exec(flags)?.groups?.place;
  return {
    short: short?.replace('-', '') ?? null,
    long: long?.replace('--', '') ?? '',
    description,
    values: place === undefined ? null : valuesOf(place, argChoices),
  };
}

function argumentValues(declared: readonly Argument[], valuesOf: ValuesOf): Values | null {
  const [first] = declared;
  return first === undefined ? null : valuesOf(first.name(), first.argChoices);
}
