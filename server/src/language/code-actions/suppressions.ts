import type { Report, ReportSection } from '../../report/report.ts';
import { type Finding, isOfRule } from '../../rules/finding.ts';
import { invalid } from '../../rules/frontmatter/invalid.ts';
import { sectionStart } from '../../rules/structure/section-edges.ts';
import type { Document } from '../../syntax/document.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import { insertBlock, lineAround, lineEndingOf, nextLineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { ActionEdit, ActionPlace, ReadyAction } from './code-action.ts';
import { frontMatterSuppressions } from './front-matter-suppressions.ts';
import { sectionAt } from './section-at.ts';
import { commentEdit, joinedComment, textComment } from './suppression-comments.ts';

/**
 * The actions that keep a finding back with a comment: where it stands, and in the whole file. The author still has to
 * give the reason. None for what is found about a suppression or in a fence of the front matter: no comment keeps that
 * back.
 */
export function suppressions({ analysis }: ActionPlace, finding: Finding): readonly ReadyAction[] {
  const { document } = analysis.report;
  const { rule, range } = finding;
  const aboutSuppressions = rule.startsWith('suppression/') || !isOfRule(finding);
  // Front matter that is not closed: a comment above it would make it ordinary text.
  const isUnclosed = document.frontMatter === null && rule === invalid.id;
  if (aboutSuppressions || isUnclosed || range.end === 0) {
    return [];
  }
  const inFrontMatter = range.start < (document.frontMatter?.end ?? 0);
  const offered = inFrontMatter ? frontMatterActions(document, finding) : textActions(analysis.report, finding);
  return offered.map((action) => ({ ...action, kind: 'quickfix', finding, preferred: false }));
}

type Offered = Pick<ReadyAction, 'title' | 'edits'>;

function frontMatterActions(document: Document, finding: Finding): readonly Offered[] {
  const { onLine, inFile } = frontMatterSuppressions(document, finding);
  const action = (title: string, edit: ActionEdit | null) => (edit === null ? [] : [{ title, edits: [edit] }]);
  return [...action(onThisLine(finding.rule), onLine), ...action(inThisFile(finding.rule), inFile)];
}

function textActions(report: Report, finding: Finding): readonly Offered[] {
  const { document } = report;
  const { rule, range } = finding;
  const section = sectionAt(report, range.start);
  const around = section === null ? null : brokenByComment(document, section, range.start);
  const here =
    around === null
      ? { title: onThisLine(rule), edits: [aboveLine(document, finding)] }
      : { title: `Suppress ${rule} in this block`, edits: aroundBlock(document, around, rule) };
  return [here, { title: inThisFile(rule), edits: [aboveText(document, rule)] }];
}

function onThisLine(rule: string): string {
  return `Suppress ${rule} on this line`;
}

function inThisFile(rule: string): string {
  return `Suppress ${rule} in this file`;
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
  const { start } = lineAround(document.text, range.start);
  const ending = lineEndingOf(document.text);
  return (
    joinedComment(document, range.start, rule) ??
    commentEdit({ form: textComment, kind: 'disable-next-line', rule }, (comment) => ({
      start,
      end: start,
      text: comment + ending,
    }))
  );
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
    commentEdit({ form: textComment, kind: 'disable', rule }, (comment) => ({
      start,
      end: start,
      text: comment + ending,
    })),
    { start: end, end, text: end === lastLine ? ending + enable : enable },
  ];
}

/** A comment above everything but the front matter. */
function aboveText(document: Document, rule: string): ActionEdit {
  const { text, frontMatter } = document;
  const offset = frontMatter === null ? 0 : nextLineStart(text, frontMatter.end);
  return commentEdit({ form: textComment, kind: 'disable', rule }, (comment) => insertBlock(text, offset, [comment]));
}
