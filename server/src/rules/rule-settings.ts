import { rememberedParts } from '../text/memory.ts';
import type { Severity } from './finding.ts';
import type { OptionValues, RuleDescription } from './rule.ts';
import { defaultStyle } from './style/built-in-style.ts';
import type { HouseStyle } from './style/style-schema.ts';

/** The configuration of the rules, as the resolver settled it. */
export interface RuleSettings {
  /** By rule id; a rule that is absent has its own severity. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** By rule id, then by the option's name; checked against the rule's options before they come here. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, number | readonly string[]>>;
  /** True where a report must be finished even if it calls itself a draft. */
  readonly final: boolean;
  /** How the house writes. */
  readonly style: HouseStyle;
}

/** Every rule as it is without configuration. */
export const defaultSettings: RuleSettings = {
  severities: new Map(),
  options: new Map(),
  final: false,
  get style() {
    return defaultStyle();
  },
};

/** The values of a rule's options under these settings. Asking for an option that the rule does not declare throws. */
export function optionValues(rule: RuleDescription, settings: RuleSettings): OptionValues {
  return valuesUnder(settings, rule);
}

const valuesUnder = rememberedParts((settings: RuleSettings, rule: RuleDescription): OptionValues => {
  const configured = settings.options.get(rule.id);
  const settle = (name: string): number | readonly string[] => {
    const option = rule.options?.[name];
    if (option === undefined) {
      throw new RangeError(`The rule ${rule.id} has no option ${name}.`);
    }
    return configured?.get(name) ?? option.default;
  };
  return {
    style: settings.style,
    number: (name) => {
      const value = settle(name);
      if (typeof value !== 'number') {
        throw new TypeError(`The option ${name} of ${rule.id} is no number.`);
      }
      return value;
    },
    names: (name) => {
      const value = settle(name);
      if (typeof value === 'number') {
        throw new TypeError(`The option ${name} of ${rule.id} is no list of names.`);
      }
      return value;
    },
  };
});
