import type { Session } from '../state/session.ts';

/** Something that every editor can run through `workspace/executeCommand`: what lenses and actions call. */
export interface Command {
  /** `keyline.…`, as clients register it. */
  readonly name: string;
  /** `args` come from the client as they are: throw an Error with a message for the author where they are wrong. */
  readonly run: (session: Session, args: readonly unknown[]) => Promise<CommandResult>;
}

/** What the client gets back. */
export type CommandResult = string | null;
