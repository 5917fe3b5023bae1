import { isWritten } from '../words/written.ts';
import type { DayPiece } from './day-pieces.ts';

/** Whose inspections a report is of. */
export const owners: ReadonlySet<string> = new Set(['regulator', 'team']);
/** In pieces: a team and the words before it. */
const longestOwner = 5;
/** Behind these, “by” says who made it. */
const doers: ReadonlySet<string> = new Set(['visit', 'comma', 'days', 'month', 'happen']);

/** “An inspection by the fire service”, “the assessment, which was made by the council”: `at` is the place of the visit. */
export function isByOthers(pieces: readonly DayPiece[], at: number, to: number): boolean {
  const near = pieces.slice(at + 1, Math.max(to, at + 1) + longestOwner);
  const by = near.findIndex((piece, place) => isWritten(piece, 'by') && doers.has(pieces[at + place]?.kind ?? ''));
  const who = by === -1 ? [] : near.slice(by + 1, by + longestOwner);
  const isSomebody = ['subject', 'other-voice', 'name', 'word', 'a'].includes(who[0]?.kind ?? '');
  const isNamed = !isWritten(who[0], 'telephone phone video post appointment day night surprise letter email');
  return isSomebody && isNamed && !who.some(({ kind }) => owners.has(kind));
}
