import { referencesOf } from '../../report/linked/references.ts';
import type { Document } from '../../syntax/document.ts';
import { type NamedPath, namedPaths } from '../../workspace/named-files.ts';
import { nextTurn } from '../frame/next-turn.ts';
import { documentParts } from '../texts/document-parts.ts';

/** In UTF-16 code units of blocks that may hold links: some ten milliseconds, for which other requests then wait. */
const lengthInOneTurn = 6_000;

/**
 * The paths that a text names. Of a long text the links are found piece by piece, each on a turn of its own, and are
 * kept with their blocks: finding them takes a parser where they stand between other marks.
 */
export async function pathsInTurns(document: Document): Promise<readonly NamedPath[]> {
  const linking = document.blocks.flatMap(({ block }) => (block.mayHoldLinks ? [block] : []));
  const parts = documentParts(
    document,
    linking,
    ({ text }) => text.length,
    () => lengthInOneTurn,
  );
  if (parts.length > 1) {
    for (const part of parts) {
      referencesOf(part.document());
      await nextTurn();
    }
  }
  return namedPaths(document);
}
