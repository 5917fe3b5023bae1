import type { ParagraphMark } from '../text/paragraph-mark.ts';
import type { SkimmedReport } from './skimmed-report.ts';

/** Where else paragraphs of a report stand, each by its mark: the way from the report to the first other one by name. */
export type Copies = ReadonlyMap<ParagraphMark, string>;

/** The paragraphs of several reports, each by its mark, so that no text is kept. */
export interface KnownParagraphs {
  /** Takes a report in, in place of what was known of its file; null takes the file out. */
  readonly put: (file: string, skimmed: SkimmedReport | null) => void;
  /** Which paragraphs of the report in this file stand in another too. The same map as long as it would say the same. */
  readonly copiesOf: (file: string) => Copies;
}

/** Text that so many reports share is meant to be the same, and so is what most of them share. */
const mostCopies = 4;

const none: Copies = new Map();

/**
 * Paragraphs of no report yet. `resolve` gives the name of what a path in a file points at, and `wayTo` the path that
 * leads from one file to another.
 */
export function knownParagraphs(
  resolve: (file: string, path: string) => string,
  wayTo: (from: string, to: string) => string,
): KnownParagraphs {
  const reports = new Map<string, SkimmedReport>();
  /** One name, or several: most paragraphs stand in one report, and a set for each would take much. */
  const filesOf = new Map<ParagraphMark, string | Set<string>>();
  const given = new Map<string, Copies>();

  function remove(file: string): void {
    for (const mark of reports.get(file)?.marks ?? []) {
      const files = filesOf.get(mark);
      if (typeof files === 'object' && files.size > 1) {
        files.delete(file);
      } else {
        filesOf.delete(mark);
      }
    }
    reports.delete(file);
  }

  function isRelated(file: string, other: string): boolean {
    const [one, two] = [reports.get(file), reports.get(other)];
    const isPrevious = (later: string, earlier: string, path: string | null | undefined) =>
      path != null && resolve(later, path) === earlier;
    return (
      isPrevious(file, other, one?.previous) ||
      isPrevious(other, file, two?.previous) ||
      (one?.subject != null && one.subject === two?.subject)
    );
  }

  function copyOf(file: string, mark: ParagraphMark): string | undefined {
    const files = filesOf.get(mark);
    if (typeof files !== 'object' || files.size > mostCopies || (files.size > 2 && files.size * 2 > reports.size)) {
      return undefined;
    }
    return [...files].sort().find((other) => other !== file && !isRelated(file, other));
  }

  return {
    put: (file, skimmed) => {
      remove(file);
      if (skimmed === null) {
        return;
      }
      reports.set(file, skimmed);
      for (const mark of skimmed.marks) {
        const files = filesOf.get(mark);
        if (files === undefined) {
          filesOf.set(mark, file);
        } else if (typeof files === 'object') {
          files.add(file);
        } else if (files !== file) {
          filesOf.set(mark, new Set([files, file]));
        }
      }
    },
    copiesOf: (file) => {
      const found = (reports.get(file)?.marks ?? []).flatMap((mark): readonly (readonly [ParagraphMark, string])[] => {
        const copy = copyOf(file, mark);
        return copy === undefined ? [] : [[mark, wayTo(file, copy)]];
      });
      const copies: Copies = found.length === 0 ? none : new Map(found);
      const before = given.get(file) ?? none;
      if (isSame(before, copies)) {
        return before;
      }
      given.set(file, copies);
      return copies;
    },
  };
}

function isSame(one: Copies, other: Copies): boolean {
  return one.size === other.size && [...one].every(([mark, file]) => other.get(mark) === file);
}
