import { basename } from 'node:path';
import { checkConfigurationText } from '../../configuration/check-configuration-text.ts';
import { configurationFileNames } from '../../configuration/configuration-file-names.ts';
import { readFrameworkSource } from '../../framework/check/framework-source.ts';
import type { Finding } from '../../rules/finding.ts';
import { isStyleName } from '../../rules/style/style-file-name.ts';
import { readStyleSource } from '../../rules/style/style-source.ts';
import type { NamedTextFile } from '../files/each-report.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';

/**
 * What is wrong in a configuration, style or framework file, as errors of no rule: nothing sets their severity or turns
 * them off. A YAML file that is not called as configurations and styles are is a framework.
 */
export async function configurationFileFindings({ file, text }: NamedTextFile): Promise<readonly Finding[]> {
  const isConfiguration = configurationFileNames.some((name) => name === basename(file));
  const isStyle = isStyleName(file);
  const problems = isConfiguration
    ? await checkConfigurationText(file, text, nodeFileReader)
    : isStyle
      ? readStyleSource(text).problems
      : readFrameworkSource(text).problems;
  return problems.map(({ range, message }) => ({
    rule: isConfiguration ? 'configuration-file' : isStyle ? 'style-file' : 'framework-file',
    severity: 'error',
    range,
    message,
    related: [],
    fixes: [],
  }));
}
