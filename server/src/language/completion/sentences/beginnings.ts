import type { Analysis } from '../../../analysis/analysis.ts';
import { listFrameworks } from '../../../framework/file/library.ts';
import { lineEndingOf } from '../../../text/lines.ts';
import type { Caret } from '../../caret.ts';
import { type Completion, snippetText } from '../../completion-item.ts';
import { frameworkHelp } from '../../help/framework-help.ts';

/** In an empty report the front matter that it begins with, once for each framework; null where anything stands there. */
export function beginningCompletions({ report, library }: Analysis, caret: Caret): readonly Completion[] | null {
  const { text } = report.document;
  if (caret.line.start > 0 || !/^-{0,3}$/.test(caret.before) || text.slice(caret.offset).trim() !== '') {
    return null;
  }
  const ending = lineEndingOf(text);
  return listFrameworks(library).map(({ id, title }) => {
    const before = ['---', `framework: ${id}`, 'location: '];
    const between = ['assessed: '];
    const after = ['---', '', ''];
    return {
      label: `Report: ${title}`,
      kind: 'key',
      detail: id,
      help: frameworkHelp(id, library),
      replaces: caret.line,
      text: [...before, ...between, ...after].join(ending),
      snippet: `${snippetText(before.join('\n'))}$1\n${snippetText(between.join('\n'))}$2\n${after.join('\n')}$0`,
      filterText: `${caret.before}${title}`,
    };
  });
}
