import type { Finding } from '../../../rules/finding.ts';
import { rules } from '../../../rules/registry.ts';
import { type Suppression, type SuppressionKind, suppressionsOf } from '../../../rules/suppressions.ts';
import type { Document } from '../../../syntax/document.ts';
import { editDocument } from '../../../syntax/edit-document.ts';
import type { Caret } from '../../caret.ts';
import { type Completion, snippetChoice } from '../../completion-item.ts';
import { type Help, helpTexts } from '../../help/help.ts';
import { ruleGroupHelp, ruleHelp } from '../../help/rule-help.ts';
import { suppressionHelp } from '../../help/suppression-help.ts';
import type { Surroundings } from '../surroundings.ts';
import type { SuppressionPlace } from './suppression-place.ts';

const kinds: readonly SuppressionKind[] = ['disable-next-line', 'disable', 'enable'];

/** What can be written in a comment that suppresses findings: what it asks for, then the rules with the reason. */
export function suppressionCompletions(
  document: Document,
  caret: Caret,
  place: SuppressionPlace,
  { findingsIn }: Surroundings,
): readonly Completion[] {
  const found = (kind: SuppressionKind) => foundRules(document, caret, place, kind, findingsIn);
  return place.kind === null
    ? kinds.map((kind) => kindCompletion(kind, found(kind), place))
    : ruleCompletions(place.kind, found(place.kind), place);
}

function kindCompletion(
  kind: SuppressionKind,
  found: ReadonlyMap<string, readonly string[]>,
  { replaces, isClosed }: SuppressionPlace,
): Completion {
  const label = `keyline-${kind}`;
  const ids = [...found.keys()];
  const end = isClosed ? '' : ' -->';
  const ruleStop = ids.length === 0 ? '$1' : snippetChoice(1, ids);
  return {
    label,
    kind: 'rule',
    detail: null,
    help: suppressionHelp(kind),
    replaces,
    text: `${label} `,
    snippet: `${label} ${ruleStop}${kind === 'enable' ? '' : `: $2`}${end}`,
    filterText: label,
  };
}

/** The rules that it would be of use to name come first, then all others, then the groups. */
function ruleCompletions(
  kind: SuppressionKind,
  found: ReadonlyMap<string, readonly string[]>,
  { replaces, named, hasReason, isClosed }: SuppressionPlace,
): readonly Completion[] {
  const ids = rules.map(({ id }) => id);
  const groups = [...new Set(ids.map((id) => `${id.split('/')[0]}/*`))];
  const names = [...new Set([...found.keys(), ...ids, ...groups])].filter((name) => !named.has(name));
  const needsReason = kind !== 'enable' && !hasReason;
  return names.map((name) => ({
    label: name,
    kind: 'rule',
    detail: found.has(name) ? usefulness[kind] : null,
    help: helpFor(name, found.get(name) ?? []),
    replaces,
    text: needsReason ? `${name}: ` : name,
    snippet: needsReason ? `${name}: $1${isClosed ? '' : ' -->'}` : null,
    filterText: name,
  }));
}

/** What the rule is, below what it found. */
function helpFor(name: string, messages: readonly string[]): Help {
  const rule = rules.find(({ id }) => id === name);
  const { title, parts } = (rule === undefined ? ruleGroupHelp(name, rules) : ruleHelp(rule)) ?? {
    title: name,
    parts: [],
  };
  return { title, parts: [...helpTexts(...messages), ...parts] };
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
  { commentStart, inFrontMatter }: SuppressionPlace,
  kind: SuppressionKind,
  findingsIn: Surroundings['findingsIn'],
): ReadonlyMap<string, readonly string[]> {
  const complete = editDocument(document, [
    {
      start: commentStart,
      end: caret.line.end,
      text: inFrontMatter ? `# keyline-${kind}` : `<!-- keyline-${kind} -->`,
    },
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
