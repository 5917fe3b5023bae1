import type { Framework } from '../../framework/framework.ts';
import { allNames } from '../../framework/names.ts';
import { isQuoted } from '../../framework/phrases/quotation.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { remembered } from '../../text/memory.ts';
import { pieceSentences } from '../pieces/pieces.ts';
import type { ScoreClaim } from './claims.ts';
import { readCounts } from './counts.ts';
import { readFigures } from './figures.ts';
import { readScores } from './scores.ts';

/** What a text, such as a paragraph, says of scores and of what was assessed, in its order. Linear in its length. */
export function readScoreClaims(framework: Framework, text: string): readonly ScoreClaim[] {
  return pieceSentences(framework, text, (source) => mayClaimScores(framework, source))
    .flatMap((sentence) => {
      const counts = readCounts(sentence);
      return [...readScores(sentence), ...counts, ...readFigures(sentence, counts)];
    })
    .filter(({ start }) => !isQuoted(text, start))
    .sort((left, right) => left.start - right.start);
}

/** Whether a text may say something of scores: it has one of the words that all such sentences have. */
export function mayClaimScores(framework: Framework, text: string): boolean {
  const { words, parts, statements } = guardsOf(framework);
  const isNotAssessed = notAssessed.test(text) && statements.test(text);
  const isGiven = given.test(text) && statements.test(text);
  return words.test(text) || isNotAssessed || isGiven || (/\d\s?%/.test(text) && parts.test(text));
}

/** “Safeguarding was given 3”, “we gave it a 1”. */
const given =
  /\b(?:gave|given|gets?|got|receive[sd]?|awarded|earned|with) (?:\w+ ){0,2}?(?:[1-6]|one|two|three|four)\b|[-–(] ?[1-6]\b/i;
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
