import { basename } from 'node:path';
import { checkConfigurationText } from '../../configuration/check-configuration-text.ts';
import { configurationFileNames } from '../../configuration/configuration-file-names.ts';
import { isThemeName } from '../../configuration/theme/theme-file-name.ts';
import { readThemeSource } from '../../configuration/theme/theme-source.ts';
import { readFrameworkSource } from '../../framework/check/framework-source.ts';
import type { Finding } from '../../rules/finding.ts';
import { isStyleName } from '../../rules/style/style-file-name.ts';
import { readStyleSource } from '../../rules/style/style-source.ts';
import type { NamedTextFile } from '../files/each-report.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';

/**
 * What is wrong in a configuration, style, theme or framework file, as errors of no rule: nothing sets their severity or turns
 * them off. A YAML file that is not called as configurations, styles and themes are is a framework.
 */
export async function configurationFileFindings({ file, text }: NamedTextFile): Promise<readonly Finding[]> {
  const isConfiguration = configurationFileNames.some((name) => name === basename(file));
  const [kind, problems] = isConfiguration
    ? ['configuration', await checkConfigurationText(file, text, nodeFileReader)]
    : isStyleName(file)
      ? ['style', readStyleSource(text).problems]
      : isThemeName(file)
        ? ['theme', readThemeSource(text).problems]
        : ['framework', readFrameworkSource(text).problems];
  return problems.map(({ range, message }) => ({
    rule: `${kind}-file`,
    severity: 'error',
    range,
    message,
    related: [],
    fixes: [],
  }));
}
