import type { Framework } from '../../framework/framework.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { headingName, lineText, noteOn, runInKeyQuestion, scoredStatement } from '../page-facts/page-names.ts';
import { scoreAlone } from '../page-facts/score-lines.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';

/** Below the last entry stands the next heading, whatever it is. */
function isShort(line: PageLine): boolean {
  const text = lineText(line);
  return line.kind !== 'table' && text.length <= 80 && !/[.:;,!?]$/u.test(text) && !/^\d/u.test(text);
}

/** A statement with its score, on one line or on two. */
interface ScoredLines {
  readonly index: number;
  readonly count: 1 | 2;
  /** Its name and score, in the form in which both are compared. */
  readonly key: string;
}

function scoredAt(lines: readonly PageLine[], line: PageLine, index: number, framework: Framework): ScoredLines | null {
  const alone = scoredStatement(framework, line);
  if (alone !== null) {
    return { index, count: 1, key: `${normaliseName(alone.name)} ${alone.score}` };
  }
  const score = scoreAlone(framework, lineText(lines[index + 1] ?? line))?.score;
  const isStatement = headingName(framework, line)?.kind === 'statement' && score !== undefined;
  return isStatement ? { index, count: 2, key: `${normaliseName(lineText(line))} ${score}` } : null;
}

/**
 * The lines without the list of scores that a page has ahead of its parts: names of statements with nothing but their
 * scores, which stand again with the same score where the text on them begins.
 */
export function withoutRepeatedScores(
  lines: readonly PageLine[],
  framework: Framework,
): { readonly lines: readonly PageLine[]; readonly removed: LineNote[] } {
  const scored = lines.flatMap((line, index) => scoredAt(lines, line, index, framework) ?? []);
  const ends = new Set(scored.map(({ index, count }) => index + count));
  const last = new Map(scored.map(({ index, key }) => [key, index]));
  const isListed = ({ index, key, count }: ScoredLines) => {
    const below = lines[index + count];
    const isEnd = below !== undefined && ends.has(index) && isShort(below);
    const isBare =
      isEnd ||
      below === undefined ||
      (headingName(framework, below) ?? runInKeyQuestion(framework, below) ?? scoredStatement(framework, below)) !==
        null;
    return isBare && last.get(key) !== index;
  };
  const left = new Set(
    scored.filter(isListed).flatMap(({ index, count }) => (count === 1 ? [index] : [index, index + 1])),
  );
  return {
    lines: lines.filter((_, index) => !left.has(index)),
    removed: lines
      .filter((_, index) => left.has(index))
      .map((line) => noteOn(line, 'a score that stands again with the text on it')),
  };
}
