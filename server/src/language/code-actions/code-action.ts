import type { Analysis } from '../../analysis/analysis.ts';
import type { Finding } from '../../rules/finding.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

/** Sorted into kinds as editors know them; a kind stands for all that begin with it and a dot. */
export const codeActionKinds = ['quickfix', 'refactor.rewrite', 'source.fixAll.keyline'] as const;

export type CodeActionKind = (typeof codeActionKinds)[number];

/** What actions are offered for: a report, what is found in it, and what the author has selected or where the caret stands. */
export interface ActionPlace {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly settings: RuleSettings;
  readonly range: Range;
}

/** A change that an author can choose. */
export type CodeAction = ReadyAction | RewriteAction;

/** An action about a finding, whose edits are known at once. */
export interface ReadyAction {
  readonly kind: 'quickfix';
  readonly title: string;
  readonly finding: Finding;
  /** Whether an editor may take it without asking which. */
  readonly preferred: boolean;
  readonly edits: readonly ActionEdit[];
}

/** An action whose edits are worked out when it is taken. */
export interface RewriteAction {
  readonly kind: CodeActionKind;
  readonly title: string;
  readonly rewrite: Rewrite;
}

/** An edit, with what an editor that knows snippets may write instead of its text. */
export interface ActionEdit extends TextEdit {
  /** In the notation of the Language Server Protocol. */
  readonly snippet?: string;
}

/** A change of the report that no finding asks for, or more than one. */
export interface Rewrite {
  /** As commands name it: `keyline.NAME`. */
  readonly name: string;
  readonly kind: CodeActionKind;
  /** What the author reads; null where there is nothing to do. Asked at every move of the caret, so it must be quick. */
  readonly titleAt: (place: ActionPlace) => string | null;
  /** Empty where there is nothing to do. */
  readonly edits: (place: ActionPlace) => readonly TextEdit[];
}
