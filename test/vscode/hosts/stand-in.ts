// Stands where a desktop VS Code is expected: takes the same arguments, opens the same folder with the same suite in the
// server build, prints what the extension host prints, and exits as the suite does.
import { relative } from 'node:path';
import { serverBuild } from '../builds/server-build.ts';
import { launchBrowser } from './browser.ts';
import { openServerBuild } from './server-host.ts';

const words = process.argv.slice(2);
const optionNamed = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const extension = optionNamed('extensionDevelopmentPath');
const suite = optionNamed('extensionTestsPath');
const opened = words.find((word) => !word.startsWith('--'));
if (extension === undefined || suite === undefined || opened === undefined) {
  throw new Error(`An extension, a suite and a folder are needed: ${words.join(' ')}`);
}

const browser = await launchBrowser(process.env.CHROMIUM ?? 'chromium-headless-shell');
const workbench = await openServerBuild(serverBuild(), browser, {
  extension,
  suite: relative(extension, suite),
  folder: opened,
  trusted: words.includes('--disable-workspace-trust'),
});
const code = await workbench.suiteEnded(600_000);
console.log(workbench.printed.join('\n'));
await workbench.close();
await browser.close();
process.exitCode = code ?? 1;
