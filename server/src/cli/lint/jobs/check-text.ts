import { configurationsInForce } from '../../../configuration/configuration-in-force.ts';
import { keptBlocks } from '../../../syntax/blocks/same-blocks.ts';
import { parseDocument } from '../../../syntax/parse-document.ts';
import type { Copies } from '../../../workspace/known-paragraphs.ts';
import { type NamedPath, namedPaths } from '../../../workspace/named-files.ts';
import { nodeFileReader } from '../../files/node-file-reader.ts';
import { reportEnvironments } from '../../files/report-environments.ts';
import { type CheckedText, checkDocument } from '../check-document.ts';

/** A report to be checked. Plain data, which can go from one thread to another, as what comes of it. */
export interface CheckTask {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  /** Whether to check it as if it were final. */
  readonly final: boolean;
  /** Which of its paragraphs stand in other reports of the run; null where nobody looked. */
  readonly copies: Copies | null;
}

export interface CheckOutcome {
  readonly checked: CheckedText;
  /** The files that the report names. */
  readonly named: readonly NamedPath[];
}

/** Checks reports by the configurations in force for their files, which it reads for itself. */
export function textChecker(): (task: CheckTask) => Promise<CheckOutcome> {
  const configurations = configurationsInForce(nodeFileReader);
  const environmentOf = reportEnvironments(configurations);
  const blocksOfNext = keptBlocks();
  return async ({ file, text, final, copies }) => {
    const document = parseDocument(text, blocksOfNext());
    const environment = { ...(await environmentOf(file, document)), copies };
    const { settings } = await configurations(file);
    const checked = checkDocument(document, environment, final ? { ...settings, final } : settings);
    return { checked, named: namedPaths(document) };
  };
}
