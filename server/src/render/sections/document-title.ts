import { reportTitle } from '../../report/report-title.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import { kindNames } from '../page-words.ts';
import type { RenderRequest } from '../render-request.ts';

/**
 * What a browser writes on the tab, in bookmarks and in the history: the kind, what it is about, and the day, as in
 * “Assessment: Lakeside House, 3 to 14 March 2025”. A title that is asked for stands alone.
 */
export function documentTitle({ title, analysis: { report } }: RenderRequest): string {
  if (title !== null) {
    return title;
  }
  const { kind, assessed, published } = report.frontMatter.values;
  const name = reportTitle(report) ?? 'Report';
  const day = report.kind === 'news' ? (published ?? assessed) : (assessed ?? published);
  const named = kind === undefined ? 'Report' : kindNames[kind];
  const start = name === 'Report' ? name : `${named}: ${name}`;
  return day === undefined ? start : `${start}, ${toHouseStyle(day) ?? day}`;
}
