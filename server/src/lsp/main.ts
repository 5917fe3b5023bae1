#!/usr/bin/env node
// One script is the server in Node and in a web worker, so that the extension carries only one. Each side reads what is
// its own when it is asked for: what belongs to Node is not there in a worker.
if (typeof process === 'object') {
  import('./node-main.ts');
} else {
  import('./browser-main.ts');
}
