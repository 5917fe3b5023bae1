import type { ReportSection } from '../../report/report.ts';
import type { Finding } from '../../rules/finding.ts';
import { invalid } from '../../rules/frontmatter/invalid.ts';
import { sectionStart } from '../../rules/structure/section-edges.ts';
import { suppressionsOf } from '../../rules/suppressions.ts';
import { contentsOf } from '../../syntax/contents.ts';
import type { Document } from '../../syntax/document.ts';
import { insertBlock, lineAround, lineEndingOf, nextLineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { ActionEdit, ActionPlace, ReadyAction } from './code-action.ts';
import { sectionAt } from './section-at.ts';

/**
 * The actions that keep a finding back with a comment: where it stands, and in the whole file. The author still has to
 * give the reason. None for what is found in the front matter or about a suppression: no comment keeps that back.
 */
export function suppressions({ analysis }: ActionPlace, finding: Finding): readonly ReadyAction[] {
  const { document } = analysis.report;
  const body = document.frontMatter?.end ?? 0;
  const aboutSuppressions = finding.rule.startsWith('suppression/') || finding.rule === 'internal-error';
  // Front matter that is not closed: a comment above it would make it ordinary text.
  const inFrontMatter = finding.range.start < body || finding.rule === invalid.id;
  if (aboutSuppressions || inFrontMatter || finding.range.end === 0) {
    return [];
  }
  const action = { kind: 'quickfix', finding, preferred: false } as const;
  const section = sectionAt(analysis.report, finding.range.start);
  const around = section === null ? null : brokenByComment(document, section, finding.range.start);
  const here =
    around === null
      ? { title: `Suppress ${finding.rule} on this line`, edits: [aboveLine(document, finding)] }
      : { title: `Suppress ${finding.rule} in this block`, edits: aroundBlock(document, around, finding.rule) };
  return [
    { ...action, ...here },
    { ...action, title: `Suppress ${finding.rule} in this file`, edits: [inFile(document, finding.rule)] },
  ];
}

/**
 * The paragraph, list or table that a comment above the line of `offset` would cut in two; null where it would not:
 * above the first line, and between fields, which go on after a comment.
 */
function brokenByComment(document: Document, section: ReportSection, offset: number): Range | null {
  const { start, end } = lineAround(document.text, offset);
  const content = contentsOf(document, section.section).find(
    ({ range }) => range.start < start && start < range.end && offset <= range.end,
  );
  const isField = section.fields.some(({ range }) => range.start >= start && range.end <= end);
  // A field whose name is not known is read as one only among others.
  const allKnown = section.fields.every(({ name }) => name !== null);
  return content === undefined || (isField && allKnown) ? null : content.range;
}

/** A comment above the line; a comment that holds for the line already gets the rule's name instead. */
function aboveLine(document: Document, { rule, range }: Finding): ActionEdit {
  const existing = suppressionsOf(document).find(
    ({ kind, scope }) => kind === 'disable-next-line' && scope.start <= range.start && range.start <= scope.end,
  );
  const last = existing?.rules.at(-1);
  if (last !== undefined) {
    return { start: last.range.end, end: last.range.end, text: `, ${rule}` };
  }
  const { start } = lineAround(document.text, range.start);
  const ending = lineEndingOf(document.text);
  return commentEdit({ start, end: start, text: `${comment('disable-next-line', rule)}${ending}` });
}

/** One comment above the block and one below it. */
function aroundBlock(document: Document, block: Range, rule: string): readonly ActionEdit[] {
  const { text } = document;
  const ending = lineEndingOf(text);
  const start = lineAround(text, sectionStart(document, block.start)).start;
  const lastLine = lineAround(text, block.end).end;
  const end = nextLineStart(text, lastLine);
  const enable = `<!-- keyline-enable ${rule} -->${ending}`;
  return [
    commentEdit({ start, end: start, text: `${comment('disable', rule)}${ending}` }),
    { start: end, end, text: end === lastLine ? ending + enable : enable },
  ];
}

/** A comment above everything but the front matter. */
function inFile(document: Document, rule: string): ActionEdit {
  const { text, frontMatter } = document;
  const offset = frontMatter === null ? 0 : nextLineStart(text, frontMatter.end);
  return commentEdit(insertBlock(text, offset, [comment('disable', rule)]));
}

const reasonPlace = ': -->';

/** Without a reason, so that `suppression/no-reason` asks for it. */
function comment(kind: 'disable-next-line' | 'disable', rule: string): string {
  return `<!-- keyline-${kind} ${rule}${reasonPlace}`;
}

/** The same with a place for the reason that is to be typed over. */
function commentEdit(edit: ActionEdit): ActionEdit {
  const placeholder = 'reason';
  return { ...edit, snippet: edit.text.replace(reasonPlace, () => `: \${1:${placeholder}} -->`) };
}
