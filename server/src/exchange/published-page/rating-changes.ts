import type { Framework } from '../../framework/framework.ts';
import { isRating } from '../page-facts/page-patterns.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** What pages show below a rating on how it differs from the one before; where it was copied, the words for readers of a sign. */
const change =
  /^(?:(?<up>(?:went )?up\b|↑)|(?<down>(?:went )?down\b|↓)|same(?: rating)?$|no change$|→ ?←?$)(?: ?[↑↓]{0,2}| (?:by )?(?:one|two|three|[1-3]) (?:ratings?|levels?|rating levels?))$/iu;

/** The lines, where the change of a rating that stands below it is a mark behind it, as in print: “Good ↑”. */
export function withRatingChanges(lines: readonly PageLine[], framework: Framework): readonly PageLine[] {
  return lines.flatMap((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const isChange = markIn(line) !== null && above !== undefined && isRatingAlone(above, framework);
    const mark = below === undefined ? null : markIn(below);
    const isRated = line.kind === 'prose' && mark !== null && isRatingAlone(line, framework);
    return isChange ? [] : [isRated ? { ...line, text: `${line.text} ${mark}` } : line];
  });
}

function isRatingAlone(line: PageLine, framework: Framework): boolean {
  return line.kind === 'prose' && isRating(framework, line.text);
}

function markIn(line: PageLine): string | null {
  const found = line.kind === 'prose' ? change.exec(line.text) : null;
  const { up, down } = found?.groups ?? {};
  return found === null ? null : up !== undefined ? '↑' : down !== undefined ? '↓' : '→';
}
