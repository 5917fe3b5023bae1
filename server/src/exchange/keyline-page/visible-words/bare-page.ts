import type { FrameworkLibrary } from '../../../framework/file/library.ts';
import type { FrontMatterValues } from '../../../syntax/front-matter/front-matter-schema.ts';
import { draftSection } from '../../draft/draft-section.ts';
import { pageScope } from '../../draft/page-status.ts';
import { writeReport } from '../../draft/write-report.ts';
import type { ImportResult } from '../../import-result.ts';
import type { PageLine } from '../../page-lines/page-line.ts';
import { bareBody } from './bare-body.ts';
import { bareHead } from './bare-head.ts';

/**
 * The report of a page that Keyline made and that has lost its marks, as publishing systems take them away: read from
 * the words that Keyline itself puts on pages. Null where the top of the page is not in those words. What the page shows
 * counts as stated, also where the report that it was made of left it to be worked out.
 */
export function importBarePage(
  lines: readonly PageLine[],
  library: FrameworkLibrary,
  wanted: string | undefined,
): ImportResult | null {
  const head = bareHead(lines, library, wanted);
  if (head === null) {
    return null;
  }
  const body = bareBody(head.rest, head.framework);
  const frontMatter: FrontMatterValues = { ...head.values, ...pageScope(head.framework, body.sections) };
  return {
    report: writeReport({ frontMatter, sections: body.sections.map(draftSection) }),
    framework: head.values.framework ?? null,
    notUnderstood: [],
    removed: [...head.removed, ...body.removed],
    added: [],
    messages: [],
  };
}
