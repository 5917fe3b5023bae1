import type { SuppressionKind } from '../../../rules/suppressions.ts';
import type { Document } from '../../../syntax/document.ts';
import { sectionsOf } from '../../../syntax/sections/sections.ts';
import type { Range } from '../../../text/range.ts';
import { type Caret, caretIn } from '../../caret.ts';
import { isQuotedOrCode } from '../quoted-or-code.ts';

/** The caret in a comment that suppresses findings, or that could become one. */
export interface SuppressionPlace {
  /** Whether it is a comment of the front matter. */
  readonly inFrontMatter: boolean;
  /** Where the comment begins: at its `<` or `#`. */
  readonly commentStart: number;
  /** What the comment asks for; null while its first word is being written. */
  readonly kind: SuppressionKind | null;
  /** The rules that it names already. */
  readonly named: ReadonlySet<string>;
  /** The word that the caret stands in. */
  readonly replaces: Range;
  /** Whether the colon before the reason is there. */
  readonly hasReason: boolean;
  /** Whether the comment ends in the same line, as one in the front matter always does. */
  readonly isClosed: boolean;
}

const written = /^keyline-(?<kind>disable-next-line|disable|enable)[ \t](?<rules>[^:]*)$/;

/** Which suppression the caret stands in, before its reason; null where it stands in none. */
export function suppressionPlace(document: Document, caret: Caret): SuppressionPlace | null {
  const inFrontMatter = caret.offset < (document.frontMatter?.end ?? 0);
  const opened = inFrontMatter ? yamlNote(caret.before) : openComment(caret.before);
  const words = opened?.words ?? '';
  const groups = written.exec(words)?.groups;
  // In the front matter most comments are notes.
  const mayBegin = !inFrontMatter || 'keyline-'.startsWith(words.slice(0, 8));
  const isOther = groups === undefined && !(mayBegin && /^[\w-]*$/.test(words));
  if (opened === null || isOther || (!inFrontMatter && isNoComment(document, caret, opened))) {
    return null;
  }
  const word = /(?<![^\s,])[^\s,]*$/.exec(words)?.[0] ?? '';
  const rest = /^(?:(?!-->)[^\s,:])*/.exec(caret.after)?.[0] ?? '';
  const behind = caret.after.slice(rest.length);
  const inComment = behind.split('-->')[0] ?? '';
  const others = `${groups?.rules?.slice(0, groups.rules.length - word.length) ?? ''} ${inComment.split(':')[0] ?? ''}`;
  return {
    inFrontMatter,
    commentStart: caret.line.start + opened.index,
    kind: kindOf(groups?.kind),
    named: new Set(others.match(/[^\s,]+/g)),
    replaces: { start: caret.offset - word.length, end: caret.offset + rest.length },
    hasReason: inComment.includes(':'),
    isClosed: inFrontMatter || behind.includes('-->'),
  };
}

/** A comment that a line leaves open: where it begins, and what stands in it. */
interface OpenComment {
  readonly index: number;
  readonly words: string;
}

function openComment(line: string): OpenComment | null {
  const closed = line.lastIndexOf('-->');
  const index = line.indexOf('<!--', closed === -1 ? 0 : closed);
  return index === -1 ? null : { index, words: line.slice(index + '<!--'.length).trimStart() };
}

function yamlNote(line: string): OpenComment | null {
  const index = line.length - line.trimStart().length;
  return line[index] === '#' ? { index, words: line.slice(index + 1).trimStart() } : null;
}

/** Whether the comment's first sign stands in code or in a quotation, where it is a sign like any other. */
function isNoComment(document: Document, caret: Caret, opened: OpenComment): boolean {
  const start = caretIn(document.text, caret.line.start + opened.index);
  const section = sectionsOf(document).findLast(({ range }) => range.start <= caret.offset);
  return section === undefined || isQuotedOrCode(document, section, start);
}

function kindOf(text: string | undefined): SuppressionKind | null {
  return text === 'disable-next-line' || text === 'disable' || text === 'enable' ? text : null;
}
