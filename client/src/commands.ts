import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { ActiveReport } from './active-report.ts';
import { compareWithPrevious } from './commands/compare-reports.ts';
import { draftRelease } from './commands/draft-release.ts';
import { explainRule, registerRulePages } from './commands/explain-rule.ts';
import { exportPage } from './commands/export-page.ts';
import { importFromClipboard, importFromFile } from './commands/import-page.ts';
import { insertSection } from './commands/insert-section.ts';
import { listSuppressions } from './commands/list-suppressions.ts';
import { nextFinding } from './commands/next-finding.ts';
import { openSample } from './commands/open-sample.ts';
import { showReportMenu } from './commands/report-menu.ts';
import { reportProblem } from './commands/report-problem.ts';
import { showConfiguration } from './commands/show-configuration.ts';
import { shownTexts } from './commands/shown-texts.ts';
import { startForMarkdown } from './commands/start-for-markdown.ts';
import { guarded } from './guarded.ts';
import type { LanguageServer } from './language-server/language-server.ts';
import { newReport } from './new-report/new-report.ts';

/** The commands that ask the author something or show something; what is done to a text alone the server does by itself. */
export function registerCommands(context: ExtensionContext, server: LanguageServer, active: ActiveReport): Disposable {
  const texts = shownTexts();
  const pages = { server, active, texts };
  const registerCommand: typeof commands.registerCommand = (name, run) => commands.registerCommand(name, guarded(run));
  return Disposable.from(
    texts,
    registerRulePages(context),
    server.onNotification('keyline/reportsChanged', texts.refresh),
    registerCommand('keyline.newReport', (given) => newReport(server, active, given)),
    registerCommand('keyline.openSample', () => openSample(context)),
    registerCommand('keyline.nextFinding', () => nextFinding(active)),
    registerCommand('keyline.explainRule', (given) => explainRule(server, given)),
    registerCommand('keyline.importFromClipboard', () => importFromClipboard(pages)),
    registerCommand('keyline.importFromFile', (given) => importFromFile(pages, given)),
    registerCommand('keyline.insertMissingSection', (given) => insertSection(server, active, given)),
    registerCommand('keyline.listSuppressions', () => listSuppressions(server)),
    registerCommand('keyline.compareWithPrevious', () => compareWithPrevious(server, active)),
    registerCommand('keyline.exportPage', (given, target) => exportPage(server, active, given, target)),
    registerCommand('keyline.newRelease', (given) => draftRelease(server, active, given)),
    registerCommand('keyline.showConfiguration', () => showConfiguration(server, active, texts)),
    registerCommand('keyline.showReportMenu', () => showReportMenu(active)),
    registerCommand('keyline.reportProblem', () => reportProblem(context, server, active)),
    registerCommand('keyline.startForMarkdown', () => startForMarkdown(server)),
    registerCommand('keyline.restartServer', server.restart),
    registerCommand('keyline.showLog', server.showLog),
  );
}
