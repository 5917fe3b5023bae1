import { defaultStyle } from '../rules/style/built-in-style.ts';
import type { FoundDictionary } from '../rules/style/dictionary.ts';
import type { HouseStyle } from '../rules/style/style-schema.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';
import type { FileReader } from './file-reader.ts';
import { outsideMessage } from './outside-message.ts';

export interface ConfiguredStyle {
  readonly style: HouseStyle;
  /** The style file that the configuration names, whether or not it can be read; null where it names none. */
  readonly file: string | null;
  readonly problems: readonly ConfigurationProblem[];
  /** What does not hold here, as sentences: no dictionary is at hand. */
  readonly notices: readonly string[];
}

/** The style that a configuration names. Where its file cannot be read or has a fault, the usual style holds. */
export async function configuredStyle(
  { style: { value, origin } }: Pick<Configuration, 'style'>,
  reader: FileReader,
): Promise<ConfiguredStyle> {
  const usual = defaultStyle();
  if (origin === null || value === usual.id) {
    return { style: usual, file: null, problems: [], notices: [] };
  }
  const file = reader.resolve(origin.file, value);
  if (!(await reader.isWithinReach(origin.file, file))) {
    return { style: usual, file, problems: [{ ...origin, message: outsideMessage(value) }], notices: [] };
  }
  const text = await reader.readText(file);
  if (text === null) {
    const message = `There is no style file ${value}. Make it, or correct its path, which is relative to this file; ${usual.id} is the style that comes with Keyline.`;
    return { style: usual, file, problems: [{ ...origin, message }], notices: [] };
  }
  const { readStyleSource } = await import('../rules/style/style-source.ts');
  const { style, problems } = readStyleSource(text);
  const found = style?.spelling === 'british' ? dictionaryFrom(reader) : { dictionary: null };
  return {
    style: style === null ? usual : { ...style, dictionary: 'dictionary' in found ? found.dictionary : null },
    file,
    problems: problems.map((problem) => ({ file, ...problem })),
    notices: 'problem' in found ? [found.problem] : [],
  };
}

function dictionaryFrom({ dictionary }: FileReader): FoundDictionary {
  return dictionary?.() ?? { problem: 'Spelling is not checked here: a browser has no dictionary for it.' };
}
