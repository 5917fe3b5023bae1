import type { ServedIn } from './platform/served-in.ts';

/** Runs the server in Node, as these words (without the program's own name) say. */
export async function main(words: readonly string[], program: ServedIn): Promise<void> {
  const node = await import('./platform/node-main.ts');
  node.main(words, program);
}

// One script is the server in Node and in a web worker, so that the extension carries only one. Each side reads what is
// its own when it is asked for: what belongs to Node is not there in a worker, where nobody calls `main`.
if (typeof process === 'undefined') {
  import('./platform/browser-main.ts');
}
