// Prints what the changelog says of the version that a tag names, which are the notes of its release.
import { readFileSync } from 'node:fs';

const tag = process.argv[2];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (tag !== `v${version}`) {
  fail(`The tag is ${tag ?? 'missing'}, but package.json has version ${version}: they must be the same.`);
}

const [, ...parts] = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
const part = parts.find((each) => each.split('\n', 1)[0].trim() === version);
const notes = part?.slice(part.indexOf('\n')).trim() ?? '';
if (notes === '') {
  fail(`CHANGELOG.md says nothing under "## ${version}": move there what stands under "Unreleased".`);
}
console.log(notes);

function fail(message) {
  console.error(message);
  process.exit(1);
}
