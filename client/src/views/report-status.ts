import {
  type Disposable,
  LanguageStatusSeverity,
  languages,
  MarkdownString,
  StatusBarAlignment,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Scores } from '../../../server/src/protocol/results.ts';
import type { ActiveReport, ShownReport } from '../active-report.ts';
import { findingCount, findingWords } from './finding-words.ts';
import { partIcon } from './part-icon.ts';
import { frameworkWords } from './scores-view.ts';

/** The report's rating and findings in the status bar, and its framework beside the name of the language. */
export function reportStatus(active: ActiveReport): Disposable {
  const bar = window.createStatusBarItem('keyline.report', StatusBarAlignment.Left, 50);
  bar.name = 'Keyline Report';
  bar.command = 'keyline.showReportMenu';
  const language = languages.createLanguageStatusItem('keyline.framework', [
    { language: 'keyline' },
    { language: 'markdown' },
  ]);
  language.name = 'Keyline Framework';
  language.command = { title: 'Show Configuration', command: 'keyline.showConfiguration' };
  const show = (report: ShownReport | null) => {
    if (report === null) {
      bar.hide();
      language.text = 'No Keyline report';
      language.detail = '';
      return;
    }
    const { scores } = report;
    bar.text = `${mainWords(scores)}${findingsShort(scores)}`;
    bar.tooltip = tooltip(report);
    bar.accessibilityInformation = { label: `Keyline: ${spoken(scores)}`, role: 'button' };
    bar.show();
    language.text = frameworkWords(report) || 'No framework';
    language.detail = scores.framework?.draft === true ? 'not in force yet' : 'Framework of the report';
    language.severity = scores.framework === null ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  };
  const followed = active.onDidChange(show);
  show(active.current());
  return {
    dispose: () => {
      for (const part of [followed, bar, language]) {
        part.dispose();
      }
    },
  };
}

/** The rating; where it is still missing, of what. */
function mainWords({ main }: Scores): string {
  if (main === null) {
    return '$(note) Keyline';
  }
  return `$(${partIcon(main).id}) ${main.state === 'missing' ? main.name : main.words}`;
}

function findingsShort({ findings }: Scores): string {
  const count = findingCount(findings);
  return count === null ? '' : ` $(issues) ${count}`;
}

function spoken({ main, findings }: Scores): string {
  return [...(main === null ? [] : [`${main.name}: ${main.words}`]), findingWords(findings)].join('; ');
}

function tooltip(report: ShownReport): MarkdownString {
  const { main, findings, configurationFiles, status } = report.scores;
  const files = configurationFiles.map((file) => workspace.asRelativePath(Uri.parse(file)));
  const lines = [
    ...(main === null ? [] : [`${main.name}: ${main.words}`]),
    `Findings: ${findingWords(findings)}`,
    `Framework: ${frameworkWords(report) || 'none that is known'}`,
    `Status: ${status}`,
    `Configuration: ${files.join(', ') || 'defaults'}`,
  ];
  const text = new MarkdownString();
  for (const line of lines) {
    text.appendText(line);
    text.appendMarkdown('\n\n');
  }
  return text;
}
