import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Action, actionsOf } from '../../report/actions.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';

/** `::actions`: what the report asks for, what must be done before what should be. */
export function actionLists(context: RenderContext): readonly Element[] {
  const { actions } = actionsOf(context.analysis.report);
  const lists = [
    ...actionList(pageWords.mustActions, 'must', actions, context),
    ...actionList(pageWords.shouldActions, 'should', actions, context),
  ];
  return lists.length > 0 ? lists : [h('p', { className: ['nothing'] }, pageWords.noActions)];
}

function actionList(
  title: string,
  kind: Action['kind'],
  actions: readonly Action[],
  { placeOf }: RenderContext,
): readonly Element[] {
  const items = actions
    .filter((action) => action.kind === kind)
    .map(({ text, range }) => h('li', placeOf(range), text));
  return items.length === 0
    ? []
    : [h('p', { className: ['list-title'] }, title), h('ul', { className: ['actions'], ariaLabel: title }, items)];
}
