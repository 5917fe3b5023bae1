import { ProgressLocation, type Uri, window, workspace } from 'vscode';
import type { Requests } from '../../../server/src/protocol/requests.ts';
import type { ActiveReport } from '../active-report.ts';
import { reportFolder, reportUri } from '../commands/report-place.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { showAtFirstGap, showNewText } from '../show-text.ts';
import { askInSteps } from './ask-in-steps.ts';
import {
  datesStep,
  exists,
  type NewReportAnswers,
  type NewReportKnowledge,
  newReportSteps,
} from './new-report-steps.ts';

type Wanted = Omit<Requests['keyline/newReport']['params'], 'uri'>;

/** What a new report is to be, given by whoever runs the command. */
interface NewReport extends Wanted {
  /** The name of the file in the folder of reports; without one, a text that was never saved. */
  readonly file?: string;
}

/** "New Report": asks what it is to be, and opens it with the caret where something is to be filled in. */
export async function newReport(server: LanguageServer, active: ActiveReport, given?: NewReport): Promise<void> {
  const folder = reportFolder(active);
  if (given?.framework === undefined) {
    await askAndMake(server, folder);
    return;
  }
  const { file = '', ...wanted } = given;
  const made = await make(server, folder, wanted, file);
  if (made !== null) {
    void window.showErrorMessage(made);
  }
}

/** Where the server refuses an answer, the author is asked again and all others are kept. */
async function askAndMake(server: LanguageServer, folder: Uri | null): Promise<void> {
  const knowledge = await knowledgeFor(server, folder);
  const steps = newReportSteps(knowledge);
  const dates = steps.findIndex(({ name }) => name === datesStep);
  let answers = await askInSteps<NewReportAnswers>('New Report', steps, {});
  while (answers?.framework !== undefined) {
    const problem = await make(server, folder, wantedBy(answers), answers.file ?? '');
    if (problem === null) {
      return;
    }
    answers = await askInSteps('New Report', steps, { ...answers, problem }, dates);
  }
}

async function knowledgeFor(server: LanguageServer, folder: Uri | null): Promise<NewReportKnowledge> {
  const uri = reportUri(folder, 'new.report.md').toString();
  const reading = { location: ProgressLocation.Window, title: 'Reading the reports of this workspace' };
  return window.withProgress(reading, async () => {
    const { frameworks, problem } = await server.request('keyline/frameworks', { uri });
    if (problem !== null) {
      void window.showWarningMessage(problem);
    }
    const { reports } = await server.request('keyline/reports', {});
    return { frameworks, reports, folder };
  });
}

function wantedBy(answers: NewReportAnswers): Wanted {
  const { framework, scope, previous, provider, location, service, assessed } = answers;
  const services = (answers.services ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const all = scope === undefined || scope.length === framework?.keyQuestions.length;
  return {
    framework: framework?.reference ?? '',
    ...(!all && { scope }),
    ...(services.length > 0 && { services }),
    ...(provider && { provider }),
    ...(location && { location }),
    ...(service && { service }),
    ...(previous?.sector && { sector: previous.sector }),
    ...(assessed && { assessed }),
    ...(previous && { previous: previous.file }),
  };
}

/** Makes and shows the report; what is in the way, where it cannot be made. `file` is empty for a text not saved yet. */
async function make(server: LanguageServer, folder: Uri | null, wanted: Wanted, file: string): Promise<string | null> {
  const uri = reportUri(folder, file || 'new.report.md');
  if (folder !== null && file !== '' && (await exists(uri))) {
    return `${file} exists already. Give another name.`;
  }
  const made = await server.request('keyline/newReport', { uri: uri.toString(), ...wanted });
  if ('problem' in made) {
    return made.problem;
  }
  if (folder === null || file === '') {
    await showNewText(made.text);
  } else {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(made.text));
    await showAtFirstGap(await workspace.openTextDocument(uri));
  }
  return null;
}
