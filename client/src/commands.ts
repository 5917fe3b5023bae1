import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { ActiveReport } from './active-report.ts';
import { compareWithPrevious } from './compare-reports.ts';
import { draftRelease } from './draft-release.ts';
import { explainRule, registerRulePages } from './explain-rule.ts';
import { exportPage } from './export-page.ts';
import { guarded } from './guarded.ts';
import { importFromClipboard, importFromFile } from './import-page.ts';
import { insertSection } from './insert-section.ts';
import type { LanguageServer } from './language-server.ts';
import { listSuppressions } from './list-suppressions.ts';
import { newReport } from './new-report/new-report.ts';
import { nextFinding } from './next-finding.ts';
import { openSample } from './open-sample.ts';
import { showReportMenu } from './report-menu.ts';
import { reportProblem } from './report-problem.ts';
import { showConfiguration } from './show-configuration.ts';
import { shownTexts } from './shown-texts.ts';
import { startForMarkdown } from './start-for-markdown.ts';

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
