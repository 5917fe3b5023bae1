// The frameworks and instruments of `schemas/`, read from their files and checked.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Instruments } from '../server/src/framework/built-in-instruments.ts';
import { checkFrameworkFile } from '../server/src/framework/check-framework-file.ts';
import type { Framework, RegulationInstrument } from '../server/src/framework/framework.ts';
import { type FrameworkFile, instrumentSchema } from '../server/src/framework/framework-schema.ts';
import { resolveRevision } from '../server/src/framework/resolve-revision.ts';

/** In the order of the files' names. */
export function shippedInstruments(): readonly RegulationInstrument[] {
  return filesOf('schemas/regulations').map(({ value }) => instrumentSchema.parse(value));
}

/** In the order of the files' names; throws where one is no valid framework. */
export function shippedFrameworkFiles(): readonly FrameworkFile[] {
  const known = byId(shippedInstruments());
  return filesOf('schemas/frameworks').map(({ path, value }) => {
    const { file, problems } = checkFrameworkFile(value, known);
    if (file === undefined) {
      throw new Error([`${path} is no valid framework:`, ...problems.map(({ message }) => `  ${message}`)].join('\n'));
    }
    return file;
  });
}

/** Every revision of every framework, oldest first. */
export function shippedFrameworks(): readonly Framework[] {
  const known = byId(shippedInstruments());
  return shippedFrameworkFiles().flatMap((file) =>
    (file.revisions ?? [null]).map((revision) => resolveRevision(file, revision, known)),
  );
}

function byId(instruments: readonly RegulationInstrument[]): Instruments {
  return new Map(instruments.map((instrument) => [instrument.id, instrument]));
}

function filesOf(folder: string): readonly { path: string; value: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, value: parse(readFileSync(`${folder}/${name}`, 'utf8')) }));
}
