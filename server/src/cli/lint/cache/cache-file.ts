import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../../disk/make-folder.ts';
import { temporaryBeside } from '../../files/temporary-file.ts';

/** What is kept between runs, one value for each name. Names and values are whatever JSON can hold. */
export type KeptValues = Map<string, unknown>;

/**
 * The values of a cache file that was written under the same heading; none where there is no such file. Lines that are
 * damaged, or were cut off, are passed over. Never throws: without the file a run is only slower.
 */
export function readCacheFile(file: string, heading: string): KeptValues {
  const kept: KeptValues = new Map();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return kept;
  }
  const [first, ...lines] = text.split('\n');
  if (first !== heading) {
    return kept;
  }
  for (const line of lines) {
    const content = line.slice(sumLength + 1);
    if (line.charAt(sumLength) === ' ' && line.slice(0, sumLength) === sumOf(content)) {
      const [name, value]: [string, unknown] = JSON.parse(content);
      kept.set(name, value);
    }
  }
  return kept;
}

/** Writes a cache file: a new one takes the place of the old one, so that runs side by side read one of the two whole. */
export function writeCacheFile(file: string, heading: string, kept: ReadonlyMap<string, unknown>): void {
  const lines = [...kept].map((entry) => {
    const content = JSON.stringify(entry);
    return `${sumOf(content)} ${content}\n`;
  });
  makeFolder(dirname(file));
  const temporary = temporaryBeside(file);
  try {
    writeFileSync(temporary, `${heading}\n${lines.join('')}`);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Hexadecimal digits. */
const sumLength = 16;

function sumOf(content: string): string {
  return hashOf(content).slice(0, sumLength);
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
