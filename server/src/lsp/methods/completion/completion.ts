import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionRequest,
  InsertTextFormat,
} from 'vscode-languageserver';
import { caretIn } from '../../../language/caret.ts';
import { linkPlace } from '../../../language/completion/links.ts';
import { completionsAt } from '../../../language/completion.ts';
import type { Completion, CompletionKind } from '../../../language/completion-item.ts';
import { linkableFiles } from '../../reports/linkable-files.ts';
import { otherReports } from '../../reports/other-reports.ts';
import type { Session } from '../../state/session.ts';
import type { OpenDocument } from '../../texts/open-document.ts';
import { markupOf } from '../markup.ts';
import { reportMethod } from '../method.ts';
import { rememberOffers } from './completion-offers.ts';

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
  capabilities: () => ({
    completionProvider: { triggerCharacters: ['#', ' ', ':', '@', '/', '[', '(', '{'], resolveProvider: true },
  }),
  answer: async ({ session, params, open, environment, analysis }) => {
    const offset = open.positions.offsetAt(params.position);
    const isLink = linkPlace(caretIn(open.document.text, offset)) !== null;
    const files = isLink ? await linkableFiles(session, open.uri) : [];
    const surroundings = {
      findingsIn: (document: OpenDocument['document']) => session.findingsOf({ ...open, document }, environment),
      reports: () => otherReports(session, open.uri),
      files: () => files,
    };
    return completionList(completionsAt(analysis, offset, surroundings), open, session);
  },
  answerInConfiguration: ({ session, params, open, help }) =>
    completionList(help.completionsAt(open.document.text, open.positions.offsetAt(params.position)), open, session),
});

function completionList(completions: readonly Completion[], open: OpenDocument, session: Session): CompletionList {
  const list = session.client.completionResolve ? rememberOffers(session, completions) : null;
  const items = completions.map((completion, index) => ({
    ...completionItem(completion, index, open, session),
    ...explanation(completion, index, list, session),
  }));
  return { isIncomplete: false, items };
}

function completionItem(
  completion: Completion,
  index: number,
  { positions }: OpenDocument,
  { client }: Session,
): CompletionItem {
  const snippet = client.completionSnippets ? completion.snippet : null;
  return {
    label: completion.label,
    kind: kinds[completion.kind],
    ...(completion.detail === null ? {} : { detail: completion.detail }),
    // The list is in the order in which things are of use: what is missing before what is merely possible.
    sortText: String(index).padStart(4, '0'),
    filterText: completion.filterText,
    insertTextFormat: snippet === null ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: { range: positions.toProtocol(completion.replaces), newText: snippet ?? completion.text },
  };
}

/** The explanation; for a client that asks for it later, the place in the remembered list where it is then found. */
function explanation(
  { help }: Completion,
  index: number,
  list: number | null,
  { client }: Session,
): Pick<CompletionItem, 'documentation' | 'data'> {
  if (help === null) {
    return {};
  }
  return list === null ? { documentation: markupOf(help, client.completionMarkdown) } : { data: { list, index } };
}
