import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Help } from '../../language/help/help.ts';
import { helpAsMarkdown, helpAsPlainText } from '../../language/help/write-help.ts';

/** A help text in the form that the client can show. */
export function markupOf(help: Help, markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: helpAsMarkdown(help) }
    : { kind: MarkupKind.PlainText, value: helpAsPlainText(help) };
}
