import type { Range } from '../../text/range.ts';
import type { Amount } from '../pieces/pieces.ts';

/** What a score is said of. `here`: what the sentence stands under. */
export type ScoreSubject =
  | { readonly kind: 'parts'; readonly ids: readonly string[] }
  | { readonly kind: 'statements'; readonly ids: readonly string[] }
  /** All statements but these; `count`: so many as the sentence says that there are. */
  | { readonly kind: 'other statements'; readonly except: readonly string[]; readonly count?: number }
  | { readonly kind: 'here' }
  /** The service; by its name where one is written, which may be that of another one. */
  | { readonly kind: 'whole'; readonly name?: string };

/** Which statements are counted: those of these key questions, of the one the sentence stands under, or all. */
export type Scope =
  | { readonly kind: 'parts'; readonly ids: readonly string[] }
  | { readonly kind: 'here' }
  | { readonly kind: 'all' };

/** How many: a number or a bound, or all of them. */
export type Count = Pick<Amount, 'value' | 'bound'> | 'all';

/** What a sentence says of scores, of what was assessed and of how much of it. Places are UTF-16 indices, half-open. */
export type ScoreClaim = Range &
  (
    | { readonly kind: 'score'; readonly subject: ScoreSubject; readonly amount: Amount }
    /** So many statements have this score. */
    | {
        readonly kind: 'scored';
        readonly scope: Scope;
        readonly count: Count;
        readonly whole: number | null;
        /** All but these many have it, or, behind other counts, all that those leave. */
        readonly isRest: boolean;
        /** Whether only those are meant that were assessed, and none that was carried forward. */
        readonly ofAssessed?: boolean;
        readonly amount: Amount;
      }
    /** So many statements were assessed, or, where `isNot`, were not. */
    | {
        readonly kind: 'assessed';
        readonly scope: Scope;
        readonly count: Count;
        readonly whole: number | null;
        readonly isNot: boolean;
      }
    /** These statements were assessed, or were not. */
    | { readonly kind: 'named'; readonly ids: readonly string[]; readonly isNot: boolean }
    /** So many key questions were assessed. */
    | { readonly kind: 'areas'; readonly count: Count; readonly whole: number | null; readonly isNot: boolean }
    /** A number, and a list behind it that has another length. */
    | { readonly kind: 'list'; readonly said: number; readonly listed: number }
    /** What statements with these scores come to. */
    | {
        readonly kind: 'sum';
        readonly counts: readonly { readonly count: number; readonly score: number }[];
        readonly amount: Amount;
      }
    /** The scores of the statements added up, out of all that there could be. */
    | { readonly kind: 'points'; readonly amount: Amount }
    /** So many key questions have this score; all but so many where it is the rest. */
    | { readonly kind: 'scored areas'; readonly count: Count; readonly isRest: boolean; readonly amount: Amount }
    /** The scores of all key questions, in any order. */
    | { readonly kind: 'all scores'; readonly values: readonly number[] }
    /** So many points lie between a score and where a rating begins; the score where the sentence says it. */
    | {
        readonly kind: 'distance';
        readonly points: number;
        readonly side: 'below' | 'above';
        readonly rating: string;
        readonly score: Amount | null;
        readonly subject: ScoreSubject | null;
      }
    /** A score, and the rating that it is said to give. */
    | { readonly kind: 'band'; readonly amount: Amount; readonly rating: string }
    /** One score beside another. */
    | {
        readonly kind: 'order';
        readonly subject: ScoreSubject;
        readonly than: ScoreSubject;
        readonly isHigher: boolean;
        /** By how many points; null where that is not said. */
        readonly by: Amount | null;
      }
    /** The best or the worst score of all. */
    | { readonly kind: 'rank'; readonly rank: 'highest' | 'lowest'; readonly subject: ScoreSubject }
  );
