import type { Framework } from '../../framework/framework.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { openSections } from '../draft/open-section.ts';
import { noteOn } from '../page-facts/page-names.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { openServices, type RatedUnit, ratingGrids } from '../published-page/grids/rating-grid.ts';
import { noParts, type TabledParts } from './tabled-parts.ts';

/** One alone is told of by the sentences around its table. */
const fewestServices = 2;

/**
 * The services that the one table of services and their ratings in news or in a paper has, each with its ratings, so that the
 * sentences around it are held against them. The table itself stays where it is.
 */
export function tabledServices(
  lines: readonly PageLine[],
  framework: Framework,
  { provider, location }: FrontMatterValues,
): TabledParts {
  const names = [provider, location].flatMap((name) => name ?? []);
  const tables = lines.flatMap((line) => {
    const { units } = line.kind === 'table' ? ratingGrids([line], framework, names) : { units: [] };
    return units.filter(({ name }) => name !== null).length < fewestServices ? [] : [{ line, units }];
  });
  const [only] = tables;
  if (only === undefined || tables.length > 1) {
    return noParts;
  }
  return asSections(only.units, framework, only.line);
}

/** The services that a page lists with the ratings of each, where the framework has services. */
export function listedUnits(
  units: readonly RatedUnit[],
  framework: Framework,
  lines: readonly PageLine[],
): TabledParts {
  const last = lines.at(-1);
  return !framework.services || last === undefined ? noParts : asSections(units, framework, last);
}

function asSections(units: readonly RatedUnit[], framework: Framework, line: PageLine): TabledParts {
  const stack = openSections();
  openServices(units, framework, stack);
  const sections = stack.all().filter(({ role }) => role.kind !== 'preamble');
  const added = sections.flatMap(({ role, heading }) =>
    role.kind === 'service' && typeof heading?.text === 'string'
      ? [{ ...noteOn(line, 'the page says below its name how it was rated'), text: heading.text }]
      : [],
  );
  return { sections, added };
}
