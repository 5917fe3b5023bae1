import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { type Check, nothingSaid } from '../checks.ts';
import type { ChangeSource } from '../pieces.ts';
import { groupsFor, type Sentence } from '../subjects/rated-things.ts';

/**
 * Figures that stand for a rating beside its name, where the two are not the same: “graded 5 (good)”, “good (5)”. The name is
 * read elsewhere; what the figure says is said of the same thing, so that one of the two is wrong.
 */
export function figuresBeside(sentence: Sentence): readonly Check[] {
  const { source, text, pieces } = sentence;
  if (source.figures.size === 0 || source.tokens.some(({ kind }) => doubts.has(kind))) {
    return [];
  }
  return pieces.flatMap(({ values }): readonly Check[] =>
    values.flatMap((value): readonly Check[] => {
      const figure = figureBeside(source, value.at, value.next);
      const rating = figure === null ? undefined : source.figures.get(tokenAt(source.tokens, figure).value);
      const { start, end } = tokenAt(source.tokens, figure ?? -1);
      const index = pieces.findLastIndex(({ from }) => from <= Math.min(value.at, figure ?? value.at));
      const things = groupsFor(sentence, index, value).flatMap((group) => group.things ?? []);
      return rating === undefined || rating === value.rating || things.length === 0 || isQuoted(text, start)
        ? []
        : [{ start, end, alternatives: [{ ...nothingSaid, things: things.slice(0, 1), now: rating }] }];
    }),
  );
}

/** The place of the figure in “5 (good)”, “5 – good” and “good (5)”; null where none stands there. */
function figureBeside(source: ChangeSource, at: number, next: number): number | null {
  const isAhead = isKind(source, at, 'number') && isKind(source, at + 1, 'dash', 'open', 'comma');
  const isBehind =
    isKind(source, next, 'open') && isKind(source, next + 1, 'number') && isKind(source, next + 2, 'close');
  return isAhead ? at : isBehind ? next + 1 : null;
}

const doubts: ReadonlySet<TokenKind> = new Set<TokenKind>(['earlier', 'before', 'older', 'from', 'generic', 'hedge']);
