import { resolve } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import type { ImportAnswer } from '../../exchange/import-page.ts';
import { importWord } from '../../exchange/word/import-word.ts';
import { changedFrontMatter, type SectionInWord, takeOver } from '../../exchange/word/take-over.ts';
import { eachReport, type ReportSource } from '../files/each-report.ts';
import { printPatch, writeBack } from '../lint/fix-delivery.ts';
import { loadWordPackages } from '../outputs/load-word-packages.ts';
import { wordFile } from '../outputs/word-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';
import { importWordFile } from '../word/import-word-file.ts';
import type { ImportCommandOptions } from './import.ts';

/**
 * `keyline import WORD --into REPORT`: takes over into a report what somebody changed in its Word document, section by
 * section; all else stays as it is written. With `--diff` it only shows what would change. Gives the exit code.
 */
export async function importInto(
  input: string,
  into: string,
  options: ImportCommandOptions,
  terminal: Terminal,
): Promise<number> {
  if (!/\.docx$/i.test(input)) {
    throw new UserError('--into takes over what was changed in a Word document: name one (.docx).');
  }
  const complete = await eachReport({ paths: [into] }, terminal, async (source) => {
    await takeOverInto(source, input, options, terminal);
  });
  return complete ? exitCodes.clean : exitCodes.usage;
}

async function takeOverInto(
  source: ReportSource,
  input: string,
  options: ImportCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const { library } = source.environment;
  const returned = needReport(
    await importWordFile(resolve(terminal.workingDirectory, input), input, { library }),
    input,
  );
  const sent = needReport(await throughWord(source), source.path);
  for (const message of returned.messages) {
    terminal.note(`${input}: ${message}`);
  }
  for (const [key, value] of changedFrontMatter(sent.report, returned.report)) {
    terminal.note(`${source.path}: the front matter stays as it is, but in Word "${key}" is now: ${value}`);
  }
  const { changes } = takeOver(source.text, sent.report, returned.report, () => true);
  const answers: boolean[] = [];
  for (const change of changes) {
    terminal.note(`${source.path}: ${changeWords(change)}`);
    answers.push(options.diff === true || terminal.ask === null || (await isWanted(terminal.ask)));
  }
  let place = 0;
  const { report } = takeOver(source.text, sent.report, returned.report, () => answers[place++] === true);
  const text = changes.length === 0 ? source.text : report;
  const deliver = options.diff === true ? await printPatch(terminal) : writeBack;
  deliver(source, text);
  const taken = answers.filter((answer) => answer).length;
  terminal.note(`${counted(taken, 'section')} ${options.diff === true ? 'would be ' : ''}taken over.`);
}

/** What an import reads of the report's own Word document, before somebody changes it. */
async function throughWord(source: ReportSource): Promise<ImportAnswer> {
  const analysis = analyse(source.document, source.environment);
  const made = await wordFile.make(analysis, {
    title: null,
    file: source.file,
    remoteImages: false,
    fragment: false,
    archive: false,
    paper: 'a4',
    readAt: null,
    findings: [],
    template: null,
    theme: null,
    note: () => {},
  });
  const page = await (await loadWordPackages()).readWord(Buffer.from(made));
  return 'problem' in page ? page : importWord(page, { library: source.environment.library });
}

function needReport(answer: ImportAnswer, path: string) {
  if ('problem' in answer) {
    throw new UserError(`${path}: ${answer.problem}`);
  }
  return answer.imported;
}

function changeWords({ name, kind, comments }: SectionInWord): string {
  const what = name === null ? 'what stands above the first heading' : `section "${name}"`;
  const lost = comments === 0 ? '' : `; ${counted(comments, 'comment')} of the report would go with it`;
  return `${what} was ${kind} in Word${lost}.`;
}

async function isWanted(ask: NonNullable<Terminal['ask']>): Promise<boolean> {
  return !/^n/i.test(await ask('Take it over? [Y/n] '));
}
