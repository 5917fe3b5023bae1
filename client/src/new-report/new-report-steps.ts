import { type QuickPickItem, QuickPickItemKind, Uri, workspace } from 'vscode';
import type { ListedReport } from '../../../server/src/protocol/results.ts';
import type { FrameworkChoice } from '../../../server/src/protocol/texts.ts';
import { reportUri } from '../commands/report-place.ts';
import { askForMany, askForOne, askForText, type Step } from './ask-in-steps.ts';

/** What a new report is to be, as far as it is answered. */
export interface NewReportAnswers {
  readonly framework?: FrameworkChoice;
  /** Ids of key questions. */
  readonly scope?: readonly string[];
  /** Names of services, with commas between them. */
  readonly services?: string;
  /** Null where there is none. */
  readonly previous?: ListedReport | null;
  readonly provider?: string;
  readonly location?: string;
  readonly service?: string;
  readonly assessed?: string;
  /** The name of the file; empty for a text that is not saved yet. */
  readonly file?: string;
  /** What the server had to say against the dates. */
  readonly problem?: string;
}

/** What the questions are asked with. */
export interface NewReportKnowledge {
  readonly frameworks: readonly FrameworkChoice[];
  readonly reports: readonly ListedReport[];
  /** Where the report is to lie; null for a text that is not saved yet. */
  readonly folder: Uri | null;
}

/** The name of the question for the dates, to which a refusal leads back. */
export const datesStep = 'dates';

/** The questions for a new report. What the previous report says stands in the answers already. */
export function newReportSteps({ frameworks, reports, folder }: NewReportKnowledge): readonly Step<NewReportAnswers>[] {
  return [
    {
      isNeeded: () => true,
      ask: async (answers, place) => {
        const items = frameworkItems(frameworks);
        const chosen = items.filter(({ framework }) => framework !== undefined && framework === answers.framework);
        const placeholder = 'Which framework does it follow?';
        const answer = await askForOne({ ...place, placeholder, items, chosen });
        if (typeof answer !== 'object' || answer.framework === undefined) {
          return answer === 'back' ? answer : undefined;
        }
        if (answer.framework === answers.framework) {
          return answers;
        }
        // The key questions of another framework are others.
        const { scope: _others, ...kept } = answers;
        return { ...kept, framework: answer.framework };
      },
    },
    {
      isNeeded: ({ framework }) => (framework?.keyQuestions.length ?? 0) > 1,
      ask: async (answers, place) => {
        const items = (answers.framework?.keyQuestions ?? []).map(({ id, name }) => ({ id, label: name }));
        const chosen = items.filter(({ id }) => answers.scope?.includes(id) ?? true);
        const placeholder = `Which ${answers.framework?.keyQuestionTerm ?? 'key question'}s does it hold?`;
        const answer = await askForMany({ ...place, placeholder, items, chosen });
        return typeof answer === 'object' ? { ...answers, scope: answer.map(({ id }) => id) } : answer;
      },
    },
    textStep('services', {
      isNeeded: ({ framework }) => framework?.services === true,
      prompt: 'The names of the services, with commas between them. Leave empty for a report on one service.',
    }),
    {
      isNeeded: () => reports.length > 0,
      ask: async (answers, place) => {
        const items = previousItems(reports);
        const chosen = items.filter(({ report }) => report === (answers.previous ?? null));
        const placeholder = 'Which report came before it?';
        const answer = await askForOne({ ...place, placeholder, items, chosen });
        return typeof answer === 'object' ? withPrevious(answers, answer.report) : answer;
      },
    },
    textStep('provider', { prompt: 'Who runs the service. May stay empty.' }),
    textStep('location', { prompt: 'Where the service is given, such as the name of the home. May stay empty.' }),
    textStep('service', { prompt: 'The service, where the location has several. May stay empty.' }),
    {
      name: datesStep,
      isNeeded: () => true,
      ask: async ({ problem, ...answers }, place) => {
        const prompt = 'When it was assessed. May stay empty.';
        const placeholder = '3 to 14 March 2025';
        const asked = { ...place, prompt, placeholder, value: answers.assessed ?? '', firstProblem: problem };
        const answer = await askForText(asked);
        return answer === undefined || answer === 'back' ? answer : { ...answers, assessed: answer };
      },
    },
    {
      isNeeded: () => folder !== null,
      ask: async (answers, place) => {
        const suggested = `${fileName(answers.service || answers.location || '') || 'new'}.report.md`;
        const prompt = `The name of the file in ${lastPart(folder?.path ?? '')}. Leave empty to save it later.`;
        const problem = async (name: string) =>
          name !== '' && (await exists(reportUri(folder, wholeName(name))))
            ? `${wholeName(name)} exists already. Give another name.`
            : null;
        const answer = await askForText({ ...place, prompt, value: answers.file ?? suggested, problem });
        return answer === undefined || answer === 'back' ? answer : { ...answers, file: wholeName(answer) };
      },
    },
  ];
}

