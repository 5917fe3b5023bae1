import { analyse } from '../../analysis/analyse.ts';
import { lint } from '../../rules/lint.ts';
import type { Block } from '../../syntax/blocks/block.ts';
import { makeDocument, type PlacedBlock } from '../../syntax/document.ts';
import { memory } from '../../text/memory.ts';
import { nextTurn } from '../frame/next-turn.ts';
import type { ReportEnvironment } from '../state/report-environments.ts';
import { textKind } from '../state/text-kinds.ts';
import type { PlacedText } from '../texts/open-document.ts';

/** In the unit of `Block.work`: some fifty milliseconds, for which other requests then wait. */
const workInOneTurn = 1_500;
/** In UTF-16 code units. It is read with every piece, and none of an ordinary report is as long. */
const longestFrontMatter = 5_000;

/** The environment that a block was last read in. */
const readIn = memory<Block, ReportEnvironment>();

/**
 * Reads what is new in a long report piece by piece, each on a turn of its own, so that other requests are answered in
 * between. What is read of a block is kept with it, so finding what is wrong in the whole is then quick. Ends early
 * where nobody wants it any more.
 */
export async function readAhead(
  placed: PlacedText,
  environment: ReportEnvironment,
  isWanted: () => boolean,
): Promise<void> {
  const { frontMatter, frontMatterText, blocks } = placed.document;
  const unread = blocks.filter(({ block }) => readIn.get(block) !== environment);
  const pieces = piecesOf(unread);
  if (pieces.length < 2 || frontMatterText.length > longestFrontMatter || textKind(placed, environment) !== 'report') {
    return;
  }
  for (const piece of pieces) {
    if (!isWanted()) {
      return;
    }
    const document = makeDocument({
      frontMatter,
      frontMatterText,
      blocks: sideBySide(piece, frontMatterText.length),
    });
    lint(analyse(document, environment), environment.settings);
    for (const { block } of piece) {
      readIn.set(block, environment);
    }
    await nextTurn();
  }
}

function piecesOf(blocks: readonly PlacedBlock[]): readonly (readonly PlacedBlock[])[] {
  const pieces: PlacedBlock[][] = [];
  let left = 0;
  for (const placed of blocks) {
    if (left <= 0) {
      pieces.push([]);
      left = workInOneTurn;
    }
    pieces.at(-1)?.push(placed);
    left -= placed.block.work;
  }
  return pieces;
}

/** The blocks one behind the other, from `start` on. */
function sideBySide(blocks: readonly PlacedBlock[], start: number): readonly PlacedBlock[] {
  let at = start;
  return blocks.map(({ block }) => {
    const place = at;
    at += block.text.length;
    return { block, start: place };
  });
}
