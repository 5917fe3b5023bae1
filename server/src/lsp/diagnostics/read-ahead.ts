import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { lint } from '../../rules/lint.ts';
import { rules } from '../../rules/registry.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import type { Block } from '../../syntax/blocks/block.ts';
import { memory } from '../../text/memory.ts';
import { nextTurn } from '../frame/next-turn.ts';
import type { ReportEnvironment } from '../state/report-environments.ts';
import type { Session } from '../state/session.ts';
import { textKind } from '../state/text-kinds.ts';
import { documentParts } from '../texts/document-parts.ts';
import type { PlacedText } from '../texts/open-document.ts';

/**
 * In the unit of `Block.work`: some twenty milliseconds at most, for which other requests then wait. The first pieces
 * are small, since the engine still has to compile what reads them.
 */
const workInFirstTurns = 150;
const smallTurns = 5;
const workInOneTurn = 350;
/** For so many pieces few rules are asked at a time. */
const coldTurns = 2;
const rulesInOneTurn = 2;
/** In UTF-16 code units. It is read with every piece, and none of an ordinary report is as long. */
const longestFrontMatter = 5_000;

/** The settings that a block was last read with: what other files say is another thing at every keystroke. */
const readWith = memory<Block, RuleSettings>();

/**
 * Reads what is new in a long report piece by piece, each on a turn of its own, so that other requests are answered in
 * between. What is read of a block is kept with it, so finding what is wrong in the whole is then quick. Ends early
 * where nobody wants it any more.
 */
export async function readAhead(
  session: Session,
  placed: PlacedText,
  environment: ReportEnvironment,
  isWanted: () => boolean,
): Promise<void> {
  const { frontMatterText, blocks } = placed.document;
  const unread = blocks.filter(({ block }) => readWith.get(block) !== environment.settings).map(({ block }) => block);
  if (unread.reduce((work, block) => work + block.work, 0) <= workInFirstTurns) {
    // So little is read with the whole, at once. Else what is typed here and there would add up to pieces of its own.
    noteRead(isWanted() ? unread : [], environment);
    return;
  }
  if (frontMatterText.length > longestFrontMatter || textKind(placed, environment) !== 'report') {
    return;
  }
  const parts = documentParts(placed.document, unread, ({ work }) => work, workInTurn);
  for (const [place, part] of parts.entries()) {
    const analysis = analyse(part.document(), environment);
    if (place < coldTurns) {
      await nextTurn();
    }
    await checkInTurns(analysis, environment, place < coldTurns ? fewRules : [rules], isWanted);
    if (!isWanted()) {
      return;
    }
    noteRead(part.blocks, environment);
  }
  await checkInTurns(session.analysisOf(placed, environment), environment, fewRules, isWanted);
}

function noteRead(blocks: readonly Block[], { settings }: ReportEnvironment): void {
  for (const block of blocks) {
    readWith.set(block, settings);
  }
}

/** Some rules at a time: for the first pieces, with which the engine compiles what all others use, and for the whole. */
const fewRules = Array.from({ length: Math.ceil(rules.length / rulesInOneTurn) }, (_, place) =>
  rules.slice(place * rulesInOneTurn, (place + 1) * rulesInOneTurn),
);

/** Finds what is wrong, some rules on each turn, so that what they read is kept; ends early where nobody wants it. */
async function checkInTurns(
  analysis: Analysis,
  { settings }: ReportEnvironment,
  turns: readonly (readonly Rule[])[],
  isWanted: () => boolean,
): Promise<void> {
  for (const some of turns) {
    if (!isWanted()) {
      return;
    }
    lint(analysis, settings, some);
    await nextTurn();
  }
}

function workInTurn(place: number): number {
  return place < smallTurns ? workInFirstTurns : workInOneTurn;
}
