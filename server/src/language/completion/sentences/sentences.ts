import { comparable } from '../../../framework/phrases/comparable-text.ts';
import { statesKnownField } from '../../../report/fields/fields.ts';
import { lineAbove } from '../../../text/lines.ts';
import type { Caret } from '../../caret.ts';
import type { Completion } from '../../completion-item.ts';
import { capitalised } from '../../help/capitalised.ts';
import { helpTexts } from '../../help/help.ts';
import type { TextPlace } from '../text-place.ts';
import { sentencesOnNamedReport } from './release-sentences.ts';
import { reportSentences } from './report-sentences.ts';

/** A word, and the beginning of the next: with less, any prose could be meant. */
const firstWords = /^[^ ]+ +[^ ]/;

/** Sentences in the framework's wording, with their values, of which the first words are typed. */
export function sentenceCompletions(place: TextPlace): readonly Completion[] {
  const { caret, section } = place;
  if (
    caret.after.trim() !== '' ||
    isInListItem(caret) ||
    section.section.range.start >= caret.line.start ||
    isUnderField(place)
  ) {
    return [];
  }
  const isRelease = place.analysis.report.kind === 'news';
  const sentences = isRelease ? sentencesOnNamedReport(place) : reportSentences(place);
  return sentences.flatMap(({ text, why }) => {
    const start = startOf(text, caret);
    if (start === null) {
      return [];
    }
    const typed = caret.before.slice(start);
    return [
      {
        label: text,
        kind: 'sentence' as const,
        detail: null,
        help: { title: text, parts: helpTexts(...why.map((line) => `${capitalised(line)}.`)) },
        replaces: { start: caret.line.start + start, end: caret.offset },
        text,
        snippet: null,
        // What is typed may have other quotes than the sentence.
        filterText: typed + text.slice(typed.length),
      },
    ];
  });
}

/** A line right under a field would be read as a part of the field's paragraph: a sentence needs an empty line there. */
function isUnderField({ analysis, caret }: TextPlace): boolean {
  const { text } = analysis.report.document;
  const { start, end } = lineAbove(text, caret.line.start);
  return statesKnownField(text.slice(start, end));
}

/** Whether the line is one of a list: what stands there are the author's own words. */
function isInListItem({ before }: Caret): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]|^[ \t]{2}/.test(before);
}

/** Where in the line the sentence begins whose first words are typed; null where what is typed is something else. */
function startOf(sentence: string, { before }: Caret): number | null {
  const lead = /^[ \t]*/.exec(before)?.[0].length ?? 0;
  const behind = [...before.matchAll(/[.!?][)”’"']*[ \t]+/g)].map(({ 0: end, index }) => index + end.length);
  const wanted = comparable(sentence);
  return (
    [lead, ...behind].find((start) => {
      const typed = comparable(before.slice(start));
      return firstWords.test(typed) && wanted.startsWith(typed);
    }) ?? null
  );
}
