import type { Analysis } from '../analysis/analysis.ts';
import type { Comment } from '../syntax/content/content.ts';
import type { Document } from '../syntax/document.ts';
import type { Range } from '../text/range.ts';
import type { Fix, RelatedPlace, Severity } from './finding.ts';
import type { HouseStyle } from './style/style-schema.ts';
import type { SuppressionUse } from './suppressions.ts';

/** What a rule says before its severity is settled by the configuration. */
export interface Problem {
  readonly range: Range;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** What every rule says of itself: the source of the rule index, of completion and of the configuration's schema. */
export interface RuleDescription {
  /** `group/name`, as in configuration, suppressions and every machine format. */
  readonly id: string;
  /** Without configuration. */
  readonly severity: Severity;
  /** One line for lists: what the rule finds. */
  readonly summary: string;
  readonly fixable: boolean;
  /** True where the rule finds what is merely not there yet: in a draft it is only a hint. */
  readonly missing: boolean;
  /** The options that configuration may set, by name; absent where the rule has none. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** One option of a rule, with the value it has without configuration. */
export type RuleOption =
  | { readonly type: 'number'; readonly default: number; readonly description: string; readonly minimum: number }
  | { readonly type: 'names'; readonly default: readonly string[]; readonly description: string };

/** The values of a rule's options, each of its declared type, and the style in force. */
export interface OptionValues {
  readonly number: (name: string) => number;
  readonly names: (name: string) => readonly string[];
  /** How the house writes. */
  readonly style: HouseStyle;
}

/** A rule about the report. The page of the same name beside it explains it, and its examples are the rule's tests. */
export interface Rule extends RuleDescription {
  /**
   * `parts`: what it finds follows from the headings, fields, tables and front matter of a report, and from its claims and
   * assessment, and from no other prose. It is not asked again while only such prose is edited.
   */
  readonly reads?: 'parts';
  readonly check: (analysis: Analysis, options: OptionValues) => Iterable<Problem>;
}

/** What a rule about suppressions may look into beside them. */
export interface SuppressionContext {
  readonly document: Document;
  /** The ids of all rules that a suppression can name. */
  readonly ruleIds: readonly string[];
  /** The ids of rules about other reports, at which nobody looked: nothing tells whether they would find anything. */
  readonly unlooked: ReadonlySet<string>;
  /** Comments that begin like a suppression but are none. */
  readonly broken: readonly Comment[];
}

/** A rule about the suppressions of a report; it runs when all others have. */
export interface SuppressionRule extends RuleDescription {
  readonly checkSuppressions: (uses: readonly SuppressionUse[], context: SuppressionContext) => Iterable<Problem>;
}
