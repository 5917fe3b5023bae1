import type { Report } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';

/** A surname behind a title. */
interface Named extends Range {
  readonly surname: string;
}

export const personName: PassageRule<Named> = {
  id: 'privacy/name',
  severity: 'information',
  summary: 'Somebody’s name behind a title, such as “Mrs Smith”, where the house names nobody.',
  fixable: false,
  missing: false,
  find({ kind, prose: { value } }, style) {
    if (style.names !== 'none' || kind === 'heading' || !/M(?:rs?|s|iss)\.?\s/.test(value)) {
      return [];
    }
    return Array.from(value.matchAll(titled), ({ 0: text, index, groups }) => ({
      start: index,
      end: index + text.length,
      surname: groups?.names?.split(/\s/).at(-1) ?? '',
    }));
  },
  judge: (found, { report }) =>
    // A letter is to somebody.
    report.kind === 'news' || report.kind === 'other'
      ? []
      : found
          .filter(({ found: { surname } }) => !isInName(surname, report))
          .map(({ range }) => ({
            range,
            message: 'The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
          })),
};

const titled = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss)\.?\s(?<names>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)/gu;

/** A provider may be a person. */
function isInName(surname: string, { frontMatter }: Report): boolean {
  const { provider, location, service } = frontMatter.values;
  return [provider, location, service].some((name) => typeof name === 'string' && name.includes(surname));
}
