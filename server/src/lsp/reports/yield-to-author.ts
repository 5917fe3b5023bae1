import { nextTurn } from '../frame/next-turn.ts';
import type { Session } from '../state/session.ts';

/**
 * To be awaited between two small pieces of work that nobody waits for: lets the author go first, who may be typing,
 * and all messages that are already here.
 */
export async function yieldToAuthor({ typing }: Session): Promise<void> {
  await typing.begun();
  await nextTurn();
}
