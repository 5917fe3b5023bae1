import type { DateClaim } from '../claims/dates/claims.ts';
import { mayClaimDates, readDateClaims } from '../claims/dates/read-date-claims.ts';
import { type BreachClaim, readBreaches } from '../claims/numbers/breaches/breaches.ts';
import type { Contradiction } from '../claims/numbers/contradiction.ts';
import { readContradictions } from '../claims/numbers/contradictions.ts';
import { unreadSentences } from '../claims/numbers/number-sentences.ts';
import { withOwnSpeech } from '../claims/own-speech.ts';
import type { ScoreClaim } from '../claims/scores/claims.ts';
import { mayClaimScores, readScoreClaims } from '../claims/scores/read-score-claims.ts';
import type { Framework } from '../framework/framework.ts';
import { sourceRange } from '../syntax/content/prose.ts';
import { remembered, rememberedParts } from '../text/memory.ts';
import type { Range } from '../text/range.ts';
import { numberWords } from '../text/whole-number.ts';
import { isInField } from './fields/fields.ts';
import { type ProseSearch, proseSearch } from './prose-search.ts';
import type { Report, ReportSection } from './report.ts';
import { speakingSections } from './speaking-sections.ts';

/** What the sentences of a report say in numbers, each with the place of the sentence in the document. */
export type NumberClaim =
  | { readonly kind: 'breaches'; readonly claim: BreachClaim; readonly sentence: Range }
  | { readonly kind: 'contradiction'; readonly claim: Contradiction; readonly sentence: Range }
  | { readonly kind: 'scores'; readonly claim: ScoreClaim; readonly sentence: Range }
  | { readonly kind: 'dates'; readonly claim: DateClaim; readonly sentence: Range };

/** A claim at its place in the document. */
export type PlacedNumberClaim<Kind extends NumberClaim['kind'] = NumberClaim['kind']> = Extract<
  NumberClaim,
  { readonly kind: Kind }
> & {
  /** The place of the words that state the number. */
  readonly range: Range;
  readonly section: ReportSection;
};

/** Words without which no text claims anything in numbers: figures, words for them, and breaches or regulations without a number. */
const guard = new RegExp(
  String.raw`\d|breach|\bregulation|legal requirement|fundamental standard|\b(?:${numberWords.join('|')})\b`,
  'i',
);

/** What the text of the report says in numbers, in its order. Read once. */
export function numberClaimsIn<Kind extends NumberClaim['kind']>(
  report: Report,
  kind: Kind,
): readonly PlacedNumberClaim<Kind>[] {
  return placedClaims(report).filter((claim): claim is PlacedNumberClaim<Kind> => claim.kind === kind);
}

const placedClaims = remembered((report: Report): readonly PlacedNumberClaim[] => {
  const { framework, kind, document } = report;
  if (framework === null) {
    return [];
  }
  return speakingSections(report, searchOf(framework, kind === 'news')(document)).flatMap(({ section, inText }) => {
    const { heading } = section.section;
    const titles = kind !== 'news' || heading === null ? [] : readClaims(framework, heading.name.value, true);
    const inTitle = titles.map((found) => ({ found, prose: heading?.name }));
    return [...inTitle, ...inText].flatMap(({ found, prose }) => {
      if (prose === undefined) {
        return [];
      }
      const range = sourceRange(prose, found.claim.start, found.claim.end);
      const sentence = sourceRange(prose, found.sentence.start, found.sentence.end);
      return isInField(section, range) ? [] : [{ ...found, sentence, range, section }];
    });
  });
});

const searchOf = rememberedParts(
  (framework: Framework, inNews: boolean): ProseSearch<NumberClaim> =>
    proseSearch(
      (source) => guard.test(source) || mayClaimScores(framework, source) || mayClaimDates(source),
      (text) => readClaims(framework, text, inNews),
    ),
);

function readClaims(framework: Framework, written: string, inNews: boolean): readonly NumberClaim[] {
  const text = inNews ? withOwnSpeech(framework, written, true) : written;
  const sentences = unreadSentences(text);
  const scores = readScoreClaims(framework, text).map(
    (claim): NumberClaim => ({ kind: 'scores', claim, sentence: claim }),
  );
  const numbers = sentences.flatMap(({ source, read }, index): readonly NumberClaim[] => {
    if (!guard.test(source)) {
      return [];
    }
    const own = read();
    const sentence = { start: own.start, end: own.end };
    const earlier = (back: number) => sentences[index - back]?.read() ?? null;
    const next = sentences[index + 1];
    return [
      ...readBreaches(framework, own, earlier(1), next?.read() ?? null).map(
        (claim): NumberClaim => ({ kind: 'breaches', claim, sentence }),
      ),
      ...readContradictions(own, earlier, next?.source).map(
        (claim): NumberClaim => ({ kind: 'contradiction', claim, sentence }),
      ),
    ];
  });
  const dates = readDateClaims(framework, text).map(
    (claim): NumberClaim => ({ kind: 'dates', claim, sentence: claim }),
  );
  return [...numbers, ...scores, ...dates];
}
