import { comparable } from '../../framework/phrases/comparable-text.ts';
import { statesKnownField } from '../../report/fields.ts';
import { lineAbove } from '../../text/lines.ts';
import type { Caret } from '../caret.ts';
import { capitalised } from '../help/capitalised.ts';
import { helpTexts } from '../help/help.ts';
import type { Completion } from './completion-item.ts';
import { sentencesOnNamedReport } from './release-sentences.ts';
import { reportSentences } from './report-sentences.ts';
import type { TextPlace } from './text-place.ts';

/** So many letters of a sentence have to be typed behind another one, so that prose can be written in peace. */
const leastBehindSentence = 2;

/** Sentences in the framework's wording, with their values, where one can begin or is begun. */
export function sentenceCompletions(place: TextPlace): readonly Completion[] {
  const { caret, section } = place;
  if (caret.after.trim() !== '' || section.section.range.start >= caret.line.start || isUnderField(place)) {
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

/** Where in the line the sentence begins of which something is typed; null where what is typed is something else. */
function startOf(sentence: string, { before }: Caret): number | null {
  const lead = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(before)?.[0].length ?? 0;
  const behind = [...before.matchAll(/[.!?][)”’"']*[ \t]+/g)].map(({ 0: end, index }) => index + end.length);
  const wanted = comparable(sentence);
  const found = [lead, ...behind.filter((start) => start > lead && before.length - start >= leastBehindSentence)];
  return found.find((start) => wanted.startsWith(comparable(before.slice(start)))) ?? null;
}
