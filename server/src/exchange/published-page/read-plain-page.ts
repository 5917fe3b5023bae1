import { type FrameworkLibrary, listFrameworks, noFramework, resolveFramework } from '../../framework/file/library.ts';
import { addContent } from '../draft/add-content.ts';
import { draftSection } from '../draft/draft-section.ts';
import { openSections } from '../draft/open-section.ts';
import { writeReport } from '../draft/write-report.ts';
import type { ImportResult } from '../import-result.ts';
import { lineText } from '../page-facts/page-names.ts';
import { withHouseDates } from '../page-facts/stated-days.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { isTitledReport, otherSortOf } from './other-sorts.ts';
import { plainFacts } from './plain-facts.ts';
import { plainHeadings } from './plain-headings.ts';
import { unrecognisedMessage } from './unrecognised-message.ts';

/**
 * A page that fits no framework: all its words as they are, under a front matter that says so. A letter, guidance and
 * the like are told to be no report; of anything else nobody knows, and the message says what was looked for.
 */
export function readPlainPage(lines: readonly PageLine[], library: FrameworkLibrary): ImportResult {
  const stack = openSections();
  const sort = otherSortOf(lines);
  const headings = sort === null ? plainHeadings(lines) : new Map<PageLine, number>();
  for (const line of lines) {
    const level = line.kind === 'heading' ? line.level : headings.get(line);
    if (level !== undefined) {
      stack.openOther(lineText(line), level);
    } else {
      addContent(stack.current(), line);
    }
  }
  const kind = sort?.kind ?? (isTitledReport(lines) ? ('inspection' as const) : undefined);
  const known = listFrameworks(library)
    .filter(({ guessed }) => guessed)
    .flatMap(({ id }) => resolveFramework(library, id, null).framework ?? []);
  return {
    report: writeReport({
      frontMatter: {
        framework: noFramework,
        ...(kind !== undefined && { kind }),
        status: 'draft',
        ...(sort === null && withHouseDates(plainFacts(lines))),
      },
      sections: stack.all().map(draftSection),
    }),
    framework: null,
    notUnderstood: [],
    removed: [],
    added: [],
    messages: [sort === null ? unrecognisedMessage(known) : otherSortMessage(sort.name)],
  };
}

function otherSortMessage(name: string): string {
  return `This is not a report but ${name}. The text was kept as it is, with “framework: none”. If it is a report all the same, choose the framework yourself, and import again.`;
}
