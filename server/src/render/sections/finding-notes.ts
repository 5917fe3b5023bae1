import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Finding, isOfRule, type Severity } from '../../rules/finding.ts';
import { rulePageAddress } from '../../rules/rule-page-address.ts';
import type { Range } from '../../text/range.ts';
import type { RenderContext } from '../render-context.ts';

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
};

/** The findings that begin in a part of the text, each to be opened for its rule. */
export function findingNotes(range: Range, context: RenderContext): readonly Element[] {
  return context.findings
    .filter(({ range: { start } }) => range.start <= start && start < range.end)
    .map((finding) => findingNote(finding, context));
}

function findingNote(finding: Finding, { placeOf }: RenderContext): Element {
  const { rule, severity, message } = finding;
  const address = isOfRule(finding) ? rulePageAddress(rule) : null;
  const page = address === null ? h('code', rule) : h('a', { href: address }, rule);
  return h('details', { className: ['finding', severity], ...placeOf(finding.range), dataRule: rule }, [
    h('summary', [h('strong', `${severityWords[severity]}: `), message]),
    h('p', ['Rule ', page]),
  ]);
}
