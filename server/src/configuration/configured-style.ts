import { defaultStyle } from '../rules/style/built-in-style.ts';
import type { HouseStyle } from '../rules/style/style-schema.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';
import type { FileReader } from './file-reader.ts';
import { outsideMessage } from './outside-message.ts';

export interface ConfiguredStyle {
  readonly style: HouseStyle;
  /** The style file that the configuration names, whether or not it can be read; null where it names none. */
  readonly file: string | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** The style that a configuration names. Where its file cannot be read or has a fault, the usual style holds. */
export async function configuredStyle(
  { style: { value, origin } }: Pick<Configuration, 'style'>,
  reader: FileReader,
): Promise<ConfiguredStyle> {
  const usual = defaultStyle();
  if (origin === null || value === usual.id) {
    return { style: usual, file: null, problems: [] };
  }
  const file = reader.resolve(origin.file, value);
  if (!(await reader.isWithinReach(origin.file, file))) {
    return { style: usual, file, problems: [{ ...origin, message: outsideMessage(value) }] };
  }
  const text = await reader.readText(file);
  if (text === null) {
    const message = `There is no style file ${value}. Make it, or correct its path, which is relative to this file; ${usual.id} is the style that comes with Keyline.`;
    return { style: usual, file, problems: [{ ...origin, message }] };
  }
  const { readStyleSource } = await import('../rules/style/style-source.ts');
  const { style, problems } = readStyleSource(text);
  return { style: style ?? usual, file, problems: problems.map((problem) => ({ file, ...problem })) };
}
