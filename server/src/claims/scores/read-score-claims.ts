import type { Framework } from '../../framework/framework.ts';
import { allNames } from '../../framework/names.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { remembered } from '../../text/memory.ts';
import { pieceSentences } from '../pieces/pieces.ts';
import { sentenceRangesOf } from '../words/sentences.ts';
import { tokensOf } from '../words/tokens.ts';
import { readAdjacentScores } from './adjacent-scores.ts';
import type { ScoreClaim } from './claims.ts';
import { readCounts } from './counts.ts';
import { readFigures } from './figures.ts';
import { readOtherStatements } from './other-statements.ts';
import { readScores } from './scores.ts';

/** What a text, such as a paragraph, says of scores and of what was assessed, in its order. Linear in its length. */
export function readScoreClaims(framework: Framework, text: string): readonly ScoreClaim[] {
  let given: readonly string[] = [];
  return pieceSentences(framework, text, (source) => mayClaimScores(framework, source))
    .flatMap((sentence) => {
      const counts = readCounts(sentence);
      const scores = readScores(sentence);
      const more = [...readOtherStatements(sentence, given), ...readAdjacentScores(sentence)].filter(
        (claim) => !scores.some(({ kind, start }) => kind === claim.kind && start === claim.start),
      );
      given = scores.flatMap((claim) =>
        claim.kind === 'score' && claim.subject.kind === 'statements' ? claim.subject.ids : [],
      );
      return [...scores, ...more, ...counts, ...readFigures(sentence, counts)];
    })
    .filter(
      (claim) => !(isQuoted(text, claim.start) || isRatedThere(framework, text, claim) || isBandOfAny(text, claim)),
    )
    .sort((left, right) => left.start - right.start);
}

/** “A score of 63 or more means that …”: what any such score means. */
function isBandOfAny(text: string, { start }: ScoreClaim): boolean {
  return /^(?:\S+ ){0,2}?\d{1,3}(?: out of 100)? (?:or|and) (?:more|above|higher|over|less|below|lower|under) (?:means?|is|gives?|leads? to|results? in)\b/iu.test(
    text.slice(start, start + longestBand),
  );
}

const longestBand = 60;

/**
 * “We looked at two key questions, safe and well-led; both were rated good”, “… at three. Two of them, …, require
 * improvement, and the third, …”: which ones it means, and rates, it says itself, whatever the report shows of others.
 */
function isRatedThere(framework: Framework, text: string, claim: ScoreClaim): boolean {
  if (claim.kind !== 'areas' || claim.isNot || claim.count === 'all' || claim.count.bound !== 'exactly') {
    return false;
  }
  const [own, next] = sentenceRangesOf(text.slice(claim.end));
  const isCounted = next !== undefined && countsOn.test(text.slice(claim.end + next.start, claim.end + next.end));
  const end = claim.end + ((isCounted ? next : own)?.end ?? 0);
  const tokens = tokensOf(framework, text.slice(claim.end, end));
  const ids = tokens.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  return tokens.some(({ kind }) => kind === 'value') && new Set(ids).size >= claim.count.value && ids.length > 0;
}

/** What goes on with what was counted before it. */
const countsOn = /^\s*(?:both|one|two|three|four|all|each)\b/i;

/** Whether a text may say something of scores: it has one of the words that all such sentences have. */
export function mayClaimScores(framework: Framework, text: string): boolean {
  const { words, parts, statements } = guardsOf(framework);
  const isNotAssessed = notAssessed.test(text) && statements.test(text);
  const isGiven = given.test(text) && statements.test(text);
  return words.test(text) || isNotAssessed || isGiven || (figure.test(text) && parts.test(text));
}

/** “Safeguarding was given 3”, “we gave it a 1”. */
const given =
  /\b(?:gave|given|gets?|got|receive[sd]?|awarded|earned|with) (?:\w+ ){0,2}?(?:[1-6]|one|two|three|four)\b|[-–(] ?[1-6]\b/i;
/** A percentage, or “at 54”, “on 71”, “(71)”, “71 (safe)”. */
const figure =
  /\d\s?%|\([1-9]\d\)|\b[1-9]\d (?:\(|for\b)|\b(?:at|on|with|got|gets?|earned|received|given|awarded|gained) (?:only |just )?[1-9]\d(?=[,;.!)]|$| (?:and|but|is|was)\b)/i;
const notAssessed = /\b(?:not|n['’]t) (?:look at|assess|consider)\b/i;

/** Percentages are common in prose: only beside a key question can one be its score. */
const guardsOf = remembered(
  ({
    terms,
    keyQuestions,
  }: Framework): { readonly words: RegExp; readonly parts: RegExp; readonly statements: RegExp } => {
    const nouns = [terms.statement, terms.keyQuestion].map((term) => term.slice(term.lastIndexOf(' ') + 1));
    const parts = keyQuestions.flatMap((definition) => [...allNames(definition), ...(definition.spoken ?? [])]);
    const statements = keyQuestions.flatMap((definition) => definition.statements).flatMap(allNames);
    return {
      statements: new RegExp(statements.map(escapeRegularExpression).join('|') || '(?!)', 'i'),
      words: new RegExp(
        [
          ...nouns.map(escapeRegularExpression),
          'scor',
          '\\bmarks?\\b',
          'points? (?:short|below|above|off|more|away|shy|from|clear)',
          'points? out of',
          'scale of',
          'out of (?:a |4\\b|four|100)',
          String.raw`\bareas?\b`,
        ].join('|'),
        'i',
      ),
      parts: new RegExp(['\\brat(?:ed|ing)', ...parts.map(escapeRegularExpression)].join('|'), 'i'),
    };
  },
);
