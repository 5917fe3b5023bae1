import { type Block, makeBlock } from './block.ts';

/** Gives the block of a text that was cut at block boundaries; `isLast` says whether the document ends with it. */
export type BlockSource = (text: string, isLast: boolean) => Block;

/** Those of these blocks whose text is there again are used again, with what was read from them. */
export function blocksAgain(before: readonly { readonly block: Block }[]): BlockSource {
  const known = new Map(before.map(({ block }) => [block.text, block]));
  return (text, isLast) => {
    const same = known.get(text);
    return same?.isLast === isLast ? same : makeBlock(text, isLast);
  };
}

/** In UTF-16 code units. Longer blocks are prose, which hardly ever stands in two reports. */
const longestKept = 120;
/** How many texts are kept; with the next one all begin anew. */
const mostKept = 1_000;

/**
 * Blocks for many documents, one after the other. Headings and fields such as “Score: 3” are the same in all reports of
 * a kind: what was read from one is used for the next. Each call gives the blocks of one document, none of them twice.
 */
export function keptBlocks(): () => BlockSource {
  const kept = new Map<string, Block[]>();
  return () => {
    const used = new Map<string, number>();
    return (text, isLast) => {
      if (isLast || text.length > longestKept) {
        return makeBlock(text, isLast);
      }
      const place = used.get(text) ?? 0;
      used.set(text, place + 1);
      const same = kept.get(text) ?? [];
      const block = same[place] ?? makeBlock(detached(text), isLast);
      if (same[place] === undefined) {
        if (kept.size >= mostKept) {
          kept.clear();
        }
        kept.set(text, [...same, block]);
      }
      return block;
    };
  };
}

/** The same characters in a string of their own: a slice would keep the whole report in memory. */
function detached(slice: string): string {
  return Array.from(slice).join('');
}
