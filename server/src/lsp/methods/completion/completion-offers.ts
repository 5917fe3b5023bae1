import type { Completion } from '../../../language/completion-item.ts';
import type { Session } from '../../state/session.ts';

/** Keeps a list until the next one is offered, so that its explanations need not be sent with it. Gives the list's number. */
export function rememberOffers(session: Session, completions: readonly Completion[]): number {
  const list = (session.state.offered?.list ?? 0) + 1;
  session.state.offered = { list, completions };
  return list;
}

/** What stood in that place of that list; null where the list is no longer the last one. */
export function offered(session: Session, list: unknown, index: unknown): Completion | null {
  const last = session.state.offered;
  return last?.list === list && typeof index === 'number' ? (last?.completions[index] ?? null) : null;
}
