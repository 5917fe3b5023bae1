import type { Finding } from '../../rules/finding.ts';
import { rules } from '../../rules/registry.ts';
import { type Suppression, type SuppressionKind, suppressionsOf } from '../../rules/suppressions.ts';
import type { Document } from '../../syntax/document.ts';
import { editDocument } from '../../syntax/edit-document.ts';
import type { Caret } from '../caret.ts';
import { helpTexts } from '../help/help.ts';
import { type Completion, snippetChoice } from './completion-item.ts';
import type { SuppressionPlace } from './suppression-place.ts';
import type { Surroundings } from './surroundings.ts';

const kinds: readonly { readonly kind: SuppressionKind; readonly says: string }[] = [
  { kind: 'disable-next-line', says: 'Keeps back what these rules find in the next line.' },
  { kind: 'disable', says: 'Keeps back what these rules find from here on, up to "keyline-enable" or to the end.' },
  { kind: 'enable', says: 'Ends a "keyline-disable" for these rules.' },
];

/** What can be written in a comment that suppresses findings: what it asks for, then the rules with the reason. */
export function suppressionCompletions(
  document: Document,
  caret: Caret,
  place: SuppressionPlace,
  { findingsIn }: Surroundings,
): readonly Completion[] {
  const found = (kind: SuppressionKind) => foundRules(document, caret, place, kind, findingsIn);
  return place.kind === null
    ? kinds.map(({ kind, says }) => kindCompletion(kind, says, found(kind), place))
    : ruleCompletions(place.kind, found(place.kind), place);
}

function kindCompletion(
  kind: SuppressionKind,
  says: string,
  found: ReadonlyMap<string, readonly string[]>,
  { replaces, isClosed }: SuppressionPlace,
): Completion {
  const label = `keyline-${kind}`;
  const ids = [...found.keys()];
  const end = isClosed ? '' : ' -->';
  const ruleStop = ids.length === 0 ? `\${1:rule}` : snippetChoice(1, ids);
  return {
    label,
    kind: 'rule',
    detail: null,
    help: { title: label, parts: helpTexts(says) },
    replaces,
    text: `${label} `,
    snippet: `${label} ${ruleStop}${kind === 'enable' ? '' : `: \${2:reason}`}${end}`,
    filterText: label,
  };
}

/** The rules that it would be of use to name come first, then all others, then the groups. */
function ruleCompletions(
  kind: SuppressionKind,
  found: ReadonlyMap<string, readonly string[]>,
  { replaces, named, hasReason, isClosed }: SuppressionPlace,
): readonly Completion[] {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
  const groups = [...new Set(rules.map(({ id }) => `${id.split('/')[0]}/*`))];
  const names = [...new Set([...found.keys(), ...summaries.keys(), ...groups])].filter((name) => !named.has(name));
  const needsReason = kind !== 'enable' && !hasReason;
  return names.map((name) => ({
    label: name,
    kind: 'rule',
    detail: found.has(name) ? usefulness[kind] : null,
    help: {
      title: name,
      parts: helpTexts(summaries.get(name) ?? 'All rules of this group.', ...(found.get(name) ?? [])),
    },
    replaces,
    text: needsReason ? `${name}: ` : name,
    snippet: needsReason ? `${name}: \${1:reason}${isClosed ? '' : ' -->'}` : null,
    filterText: name,
  }));
}

const usefulness: Readonly<Record<SuppressionKind, string>> = {
  'disable-next-line': 'found in the next line',
  disable: 'found below',
  enable: 'disabled above',
};

/**
 * The rules that a suppression of this kind would keep something back for, each with what was found; of "enable" those
 * that are disabled. The comment may be half written and so have swallowed the text below it: it is looked at as if it
 * were complete.
 */
function foundRules(
  document: Document,
  caret: Caret,
  { commentStart }: SuppressionPlace,
  kind: SuppressionKind,
  findingsIn: Surroundings['findingsIn'],
): ReadonlyMap<string, readonly string[]> {
  const complete = editDocument(document, [
    { start: commentStart, end: caret.line.end, text: `<!-- keyline-${kind} -->` },
  ]);
  const suppressions = suppressionsOf(complete);
  const own = suppressions.find(({ range }) => range.start === commentStart);
  if (own === undefined) {
    return new Map();
  }
  return kind === 'enable' ? disabledUpTo(own, suppressions) : messagesIn(own, findingsIn(complete));
}

function disabledUpTo(
  { range }: Suppression,
  suppressions: readonly Suppression[],
): ReadonlyMap<string, readonly string[]> {
  const disabled = suppressions.filter(({ kind, scope }) => kind === 'disable' && scope.end === range.start);
  return new Map(disabled.flatMap((suppression) => suppression.rules.map(({ name }) => [name, []])));
}

function messagesIn({ scope }: Suppression, findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const suppressible = new Set(rules.map(({ id }) => id));
  const messages = new Map<string, readonly string[]>();
  for (const { rule, range, message } of findings) {
    if (suppressible.has(rule) && range.start >= scope.start && range.start <= scope.end) {
      messages.set(rule, [...(messages.get(rule) ?? []), message]);
    }
  }
  return messages;
}
