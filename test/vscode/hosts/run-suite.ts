import { dirname } from 'node:path';
import { expect } from 'vitest';
import { type Scenario, workspaceOf } from '../scenarios.ts';
import type { Outcome } from '../suite/frame/outcome.ts';
import { outcomeLine } from '../suite/frame/outcome.ts';
import { removeFolder, suiteFile } from './extension-under-test.ts';
import type { Workbench, WorkbenchOptions } from './workbench.ts';

/** Opens what a scenario has, runs its suite in the extension host, and expects that all of it passed. */
export async function runSuite(
  scenario: Scenario,
  extension: string,
  open: (options: WorkbenchOptions) => Promise<Workbench>,
): Promise<void> {
  const folder = workspaceOf(scenario);
  const { workspaceFile, trusted, name } = scenario;
  const workbench = await open({ extension, suite: suiteFile(name), folder, workspaceFile, trusted });
  try {
    const code = await workbench.suiteEnded(600_000);
    if (code === null && process.env.KEYLINE_SHOTS !== undefined) {
      await workbench.page.screenshot({ path: `${process.env.KEYLINE_SHOTS}/${name}.png` });
    }
    expectAllPassed(name, code, workbench.printed);
    expect(workbench.requestsOutside).toEqual([]);
  } finally {
    await workbench.close();
    removeFolder(dirname(folder));
  }
}

/** Reads the outcomes out of what the extension host printed; an ended suite without any is a failure too. */
export function expectAllPassed(suite: string, code: number | null, printed: readonly string[]): void {
  const outcomes = printed.flatMap((line) => outcomesIn(line));
  const failed = outcomes.filter(({ error }) => error !== null);
  const passed = outcomes.length - failed.length;
  console.log(`${suite}: ${passed} passed, ${failed.length} failed`);
  if (code !== 0 || failed.length > 0 || passed === 0) {
    const reasons = failed.map(({ name, error }) => `✗ ${name}\n${error}`);
    const end = code === null ? 'The suite did not end in time.' : `The suite ended with ${code}.`;
    throw new Error([...reasons, end, ...(failed.length > 0 ? [] : printed.slice(-30))].join('\n\n'));
  }
}

function outcomesIn(line: string): Outcome[] {
  const start = line.indexOf(outcomeLine);
  return start < 0 ? [] : [JSON.parse(line.slice(start + outcomeLine.length))];
}
