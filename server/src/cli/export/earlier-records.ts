import { analyse } from '../../analysis/analyse.ts';
import { configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { type ReportRecord, reportRecord } from '../../records/report-record.ts';
import { previousReportPath } from '../../report/linked/references.ts';
import type { FrontMatter } from '../../syntax/front-matter/front-matter.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { pathFrom } from '../files/paths.ts';
import { reportEnvironments } from '../files/report-environments.ts';

/** More reports than this on one service are not looked for. */
const mostEarlier = 100;

/** A report before another, and the file of the one before it; null for none. */
interface Earlier {
  readonly record: ReportRecord;
  readonly previous: string | null;
}

/**
 * Gives the reports before one, the newest first: the one that its `previous` names, then that one's, as far as they can be
 * read. `file` is absolute. Each report is read once for all that are asked about.
 */
export function earlierRecords(
  workingDirectory: string,
): (file: string, frontMatter: FrontMatter) => Promise<readonly ReportRecord[]> {
  const environmentOf = reportEnvironments(configurationsInForce(nodeFileReader));
  const known = new Map<string, Promise<Earlier | null>>();

  async function read(file: string): Promise<Earlier | null> {
    const text = await nodeFileReader.readText(file).catch(() => null);
    if (text === null) {
      return null;
    }
    const document = parseDocument(text);
    const analysis = analyse(document, await environmentOf(file, document));
    const record = reportRecord(pathFrom(workingDirectory, file), analysis);
    return { record, previous: await previousOf(file, analysis.report.frontMatter) };
  }

  return async (file, frontMatter) => {
    const records: ReportRecord[] = [];
    const passed = new Set([file]);
    let next = await previousOf(file, frontMatter);
    while (next !== null && !passed.has(next) && records.length < mostEarlier) {
      passed.add(next);
      const found = known.get(next) ?? read(next);
      known.set(next, found);
      const earlier = await found;
      records.push(...(earlier === null ? [] : [earlier.record]));
      next = earlier?.previous ?? null;
    }
    return records;
  };
}

/** The file of the report before; null where none is named, or one that may not be read. */
async function previousOf(file: string, frontMatter: FrontMatter): Promise<string | null> {
  const path = previousReportPath(frontMatter);
  if (path === null || path === '') {
    return null;
  }
  const named = nodeFileReader.resolve(file, path);
  return (await nodeFileReader.isWithinReach(file, named)) ? named : null;
}
