import type { Framework } from '../../../framework/framework.ts';
import { addContent } from '../../draft/add-content.ts';
import { type OpenSection, openSections } from '../../draft/open-section.ts';
import { noteOn } from '../../page-facts/page-names.ts';
import type { LineNote, PageLine } from '../../page-lines/page-line.ts';
import { openIfHeading } from '../../published-page/open-part.ts';
import { bareComputedBlock } from './bare-computed-block.ts';
import { bareValues } from './bare-values.ts';

export interface BareBody {
  readonly sections: readonly OpenSection[];
  readonly removed: readonly LineNote[];
}

/** The sections below the top of a page, each with the values under its heading as fields. */
export function bareBody(lines: readonly PageLine[], framework: Framework): BareBody {
  const stack = openSections();
  const removed: LineNote[] = [];
  for (let place = 0; place < lines.length; ) {
    const line = lines[place];
    if (line === undefined || openIfHeading(line, framework, stack, [])) {
      place += 1;
      continue;
    }
    const taken = takeValues(lines, place, stack.current(), framework) || takeBlock(lines, place, stack.current());
    if (taken === 0) {
      addContent(stack.current(), line);
    }
    const left = lines.slice(place, place + taken);
    removed.push(...left.map((one) => noteOn(one, 'said by the fields, or worked out from them')));
    place += Math.max(1, taken);
  }
  return { sections: stack.all(), removed };
}

/** Gives the number of lines that are values of the section; they stand above all its text. */
function takeValues(lines: readonly PageLine[], place: number, section: OpenSection, framework: Framework): number {
  if (section.heading === null || section.contents.length > 0) {
    return 0;
  }
  const { fields, taken } = bareValues(lines, place, framework);
  for (const [name, value] of fields) {
    section.fields.set(name, value);
  }
  return taken;
}

/** Gives the number of lines that a computed block fills. One block may fill several tables. */
function takeBlock(lines: readonly PageLine[], place: number, section: OpenSection): number {
  const found = bareComputedBlock(lines, place);
  const last = section.contents.at(-1);
  if (found !== null && !(last?.kind === 'computed' && last.name === found.name)) {
    section.contents.push({ kind: 'computed', name: found.name });
  }
  return found?.taken ?? 0;
}
