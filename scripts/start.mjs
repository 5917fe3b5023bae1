// What `npm start` does: checks and scores the example reports, then says what to do next.
import { spawnSync } from 'node:child_process';

/** Runs the built command line as a user would; findings in an example are what it is there to show, a fault is not. */
function keyline(...words) {
  console.log(`\n$ keyline ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['server/dist/cli.js', ...words], { stdio: 'inherit' });
  if (status !== 0 && status !== 1) {
    process.exit(status ?? 3);
  }
}

keyline('lint', 'examples');
keyline('score', 'examples');
console.log('\nNext: read docs/first-report.md, or check a report of your own:');
console.log('  npm install --global .    then  keyline lint PATH');
console.log('  or, without installing:         node server/dist/cli.js lint PATH');
