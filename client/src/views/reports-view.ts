import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ListedReport, ReportResult } from '../../../server/src/protocol/results.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { findingCount, findingWords } from './finding-words.ts';
import { standingIcon } from './part-icon.ts';
import { orderedReports, type ReportOrder, reportOrders } from './reports-order.ts';

type Row = ListedReport | ReportResult;

const orderKey = 'keyline.reportOrder';
/** How many ratings a tooltip tells; the row opens to all of them. */
const mostResults = 12;

/** As many frameworks have their figures above the list. */
const mostFigures = 3;

const filteredKey = 'keyline.reportsFiltered';

const orderWords: Readonly<Record<ReportOrder, string>> = {
  name: 'Name',
  rating: 'Rating, the worst first',
  date: 'Date of the assessment, the latest first',
  findings: 'Findings, the most first',
};

/** The view "Reports": all reports of the workspace with their ratings, to be sorted and filtered. */
export function reportsView({ workspaceState }: ExtensionContext, server: LanguageServer): Disposable {
  const changed = new EventEmitter<void>();
  let reports: readonly ListedReport[] = [];
  let figures: readonly string[] = [];
  /** True until the server has said once that it has read all of them. */
  let reading = true;
  let order = reportOrders.find((known) => known === workspaceState.get(orderKey)) ?? 'name';
  let filter = '';

  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => {
      if (row === undefined) {
        return [...orderedReports(reports, order, filter)];
      }
      return 'results' in row ? [...row.results] : [];
    },
    getTreeItem: (row) => ('results' in row ? reportItem(row) : resultItem(row)),
  };
  const view = window.createTreeView('keyline.reports', { treeDataProvider: provider, showCollapseAll: true });

  const show = () => {
    view.description = filter === '' ? '' : `matching “${filter}”`;
    const none = reports.length > 0 && orderedReports(reports, order, filter).length === 0;
    const all = reports.length > 1 && filter === '' ? figures.slice(0, mostFigures).join('\n') : '';
    view.message = none ? `None of the ${reports.length} reports matches “${filter}”.` : reading ? readingWords() : all;
    void commands.executeCommand('setContext', filteredKey, filter !== '');
    changed.fire();
  };
  const read = async () => {
    if (!view.visible) {
      return;
    }
    ({ reports, figures, reading } = await server.request('keyline/reports', {}));
    show();
  };
  const readingWords = () =>
    (workspace.workspaceFolders ?? []).length === 0
      ? ''
      : reports.length === 0
        ? 'Reading the reports of this workspace…'
        : `Reading the reports of this workspace: ${reports.length} so far…`;
  const filterBy = (words: string | undefined) => {
    if (words !== undefined) {
      filter = words;
      show();
    }
  };
  show();
  return Disposable.from(
    view,
    changed,
    view.onDidChangeVisibility(read),
    server.onNotification('keyline/reportsChanged', read),
    server.onDidStart(read),
    commands.registerCommand('keyline.sortReports', async (given?: ReportOrder) => {
      const chosen = given ?? (await chooseOrder(order));
      if (chosen !== undefined) {
        order = chosen;
        await workspaceState.update(orderKey, order);
        show();
      }
    }),
    commands.registerCommand('keyline.filterReports', async (given?: string) => {
      filterBy(given ?? (await askForFilter(filter)));
    }),
    commands.registerCommand('keyline.clearReportFilter', () => filterBy('')),
  );
}

async function chooseOrder(current: ReportOrder): Promise<ReportOrder | undefined> {
  const items = reportOrders.map((order) => ({
    order,
    label: orderWords[order],
    description: order === current ? 'now' : '',
  }));
  return (await window.showQuickPick(items, { title: 'Sort Reports By' }))?.order;
}

function askForFilter(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'Filter Reports',
    prompt: 'Words that occur in the name, the provider, the framework, the file or the ratings. Leave empty for all.',
    value,
  });
}

function reportItem(report: ListedReport): TreeItem {
  const { name, file, main, results, status, assessed } = report;
  const state = results.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(name, state);
  const uri = Uri.parse(file);
  item.id = file;
  item.description = [
    main?.words ?? 'no rating',
    ...(status === 'draft' ? ['draft'] : []),
    ...findingsShort(report),
    ...(assessed === null ? [] : [assessed.text]),
  ].join(' · ');
  item.iconPath = standingIcon(main?.standing ?? null);
  item.tooltip = tooltip(report, uri);
  item.contextValue = 'report';
  item.accessibilityInformation = { label: `${name}: ${item.description}` };
  item.command = { title: 'Open Report', command: 'vscode.open', arguments: [uri] };
  return item;
}

function resultItem({ name, words, standing }: ReportResult): TreeItem {
  const item = new TreeItem(name);
  item.description = words;
  item.iconPath = standingIcon(standing);
  item.accessibilityInformation = { label: `${name}: ${words}` };
  return item;
}

function findingsShort({ findings }: ListedReport): readonly string[] {
  const count = findings === null ? null : findingCount(findings);
  return count === null ? [] : [count];
}

function tooltip({ name, provider, framework, assessed, results, findings }: ListedReport, uri: Uri): string {
  return [
    name,
    ...(provider === null ? [] : [`Provider: ${provider}`]),
    ...(assessed === null ? [] : [`Assessed: ${assessed.text}`]),
    `Framework: ${framework ?? 'none that is known'}`,
    ...results.slice(0, mostResults).map((result) => `${result.name}: ${result.words}`),
    ...(results.length > mostResults ? [`and ${results.length - mostResults} more`] : []),
    ...(findings === null ? [] : [`Findings: ${findingWords(findings)}`]),
    workspace.asRelativePath(uri),
  ].join('\n');
}
