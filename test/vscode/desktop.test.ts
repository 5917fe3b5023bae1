import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { desktopBuild } from './builds/desktop-build.ts';
import { serverBuild } from './builds/server-build.ts';
import { browserProgram } from './hosts/browser.ts';
import { extensionUnderTest, removeFolder, suiteFile } from './hosts/extension-under-test.ts';
import { expectAllPassed } from './hosts/run-suite.ts';
import { orLeaveOut } from './left-out.ts';
import { type Scenario, scenarios, workspaceOf } from './scenarios.ts';

// VS Code on the author's own computer. Where there is none and none can be fetched, the same arguments are taken by a
// stand-in for it, which opens the server build; there one scenario is enough, since that build has a test of its own.

let extension = '';

beforeAll(async () => {
  extension = await extensionUnderTest();
});

afterAll(() => removeFolder(extension));

/** The library that starts VS Code trusts every folder. */
const possible = scenarios.filter(({ trusted }) => trusted);

for (const scenario of possible) {
  test(`in VS Code on a desktop: ${scenario.name}`, async (context) => {
    const { program, standsInBecause } = await desktopBuild(extension);
    if (standsInBecause === null) {
      return runOnDesktop(program, scenario);
    }
    const [first] = possible;
    if (scenario !== first) {
      return context.skip(`The server build stands in for a desktop in the scenario ${first?.name} only.`);
    }
    console.log(`No VS Code on a desktop: ${standsInBecause}. The server build stands in for it.`);
    const browser = browserProgram(context);
    orLeaveOut(context, 'The suite in VS Code on a desktop', serverBuild);
    runOnDesktop(program, scenario, { CHROMIUM: browser });
  });
}

function runOnDesktop(program: string, scenario: Scenario, env: Readonly<Record<string, string>> = {}): void {
  const folder = workspaceOf(scenario);
  const opened = join(folder, scenario.workspaceFile ?? '');
  const words = [program, extension, join(extension, suiteFile(scenario.name)), opened];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/vscode/hosts/desktop-main.ts', ...words],
    { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 800_000 },
  );
  removeFolder(dirname(folder));
  expectAllPassed(scenario.name, status, `${stdout}\n${stderr}`.split('\n'));
}
