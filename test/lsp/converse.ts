import { spawn } from 'node:child_process';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { builtServer } from './built-server.ts';

/** What a client sends, as it goes over the wire. */
export type Sent = { readonly method: string; readonly id?: number; readonly params?: unknown };

/** One answer, as far as the tests look at it. */
export interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const exit = { jsonrpc: '2.0', method: 'exit' };

/** The last request of a conversation. */
export const shutdown = { method: 'shutdown', id: 100_000 };

/**
 * Sends the messages to the built server at once, or, if `patient`, the last one only when all others are answered.
 * Lets it exit once it has answered `shutdown`, and gives all its answers and its exit code. What the server asks is answered null, as by a client that knows nothing.
 */
export async function converse(
  messages: readonly Sent[],
  patient = false,
): Promise<{ readonly answers: ReadonlyMap<number, readonly Answer[]>; readonly code: number | null }> {
  const server = spawn(process.execPath, [builtServer(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const writer = new StreamMessageWriter(server.stdin);
  const asked = messages.filter(({ id }) => id !== undefined).length;
  const answers = new Map<number, Answer[]>();
  const write = (message: object) =>
    void writer.write({ jsonrpc: '2.0', ...message } as Message).catch(() => undefined);
  new StreamMessageReader(server.stdout).listen((message: Message & { id?: unknown }) => {
    if (!('id' in message)) {
      return;
    }
    if ('method' in message) {
      write({ id: message.id, result: null });
      return;
    }
    const id = Number(message.id);
    answers.set(id, [...(answers.get(id) ?? []), message as Answer]);
    if (patient && answers.size === asked - 1) {
      messages.slice(-1).forEach(write);
    }
    if (id === shutdown.id) {
      write(exit);
    }
  });
  messages.slice(0, patient ? -1 : undefined).forEach(write);
  const code = await new Promise<number | null>((resolve) => {
    server.on('close', resolve);
  });
  return { answers, code };
}
