import type { Framework } from '../../framework/framework.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { headingName, lineText, noteOn, runInKeyQuestion } from '../page-facts/page-names.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';

const scoreLine = /^score ?:? ?\d{1,3}$/iu;

/** Below the last entry stands the next heading, whatever it is. */
function isShort(line: PageLine): boolean {
  const text = lineText(line);
  return line.kind !== 'table' && text.length <= 80 && !/[.:;,!?]$/u.test(text) && !/^\d/u.test(text);
}

/**
 * The lines without the list of scores that a page has ahead of its parts: names of statements with nothing but their
 * scores, which stand again with the same score where the text on them begins.
 */
export function withoutRepeatedScores(
  lines: readonly PageLine[],
  framework: Framework,
): { readonly lines: readonly PageLine[]; readonly removed: LineNote[] } {
  const scored = lines.flatMap((line, index) => {
    const score = lineText(lines[index + 1] ?? line);
    const isStatement = headingName(framework, line)?.kind === 'statement' && scoreLine.test(score);
    return isStatement ? [{ index, key: `${normaliseName(lineText(line))} ${normaliseName(score)}` }] : [];
  });
  const entries = new Set(scored.map(({ index }) => index));
  const last = new Map(scored.map(({ index, key }) => [key, index]));
  const isListed = ({ index, key }: { readonly index: number; readonly key: string }) => {
    const below = lines[index + 2];
    const isEnd = below !== undefined && entries.has(index - 2) && isShort(below);
    const isBare =
      isEnd || below === undefined || (headingName(framework, below) ?? runInKeyQuestion(framework, below)) !== null;
    return isBare && last.get(key) !== index;
  };
  const left = new Set(scored.filter(isListed).flatMap(({ index }) => [index, index + 1]));
  return {
    lines: lines.filter((_, index) => !left.has(index)),
    removed: lines
      .filter((_, index) => left.has(index))
      .map((line) => noteOn(line, 'a score that stands again with the text on it')),
  };
}
