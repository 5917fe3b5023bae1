import { builtInParts, type KnownParts } from '../file/built-in-parts.ts';
import { type FrameworkFile, type FrameworkRevision, frameworkFileSchema } from '../file/framework-schema.ts';
import { resolveRevision } from '../file/resolve-revision.ts';
import { nearestNames } from '../nearest-names.ts';
import { suggestion } from '../suggestion.ts';
import { frameworkChecks } from './framework-checks.ts';
import { type FileProblem, issueProblems } from './schema-issue.ts';

export type FrameworkFileReading =
  | { readonly file: FrameworkFile; readonly problems?: undefined }
  | { readonly file?: undefined; readonly problems: readonly FileProblem[] };

/**
 * Checks plain data, as read from YAML or JSON, against the schema and checks that its parts fit each other.
 * `known` are the parts that the file may name by id.
 */
export function checkFrameworkFile(value: unknown, known: KnownParts = builtInParts()): FrameworkFileReading {
  const reading = frameworkFileSchema.safeParse(value, { reportInput: true });
  if (!reading.success) {
    return { problems: issueProblems(reading.error.issues) };
  }
  const file = reading.data;
  const problems = [
    ...revisionProblems(file),
    ...instrumentProblems(file, known),
    ...releaseProblems(file, known),
    ...partProblems(file, known),
  ];
  return problems.length === 0 ? { file } : { problems };
}

/** Each revision is checked as it will be read; a problem of what revisions share is said once. */
function partProblems(file: FrameworkFile, known: KnownParts): readonly FileProblem[] {
  const problems = new Map<string, FileProblem>();
  const revisions: readonly (FrameworkRevision | null)[] = file.revisions ?? [null];
  for (const [index, revision] of revisions.entries()) {
    const framework = resolveRevision(file, revision, known);
    for (const check of frameworkChecks) {
      for (const { path, ...said } of check(framework)) {
        const own = revision !== null && Object.hasOwn(revision, String(path[0]));
        const problem: FileProblem = { path: own ? ['revisions', index, ...path] : path, at: 'value', ...said };
        problems.set(JSON.stringify(problem), problem);
      }
    }
  }
  return [...problems.values()];
}

function revisionProblems(file: FrameworkFile): readonly FileProblem[] {
  const revisions = file.revisions ?? [];
  return revisions.flatMap((revision, index): FileProblem[] => {
    const earlier = revisions.slice(0, index);
    const before = earlier.findLast((other) => sharesSector(other, revision));
    const path = ['revisions', index];
    if (earlier.some((other) => other.revision === revision.revision)) {
      const message = `The revision "${revision.revision}" is there twice.`;
      return [{ path: [...path, 'revision'], at: 'value', message }];
    }
    if (before !== undefined && revision.from <= before.from) {
      const message = `Revisions go from the oldest to the newest: this one must begin after ${before.from}.`;
      return [{ path: [...path, 'from'], at: 'value', message }];
    }
    return [];
  });
}

/** Whether a report could be of either revision by its sector. */
function sharesSector(left: FrameworkRevision, right: FrameworkRevision): boolean {
  const [one, other] = [left.sectors, right.sectors];
  return one === undefined || other === undefined ? one === other : one.some((sector) => other.includes(sector));
}

function instrumentProblems(file: FrameworkFile, { instruments: known }: KnownParts): readonly FileProblem[] {
  const lists = [
    { path: ['instruments'], instruments: file.instruments ?? [] },
    ...(file.revisions ?? []).map(({ instruments }, index) => ({
      path: ['revisions', index, 'instruments'],
      instruments: instruments ?? [],
    })),
  ];
  return lists.flatMap(({ path, instruments }) =>
    instruments.flatMap((instrument, index): FileProblem[] => {
      if (typeof instrument !== 'string' || known.has(instrument)) {
        return [];
      }
      const ids = [...known.keys()];
      const message = `There is no instrument "${instrument}"${suggestion(ids, instrument)} Keyline knows: ${ids.join(', ')}. Any other is written out, with an "id", a "name" and its "regulations".`;
      return [{ path: [...path, index], at: 'value', message, instead: nearestNames(ids, instrument)[0] }];
    }),
  );
}

function releaseProblems(file: FrameworkFile, { releases }: KnownParts): readonly FileProblem[] {
  const named = [
    { path: ['release'], release: file.release },
    ...(file.revisions ?? []).map(({ release }, index) => ({ path: ['revisions', index, 'release'], release })),
  ];
  return named.flatMap(({ path, release }): FileProblem[] => {
    if (typeof release !== 'string' || releases.has(release)) {
      return [];
    }
    const ids = [...releases.keys()];
    const message = `There is no wording of releases "${release}"${suggestion(ids, release)} Keyline knows: ${ids.join(', ')}. Any other is written out, with an "id" and its "marks".`;
    return [{ path, at: 'value', message, instead: nearestNames(ids, release)[0] }];
  });
}
