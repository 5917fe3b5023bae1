import type { Framework } from '../../../framework/framework.ts';
import { remembered } from '../../../text/memory.ts';
import { isKindAt } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { withTurns } from '../turns.ts';

/**
 * The tokens of a sentence in which what meets the standards of a key question, where these are met or not met, is rated so:
 * “the school does not meet the safeguarding standards” as “the school is rated not met for safeguarding”. Linear.
 */
export const metStandards: Step = { needs: ['meets meet met', 'part'], put: withMetStandards };

function withMetStandards<Found extends Token>(tokens: readonly Found[], framework: Framework): readonly Found[] {
  const met = metOf(framework);
  if (
    met.size === 0 ||
    tokens.some((token) => token.kind === 'condition' || isWritten(token, 'when if where unless until'))
  ) {
    return tokens;
  }
  return withTurns(tokens, (all, at, token) => {
    const found = metAt(all, at);
    const ratings = found === null ? undefined : met.get(found.part.value);
    return found === null || ratings === undefined
      ? null
      : {
          plain: [
            { ...token, kind: 'be', value: 'is' },
            { ...token, kind: 'give', value: 'rated' },
            { ...token, kind: 'value', value: found.isDenied ? ratings.not : ratings.met, end: found.verb.end },
            { ...found.part, kind: 'for', value: 'for' },
            found.part,
          ],
          next: found.next,
        };
  });
}

interface Met<Found> {
  readonly part: Found;
  readonly verb: Found;
  readonly isDenied: boolean;
  readonly next: number;
}

/** “Meets the standards for safeguarding”, “did not meet the safeguarding standard”, behind who does. */
function metAt<Found extends Token>(tokens: readonly Found[], at: number): Met<Found> | null {
  const who = tokens[at - 1];
  const isOne =
    who !== undefined &&
    (who.kind === 'pronoun' ||
      who.kind === 'name' ||
      isWritten(who, 'we') ||
      (who.kind === 'subject' && who.determined));
  const deny = isWritten(tokens[at], 'do does did has have') ? at + 1 : at;
  const isDenied = isKindAt(tokens, deny, 'deny');
  const verb = isDenied ? deny + 1 : deny;
  const noun = isWritten(tokens[verb + 1], 'standard standards') ? verb + 3 : verb + 1;
  const word = tokens[verb];
  const part = tokens[noun];
  const isMet =
    word !== undefined &&
    isWritten(word, isDenied || isWritten(who, 'we') ? 'meets meet met' : 'meets met') &&
    isKindAt(tokens, noun, 'part');
  return isOne && isMet && part !== undefined ? { part, verb: word, isDenied, next: noun + 1 } : null;
}

interface MetRatings {
  readonly met: string;
  readonly not: string;
}

/** The key questions whose own ratings are that their standards are met, and that they are not. */
const metOf = remembered(
  ({ keyQuestions }: Framework): ReadonlyMap<string, MetRatings> =>
    new Map(
      keyQuestions.flatMap(({ id, ratings = [] }) => {
        const met = ratings.find(({ name }) => /^met$/iu.test(name))?.id;
        const not = ratings.find(({ name }) => /^not met$/iu.test(name))?.id;
        return met === undefined || not === undefined ? [] : [[id, { met, not }] as const];
      }),
    ),
);
