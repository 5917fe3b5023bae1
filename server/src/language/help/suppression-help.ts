import type { SuppressionKind } from '../../rules/suppressions.ts';
import { type Help, helpTexts } from './help.ts';

/** What a comment of this kind does with findings, and what it needs. */
export function suppressionHelp(kind: SuppressionKind): Help {
  const what: Readonly<Record<SuppressionKind, string>> = {
    'disable-next-line': 'Keeps back what these rules find on the next line that is not empty.',
    disable: 'Keeps back what these rules find from here on: to the end, or to a keyline-enable that names them.',
    enable: 'Ends what a keyline-disable above began.',
  };
  const reason =
    kind === 'enable' ? null : 'After a colon stands the reason; without one the suppression is a finding.';
  return { title: `keyline-${kind}`, parts: helpTexts(what[kind], reason) };
}
