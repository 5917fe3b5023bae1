import { joinWords } from '../../assessment/explain/words.ts';
import { type FrameworkSummary, summaryOf } from '../../framework/file/library.ts';
import { countWords } from '../../framework/file/sector-words.ts';
import type { Block } from '../../syntax/blocks/block.ts';
import { rememberedParts } from '../../text/memory.ts';
import type { Problem, Rule } from '../rule.ts';

type Revision = FrameworkSummary['revisions'][number];

/** So many words of a sector that it cannot be a slip. */
const enough = 2;

export const missingSector: Rule = {
  id: 'frontmatter/missing-sector',
  severity: 'warning',
  summary: 'A report that names no sector has the words of another one than that whose rules it is read with.',
  fixable: true,
  missing: false,
  *check({ report, library }): Iterable<Problem> {
    const { framework, frontMatter, document } = report;
    const { framework: reference, sector } = frontMatter.values;
    const place = frontMatter.entries.get('framework')?.valueRange;
    // A release tells of many services, or of one beside others.
    const isReport = report.kind !== 'news' && report.kind !== 'other';
    if (
      !isReport ||
      framework === null ||
      sector !== undefined ||
      reference?.includes('@') !== false ||
      place === undefined
    ) {
      return;
    }
    const revisions = summaryOf(library, framework.id)?.revisions ?? [];
    const taken = revisions.find(({ revision }) => revision === framework.revision);
    const told = taken === undefined ? null : toldSector(document.blocks, taken, revisions);
    if (taken === undefined || told === null) {
      return;
    }
    const name = `${framework.id}@${told.revision.revision}`;
    const sectors = (told.revision.sectors ?? []).slice(0, 3).map((one) => `“sector: ${one}”`);
    yield {
      range: place,
      message: `The report names no sector, so it is read by the rules of “${taken.revision}”, but it has words of “${told.revision.revision}” (${joinWords(told.words.map((word) => `“${word}”`))}). Write ${joinWords([...sectors, `“framework: ${name}”`], 'or')}.`,
      fixes: [{ title: `Change to ${name}`, safe: false, edits: [{ ...place, text: name }] }],
    };
  },
};

/** The one sector whose words the report has, where those of the sector that was taken are fewer; else null. */
function toldSector(
  blocks: readonly { readonly block: Block }[],
  taken: Revision,
  revisions: readonly Revision[],
): { readonly revision: Revision; readonly words: readonly string[] } | null {
  const others = revisions.filter((revision) => revision !== taken && revision.tells !== undefined);
  if (others.length === 0) {
    return null;
  }
  const wanted = [...new Set(revisions.flatMap(({ signs = [], tells = [] }) => [...signs, ...tells]))].join('\n');
  const sums = new Map<string, number>();
  for (const { block } of blocks) {
    for (const [words, count] of countsIn(block, wanted)) {
      sums.set(words, (sums.get(words) ?? 0) + count);
    }
  }
  const sumOf = (words: readonly string[] = []) => words.reduce((sum, each) => sum + (sums.get(each) ?? 0), 0);
  const found = others.filter(({ tells }) => sumOf(tells) >= enough);
  const [revision] = found;
  if (revision === undefined || found.length > 1 || sumOf(revision.tells) <= sumOf(taken.signs)) {
    return null;
  }
  return { revision, words: (revision.tells ?? []).filter((word) => sums.has(word)).slice(0, 3) };
}

/** Which of these words, one on each line, a block has, and how often; counted once for each block. */
const countsIn = rememberedParts(
  (block: Block, wanted: string): ReadonlyMap<string, number> => countWords(block.text, wanted.split('\n')),
);
