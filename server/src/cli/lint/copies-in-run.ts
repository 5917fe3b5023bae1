import { dirname } from 'node:path';
import { configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { copiedText } from '../../rules/prose/copied-text.ts';
import { type Copies, knownParagraphs } from '../../workspace/known-paragraphs.ts';
import { type SkimmedReport, skimReport } from '../../workspace/skimmed-report.ts';
import { findReports } from '../files/find-reports.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { wayFrom } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';

/** Which paragraphs of a report stand in others of the run; null where nobody looked. */
export type CopiesInRun = (file: string) => Copies | null;

/** Gives what is seen of the report in a file; null where it cannot be read or shares nothing. */
export type Skim = (file: string) => SkimmedReport | null;

/** Nobody looked at other reports. */
export const nobodyLooked: CopiesInRun = () => null;

/**
 * Skims all reports of a run, so that each can be told what it shares with others, whoever checks it and in which order.
 * What cannot be read is passed over here: it is told when it is checked. A report by itself is compared with nothing.
 */
export async function copiesInRun(
  paths: readonly string[],
  onlyReports: boolean,
  workingDirectory: string,
  skim: Skim = skimFile,
): Promise<CopiesInRun> {
  const configurations = configurationsInForce(nodeFileReader);
  const files: string[] = [];
  for await (const found of findReports(paths.length === 0 ? ['.'] : paths, {
    workingDirectory,
    configurations,
    onlyReports,
  })) {
    if (found.kind === 'file' && !/\.ya?ml$/.test(found.file)) {
      const { severities } = (await configurations(found.file)).settings;
      files.push(...(severities.get(copiedText.id) === 'off' ? [] : [found.file]));
    }
  }
  if (files.length < 2) {
    return nobodyLooked;
  }
  const paragraphs = knownParagraphs(nodeFileReader.resolve, (from, to) => wayFrom(dirname(from), to));
  for (const file of files) {
    paragraphs.put(file, skim(file));
  }
  return paragraphs.copiesOf;
}

function skimFile(file: string): SkimmedReport | null {
  const found = readTextFile(file);
  return 'text' in found ? skimReport(found.text) : null;
}
