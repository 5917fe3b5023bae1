import type { Severity } from '../rules/finding.ts';
import type { Range } from '../text/range.ts';
import type { TextProblem } from '../text/yaml/parse-yaml.ts';

export type RuleSeverity = Severity | 'off';

export type OptionValue = number | readonly string[];

/** Where a value stands. */
export interface Origin {
  readonly file: string;
  readonly range: Range;
}

/** A value of the configuration. `origin` is null where no file sets it and the default holds. */
export interface Setting<Value> {
  readonly value: Value;
  readonly origin: Origin | null;
}

/** Something that is wrong in a configuration file or in a file that it names. */
export interface ConfigurationProblem extends TextProblem {
  readonly file: string;
}

/** What a file says of one rule or of one group of rules. */
export interface RuleSetting {
  readonly severity: Setting<RuleSeverity> | null;
  readonly options: ReadonlyMap<string, Setting<OptionValue>>;
  /** Where the rule's id stands. */
  readonly keyRange: Range;
}

/** One configuration file, read and checked on its own. Values that do not fit are absent and named in `problems`. */
export interface ConfigurationFile {
  readonly file: string;
  readonly text: string;
  readonly extends: Setting<string> | null;
  /** By id or `group/*`, as written. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly ignore: readonly Setting<string>[];
  readonly frameworks: readonly Setting<string>[];
  readonly style: Setting<string> | null;
  readonly theme: Setting<string> | null;
  readonly newReportFramework: Setting<string> | null;
  readonly final: Setting<boolean> | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** The configuration in force for a report: what its nearest file says, completed by what that extends. */
export interface Configuration {
  /** Nearest first: the file that was found, then those that it extends. Empty without a configuration file. */
  readonly files: readonly ConfigurationFile[];
  /** One for each rule there is, by id. */
  readonly severities: ReadonlyMap<string, Setting<RuleSeverity>>;
  /** By rule id, then by option: every option that a rule has. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, Setting<OptionValue>>>;
  /** Patterns as in .gitignore, each relative to the folder of the file it stands in; the farthest file first. */
  readonly ignore: readonly Setting<string>[];
  /** Paths of framework files, each relative to the folder of the file it stands in; the farthest file first. */
  readonly frameworks: readonly Setting<string>[];
  /** The path of a style file, relative to the folder of the file it stands in, or the id of a style that comes with Keyline. */
  readonly style: Setting<string>;
  /** The path of a theme file, relative to the folder of the file it stands in; null where none is set. */
  readonly theme: Setting<string | null>;
  /** By `id` or `id@revision`; null where none is set. */
  readonly newReportFramework: Setting<string | null>;
  readonly final: Setting<boolean>;
  readonly problems: readonly ConfigurationProblem[];
}
