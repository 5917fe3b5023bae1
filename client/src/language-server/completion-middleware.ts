import { type CompletionItem, CompletionTriggerKind } from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';

/** Opens the list of values again once a name is accepted that a value belongs to. */
const openList = { command: 'editor.action.triggerSuggest', title: 'Suggest values' };

/**
 * In Markdown the author's own settings hold, and there Enter takes what a list has on top. So a list opens there only
 * when it is asked for.
 */
export const completionMiddleware: CompletionMiddleware = {
  provideCompletionItem: async (document, position, context, token, next) => {
    if (document.languageId === 'markdown' && context.triggerKind !== CompletionTriggerKind.Invoke) {
      return null;
    }
    const offered = await next(document, position, context, token);
    for (const item of Array.isArray(offered) ? offered : (offered?.items ?? [])) {
      if (awaitsValue(item)) {
        item.command = openList;
      }
    }
    return offered;
  },
};

function awaitsValue({ insertText }: CompletionItem): boolean {
  return typeof insertText === 'string' ? insertText.endsWith(': ') : insertText !== undefined;
}
