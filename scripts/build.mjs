// `npm run build` makes what is shipped; `--dev` makes it readable, with source maps; `--watch` does that after each change.
import { watch } from 'node:fs';
import { buildBundles } from './bundles.mjs';

/** What goes into the bundles. */
const sources = ['server/src', 'client/src', 'client/webview'];

/** How long the sources must rest before they are built, in milliseconds: an editor that saves all writes many files. */
const rest = 100;

const words = process.argv.slice(2);
const unknown = words.filter((word) => word !== '--dev' && word !== '--watch');
if (unknown.length > 0) {
  console.error(`build does not know ${unknown.join(' ')}. It knows --dev and --watch.`);
  process.exit(2);
}

if (words.includes('--watch')) {
  watchSources();
} else {
  await buildBundles({ forDevelopment: words.includes('--dev') });
}

/** Builds now and after each change, until it is stopped. What is wrong in a source is printed, and the watch goes on. */
function watchSources() {
  let timer;
  let building = Promise.resolve();
  const build = () => {
    building = building.then(async () => {
      // The task in `.vscode/tasks.json` looks for these two lines.
      console.log('[watch] build started');
      // The bundler has already printed what is wrong.
      await buildBundles({ forDevelopment: true }).catch(({ errors, message }) => errors ?? console.error(message));
      console.log('[watch] build finished');
    });
  };
  for (const folder of sources) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(build, rest);
    });
  }
  build();
}
