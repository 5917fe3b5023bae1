import { type FrameworkLibrary, resolveFramework } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import { suggestion } from '../../framework/suggestion.ts';
import { UserError } from '../program/user-error.ts';

/** The framework that an option or argument names, by `id` or `id@revision`; without a revision, the one for the sector. Throws a UserError that lists the known ones. */
export function namedFramework(library: FrameworkLibrary, reference: string, sector: string | null = null): Framework {
  const { framework, problem } = resolveFramework(library, reference, null, sector);
  if (problem === undefined) {
    return framework;
  }
  const kind = problem.kind === 'unknown-framework' ? 'framework' : 'revision';
  throw new UserError(
    `Unknown ${kind} ${problem.name}${suggestion(problem.known, problem.name)} There are: ${problem.known.join(', ')}.`,
  );
}
