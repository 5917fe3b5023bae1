import { actionsOf } from '../../../server/src/report/actions.ts';
import { wholeTree } from '../../../server/src/syntax/trees/tree.ts';
import { analyseText } from '../../common/lint-text.ts';
import { hasBlockInList, hasLinkInLink } from './prose-model.ts';

/**
 * No page can show a link within a link. HTML, and computed blocks where they are none, come back as words: of an action
 * they then are a part.
 */
export function canBeShown(report: string): boolean {
  const { report: read } = analyseText(report);
  const tree = wholeTree(read.document);
  const asksForActions = read.sections.some(
    ({ role }) => role.kind === 'section' && role.definition.holds !== undefined,
  );
  const { actions } = actionsOf(read);
  const written = actions.map(({ range }) => report.slice(range.start, range.end));
  return (
    !hasLinkInLink(tree) && !(asksForActions && hasBlockInList(tree)) && !written.some((text) => /<[a-z/]/i.test(text))
  );
}
