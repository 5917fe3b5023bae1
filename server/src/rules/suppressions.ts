import { commentsOf, frontMatterComments } from '../syntax/content/comments.ts';
import type { Comment } from '../syntax/content/content.ts';
import type { Document } from '../syntax/document.ts';
import type { Range } from '../text/range.ts';
import type { Finding } from './finding.ts';

/** What a suppression comment asks for. */
export type SuppressionKind = 'disable-next-line' | 'disable' | 'enable';

/**
 * A comment such as `<!-- keyline-disable-next-line score/mismatch: the reason -->`; in the front matter
 * `# keyline-disable-next-line date/order: the reason`.
 */
export interface Suppression {
  readonly kind: SuppressionKind;
  /** The comment itself. */
  readonly range: Range;
  /** The rules it names, each with its place: ids such as `score/mismatch`, or `score/*` for a whole group. */
  readonly rules: readonly { readonly name: string; readonly range: Range }[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The text in which findings are suppressed; findings that begin in it count. */
  readonly scope: Range;
}

/** A suppression together with what it keeps back. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** The rules it names that kept something back. */
  readonly used: ReadonlySet<string>;
  /** In the order of the rules. A finding that several suppressions keep back stands with each. */
  readonly kept: readonly Finding[];
}

const directive = /^\s*keyline-(disable-next-line|disable|enable)(?![\w-])([^:]*)(?::(.*))?$/s;

function allComments(document: Document): readonly Comment[] {
  return [...frontMatterComments(document), ...commentsOf(document)];
}

/** The suppressions of a document, in the order of the text. */
export function suppressionsOf(document: Document): Suppression[] {
  const found = allComments(document).flatMap((comment) => readSuppression(comment) ?? []);
  // From the end on, so that each rule's next "enable" is at hand.
  const enabled = new Map<string, Suppression['range']>();
  return found
    .toReversed()
    .map((suppression) => {
      const scope = scopeOf(document, suppression, enabled);
      if (suppression.kind === 'enable') {
        if (suppression.rules.length === 0) {
          enabled.clear();
        }
        const names = suppression.rules.length === 0 ? [everyRule] : suppression.rules.map(({ name }) => name);
        for (const name of names) {
          enabled.set(name, suppression.range);
        }
      }
      return { ...suppression, scope };
    })
    .reverse();
}

/** Comments that begin like a suppression but are none, such as `<!-- keyline-ignore score/mismatch -->`. */
export function brokenSuppressionsOf(document: Document): readonly Comment[] {
  return allComments(document).filter(
    (comment) => /^\s*keyline-/.test(comment.text) && readSuppression(comment) === null,
  );
}

function readSuppression(comment: Comment): Omit<Suppression, 'scope'> | null {
  const [, kind, rulesText = '', reason = ''] = directive.exec(comment.text) ?? [];
  if (!isKind(kind)) {
    return null;
  }
  const rulesStart = comment.textRange.start + comment.text.indexOf(kind) + kind.length;
  const rules = [...rulesText.matchAll(/[^\s,]+/g)].map((match) => ({
    name: match[0],
    range: { start: rulesStart + match.index, end: rulesStart + match.index + match[0].length },
  }));
  return { kind, range: comment.range, rules, reason: reason.trim() };
}

function isKind(text: string | undefined): text is SuppressionKind {
  return text === 'disable-next-line' || text === 'disable' || text === 'enable';
}

/** Stands for all rules where an "enable" names none. */
const everyRule = '';

/** `enabled`: where each rule is enabled next. */
function scopeOf(
  document: Document,
  suppression: Omit<Suppression, 'scope'>,
  enabled: ReadonlyMap<string, Range>,
): Range {
  const { end } = suppression.range;
  switch (suppression.kind) {
    case 'enable':
      return { start: end, end };
    case 'disable-next-line':
      return nextLine(document.text, end);
    case 'disable': {
      // A finding of the whole report stands at its very beginning, where no comment can stand above it.
      const names = [everyRule, ...suppression.rules.map(({ name }) => name)];
      const starts = names.flatMap((name) => enabled.get(name)?.start ?? []);
      return { start: end, end: starts.reduce((least, start) => Math.min(least, start), document.length) };
    }
  }
}

/** The first line after `offset` on which something stands. */
function nextLine(text: string, offset: number): Range {
  const rest = /[^\r\n]*(?:\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r(?!\n)|\n))*(?<line>[^\r\n]*)/y;
  rest.lastIndex = offset;
  const line = rest.exec(text)?.groups?.line;
  return line === undefined
    ? { start: text.length, end: text.length }
    : { start: rest.lastIndex - line.length, end: rest.lastIndex };
}

/** The findings that no suppression keeps back, and what each suppression was used for. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { readonly findings: readonly Finding[]; readonly uses: readonly SuppressionUse[] } {
  const uses = suppressions.map((suppression) => ({ suppression, used: new Set<string>(), kept: [] as Finding[] }));
  const left = findings.filter((finding) => {
    let keep = true;
    for (const { suppression, used, kept } of uses) {
      const name = suppression.kind === 'enable' ? undefined : namedFor(suppression, finding);
      if (name !== undefined) {
        used.add(name);
        kept.push(finding);
        keep = false;
      }
    }
    return keep;
  });
  return { findings: left, uses };
}

function namedFor(suppression: Suppression, finding: Finding): string | undefined {
  const { start, end } = suppression.scope;
  if (finding.range.start < start || finding.range.start > end) {
    return undefined;
  }
  const group = `${finding.rule.split('/')[0]}/*`;
  return suppression.rules.find(({ name }) => name === finding.rule || name === group)?.name;
}
