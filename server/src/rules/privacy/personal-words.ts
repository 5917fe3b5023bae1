import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';

/** Words for people who use services and for those close to them, for within a regular expression that ignores case. */
export const person =
  '(?:person|people|resident|residents|patient|patients|service user|service users|client|clients|child|children|man|woman|lady|gentleman|girl|boy|relative|relatives|mother|father|son|daughter|husband|wife|partner|brother|sister|nephew|niece|carer)';

/** In UTF-16 code units: how far around a place its sentence is looked at. */
const farthest = 160;

/** The sentence around a place of a text, as far as it is looked at: from one end mark to the next. Linear. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const begins = Math.max(...['. ', '! ', '? ', '.\n', '!\n', '?\n'].map((mark) => before.lastIndexOf(mark)));
  return { before: before.slice(begins + 1), after: /^[^.!?]*/.exec(after)?.[0] ?? '' };
}

/** Tells of all that was found, but not in a release: what stands there is for the press. */
export function toldInReports(message: string): PassageRule<Range>['judge'] {
  return (found, { report }) => (report.kind === 'news' ? [] : found.map(({ range }) => ({ range, message })));
}
