import { setFlagsFromString } from 'node:v8';

/**
 * Tells the engine that the author's next keystroke matters more than the thousandth. It compiles what is called often
 * on other cores meanwhile, and copies much code into each function for that: on a computer with two cores a keystroke
 * then waits for one. With little copied, typing is as quick in the end, and sooner. And the space for what is new grows
 * at once to what a report needs, so that it is cleared less often; the space for what stays may only double before that
 * is cleared too, since an editor holds many programs. What this is worth: docs/performance.md.
 *
 * To be called when all code is loaded, since compiled code is good for the settings that it was compiled under. The
 * engine of an editor that is built on Electron may have locked its settings, and ends where they are touched.
 */
export function tuneEngineForTyping(): void {
  if (process.versions.electron === undefined) {
    setFlagsFromString('--max-inlined-bytecode-size=100');
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
    setFlagsFromString('--semi-space-growth-factor=8');
    setFlagsFromString('--heap-growing-percent=100');
  }
}
