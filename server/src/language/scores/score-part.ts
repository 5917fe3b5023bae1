import type { Standing } from '../../assessment/standing.ts';
import type { Range } from '../../text/range.ts';
import type { Help } from '../help/help.ts';

/** A part of a report as a view of its scores shows it. */
export interface ScorePart {
  /** The same for as long as the report has the part: places of service and sections by their ids. */
  readonly id: string;
  readonly kind: 'service' | 'overall' | 'key-question' | 'statement';
  readonly name: string;
  /** What is shown beside the name, such as "57, Requires improvement"; may be empty. */
  readonly words: string;
  readonly state: ScoreState;
  /** Null where the part has neither rating nor score. */
  readonly standing: Standing | null;
  /** How the values come about; null for a part that is not in the text. */
  readonly help: Help | null;
  /** The heading; null for a part that is not in the text. */
  readonly range: Range | null;
  readonly children: readonly ScorePart[];
}

/** The id of a service's part, of a key question's in it, or of a statement's in that. */
export function scorePartId(service: number, ...below: readonly string[]): string {
  return [String(service), ...below].join('/');
}

/**
 * `given`: a score or a rating follows, or there is none to be; `missing`: something is to be added first; `departs`: what
 * the report states is not what follows from its scores.
 */
export type ScoreState = 'given' | 'missing' | 'departs' | 'carried-forward' | 'not-assessed';
