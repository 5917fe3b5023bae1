import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

const feelings =
  'celebrating rejoicing toasting jubilant thrilled delighted proud pleased happy moon upset angry dismayed shocked sad sorry relieved buzzing elated ecstatic overjoyed disappointed devastated reeling';

/**
 * The tokens of a sentence without who is glad or sorry of what it tells: “residents at Elm Court are celebrating after the home
 * was rated good” as “Elm Court was rated good”, “families were sad to see the home lose its rating”, “we are proud to be rated
 * good” as “it is rated good”. Nobody is glad of what is not so. Linear.
 */
export const gladness: Step = { needs: [`fact ${feelings}`, 'be'], put: withoutGladness };

function withoutGladness<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const joint = tokens.slice(0, longestGladness).findIndex((_, at) => isJoint(tokens, at));
  const before = tokens.slice(0, Math.max(0, joint));
  if (joint < 2 || !isGlad(before)) {
    return tokens;
  }
  return ofThemselves(tokens, joint) ?? ofPlace(tokens, before, joint) ?? tokens;
}

const longestGladness = 18;

/** “After”, “that”, “as”; “to see”, “to be”, “to have”. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  return (
    isWritten(tokens[at], 'after as that because when') ||
    (isKindAt(tokens, at, 'to') &&
      (isWritten(tokens[at + 1], 'see learn hear') || isKindAt(tokens, at + 1, 'be', 'have')))
  );
}

/** Whether nothing but people, a place and what they feel is told: no rating, no doubt, no other time. */
function isGlad(before: readonly Token[]): boolean {
  const isFelt = before.slice(-longestFeeling).some((token) => token.kind === 'fact' || isWritten(token, feelings));
  return (
    isFelt &&
    before.some(({ kind }) => kind === 'be') &&
    before.every(
      (token, at) =>
        people.has(token.kind) || (at === 0 && isWritten(token, 'we')) || isWritten(token, 'at over across'),
    )
  );
}

const longestFeeling = 5;
const people: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'other-voice',
  'name',
  'word',
  'and',
  'of',
  'in',
  'be',
  'have',
  'fact',
  'act',
  'subject',
  'a',
  'all',
  'now',
  'latest',
]);

/** “We are proud to be rated good”, “staff are delighted to have received a good rating”. */
function ofThemselves<Found extends Token>(tokens: readonly Found[], joint: number): readonly Found[] | null {
  const verb = joint + 1;
  const been = isKindAt(tokens, verb, 'have') ? verb + 1 : verb;
  const isGiven = isKindAt(tokens, been, 'be') && isKindAt(tokens, been + 1, 'give', 'receive');
  const isGot = been > verb && isKindAt(tokens, been, 'receive');
  const [first] = tokens;
  // “Residents are proud to be rated highly”: themselves.
  const isService = isWritten(first, 'we staff everyone everybody bosses managers') || isOfKind(first, 'subject');
  if (first === undefined || !isService || !isKindAt(tokens, joint, 'to') || !(isGiven || isGot)) {
    return null;
  }
  const it: Found = { ...first, kind: 'pronoun', value: 'it', text: 'it' };
  return [
    ...(nameIn(tokens.slice(0, joint)) ?? [it]),
    { ...first, kind: 'have', value: 'has', text: 'has' },
    ...tokens
      .slice(been)
      .map((token, at) => (at === 0 && token.kind === 'be' ? { ...token, text: 'been', value: 'been' } : token)),
  ];
}

/** “… after the home was rated good”, “… to see it rated good”. */
function ofPlace<Found extends Token>(
  tokens: readonly Found[],
  before: readonly Found[],
  joint: number,
): readonly Found[] | null {
  const isSeen = isKindAt(tokens, joint, 'to');
  const that = isSeen ? joint + 2 : joint + 1;
  const start = isWritten(tokens[that], 'that') ? that + 1 : that;
  const place = tokens[start];
  const rest = tokens.slice(start + 1);
  // “They are thrilled when the home is rated good”: whenever it is.
  const isOnce =
    !isWritten(tokens[joint], 'when') ||
    (before.some((token) => isWritten(token, 'were was')) && isWritten(rest[0], 'was were got won received'));
  const isSame = (isOfKind(place, 'subject') && place.determined && !place.owner) || isWritten(place, 'it');
  if (place === undefined || !isOnce || (isSeen && isKindAt(tokens, joint + 1, 'be', 'have'))) {
    return null;
  }
  const name = isSame ? nameIn(before) : null;
  return isSame ? [...(name ?? [place]), ...rest] : isOfKind(place, 'name', 'regulator') ? [place, ...rest] : null;
}

/** The name of the place where they are: “staff at Elm Court”; null where none is named. */
function nameIn<Found extends Token>(before: readonly Found[]): readonly Found[] | null {
  const at = before.findIndex((token, place) => isWritten(token, 'at of') && isOfKind(before[place + 1], 'name'));
  const behind = at === -1 ? [] : before.slice(at + 1);
  const end = behind.findIndex(({ capital }) => !capital);
  return behind.length === 0 ? null : behind.slice(0, end === -1 ? undefined : end);
}
