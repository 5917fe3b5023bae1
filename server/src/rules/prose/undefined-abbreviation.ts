import type { Report } from '../../report/report.ts';
import type { Passage } from '../../syntax/passages/passages.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule, PlacedFound } from '../passage-rules.ts';
import type { Problem } from '../rule.ts';
import { abbreviationsIn } from './abbreviations/abbreviations.ts';
import { type Glossary, glossaryOf } from './abbreviations/glossary.ts';
import { quotationsIn } from './quotations.ts';

/** An abbreviation, as it is used somewhere. */
interface Use extends Range {
  readonly text: string;
  /** Whether an “s” follows, which the place takes in. */
  readonly isSeveral: boolean;
  /** Whether it stands in brackets, or has brackets behind it: there it is spelt out. */
  readonly isExplained: boolean;
  /** Whether it stands between small words, so that it is no part of a name. */
  readonly isPlainWord: boolean;
}

export const undefinedAbbreviation: PassageRule<Use> = {
  id: 'prose/undefined-abbreviation',
  severity: 'information',
  summary: 'An abbreviation that is used before it is spelt out, or never is.',
  fixable: true,
  missing: false,
  find: (passage, style) => usesIn(passage, glossaryOf(style)),
  *judge(found, { report }, { style }): Iterable<Problem> {
    const glossary = glossaryOf(style);
    const explained = new Map<string, PlacedFound<Use>>();
    for (const use of found.filter((one) => one.found.isExplained)) {
      const { text } = use.found;
      explained.set(text, explained.get(text) ?? use);
    }
    const seen = new Set<string>();
    for (const use of found) {
      const { text } = use.found;
      if (!seen.has(text) && !isInName(text, report)) {
        yield* problemWith(use, explained.get(text), glossary);
      }
      seen.add(text);
    }
  },
};

/** What is wrong with the first use of an abbreviation, of which `explained` is the first that is spelt out. */
function* problemWith(
  use: PlacedFound<Use>,
  explained: PlacedFound<Use> | undefined,
  glossary: Glossary,
): Iterable<Problem> {
  const { range, found, isPlain } = use;
  const { text } = found;
  const meaning = glossary.meaningOf(text);
  if (explained === use || (explained === undefined && meaning === undefined && !found.isPlainWord)) {
    return;
  }
  const related = explained === undefined ? [] : [{ range: explained.range, message: 'Spelt out only here.' }];
  if (meaning === undefined) {
    const where = explained === undefined ? 'nowhere in this report' : 'only further on';
    yield {
      range,
      message: `“${text}” is spelt out ${where}. Say what it stands for where it is first used.`,
      related,
    };
    return;
  }
  const several = found.isSeveral ? 's' : '';
  const full = `${meaning}${several} (${text}${several})`;
  yield {
    range,
    message: `“${text}” is used before it is spelt out. Write “${full}” where it is first used.`,
    related,
    fixes: isPlain ? [{ title: `Write “${full}”`, safe: false, edits: [{ ...range, text: full }] }] : [],
  };
}

function usesIn({ kind, words }: Passage, glossary: Glossary): readonly Use[] {
  // Headings and tables are short of space, and people speak as they speak.
  if (kind === 'heading' || kind === 'cell' || kind === 'quotation') {
    return [];
  }
  const uses = abbreviationsIn(words).filter(({ text }) => !glossary.isKnown(text) && !/^TB[ACD]$/.test(text));
  if (uses.length === 0 || (words.match(/\p{Ll}{2,}/gu)?.length ?? 0) < 3) {
    return [];
  }
  const quotations = quotationsIn(words);
  return uses.flatMap(({ text, start, end }) => {
    const before = words.slice(Math.max(0, start - 12), start);
    const after = words.slice(end, end + 12);
    const isExplained = /\(\s?$/.test(before) || /^(?:['’]?s)?\s\(/.test(after);
    const isQuoted = quotations.some((quotation) => quotation.start < start && end < quotation.end);
    const isPlainWord =
      /^[A-Z]{3,6}$/.test(text) && /(?:^|\p{Ll},?)\s$/u.test(before) && /^(?:\s\p{Ll}|[,.;]\s?|[,.;]?$)/u.test(after);
    const isSeveral = after.startsWith('s');
    return isQuoted ? [] : [{ text, start, end: isSeveral ? end + 1 : end, isSeveral, isExplained, isPlainWord }];
  });
}

/** “RJN Care Ltd”: what the report calls the service is a name. */
function isInName(text: string, { frontMatter }: Report): boolean {
  const { provider, location, service } = frontMatter.values;
  return [provider, location, service].some((name) => typeof name === 'string' && name.includes(text));
}
