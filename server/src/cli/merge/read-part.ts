import { readFileSync } from 'node:fs';
import { lineIndex } from '../../text/line-index.ts';
import { placeIn } from '../lint/checked-file.ts';
import type { CheckedFile } from '../lint/formats/format.ts';
import { type PartFile, partVersion } from '../lint/formats/part.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';
import { version } from '../program/version.ts';

/** What one of several runs has found. */
export interface Part {
  readonly index: number;
  readonly count: number;
  readonly files: readonly CheckedFile[];
  readonly incomplete: boolean;
}

/** Reads what `--format part` wrote. Throws a UserError where a file is no part, or not a whole one. */
export function readPart(file: string, shown: string): Part {
  const [first, ...rest] = linesOf(file, shown);
  const last = rest.pop();
  if (!isHeader(first)) {
    throw new UserError(
      `${shown}: This is no part of a run. "keyline lint --shard 1/2 --format part -o FILE" writes one.`,
    );
  }
  if (first.keyline !== version || first.part !== partVersion) {
    throw new UserError(
      `${shown}: Keyline ${first.keyline} wrote this part, and this is Keyline ${version}. Use the same for all parts.`,
    );
  }
  if (!isEnd(last)) {
    throw new UserError(`${shown}: The run that wrote this part did not come to its end. Run it again.`);
  }
  const { index, count } = first;
  return { index, count, files: rest.filter(isPartFile).map(checkedFileOf), incomplete: last.incomplete };
}

function linesOf(file: string, shown: string): unknown[] {
  try {
    const text = readFileSync(file, 'utf8');
    return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
  } catch (fault) {
    if (fault instanceof SyntaxError) {
      return [];
    }
    throw new UserError(`${shown}: The file cannot be read: ${fileSystemReason(fault)}.`);
  }
}

function checkedFileOf({ kept, suppressions, ...file }: PartFile): CheckedFile {
  return {
    ...file,
    suppressions: suppressions.map(({ suppression, used, kept: places }) => ({
      suppression,
      used: new Set(used),
      kept: places.flatMap((place) => kept[place] ?? []),
    })),
    placeOf: placeIn(lineIndex(file.text)),
  };
}

function isHeader(line: unknown): line is { keyline: string; part: number; index: number; count: number } {
  return typeof line === 'object' && line !== null && 'keyline' in line && 'part' in line && 'count' in line;
}

function isEnd(line: unknown): line is { end: true; incomplete: boolean } {
  return typeof line === 'object' && line !== null && 'end' in line && 'incomplete' in line;
}

/** The lines between the first and the last were written by this version. */
function isPartFile(line: unknown): line is PartFile {
  return typeof line === 'object' && line !== null && 'findings' in line;
}
