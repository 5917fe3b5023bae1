import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';

/** A framework that comes with Keyline, by `id` or `id@revision`. */
export function builtIn(reference: string): Framework {
  const { framework } = resolveFramework(builtInLibrary(), reference, null);
  if (framework === undefined) {
    throw new Error(`${reference} does not come with Keyline`);
  }
  return framework;
}
