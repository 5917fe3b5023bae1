import type { Analysis } from '../../analysis/analysis.ts';
import { touches } from '../../text/range.ts';
import type { Completion } from '../completion-item.ts';
import type { FrontMatterPlace } from './front-matter/front-matter-place.ts';
import type { Surroundings } from './surroundings.ts';

/** The paths of other reports, in `previous` and in `reports`; in the latter those that are not listed yet. */
export function reportPathCompletions(
  { report }: Analysis,
  { path: keys, writes, replaces, lead }: FrontMatterPlace,
  surroundings: Surroundings,
): readonly Completion[] {
  const [key, child] = keys;
  if (writes !== 'value' || child !== undefined || (key !== 'previous' && key !== 'reports')) {
    return [];
  }
  const items = key === 'reports' ? (report.frontMatter.entries.get(key)?.items ?? []) : [];
  const listed = new Set(items.filter(({ range }) => !touches(range, replaces.start)).map(({ value }) => value));
  const quote = /^["']?/.exec(report.document.text.slice(replaces.start, replaces.end))?.[0] ?? '';
  return surroundings
    .reports()
    .filter(({ path }) => !listed.has(path))
    .map(({ path, title }) => ({
      label: path,
      kind: 'path',
      detail: title,
      help: null,
      replaces,
      text: lead + asYaml(path),
      snippet: null,
      filterText: lead + quote + path,
    }));
}

/** The path as a value of YAML: in quotation marks where one of its signs could mean something there. */
function asYaml(path: string): string {
  return /^[\p{L}\p{N}_./][\p{L}\p{N}_./ ()&+-]*$/u.test(path) ? path : JSON.stringify(path);
}
