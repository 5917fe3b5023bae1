import type { Framework } from '../../framework/framework.ts';
import { lineText, nameOf, noteOn } from '../page-facts/page-names.ts';
import { isRating } from '../page-facts/page-patterns.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';

/** “Ratings - Maternity” above the ratings of a service. */
const titleOfRatings = /^(?:ratings?|scores) ?[–—-] ?(\p{Lu}[^.:;?!\d]{2,80})$/iu;

/**
 * The lines without the one that says whose ratings come, and the service that it names, as the page on one service of a
 * hospital has it. Null for the service where no such line stands there, or several that differ.
 */
export function serviceOfRatings(
  lines: readonly PageLine[],
  framework: Framework,
): { readonly service: string | null; readonly lines: readonly PageLine[]; readonly removed: readonly LineNote[] } {
  const titles = new Map(
    lines.flatMap((line) => {
      const name = nameIn(line);
      return name === null ? [] : [[line, name] as const];
    }),
  );
  const [service = null, another] = new Set(titles.values());
  const isName = service !== null && !isRating(framework, service) && nameOf(framework, service) === null;
  if (!isName || another !== undefined || !framework.services) {
    return { service: null, lines, removed: [] };
  }
  return {
    service,
    lines: lines.filter((line) => !titles.has(line)),
    removed: [...titles.keys()].map((line) => noteOn(line, 'said as the service that the ratings are of')),
  };
}

function nameIn(line: PageLine): string | null {
  return line.kind === 'table' || line.kind === 'quote' ? null : (titleOfRatings.exec(lineText(line))?.[1] ?? null);
}
