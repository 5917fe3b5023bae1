import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../../language/completion/completion-item.ts';
import { completionsAt } from '../../language/completion.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { markupOf } from '../markup.ts';
import { reportMethod } from '../method.ts';
import type { OpenDocument } from '../open-document.ts';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  section: CompletionItemKind.Class,
  field: CompletionItemKind.Field,
  score: CompletionItemKind.Value,
  rating: CompletionItemKind.EnumMember,
  value: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  directive: CompletionItemKind.Function,
  sentence: CompletionItemKind.Text,
  regulation: CompletionItemKind.Reference,
  rule: CompletionItemKind.Constant,
  path: CompletionItemKind.File,
};

/** `textDocument/completion`. */
export const completion = reportMethod({
  request: CompletionRequest.type,
  // VS Code opens no list by itself while prose is written in Markdown: there, only these characters do.
  capabilities: () => ({ completionProvider: { triggerCharacters: ['#', ' ', ':', '@', '/'] } }),
  answer: ({ session, params, open, analysis }) =>
    completionList(completionsAt(analysis, open.positions.offsetAt(params.position)), open, session.client),
  answerInSettings: ({ session, params, open, help }) =>
    completionList(
      help.completionsAt(open.document.text, open.positions.offsetAt(params.position)),
      open,
      session.client,
    ),
});

function completionList(items: readonly Completion[], open: OpenDocument, client: ClientAbilities): CompletionList {
  return { isIncomplete: false, items: items.map((item, index) => completionItem(item, index, open, client)) };
}

function completionItem(item: Completion, index: number, open: OpenDocument, client: ClientAbilities): CompletionItem {
  const snippet = client.completionSnippets ? item.snippet : null;
  return {
    label: item.label,
    kind: kinds[item.kind],
    ...(item.detail === null ? {} : { detail: item.detail }),
    ...(item.help === null ? {} : { documentation: markupOf(item.help, client.completionMarkdown) }),
    sortText: String(index).padStart(4, '0'),
    filterText: item.filterText,
    insertTextFormat: snippet === null ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: { range: open.positions.toProtocol(item.replaces), newText: snippet ?? item.text },
  };
}
