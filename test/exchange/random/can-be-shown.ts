import { wholeTree } from '../../../server/src/syntax/trees/tree.ts';
import { analyseText } from '../../common/lint-text.ts';
import { hasBlockInList, hasLinkInLink } from './prose-model.ts';

/** No page can show a link within a link. Computed blocks where they are none come back as words: of an action they then are a part. */
export function canBeShown(report: string): boolean {
  const { report: read } = analyseText(report);
  const tree = wholeTree(read.document);
  const asksForActions = read.sections.some(
    ({ role }) => role.kind === 'section' && role.definition.holds !== undefined,
  );
  return !hasLinkInLink(tree) && !(asksForActions && hasBlockInList(tree));
}
