// The licences of the libraries whose code is in a bundle: they ask that their text goes with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One text with name, version and licence of every library that the bundles hold, in the order of their names. */
export function thirdPartyLicences(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.flatMap((path) => path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (license === undefined && file === undefined) {
    throw new Error(`${name} says nothing of its licence, so it cannot be in a bundle.`);
  }
  const path = `${folder}/${file}`;
  const text = file !== undefined && existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}
