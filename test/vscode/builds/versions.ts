/** What the hosts are made of, fetched from npm: each exactly this version. */
export const versions = {
  /** VS Code 1.139 as a server, with the workbench that it shows in a browser. */
  codeServer: '4.139.1',
  /** The Node that it runs on; npm carries it as `node-PLATFORM-ARCHITECTURE`. */
  node: '24.21.0',
  /** Serves a web build of VS Code together with an extension and a folder. */
  testWeb: '0.0.81',
  /** A web build of a current VS Code. */
  currentWeb: '1.137.0',
  /** A web build of the oldest VS Code that package.json names in `engines`. */
  oldestWeb: '1.91.1',
};
