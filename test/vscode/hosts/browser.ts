import { type Browser, chromium } from 'playwright-core';
import type { TestContext } from 'vitest';
import { debianProgram } from '../../common/debian-program.ts';

/** The path of a browser that shows the workbench: the one that the environment names in CHROMIUM, or Debian's. */
export function browserProgram(context: TestContext): string {
  return process.env.CHROMIUM ?? debianProgram(context, 'chromium-headless-shell', ['chromium-headless-shell']);
}

/** Starts a browser without a window, which asks nobody outside for anything by itself. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Otherwise the workbench may not reach its own server on this computer.
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
    ],
  });
}
