import { suppressionsOf } from '../../rules/suppressions.ts';
import type { Document } from '../../syntax/document.ts';
import type { ActionEdit } from './code-action.ts';

/** How a comment is written: in the text, or in the front matter. */
export interface CommentForm {
  readonly opening: string;
  readonly closing: string;
}

export const textComment: CommentForm = { opening: '<!-- ', closing: ' -->' };
export const frontMatterComment: CommentForm = { opening: '# ', closing: '' };

/** A comment that is to be written. */
interface NewComment {
  readonly form: CommentForm;
  readonly kind: 'disable-next-line' | 'disable';
  readonly rule: string;
}

/**
 * The edit that writes the comment where `place` puts it. It gives no reason, so that `suppression/no-reason` asks for
 * one; editors that know snippets have a place for it that is typed over.
 */
export function commentEdit(comment: NewComment, place: (text: string) => ActionEdit): ActionEdit {
  const { form, kind, rule } = comment;
  const written = (reason: string) => `${form.opening}keyline-${kind} ${rule}:${reason}${form.closing}`;
  const placeholder = 'reason';
  return { ...place(written('')), snippet: place(written(` \${1:${placeholder}}`)).text };
}

/** Names the rule in the comment that holds for the line of `offset` already; null where none does. */
export function joinedComment(document: Document, offset: number, rule: string): ActionEdit | null {
  const existing = suppressionsOf(document).find(
    ({ kind, scope }) => kind === 'disable-next-line' && scope.start <= offset && offset <= scope.end,
  );
  const last = existing?.rules.at(-1);
  return last === undefined ? null : { start: last.range.end, end: last.range.end, text: `, ${rule}` };
}
