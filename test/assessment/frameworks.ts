import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';

/** A framework that comes with Keyline, by its reference. */
export function shippedFramework(reference: string): Framework {
  const { framework } = resolveFramework(builtInLibrary(), reference, null);
  if (framework === undefined) {
    throw new Error(`The framework ${reference} is not there.`);
  }
  return framework;
}
