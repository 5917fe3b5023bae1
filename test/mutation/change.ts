import { relative, sep } from 'node:path';
import * as z from 'zod/mini';

const place = z.object({ line: z.number(), column: z.number() });

/** One slip that is put into the code: what stands in the range gives way to the replacement. As Stryker tells of it. */
export const change = z.object({
  /** The whole path. */
  fileName: z.string(),
  /** Lines and columns count from zero; the end is left out. */
  location: z.object({ start: place, end: place }),
  replacement: z.string(),
});
export type Change = z.infer<typeof change>;

/** What tells a change from all others. */
export function nameOfChange({ fileName, location: { start, end }, replacement }: Change): string {
  return [fileName, start.line, start.column, end.line, end.column, replacement].join(':');
}

/** The path from the root of the project, with slashes. */
export function pathFromRoot({ fileName }: Change): string {
  return relative(process.cwd(), fileName).replaceAll(sep, '/');
}
