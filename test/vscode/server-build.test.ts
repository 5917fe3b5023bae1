import { afterAll, beforeAll, test } from 'vitest';
import { serverBuild } from './builds/server-build.ts';
import { browserProgram, launchBrowser } from './hosts/browser.ts';
import { extensionUnderTest, removeFolder } from './hosts/extension-under-test.ts';
import { runSuite } from './hosts/run-suite.ts';
import { openServerBuild } from './hosts/server-host.ts';
import { orLeaveOut } from './left-out.ts';
import { scenarios } from './scenarios.ts';

// VS Code as a server: the extension runs in a process of Node, as on a desktop.

let extension = '';

beforeAll(async () => {
  extension = await extensionUnderTest();
});

afterAll(() => removeFolder(extension));

for (const scenario of scenarios) {
  test(`in the server build of VS Code: ${scenario.name}`, async (context) => {
    const program = browserProgram(context);
    const build = orLeaveOut(context, 'The suite in the server build of VS Code', serverBuild);
    const browser = await launchBrowser(program);
    try {
      await runSuite(scenario, extension, (options) => openServerBuild(build, browser, options));
    } finally {
      await browser.close();
    }
  });
}
