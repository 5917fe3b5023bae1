import type { Framework } from '../../framework/framework.ts';
import { headingName, lineText, nameOf, noteOn } from '../page-facts/page-names.ts';
import { isRating } from '../page-facts/page-patterns.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';
import { isNameOfService } from './head/head-names.ts';
import { namedParts } from './holding-headings.ts';

/** “Ratings - Maternity” above the ratings of a service. */
const titleOfRatings = /^(?:ratings?|scores) ?[–—-] ?(\p{Lu}[^.:;?!\d]{2,80})$/iu;

/** “Service: Surgery”; where it names a place, it is that of the whole page. */
const labelOfService = /^service: ?(\p{Lu}[^.:;?!\d]{2,80})$/iu;

/**
 * The lines without the one that says whose ratings come, and the service that it names, as the page on one service of a
 * hospital has it. Null for the service where no such line stands there, or several that differ.
 */
export function serviceOfRatings(
  lines: readonly PageLine[],
  framework: Framework,
): { readonly service: string | null; readonly lines: readonly PageLine[]; readonly removed: readonly LineNote[] } {
  const titles = new Map(
    lines.flatMap((line, index) => {
      const below = lines[index + 1];
      const isLabel = /^service:?$/iu.test(lineText(line)) && below !== undefined && isNameOfService(lineText(below));
      const name = isLabel ? lineText(below) : nameIn(line);
      return name === null ? [] : [line, ...(isLabel ? [below] : [])].map((one) => [one, name] as const);
    }),
  );
  const holder = framework.services ? onlyService(lines, framework) : null;
  if (holder !== null) {
    titles.set(holder, lineText(holder));
  }
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
  if (line.kind === 'table' || line.kind === 'quote') {
    return null;
  }
  const service = labelOfService.exec(line.text)?.[1] ?? '';
  return titleOfRatings.exec(line.text)?.[1] ?? (isNameOfService(service) ? service : null);
}

/** The one heading that names a service, where all key questions of the page stand below it and nothing is rated elsewhere. */
function onlyService(lines: readonly PageLine[], framework: Framework): PageLine | null {
  const [holder = null, ...others] = new Set(namedParts(lines, framework).map((part) => part.holder));
  if (holder?.kind !== 'heading' || others.length > 0 || !isNameOfService(holder.text)) {
    return null;
  }
  const at = lines.indexOf(holder);
  const isOutside = (line: PageLine, index: number) =>
    line.kind === 'heading' &&
    line.level <= holder.level &&
    line !== holder &&
    (isNameOfService(line.text) || headingName(framework, line)?.kind === 'overall' || index > at);
  return lines.some(isOutside) ? null : holder;
}
