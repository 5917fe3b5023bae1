import {
  type Disposable,
  EventEmitter,
  MarkdownString,
  Range,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { ScorePart, TextRange } from '../../../server/src/protocol/results.ts';
import type { ActiveReport, ShownReport } from '../active-report.ts';
import { partIcon } from './part-icon.ts';

/** Reports with no more parts than this are shown with all that is in them. */
const fewParts = 3;

/** The view "Scores": the parts of the active report with their scores and ratings. */
export function scoresView(active: ActiveReport): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<ScorePart> = {
    onDidChangeTreeData: changed.event,
    getChildren: (part) => [...(part?.children ?? active.current()?.scores.parts ?? [])],
    getTreeItem: (part) => treeItem(part, active.current()),
  };
  const view = window.createTreeView('keyline.scores', { treeDataProvider: provider, showCollapseAll: true });
  const show = (report: ShownReport | null) => {
    view.description = frameworkWords(report);
    view.message = report !== null && report.scores.framework === null ? withoutFramework : '';
    changed.fire();
  };
  const followed = active.onDidChange(show);
  show(active.current());
  return {
    dispose: () => {
      for (const part of [followed, view, changed]) {
        part.dispose();
      }
    },
  };
}

const withoutFramework = 'The report names no framework that Keyline knows, so nothing can be computed.';

/** "Title, 2024-12"; empty where there is no framework. */
export function frameworkWords(report: ShownReport | null): string {
  const framework = report?.scores.framework ?? null;
  if (framework === null) {
    return '';
  }
  return [framework.title, ...(framework.revision === null ? [] : [framework.revision])].join(', ');
}

function treeItem(part: ScorePart, report: ShownReport | null): TreeItem {
  const { name, words, range, help } = part;
  const item = new TreeItem(name, collapsible(part, report));
  item.id = `${report?.uri.toString() ?? ''}#${part.id}`;
  item.description = words;
  item.iconPath = partIcon(part);
  item.contextValue = range === null ? 'missing' : part.kind;
  item.accessibilityInformation = { label: words === '' ? name : `${name}: ${words}` };
  if (help !== null) {
    item.tooltip = new MarkdownString(help.value);
  }
  if (range !== null && report !== null) {
    item.command = {
      title: 'Go to Section',
      command: 'vscode.open',
      arguments: [report.uri, { selection: at(range) }],
    };
  }
  return item;
}

function collapsible({ kind, children }: ScorePart, report: ShownReport | null): TreeItemCollapsibleState {
  if (children.length === 0) {
    return TreeItemCollapsibleState.None;
  }
  const few = (report?.scores.parts.length ?? 0) <= fewParts;
  return kind === 'service' || few ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function at({ start }: TextRange): Range {
  return new Range(start.line, start.character, start.line, start.character);
}
