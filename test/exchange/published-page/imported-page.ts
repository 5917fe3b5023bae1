import { importPage } from '../../../server/src/exchange/import-page.ts';
import type { ImportResult } from '../../../server/src/exchange/import-result.ts';
import { builtInLibrary } from '../../../server/src/framework/file/library.ts';
import type { Finding } from '../../../server/src/rules/finding.ts';
import { analyseText, lintText } from '../../common/lint-text.ts';

/** A page as a report. Throws where it cannot be imported. */
export function imported(source: string, format: 'text' | 'html' = 'text'): ImportResult {
  const answer = importPage(source, { format, library: builtInLibrary() });
  if ('problem' in answer) {
    throw new Error(answer.problem);
  }
  return answer.imported;
}

export function frontMatter(report: string) {
  return analyseText(report).report.frontMatter.values;
}

export function headings(report: string): readonly string[] {
  return report.match(/^#+ .*$/gmu) ?? [];
}

/** All findings but hints. */
export function serious(report: string): readonly Finding[] {
  return lintText(report).filter(({ severity }) => severity !== 'hint');
}
