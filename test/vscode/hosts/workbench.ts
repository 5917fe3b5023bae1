import { format } from 'node:util';
import type { Browser, Page, Route } from 'playwright-core';

/** What to open in the editor. */
export interface WorkbenchOptions {
  /** The folder of the extension as it is packaged; null where it was installed. */
  readonly extension: string | null;
  /** The file in that folder that holds the suite to run; without it the editor is there for mouse and keyboard. */
  readonly suite?: string;
  /** The folder that the author opens, or that holds the workspace file. */
  readonly folder: string;
  readonly workspaceFile?: string | undefined;
  readonly trusted: boolean;
}

/** An editor on a page of a browser. */
export interface Workbench {
  readonly page: Page;
  /** The addresses that anything on the page asked for which are not the editor's own. */
  readonly requestsOutside: readonly string[];
  /** What the extension host printed, line by line. */
  readonly printed: readonly string[];
  /** Settles when the suite has ended: with its exit code, or null where it took too long. */
  readonly suiteEnded: (milliseconds: number) => Promise<number | null>;
  readonly close: () => Promise<void>;
}

/** Settings that keep the editor from asking, telling and fetching. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'files.exclude': { '**/.vscode': true },
};

/** Opens a page of the browser at the address of a served editor; `stop` ends what serves it. */
export async function openWorkbench(
  browser: Browser,
  url: URL,
  stop: () => Promise<void>,
  onPage?: (route: Route) => Promise<void>,
): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const close = async () => {
    await context.close();
    await stop();
  };
  const requestsOutside: string[] = [];
  const printed: string[] = [];
  try {
    const page = await context.newPage();
    // On a busy computer an extension host takes its time to start.
    page.setDefaultTimeout(120_000);
    context.on('request', (request) => {
      const asked = new URL(request.url());
      if (/^(https?|wss?):$/.test(asked.protocol) && !isOwn(asked, url)) {
        requestsOutside.push(asked.href);
      }
    });
    const exit = new Promise<number>((resolve) => {
      page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (_level: string, words: readonly unknown[]) => {
      printed.push(...format(...words).split('\n'));
    });
    if (onPage !== undefined) {
      await page.route((asked) => asked.origin === url.origin && asked.pathname === '/', onPage);
    }
    await page.goto(url.href);
    await page.locator('.monaco-workbench').waitFor();
    const suiteEnded = async (milliseconds: number) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), milliseconds);
      });
      const ended = await Promise.race([exit, late]);
      clearTimeout(timer);
      return ended;
    };
    return { page, requestsOutside, printed, suiteEnded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Webviews and extension hosts have names of their own under the host that serves the editor. And a webview asks for the
 * files of the computer by a name that its service worker answers, so that nothing goes there.
 */
function isOwn({ hostname, port }: URL, served: URL): boolean {
  return port === served.port
    ? hostname === served.hostname || hostname.endsWith('.localhost')
    : hostname.endsWith('.vscode-resource.vscode-cdn.net');
}
