import type { Analysis } from '../analysis/analysis.ts';
import type { Block } from '../syntax/blocks/block.ts';
import { blockGroups } from '../syntax/blocks/block-groups.ts';
import { ownContents } from '../syntax/content/block-contents.ts';
import type { Content } from '../syntax/content/content.ts';
import { sourceRange } from '../syntax/content/prose.ts';
import type { Document } from '../syntax/document.ts';
import type { Labels } from '../syntax/parser/labels.ts';
import { type Passage, passagesOf } from '../syntax/passages/passages.ts';
import { labelsOf } from '../syntax/trees/document-labels.ts';
import type { Group } from '../text/kept-groups.ts';
import { memory, rememberedParts } from '../text/memory.ts';
import { type Range, shiftRange } from '../text/range.ts';
import type { OptionValues, Problem, Rule, RuleDescription } from './rule.ts';
import type { HouseStyle } from './style/style-schema.ts';

/** What is wrong with the words of one passage. Places are UTF-16 indices of the passage's `words`, half-open. */
export interface PassageProblem extends Range {
  readonly message: string;
  /** What to write in its place; absent where only the author can tell. */
  readonly instead?: Replacement;
}

/** Words to write in the place of others. */
export interface Replacement {
  readonly title: string;
  readonly text: string;
  readonly safe: boolean;
}

/** Something found in a passage, at its place in the document. */
export interface PlacedFound<Found> {
  readonly found: Found;
  readonly range: Range;
  /** Whether no markup stands in it, so that other words can be written in its place. */
  readonly isPlain: boolean;
}

/** A rule about words: it looks at one passage at a time, and then at all that it found in the document. */
export interface PassageRule<Found extends Range> extends RuleDescription {
  /** Linear in the length of the passage. What it finds is kept with the block, so nothing else may decide about it. */
  find(passage: Passage, style: HouseStyle): readonly Found[];
  /**
   * What may be wrong of all that was found, so that only that is given its place in the document, at every keystroke.
   * Absent where little is found: then all of it.
   */
  mayBeWrong?(found: readonly Found[], analysis: Analysis, options: OptionValues): readonly Found[];
  /** What is wrong, of what may be, in the order of the text. */
  judge(found: readonly PlacedFound<Found>[], analysis: Analysis, options: OptionValues): Iterable<Problem>;
}

/** A rule by which everything that it finds is wrong, whatever stands elsewhere. */
export function wordingRule(rule: Omit<PassageRule<PassageProblem>, 'judge'>): PassageRule<PassageProblem> {
  return { ...rule, judge: (found) => found.map(problemOf) };
}

/** The problem at its place. Its fix is offered only where no markup stands in what it replaces. */
export function problemOf({ found, range, isPlain }: PlacedFound<PassageProblem>): Problem {
  const { message, instead } = found;
  const fixes =
    instead === undefined || !isPlain
      ? []
      : [{ title: instead.title, safe: instead.safe, edits: [{ ...range, text: instead.text }] }];
  return { range, message, fixes };
}

/** What the rules found in blocks, by the place of the rule in their list, or what a rule threw. Ranges count from where these begin. */
type FoundInBlocks = ReadonlyMap<number, FoundByRule>;

type FoundByRule = readonly PlacedFound<Range>[] | { readonly fault: unknown };

interface SearchedBlock {
  /** The labels of the document that it was last searched with. */
  readonly labels: Labels;
  readonly contents: readonly Content[];
  readonly style: HouseStyle;
  readonly found: FoundInBlocks;
}

/** What the rules found in a group of blocks. */
interface SearchedGroup {
  readonly labels: Labels;
  readonly style: HouseStyle;
  /** Ranges count from the start of the group. */
  readonly found: FoundInBlocks;
}

/** What a rule found in a group of blocks, and where the group begins in the text. */
interface FoundInGroup {
  readonly found: FoundByRule;
  readonly start: number;
}

/**
 * Makes rules of these. The passages of a block are read once for all of them, and what is found is kept with the block,
 * so that a keystroke has only its own block searched again.
 */
