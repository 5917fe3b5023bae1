import type { Framework } from '../../framework/framework.ts';
import type { Token } from '../words/tokens.ts';
import { type Turn, withTurns } from './turns.ts';

/** What a sentence must have for a step to do anything. */
interface Needing {
  /**
   * Of each line of words one: as the kind of a token, or as a word of the sentence in small letters. Without one of them the
   * step is not asked, so whoever lets it begin with another word adds that here.
   */
  readonly needs: readonly string[];
}

/** One turn of speech, looked for at every place. */
export interface PlainTurn extends Needing {
  readonly turnAt: <Found extends Token>(
    tokens: readonly Found[],
    at: number,
    token: Found,
    framework: Framework,
  ) => Turn<Found> | null;
}

/** What is put plainly in the sentence as a whole. */
export interface PlainSentence extends Needing {
  /** Gives the same tokens where it does nothing. */
  readonly put: <Found extends Token>(tokens: readonly Found[], framework: Framework) => readonly Found[];
}

/** One step of putting a sentence plainly: of several turns, the first that stands at a place counts there. */
export type Step = PlainSentence | readonly PlainTurn[];

/** What a sentence has: the kinds of its tokens, and its words. */
export interface Had {
  has(word: string): boolean;
}

/** The kinds of the tokens, what is written there in small letters, and the single words of it. */
export function hadBy(tokens: readonly Token[]): Had {
  const had = new Set<string>();
  for (const { kind, text } of tokens) {
    const written = text.toLowerCase();
    had.add(kind);
    had.add(written);
    if (/[\s\p{Pd}]/u.test(written)) {
      for (const word of written.split(/[\s\p{Pd}]+/u)) {
        had.add(word);
      }
    }
  }
  return had;
}

/** The tokens behind a step: the same ones where it does nothing, as where the sentence has not what it needs. */
export function withStep<Found extends Token>(
  step: Step,
  tokens: readonly Found[],
  framework: Framework,
  had: Had,
): readonly Found[] {
  if ('put' in step) {
    return hasAll(had, step) ? step.put(tokens, framework) : tokens;
  }
  const turns = step.filter((turn) => hasAll(had, turn));
  const turnAt = (all: readonly Found[], at: number, token: Found) => {
    for (const turn of turns) {
      const found = turn.turnAt(all, at, token, framework);
      if (found !== null) {
        return found;
      }
    }
    return null;
  };
  return turns.length === 0 ? tokens : withTurns(tokens, turnAt);
}

function hasAll(had: Had, { needs }: Needing): boolean {
  return needs.every((words) => singly(words).some((word) => had.has(word)));
}

const lists = new Map<string, readonly string[]>();

/** The words of a line, parted once. */
function singly(words: string): readonly string[] {
  let list = lists.get(words);
  if (list === undefined) {
    list = words.split(' ');
    lists.set(words, list);
  }
  return list;
}
