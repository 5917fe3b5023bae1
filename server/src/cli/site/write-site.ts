import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOrdinaryFile } from '../../disk/read-file.ts';
import { isWithin } from '../../disk/within-reach.ts';
import { writeWholeFile } from '../files/write-file.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';
import { manifestName, readManifest, writeManifest } from './manifest.ts';

/** A file of a site: its contents, or what it is made from and how, where making it is costly. */
export type SiteContents =
  | { readonly contents: string | Uint8Array }
  | { readonly madeFrom: string; readonly make: () => Uint8Array };

export interface WrittenSite {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
}

/**
 * Brings a folder to hold these files: writes those that differ, removes those that an earlier run wrote and that no longer
 * belong. Touches no other file, and nothing outside. With `keepsOthers` nothing is removed. Throws a UserError.
 */
export function writeSite(folder: string, files: ReadonlyMap<string, SiteContents>, keepsOthers: boolean): WrittenSite {
  try {
    makeFolder(folder);
  } catch (fault) {
    if (fault instanceof UserError) {
      throw fault;
    }
    throw new UserError(`${folder} cannot be made: ${fileSystemReason(fault)}.`);
  }
  const manifestFile = join(folder, manifestName);
  const before = readManifest(manifestFile);
  refuseForeign(folder, files, before);
  const prints = new Map([...files].map(([place, made]) => [place, fingerprintOf(made)]));
  const stale = [...before.keys()].filter((place) => !files.has(place));
  // Said before it is done: whatever ends this run, the next one knows what is its own. What is not there yet has no print.
  const pending = new Map([...prints.keys(), ...stale].map((place) => [place, before.get(place) ?? '']));
  if (!sameEntries(pending, before)) {
    writeManifest(manifestFile, pending);
  }
  let written = 0;
  for (const [place, made] of files) {
    const file = join(folder, place);
    const print = prints.get(place) ?? '';
    if ('contents' in made ? holds(file, made.contents) : before.get(place) === print && existsSync(file)) {
      continue;
    }
    refuseOutside(folder, file);
    writeWholeFile(file, 'contents' in made ? made.contents : made.make(), () => true);
    written += 1;
  }
  const kept = keepsOthers ? stale : [];
  const removed = keepsOthers ? 0 : stale.filter((place) => removeFile(folder, place)).length;
  const after = new Map([...prints, ...kept.map((place): [string, string] => [place, before.get(place) ?? ''])]);
  if (!sameEntries(after, pending)) {
    writeManifest(manifestFile, after);
  }
  return { written, same: files.size - written, removed };
}

/** Step by step: where a folder takes no new one, Node goes on for ever when it is to make several at once. */
function makeFolder(folder: string): void {
  if (!existsSync(folder)) {
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
  if (!lstatSync(realpathSync(folder)).isDirectory()) {
    throw new UserError(`${folder} cannot be made: it is a file.`);
  }
}

/** A file that is there and that no run of this wrote is somebody's own. */
function refuseForeign(folder: string, files: ReadonlyMap<string, SiteContents>, before: ReadonlyMap<string, string>) {
  for (const [place, made] of files) {
    const file = join(folder, place);
    if (!before.has(place) && existsSync(file) && !('contents' in made && holds(file, made.contents))) {
      throw new UserError(
        `${file} is there already, and was not made by "keyline site". Take it away, or choose another folder with -o.`,
      );
    }
  }
}

/** Nothing is written through a link that leads out of the site. */
function refuseOutside(folder: string, file: string): void {
  let above = dirname(file);
  while (!existsSync(above)) {
    above = dirname(above);
  }
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const top = realpathSync(folder);
  if (isLink || (realpathSync(above) !== top && !isWithin(top, realpathSync(above)))) {
    throw new UserError(`${file} leads out of the site by a link, so it is not written.`);
  }
}

function holds(file: string, contents: string | Uint8Array): boolean {
  try {
    return readOrdinaryFile(file).equals(Buffer.from(contents));
  } catch {
    return false;
  }
}

/** Removes a file, and the folders that it leaves empty. False where it was not there, or could not be removed. */
function removeFile(folder: string, place: string): boolean {
  const file = join(folder, place);
  try {
    refuseOutside(folder, file);
    rmSync(file);
    for (let above = dirname(file); above !== folder; above = dirname(above)) {
      rmdirSync(above);
    }
    return true;
  } catch {
    return !existsSync(file);
  }
}

function fingerprintOf(made: SiteContents): string {
  return createHash('sha256')
    .update('contents' in made ? made.contents : made.madeFrom)
    .digest('base64url');
}

function sameEntries(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean {
  return left.size === right.size && [...left].every(([name, value]) => right.get(name) === value);
}
