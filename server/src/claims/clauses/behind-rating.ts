import type { Target } from '../claim.ts';
import { isKind } from '../named/list-source.ts';
import { listAt, type TargetList } from '../named/target-lists.ts';
import type { ValueWords } from '../named/values.ts';
import type { SentenceReader, Spoken } from './clauses.ts';

export function plainly(subject: Spoken): Spoken {
  return {
    ...subject,
    targets: subject.targets.map((target) => (target.kind === 'whole' ? { ...target, isPlain: true } : target)),
  };
}

/** The list of what a rating is for: “overall”, “for being safe”, “in every category”, “both overall and for safe”. */
export function listBehind(
  { source }: Pick<SentenceReader, 'source'>,
  value: ValueWords,
): { readonly list: TargetList; readonly next: number; readonly isAnd: boolean } | null {
  const glue = isKind(source, value.next, 'comma') ? 1 : 0;
  const isAnd = isKind(source, value.next + glue, 'and') && isKind(source, value.next + glue + 1, 'for');
  const after = value.next + (isAnd ? glue + 1 : 0);
  const at = isKind(source, after, 'both', 'all') ? after + 1 : after;
  const isFor = isKind(source, at, 'for', 'in') || (value.isRating && isKind(source, at, 'to'));
  const from = at + (isFor ? 1 : 0);
  const starts = isFor || isKind(source, from, 'overall', 'everywhere');
  const list = starts ? listAt(source, from, true) : null;
  // “Good, and for safe it was rated …”: of another rating.
  const isAnew = isAnd && isKind(source, list?.next ?? 0, 'pronoun', 'subject', 'regulator');
  return list === null || isAnew || list.targets.some(({ kind }) => kind === 'same')
    ? null
    : { list, next: list.next, isAnd };
}

/** What is rated by what stands behind the rating. Null: something else. */
export function trailing(
  reader: SentenceReader,
  value: ValueWords,
  subject: Spoken,
): { readonly subject: Spoken; readonly next: number } | null {
  const { source } = reader;
  const behind = listBehind(reader, value);
  if (behind === null) {
    const isFor = isKind(source, value.next, 'for', 'in');
    // “For the support it gives”.
    const isDone = isKind(source, value.next, 'for') && isKind(source, value.next + 1, 'lead', 'act', 'meet', 'rating');
    const isElse = isDone || (isFor && isKind(source, value.next + 1, 'word', 'called', 'being', 'how', 'other-voice'));
    return isElse ? null : { subject, next: value.next };
  }
  const { list, isAnd } = behind;
  reader.nearest = list;
  const isOfParts = subject.targets.every(({ kind }) => kind === 'part' || kind === 'all' || kind === 'count');
  if (isOfParts) {
    const ids = subject.targets.map((target) => (target.kind === 'part' ? target.id : null));
    const isOther = list.targets.some(
      (target) => target.kind === 'part' && !ids.includes(target.id) && !ids.includes(null),
    );
    return isOther ? null : { subject, next: list.next };
  }
  const whole = list.targets.some(({ kind }) => kind === 'whole') || isAnd;
  const targets: readonly Target[] = list.targets.filter(({ kind }) => kind !== 'whole');
  const isPlain = list.targets.some((target) => target.kind === 'whole' && target.isPlain);
  return {
    subject: { ...subject, targets: [...(whole ? (isPlain ? plainly(subject) : subject).targets : []), ...targets] },
    next: list.next,
  };
}
