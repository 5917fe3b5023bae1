import { lintText } from '../common/lint-text.ts';

export type Rating = 'Outstanding' | 'Good' | 'Requires improvement' | 'Inadequate';

export interface Part {
  readonly now: Rating;
  readonly before?: Rating;
}

/** The best first. */
export const grades: readonly Rating[] = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

/** Whether a sentence in a report with these ratings is found to be wrong. */
export function isWrong(sentence: string, overall: Part, safe: Part, where: 'overall' | 'safe'): boolean {
  const fields = ({ now, before }: Part) =>
    `Rating: ${now}\n${before === undefined ? '' : `Previous rating: ${before}\n`}`;
  const head = `---
framework: cqc-inspection@adult-social-care
kind: inspection
status: draft
location: Pear Tree Lodge
---

`;
  const texts = { overall: '', safe: '', [where]: `\n${sentence}\n` };
  const text = `${head}# Overall\n\n${fields(overall)}${texts.overall}\n# Safe\n\n${fields(safe)}${texts.safe}`;
  const from = text.indexOf(sentence);
  return lintText(text).some(
    ({ rule, range }) => rule.startsWith('claim/') && range.start < from + sentence.length && range.end > from,
  );
}
