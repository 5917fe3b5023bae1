import { likelyNames } from './likely-names.ts';

/** How a message about an unknown name ends: `: did you mean X or Y?`, or a full stop where nothing is likely. */
export function suggestion(known: readonly string[], name: string): string {
  const likely = likelyNames(known, name);
  return likely.length === 0 ? '.' : `: did you mean ${anyOf(likely)}?`;
}

/** The same as a sentence of its own, for messages that quote names; empty where nothing is likely. */
export function meantSentence(known: readonly string[], name: string): string {
  const likely = likelyNames(known, name);
  return likely.length === 0 ? '' : `Did you mean ${anyOf(likely.map((each) => `“${each}”`))}?`;
}

function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}
