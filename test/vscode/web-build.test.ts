import { afterAll, beforeAll, test } from 'vitest';
import { currentWebBuild, oldestWebBuild } from './builds/web-build.ts';
import { browserProgram, launchBrowser } from './hosts/browser.ts';
import { extensionUnderTest, removeFolder } from './hosts/extension-under-test.ts';
import { runSuite } from './hosts/run-suite.ts';
import { openWebBuild } from './hosts/web-host.ts';
import { orLeaveOut } from './left-out.ts';
import { scenarios } from './scenarios.ts';

// VS Code without a computer behind it: the extension and the language server run in workers of the browser.

let extension = '';

beforeAll(async () => {
  extension = await extensionUnderTest();
});

afterAll(() => removeFolder(extension));

const builds = { 'the web build of VS Code': currentWebBuild, 'the web build of VS Code 1.91': oldestWebBuild };

// There, VS Code trusts every folder that is not on a computer.
const possible = scenarios.filter(({ trusted }) => trusted);

for (const [name, fetchBuild] of Object.entries(builds)) {
  for (const scenario of possible) {
    test(`in ${name}: ${scenario.name}`, async (context) => {
      const program = browserProgram(context);
      const build = orLeaveOut(context, `The suite in ${name}`, fetchBuild);
      const browser = await launchBrowser(program);
      try {
        await runSuite(scenario, extension, (options) => openWebBuild(build, browser, options));
      } finally {
        await browser.close();
      }
    });
  }
}
