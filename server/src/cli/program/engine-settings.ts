import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine that a run is short. By itself it compiles each pattern twice, the second time when it is used again,
 * and spends as much of the processor on making functions fast, meanwhile and on other cores, as the first reports take
 * to be checked. It still makes those fast that many reports need. What this is worth: docs/performance.md.
 *
 * To be called before code is loaded, since compiled code is good for the settings that it was compiled under. The
 * engine of an editor that is built on Electron may have locked its settings, and ends where they are touched.
 */
export function tuneEngineForOneRun(): void {
  if (process.versions.electron !== undefined) {
    return;
  }
  for (const setting of settingsFor(Number.parseInt(process.versions.v8, 10))) {
    setFlagsFromString(setting);
  }
}

/** By the version of the engine: one that does not know a setting prints that. None for engines that were not tried. */
function settingsFor(version: number): readonly string[] {
  switch (version) {
    // Node 20.
    case 11:
      return ['--no-regexp-tier-up', '--interrupt-budget=500000'];
    // Node 22 and 24.
    case 12:
    case 13:
      return ['--no-regexp-tier-up', '--invocation-count-for-turbofan=20000'];
    default:
      return [];
  }
}
