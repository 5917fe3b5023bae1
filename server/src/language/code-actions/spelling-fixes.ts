import type { Finding } from '../../rules/finding.ts';
import { spelling } from '../../rules/prose/spelling.ts';
import type { ActionPlace, ReadyAction } from './code-action.ts';

/** More are seldom what was meant. */
const most = 4;

/** The words that may have been meant, for a word that no dictionary has. They are looked for here because that takes long. */
export function spellingFixes({ analysis, settings }: ActionPlace, finding: Finding): readonly ReadyAction[] {
  const { dictionary } = settings.style;
  if (finding.rule !== spelling.id || dictionary === null) {
    return [];
  }
  const written = misspeltWord(analysis.report.document.text, finding);
  return dictionary
    .suggest(written)
    .slice(0, most)
    .map((text) => ({
      kind: 'quickfix',
      title: `Write “${text}”`,
      finding,
      preferred: false,
      edits: [{ ...finding.range, text }],
    }));
}

/** The word that a finding of spelling is about, with a straight apostrophe. */
export function misspeltWord(text: string, { range }: Finding): string {
  return text.slice(range.start, range.end).replaceAll('’', "'");
}
