import type { Analysis } from '../../analysis/analysis.ts';
import { sentenceRangesOf } from '../../claims/words/sentences.ts';
import { inOneLine } from '../../report/proses.ts';
import { type ExplainedText, explainText } from '../../report/sentences/explain-sentence.ts';
import type { Prose } from '../../syntax/content/content.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import { overlap, type Range, touches } from '../../text/range.ts';
import { type Help, helpTexts } from '../help/help.ts';
import { contentsAt } from './contents-at.ts';
import type { Hover } from './hover-help.ts';

/** Why words that look like a claim are left alone: where the caret is at a rating of which nothing is compared. */
export function sentenceHover(analysis: Analysis, offset: number): Hover | null {
  const reading = readingAt(analysis, offset);
  const stop = reading?.stopped.find((one) => one.gate !== 'adjective' && touches(one.range, offset));
  if (stop === undefined) {
    return null;
  }
  const help: Help = { title: 'Is not compared', parts: helpTexts(`“${stop.text}” claims nothing here: ${stop.why}.`) };
  return { range: stop.range, help };
}

/** What the grammar reads in the sentence at this place, one line for each claim. */
export function readAs(analysis: Analysis, offset: number): readonly string[] {
  const claims = readingAt(analysis, offset)?.claims ?? [];
  return claims.filter(({ phrase }) => phrase === null).map(({ says }) => says);
}

interface SentenceReading {
  readonly claims: ExplainedText['claims'];
  /** With their places in the document. */
  readonly stopped: readonly (ExplainedText['stopped'][number] & { readonly range: Range })[];
}

/** How the sentence at this place is read, with all of its paragraph; null where no sentence of a paragraph stands. */
function readingAt({ report }: Analysis, offset: number): SentenceReading | null {
  const { framework } = report;
  const prose = proseAt(contentsAt(report, offset));
  if (framework === null || prose === null) {
    return null;
  }
  const sentence = sentenceRangesOf(prose.value).find(({ start, end }) =>
    touches(sourceRange(prose, start, end), offset),
  );
  if (sentence === undefined) {
    return null;
  }
  const { provider, location, service } = report.frontMatter.values;
  const names = {
    own: [provider, location, service].flatMap((name) => name ?? []),
    services: report.services.length < 2 ? [] : report.services.flatMap(({ name }) => name ?? []),
  };
  const { claims, stopped } = explainText(framework, prose.value, report.kind === 'news', names);
  return {
    claims: claims.filter((claim) => overlap(claim, sentence)),
    stopped: stopped
      .filter((stop) => overlap(stop, sentence))
      .map((stop) => ({ ...stop, range: sourceRange(prose, stop.start, stop.end) })),
  };
}

function proseAt(contents: ReturnType<typeof contentsAt>): Prose | null {
  const last = contents.at(-1);
  return last?.kind === 'paragraph' ? inOneLine(last.prose) : null;
}
