import { createHash } from 'node:crypto';
import type { Finding } from '../../rules/finding.ts';
import type { CheckedFile } from './formats/format.ts';
import { lineText } from './formats/line-text.ts';

/** What a finding is told apart by while lines come and go around it: its rule, and the line on which it begins, as a hash. */
export function findingContent(
  { rule, range }: Finding,
  { text, placeOf }: Pick<CheckedFile, 'text' | 'placeOf'>,
): string {
  const line = lineText(text, placeOf(range).start).trim();
  return createHash('sha256').update(`${rule}\n${line}`).digest('hex').slice(0, 16);
}

/** A name for each finding of a file that stays the same while other lines come and go: its content, and how often it came. */
export function fingerprintsOf(file: CheckedFile, findings: readonly Finding[]): readonly string[] {
  const occurrences = new Map<string, number>();
  return findings.map((finding) => {
    const hash = findingContent(finding, file);
    const occurrence = (occurrences.get(hash) ?? 0) + 1;
    occurrences.set(hash, occurrence);
    return `${hash}:${occurrence}`;
  });
}
