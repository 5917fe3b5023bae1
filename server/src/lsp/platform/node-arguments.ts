import { parseArgs } from 'node:util';

/** What the command line of the language server asks for. */
export type NodeArguments =
  | { readonly kind: 'serve'; readonly stdio: boolean }
  | { readonly kind: 'version' }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string };

/** How the client can reach the server; exactly one is wanted. */
const channels = ['stdio', 'node-ipc', 'socket', 'pipe'] as const;

/** Reads the arguments after the program's name. The channel itself is opened by the protocol library, from the same arguments. */
export function readArguments(args: readonly string[]): NodeArguments {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (fault) {
    return { kind: 'wrong', message: fault instanceof Error ? fault.message : String(fault) };
  }
  if (values.help === true) {
    return { kind: 'help' };
  }
  if (values.version === true) {
    return { kind: 'version' };
  }
  const named = channels.filter((channel) => values[channel] !== undefined);
  if (named.length !== 1) {
    const found = named.length === 0 ? 'None was given' : `${named.length} were given`;
    return { kind: 'wrong', message: `${found}: name one of --stdio, --node-ipc, --socket=PORT or --pipe=NAME.` };
  }
  if (values.socket !== undefined && !isPort(values.socket)) {
    return {
      kind: 'wrong',
      message: `--socket=${values.socket} is not a port: a whole number from 1 to 65535 is wanted.`,
    };
  }
  if (values['node-ipc'] === true && process.send === undefined) {
    return { kind: 'wrong', message: '--node-ipc works only where Node itself started this program with a channel.' };
  }
  return { kind: 'serve', stdio: values.stdio === true };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: false,
    options: {
      stdio: { type: 'boolean' },
      'node-ipc': { type: 'boolean' },
      socket: { type: 'string' },
      pipe: { type: 'string' },
      // Editors pass the number of their own process so that the server ends with them.
      clientProcessId: { type: 'string' },
      version: { type: 'boolean', short: 'v' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}

function isPort(text: string): boolean {
  return /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= 65_535;
}
