import { suggestion } from '../../framework/suggestion.ts';

/** What the program understands, as far as a message about wrong usage speaks of it. */
export interface Understood {
  /** The command that was called; null where none was. */
  readonly command: string | null;
  readonly commands: readonly string[];
  /** The long options of the command. */
  readonly options: readonly string[];
}

/** What stands behind a value that an option cannot have. */
const isInvalid = "' is invalid. Allowed choices are ";

/**
 * A message of the parser of command lines about wrong usage, in the words of Keyline: what is wrong, what was probably
 * meant, and where to read on.
 */
export function usageMessage(message: string, { command, commands, options }: Understood): string {
  const help = command === null ? '"keyline --help"' : `"keyline ${command} --help"`;
  const [, unknown] = /^error: unknown command '(.*)'/.exec(message) ?? [];
  if (unknown !== undefined) {
    return `Unknown command ${unknown}${suggestion(commands, unknown)} ${help} lists them all.`;
  }
  const [, option] = /^error: unknown option '(.*)'/.exec(message) ?? [];
  if (option !== undefined) {
    return `Unknown option ${option}${suggestion(options, option)} ${help} lists them all.`;
  }
  const [opening, flags = ''] = /^error: option '([^']*)' argument '/.exec(message) ?? [];
  const behindValue = message.lastIndexOf(isInvalid);
  if (opening !== undefined && behindValue >= opening.length) {
    const value = message.slice(opening.length, behindValue);
    const known = message.slice(behindValue + isInvalid.length, -'.'.length).split(', ');
    const one = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`;
    return `${longName(flags)} cannot be ${value}${suggestion(known, value)} Write ${one}.`;
  }
  const [, needed] = /^error: required option '([^']*)' not specified/.exec(message) ?? [];
  if (needed !== undefined) {
    return `This needs ${needed}. ${help} says more.`;
  }
  const [, argument] = /^error: missing required argument '(.*)'/.exec(message) ?? [];
  if (argument !== undefined) {
    return `This needs <${argument}>. ${help} says more.`;
  }
  const [, without] = /^error: option '([^']*)' argument missing/.exec(message) ?? [];
  if (without !== undefined) {
    return `A value is missing behind ${longName(without)}. ${help} says more.`;
  }
  const plain = message.replace(/^error: /, '').trim();
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)} ${help} says more.`;
}

/** Of `-o, --output <file>`, the name `--output`. */
function longName(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}
