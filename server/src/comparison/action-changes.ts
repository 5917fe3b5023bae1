import { type Action, actionsOf } from '../report/actions.ts';
import type { Report } from '../report/report.ts';
import { pairUp } from './pair-up.ts';

/** Something that the provider must or should do and that only one report asks for, or asks for in another way. */
export interface ActionChange {
  /** Null where the report does not ask for it. */
  readonly before: Action['kind'] | null;
  readonly now: Action['kind'] | null;
  readonly text: string;
}

/** The actions that came, that went, and that are must in place of should or the other way round. */
export function actionChanges(before: Report, now: Report): readonly ActionChange[] {
  const words = ({ text }: Action) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return pairUp(actionsOf(before).actions, actionsOf(now).actions, [
    (action) => `${action.kind} ${words(action)}`,
    words,
  ])
    .filter((pair) => pair.before?.kind !== pair.now?.kind)
    .map((pair) => ({
      before: pair.before?.kind ?? null,
      now: pair.now?.kind ?? null,
      text: (pair.now ?? pair.before)?.text ?? '',
    }));
}
