// The frameworks, instruments and wordings of releases of `schemas/`, read from their files and checked.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkFrameworkFile } from '../../server/src/framework/check/check-framework-file.ts';
import { byId, type KnownParts } from '../../server/src/framework/file/built-in-parts.ts';
import { type FrameworkFile, instrumentSchema } from '../../server/src/framework/file/framework-schema.ts';
import { releaseSchema } from '../../server/src/framework/file/release-schema.ts';
import { resolveRevision } from '../../server/src/framework/file/resolve-revision.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import type { RegulationInstrument } from '../../server/src/framework/model/law.ts';
import type { ReleaseWording } from '../../server/src/framework/model/release-wording.ts';
import { type WordFile, wordFileSchema } from '../../server/src/framework/word-schema.ts';

/** In the order of the files' names. */
export function shippedInstruments(): readonly RegulationInstrument[] {
  return filesOf('schemas/regulations').map(({ value }) => instrumentSchema.parse(value));
}

/** In the order of the files' names. */
export function shippedReleases(): readonly ReleaseWording[] {
  return filesOf('schemas/releases').map(({ value }) => releaseSchema.parse(value));
}

/** The words that sentences are read by. */
export function shippedWords(): WordFile {
  return wordFileSchema.parse(parse(readFileSync('schemas/words/english.yaml', 'utf8')));
}

function shippedParts(): KnownParts {
  return { instruments: byId(shippedInstruments()), releases: byId(shippedReleases()) };
}

/** In the order of the files' names; throws where one is no valid framework. */
export function shippedFrameworkFiles(): readonly FrameworkFile[] {
  const known = shippedParts();
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
  const known = shippedParts();
  return shippedFrameworkFiles().flatMap((file) =>
    (file.revisions ?? [null]).map((revision) => resolveRevision(file, revision, known)),
  );
}

function filesOf(folder: string): readonly { path: string; value: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, value: parse(readFileSync(`${folder}/${name}`, 'utf8')) }));
}
