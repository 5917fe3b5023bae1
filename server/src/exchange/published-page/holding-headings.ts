import type { Framework } from '../../framework/framework.ts';
import { findRatingOf } from '../../framework/names.ts';
import { headingName, ratedName } from '../page-facts/page-names.ts';
import { isRating, plainRating } from '../page-facts/page-patterns.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** Fewer parts with the same ratings may be so by chance. */
const fewestSame = 2;

/** At least six words with a full stop. */
const sentence = /^\p{Lu}(?:[^\s]* ){5,}[^\s]*\.$/u;

interface NamedPart {
  readonly id: string;
  /** The id of its rating; null where none stands beside its name or right below. */
  readonly rating: string | null;
  /** The nearest heading above it; null where that is none, or one that the framework knows. */
  readonly holder: PageLine | null;
}

/**
 * The heading under which a page has all its key questions though it names no service, “People’s experience”: the only one
 * that holds any, with text of its own and no rating, where the key questions stand above it too, with the same ratings.
 * Null where there is none.
 */
export function holdingHeading(lines: readonly PageLine[], framework: Framework): string | null {
  const parts = namedParts(lines, framework);
  const holders = new Set(parts.flatMap(({ holder }) => holder ?? []));
  const [holder, another] = holders;
  if (holder?.kind !== 'heading' || another !== undefined) {
    return null;
  }
  const outside = new Map(
    parts.flatMap((one) => (one.holder === null && one.rating !== null ? [[one.id, one.rating]] : [])),
  );
  const held = parts.filter((one) => one.holder === holder && one.rating !== null);
  const isSame = held.length >= fewestSame && held.every(({ id, rating }) => outside.get(id) === rating);
  return isSame && hasText(lines.slice(lines.indexOf(holder) + 1), framework) ? holder.text : null;
}

/** The key questions that lines name, each with its rating and the heading above it. */
export function namedParts(lines: readonly PageLine[], framework: Framework): readonly NamedPart[] {
  const parts: NamedPart[] = [];
  let above: readonly (PageLine & { kind: 'heading' })[] = [];
  for (const [index, line] of lines.entries()) {
    const level = line.kind === 'heading' ? line.level : null;
    above = level === null ? above : above.filter((one) => one.level < level);
    const name = headingName(framework, line);
    const rated = ratedName(framework, line);
    const definition = rated?.definition ?? (name?.kind === 'key-question' ? name.definition : null);
    if (definition !== null && definition !== undefined) {
      const below = lines[index + 1];
      const words = rated?.rating ?? (below?.kind === 'prose' ? plainRating(below.text) : '');
      const nearest = level === null ? undefined : above.at(-1);
      const isKnown = nearest === undefined || headingName(framework, nearest) !== null;
      const { rating } = findRatingOf(framework, words, definition);
      parts.push({ id: definition.id, rating, holder: isKnown ? null : nearest });
    } else if (line.kind === 'heading') {
      above = [...above, line];
    }
  }
  return parts;
}

/** Whether sentences, and no rating, come before the next heading. */
function hasText(below: readonly PageLine[], framework: Framework): boolean {
  const end = below.findIndex(({ kind }) => kind === 'heading');
  const own = below.slice(0, end === -1 ? below.length : end);
  return (
    own.some((line) => line.kind === 'prose' && sentence.test(line.text)) &&
    !own.some(
      (line) => line.kind === 'prose' && (isRating(framework, line.text) || ratedName(framework, line) !== null),
    )
  );
}
