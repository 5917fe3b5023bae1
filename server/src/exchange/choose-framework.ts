import type { Framework } from '../framework/framework.ts';
import { type FrameworkLibrary, listFrameworks, resolveFramework } from '../framework/library.ts';
import { readDateSpan } from '../text/dates.ts';
import type { PageLine } from './page-line.ts';
import { lineText, nameOf } from './page-names.ts';
import { pagePatterns } from './page-patterns.ts';

/** The framework that a page was read with, and how the report shall name it. */
export interface FrameworkChoice {
  readonly framework: Framework;
  /** An id, or `id@revision` where the caller asked for one. */
  readonly reference: string;
}

export type FrameworkAnswer = { readonly choice: FrameworkChoice | null } | { readonly problem: string };

/**
 * The framework of a page: the one that is asked for, or the one that most of the page's lines fit, by its names first,
 * its page patterns second, and the share of its names third. The revision is the one in force when the page says that the service was assessed.
 * Null where no line names a section of any framework: a date or an address
 * alone is too little to guess from.
 */
export function chooseFramework(
  lines: readonly PageLine[],
  library: FrameworkLibrary,
  wanted: string | undefined,
): FrameworkAnswer {
  if (wanted !== undefined) {
    const resolution = resolveFramework(library, wanted, null);
    if (resolution.framework === undefined) {
      const { name, known, nearest } = resolution.problem;
      const hint = nearest === null ? `Known are: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
      return { problem: `There is no framework “${name}” to import with. ${hint}` };
    }
    return { choice: inForce(library, wanted, resolution.framework, lines) };
  }
  let best: { readonly fit: number; readonly framework: Framework } | null = null;
  for (const { id } of listFrameworks(library)) {
    const { framework } = resolveFramework(library, id, null);
    const fit = framework === undefined ? 0 : fitOf(framework, lines);
    if (framework !== undefined && fit > (best?.fit ?? 0)) {
      best = { fit, framework };
    }
  }
  return { choice: best === null ? null : inForce(library, best.framework.id, best.framework, lines) };
}

/**
 * How well the lines fit: a name counts once however often it stands, and as much as a hundred lines of the page's
 * layout; among equals the smaller framework, of whose names the page has the larger part, fits better.
 */
function fitOf(framework: Framework, lines: readonly PageLine[]): number {
  const patterns = pagePatterns(framework);
  const names = new Set<string>();
  let layout = 0;
  for (const line of lines) {
    const text = lineText(line);
    if (nameOf(framework, text) !== null) {
      names.add(text);
    } else if (patterns.factIn(text) !== null || patterns.furnitureStart(text) !== null) {
      layout += 1;
    }
  }
  if (names.size === 0) {
    return 0;
  }
  const size = framework.keyQuestions.reduce((sum, { statements }) => sum + 1 + statements.length, 0);
  return names.size + Math.min(layout, 99) / 100 + Math.min(names.size / size, 0.99) / 100;
}

function inForce(
  library: FrameworkLibrary,
  reference: string,
  latest: Framework,
  lines: readonly PageLine[],
): FrameworkChoice {
  const { factIn } = pagePatterns(latest);
  for (const line of lines) {
    const fact = factIn(lineText(line));
    if ((fact?.holds === 'assessed' || fact?.holds === 'report-date') && fact.value !== null) {
      const reading = readDateSpan(fact.value);
      const day = 'span' in reading ? reading.span.first : null;
      return { framework: resolveFramework(library, reference, day).framework ?? latest, reference };
    }
  }
  return { framework: latest, reference };
}