type TextAnswer = 'services' | 'provider' | 'location' | 'service';

function textStep(
  key: TextAnswer,
  {
    isNeeded = () => true,
    prompt,
  }: { readonly isNeeded?: Step<NewReportAnswers>['isNeeded']; readonly prompt: string },
): Step<NewReportAnswers> {
  return {
    isNeeded,
    ask: async (answers, place) => {
      const placeholder = `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
      const answer = await askForText({ ...place, prompt, placeholder, value: answers[key] ?? '' });
      return answer === undefined || answer === 'back' ? answer : { ...answers, [key]: answer };
    },
  };
}

interface FrameworkItem extends QuickPickItem {
  readonly framework?: FrameworkChoice;
}

/** What the configuration sets and what the reports of the workspace follow stand above all others. */
function frameworkItems(frameworks: readonly FrameworkChoice[]): readonly FrameworkItem[] {
  const item = (framework: FrameworkChoice): FrameworkItem => {
    const { title, revision, inForce, sectors, draft } = framework;
    const when = draft ? 'not in force yet' : inForce;
    return {
      framework,
      label: title,
      description: revision ?? '',
      detail: [when, ...(sectors.length === 0 ? [] : [`for ${sectors.join(', ')}`])]
        .filter((part) => part !== '')
        .join(' · '),
    };
  };
  const group = (label: string, members: readonly FrameworkChoice[]): readonly FrameworkItem[] =>
    members.length === 0 || members.length === frameworks.length
      ? members.map(item)
      : [{ label, kind: QuickPickItemKind.Separator }, ...members.map(item)];
  return [
    ...group(
      'set for new reports',
      frameworks.filter(({ isSet }) => isSet),
    ),
    ...group(
      'used in this workspace',
      frameworks.filter(({ isSet, used }) => !isSet && used > 0),
    ),
    ...group(
      'others',
      frameworks.filter(({ isSet, used }) => !isSet && used === 0),
    ),
  ];
}

function previousItems(reports: readonly ListedReport[]) {
  const none = { report: null, label: 'None', description: 'there is no previous report', detail: '' };
  return [
    none,
    ...reports.map((report) => ({
      report,
      label: report.name,
      description: report.assessed?.text ?? '',
      detail: workspace.asRelativePath(Uri.parse(report.file)),
    })),
  ];
}

/** What the previous report says of its provider and place holds for the new one, until the author says otherwise. */
function withPrevious(answers: NewReportAnswers, previous: ListedReport | null): NewReportAnswers {
  const given = (answer: string | undefined, said: string | null | undefined) => answer || (said ?? '');
  return {
    ...answers,
    previous,
    provider: given(answers.provider, previous?.provider),
    location: given(answers.location, previous?.location),
    service: given(answers.service, previous?.service),
  };
}

function wholeName(name: string): string {
  return name === '' || name.endsWith('.md') ? name : `${name}.report.md`;
}

/** "Lakeside House, Ward 3" as a file is called: `lakeside-house-ward-3`. */
function fileName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether there is such a file. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
