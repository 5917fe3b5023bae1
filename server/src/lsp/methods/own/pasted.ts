import { blockPlaceAt } from '../../../syntax/block-place.ts';
import type { Document } from '../../../syntax/document.ts';
import { reportMethod } from '../method.ts';
import { ownReportRequest } from './own-request.ts';

/**
 * `keyline/pasted`: what was copied as HTML, as the text that goes into an open report at a place; in an empty report
 * the whole report that a published page becomes. Null where its plain text will do.
 */
export const pasted = reportMethod({
  request: ownReportRequest('keyline/pasted'),
  capabilities: () => ({}),
  answer: async ({ params, open, environment }) => {
    const { document, positions } = open;
    const { html, position } = params;
    if (takesNoMarkdown(document, positions.offsetAt(position))) {
      return null;
    }
    if (document.text.trim() === '') {
      const { importPage } = await import('../../../exchange/import-page.ts');
      const answer = importPage(html, { format: 'html', library: environment.library });
      if (!('problem' in answer) && answer.imported.framework !== null) {
        return { text: answer.imported.report };
      }
    }
    const { copiedText } = await import('../../../exchange/copied/copied-text.ts');
    const text = copiedText(html);
    return text === null ? null : { text };
  },
});

/** Front matter and code take what is pasted as it is. */
function takesNoMarkdown({ frontMatter, blocks }: Document, offset: number): boolean {
  const placed = blocks[blockPlaceAt(blocks, offset)];
  return (
    (frontMatter !== null && offset < frontMatter.end) || (placed?.block.begins === 'fence' && offset > placed.start)
  );
}
