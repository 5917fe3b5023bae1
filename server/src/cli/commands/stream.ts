import { resolve } from 'node:path';
import { configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { keptBlocks } from '../../syntax/blocks/same-blocks.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { refuseOptions } from '../files/output-places.ts';
import { textOf } from '../files/read-text.ts';
import { reportEnvironments } from '../files/report-environments.ts';
import { startTally } from '../lint/tally.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import {
  answersFor,
  formatVersion,
  jsonLine,
  type StreamedReport,
  type StreamOptions,
} from '../stream/answer-report.ts';
import { inputLines } from '../stream/input-lines.ts';
import { readLine, type StreamedText } from '../stream/read-line.ts';

/** Bytes. A report of a megabyte is a long one. */
const longestLine = 64_000_000;

/** What was read of configurations and other files is forgotten after as many lines, so that memory stays as it is. */
const linesRemembered = 5_000;

/**
 * `keyline stream`: reads reports as lines of JSON from standard input and answers each in its turn. A line that holds no
 * report is answered with what is wrong with it, and the next follows. Gives the exit code.
 */
export async function streamCommand(options: StreamOptions, terminal: Terminal): Promise<number> {
  const { workingDirectory, print } = terminal;
  if (options.what !== 'rows') {
    refuseOptions(options, ['table'], 'only with --what rows');
  }
  if (terminal.ask !== null) {
    terminal.note('Lines of JSON are read from standard input, each with a "path" and a "text".');
  }
  const tally = startTally();
  const answer = answersFor(options, workingDirectory, tally);
  let reader = reportReader(workingDirectory);
  let complete = true;
  let failed = false;
  let at = 0;
  const refuse = (path: string | null, error: string, beginning?: string) =>
    print(jsonLine({ version: formatVersion, path, error, ...(beginning !== undefined && { line: beginning }) }));
  for await (const line of inputLines(inputOf(terminal), longestLine)) {
    const read = readLine(line, longestLine);
    if (read === null) {
      continue;
    }
    if ('problem' in read) {
      complete = false;
      refuse(read.path, read.problem, read.beginning);
    } else {
      try {
        print(answer(await reader(read, at)));
      } catch (fault) {
        const isOurs = !(fault instanceof UserError);
        complete = false;
        failed ||= isOurs;
        const message = fault instanceof Error ? fault.message : String(fault);
        refuse(read.path, isOurs ? `Keyline itself failed: ${message}` : message);
      }
    }
    at += 1;
    if (at % linesRemembered === 0) {
      reader = reportReader(workingDirectory);
    }
    await terminal.printed?.();
  }
  return failed ? exitCodes.fault : tally.exitCode(complete, options.failOn);
}

async function* inputOf({ inputPieces, readInput }: Terminal): AsyncGenerator<Uint8Array> {
  if (inputPieces === undefined) {
    yield await readInput();
  } else {
    yield* inputPieces();
  }
}

/** Reads reports with the configuration that is in force where their paths lie. Throws a UserError where that is not sound. */
function reportReader(workingDirectory: string): (text: StreamedText, at: number) => Promise<StreamedReport> {
  const configurations = configurationsInForce(nodeFileReader);
  const environmentOf = reportEnvironments(configurations, nodeFileReader);
  const blocksOfNext = keptBlocks();
  return async ({ path, text }, at) => {
    const file = resolve(workingDirectory, path);
    const { settings, problems } = await configurations(file);
    const [problem] = problems;
    if (problem !== undefined) {
      throw new UserError(`The configuration does not hold: ${problem.message}`);
    }
    const found = textOf(new TextEncoder().encode(text));
    if ('problem' in found) {
      throw new UserError(found.problem);
    }
    const document = parseDocument(found.text, blocksOfNext());
    const environment = await environmentOf(file, document);
    return { source: { ...found, file, path, at }, document, environment, settings };
  };
}
