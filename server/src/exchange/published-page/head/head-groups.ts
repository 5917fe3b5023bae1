import type { PageValue } from '../../../framework/model/published-page.ts';
import { englishWords } from '../../../framework/words.ts';
import { compareDays } from '../../../text/dates/calendar.ts';
import { readDateSpan, writeDateSpan } from '../../../text/dates/dates.ts';
import { once } from '../../../text/memory.ts';
import type { PageFact } from '../../page-facts/label-facts.ts';
import { lineText } from '../../page-facts/page-names.ts';
import type { PagePatterns } from '../../page-facts/page-patterns.ts';
import { isDate } from '../../page-facts/page-values.ts';
import { anyOf } from '../../page-facts/page-words.ts';
import type { PageLine } from '../../page-lines/page-line.ts';

/** A line of a page's head, or a label with the lines below it that are its value. */
export interface HeadGroup {
  readonly lines: readonly PageLine[];
  readonly text: string;
  /** What it tells; null where no pattern knows it. */
  readonly fact: PageFact | null;
}

const dated: ReadonlySet<PageValue> = new Set<PageValue>(['assessed', 'report-date', 'updated', 'published']);

/** What stands on a line of its own because the next line is its value. */
const awaited: ReadonlySet<PageValue> = new Set<PageValue>([...dated, 'provider', 'location', 'sector', 'id', 'other']);

/** The lines, each label with its value. A label of days may have several below it, which are taken together. */
export function headGroups(lines: readonly PageLine[], patterns: PagePatterns): readonly HeadGroup[] {
  const groups: HeadGroup[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) {
      break;
    }
    const fact = line.kind === 'table' ? null : (patterns.factIn(line.text) ?? titleIn(line.text, patterns));
    const isLabel = fact !== null && fact.value === null && awaited.has(fact.holds);
    const values = isLabel ? valuesOf(fact, lines.slice(index + 1, index + 1 + mostValues), patterns) : [];
    const own = [line, ...values];
    const value = values.length === 0 ? (fact?.value ?? null) : joined(values.map(lineText));
    groups.push({ lines: own, text: lineText(line), fact: fact === null ? null : { ...fact, value } });
    index += own.length;
  }
  return groups;
}

/** The line as one that is nothing but a kind of report, whoever publishes it: “Inspection report”, “Care home inspection report”. */
function titleIn(text: string, { isSector }: PagePatterns): PageFact | null {
  const [, sort = ''] = titleAlone().exec(text) ?? ['', 'none'];
  return sort === '' || isSector(sort) ? { holds: 'title', value: null } : null;
}

const titleAlone = once(() => {
  const kinds = englishWords().pages['report-kinds'].filter((kind) => kind.includes(' '));
  return new RegExp(String.raw`^(?:(\S.{2,60})(?<!\s)\s+)?${anyOf(kinds)}$`, 'iu');
});

const mostValues = 12;

function valuesOf(label: PageFact, below: readonly PageLine[], patterns: PagePatterns): readonly PageLine[] {
  if (!dated.has(label.holds)) {
    const [next] = below;
    return next === undefined || patterns.factIn(lineText(next)) !== null ? [] : [next];
  }
  const end = below.findIndex((line) => !isDate(lineText(line)));
  return end === -1 ? below : below.slice(0, end);
}

/** Several days as the span from the first to the last; anything else as it is. */
function joined(values: readonly string[]): string | null {
  const [only] = values;
  if (values.length < 2 || only === undefined) {
    return only ?? null;
  }
  const spans = values.flatMap((value) => {
    const reading = readDateSpan(value);
    return 'span' in reading ? [reading.span] : [];
  });
  const days = spans.flatMap(({ first, last }) => [first, last]).sort(compareDays);
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? only : writeDateSpan({ first, last });
}
