import type { ConfigurationInForce } from '../../../server/src/protocol/texts.ts';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { reportFolder, reportUri } from './report-place.ts';
import type { ShownTexts } from './shown-texts.ts';

/** "Show Configuration": every value that holds for the active report, or for the workspace, and where it comes from. */
export async function showConfiguration(
  server: LanguageServer,
  active: ActiveReport,
  texts: ShownTexts,
): Promise<void> {
  const uri = active.current()?.uri ?? reportUri(reportFolder(active), 'any.report.md');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  await texts.show(`Configuration of ${name}.yaml`, 'yaml', async () => {
    const { text, problems } = await configurationFor(server, uri.toString());
    return [...problems.map((problem) => `# Wrong: ${problem}\n`), text].join('');
  });
}

/** What holds for a file. */
export function configurationFor(server: LanguageServer, uri: string): Promise<ConfigurationInForce> {
  return server.request('keyline/configuration', { uri });
}