export function passageRules(rules: readonly PassageRule<Range>[]): readonly Rule[] {
  const searchedBlocks = memory<Block, SearchedBlock>();
  const searchedGroups = memory<Group<Block>, SearchedGroup>();

  function searchBlock(block: Block, labels: Labels, style: HouseStyle): FoundInBlocks {
    const known = searchedBlocks.get(block);
    if (known?.labels === labels && known.style === style) {
      return known.found;
    }
    const contents = ownContents(block, labels);
    if (known?.contents === contents && known.style === style) {
      searchedBlocks.set(block, { ...known, labels });
      return known.found;
    }
    const passages = passagesOf(contents, block.text);
    const found = new Map(
      rules
        .map((rule, place) => [place, foundIn(rule, passages, block.text, style)] as const)
        .filter(([, one]) => 'fault' in one || one.length > 0),
    );
    searchedBlocks.set(block, { labels, contents, style, found });
    return found;
  }

  function searchGroup(group: Group<Block>, labels: Labels, style: HouseStyle): SearchedGroup {
    const known = searchedGroups.get(group);
    if (known?.labels === labels && known.style === style) {
      return known;
    }
    let start = 0;
    const found = new Map<number, FoundByRule>();
    const joined = new Map<number, PlacedFound<Range>[]>();
    for (const block of group.members) {
      for (const [place, own] of searchBlock(block, labels, style)) {
        if ('fault' in own) {
          // A fault stands for all that the rule found.
          found.set(place, own);
          continue;
        }
        const before = joined.get(place) ?? [];
        before.push(...shiftFound(own, start));
        joined.set(place, before);
      }
      start += block.text.length;
    }
    for (const [place, own] of joined) {
      found.set(place, found.get(place) ?? own);
    }
    const searched = { labels, style, found };
    searchedGroups.set(group, searched);
    return searched;
  }

  /** For each rule by its place what it found in the groups in which it found anything, in the order of the text. */
  const search = rememberedParts((document: Document, style: HouseStyle) => {
    const labels = labelsOf(document);
    const byRule = new Map<number, FoundInGroup[]>();
    for (const { group, start } of blockGroups(document)) {
      for (const [place, found] of searchGroup(group, labels, style).found) {
        const before = byRule.get(place);
        if (before === undefined) {
          byRule.set(place, [{ found, start }]);
        } else {
          before.push({ found, start });
        }
      }
    }
    return byRule;
  });

  return rules.map(({ find: _find, mayBeWrong, judge, ...description }, place) => ({
    ...description,
    check: (analysis, options) => {
      const inGroups = search(analysis.report.document, options.style).get(place) ?? [];
      const wanted = mayBeWrong?.(allOf(inGroups), analysis, options);
      return judge(wanted === undefined ? placedIn(inGroups) : placedOf(wanted, inGroups), analysis, options);
    },
  }));
}

function allOf(groups: readonly FoundInGroup[]): readonly Range[] {
  const all: Range[] = [];
  for (const { found } of groups) {
    for (const one of foundOrThrow(found)) {
      all.push(one.found);
    }
  }
  return all;
}

function placedIn(groups: readonly FoundInGroup[]): readonly PlacedFound<Range>[] {
  return groups.flatMap(({ found, start }) => shiftFound(foundOrThrow(found), start));
}

function placedOf(wanted: readonly Range[], groups: readonly FoundInGroup[]): readonly PlacedFound<Range>[] {
  if (wanted.length === 0) {
    return [];
  }
  const isWanted = new Set(wanted);
  return groups.flatMap(({ found, start }) =>
    shiftFound(
      foundOrThrow(found).filter((one) => isWanted.has(one.found)),
      start,
    ),
  );
}

function foundOrThrow(found: FoundByRule): readonly PlacedFound<Range>[] {
  if ('fault' in found) {
    throw found.fault;
  }
  return found;
}

function shiftFound(found: readonly PlacedFound<Range>[], by: number): readonly PlacedFound<Range>[] {
  return found.map((one) => ({ found: one.found, range: shiftRange(one.range, by), isPlain: one.isPlain }));
}

function foundIn(
  rule: PassageRule<Range>,
  passages: readonly Passage[],
  source: string,
  style: HouseStyle,
): readonly PlacedFound<Range>[] | { readonly fault: unknown } {
  try {
    return passages.flatMap((passage) => rule.find(passage, style).map((found) => placeIn(found, passage, source)));
  } catch (fault) {
    return { fault };
  }
}

function placeIn(found: Range, { prose }: Passage, source: string): PlacedFound<Range> {
  const range = sourceRange(prose, found.start, found.end);
  const isPlain = source.slice(range.start, range.end) === prose.value.slice(found.start, found.end);
  return { found, range, isPlain };
}
