import { Uri, window, workspace } from 'vscode';
import type { FrameworkChoice } from '../../../server/src/protocol/texts.ts';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { reportFolder, reportUri } from './report-place.ts';

/** What a new report is to be: answered step by step, or given by whoever runs the command. */
interface NewReport {
  readonly framework: string;
  /** Ids of key questions; without them all of the framework. */
  readonly scope?: readonly string[];
  readonly services?: readonly string[];
  readonly location?: string;
  /** The address of the previous report. */
  readonly previous?: string;
  /** The name of the file in the folder of reports; without one, a text that was never saved. */
  readonly file?: string;
}

/** "New Report": asks what it is to be, and opens it. */
export async function newReport(server: LanguageServer, active: ActiveReport, given?: NewReport): Promise<void> {
  const folder = reportFolder(active);
  const wanted = given?.framework === undefined ? await ask(server, folder) : given;
  if (wanted === undefined) {
    return;
  }
  const { file, ...known } = wanted;
  const uri = reportUri(folder, file ?? 'new.report.md');
  const made = await server.request('keyline/newReport', { uri: uri.toString(), ...known });
  if ('problem' in made) {
    void window.showErrorMessage(made.problem);
    return;
  }
  if (file === undefined || folder === null) {
    await showNewText(made.text);
  } else if (await exists(uri)) {
    void window.showErrorMessage(`${file} exists already. Run the command again and give another name.`);
  } else {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(made.text));
    await window.showTextDocument(uri);
  }
}

/** Opens a report that was never saved. */
export async function showNewText(content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'keyline', content }));
}

/** Undefined where the author gives up. */
async function ask(server: LanguageServer, folder: Uri | null): Promise<NewReport | undefined> {
  const uri = reportUri(folder, 'new.report.md').toString();
  const { frameworks } = await server.request('keyline/frameworks', {
    uri,
  });
  const framework = await askForFramework(frameworks);
  if (framework === undefined) {
    return undefined;
  }
  const scope = await askForScope(framework);
  const services = scope === undefined ? undefined : await askForServices(framework);
  const location = services === undefined ? undefined : await askForLocation();
  const previous = location === undefined ? undefined : await askForPrevious(server);
  const file = previous === undefined ? undefined : await askForFile(folder, location ?? '');
  if (scope === undefined || services === undefined || previous === undefined || file === undefined) {
    return undefined;
  }
  return {
    framework: framework.reference,
    ...(scope.length === framework.keyQuestions.length ? {} : { scope }),
    ...(services.length === 0 ? {} : { services }),
    ...(location === undefined || location === '' ? {} : { location }),
    ...(previous === '' ? {} : { previous }),
    ...(file === '' ? {} : { file }),
  };
}

async function askForFramework(frameworks: readonly FrameworkChoice[]): Promise<FrameworkChoice | undefined> {
  const items = frameworks.map((framework) => ({
    framework,
    label: framework.title,
    description: framework.draft ? `${framework.reference}, not in force yet` : framework.reference,
  }));
  const options = { title: 'New Report: Framework', placeHolder: 'Which framework does it follow?' };
  return (await window.showQuickPick(items, { ...options, matchOnDescription: true }))?.framework;
}

async function askForScope({ keyQuestions, keyQuestionTerm }: FrameworkChoice): Promise<readonly string[] | undefined> {
  const items = keyQuestions.map(({ id, name }) => ({ id, label: name, picked: true }));
  const title = `New Report: Which ${keyQuestionTerm}s does it hold?`;
  const chosen = await window.showQuickPick(items, { title, canPickMany: true });
  // A report that holds nothing is what nobody wants: none chosen stands for all.
  return chosen?.length === 0 ? items.map(({ id }) => id) : chosen?.map(({ id }) => id);
}

/** None for a framework whose reports are about one service each. */
async function askForServices({ services }: FrameworkChoice): Promise<readonly string[] | undefined> {
  if (!services) {
    return [];
  }
  const names = await window.showInputBox({
    title: 'New Report: Services',
    prompt: 'The names of the services, with commas between them. Leave empty for a report on one service.',
  });
  return names
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function askForLocation(): Thenable<string | undefined> {
  return window.showInputBox({ title: 'New Report: Location', prompt: 'Where the service is given. May stay empty.' });
}

/** The address of the previous report; empty for none. */
async function askForPrevious(server: LanguageServer): Promise<string | undefined> {
  const { reports } = await server.request('keyline/reports', {});
  if (reports.length === 0) {
    return '';
  }
  const items = reports.map(({ name, file, assessed }) => ({
    file,
    label: name,
    description: assessed?.text ?? '',
    detail: workspace.asRelativePath(Uri.parse(file)),
  }));
  const none = { file: '', label: 'None', description: 'there is no previous report', detail: '' };
  const options = { title: 'New Report: Previous Report', matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick([none, ...items], options))?.file;
}

/** The name of the file; empty for a text that is not saved yet. */
async function askForFile(folder: Uri | null, location: string): Promise<string | undefined> {
  if (folder === null) {
    return '';
  }
  const name = await window.showInputBox({
    title: 'New Report: File',
    prompt: `The name of the file in ${folder.path.slice(folder.path.lastIndexOf('/') + 1)}. Leave empty to save it later.`,
    value: `${fileName(location) || 'new'}.report.md`,
  });
  return name === undefined || name === '' || name.endsWith('.md') ? name : `${name}.report.md`;
}

/** "Lakeside House, Ward 3" as a file is called: `lakeside-house-ward-3`. */
function fileName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
