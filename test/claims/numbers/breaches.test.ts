import { describe, expect, test } from 'vitest';
import { readBreaches } from '../../../server/src/claims/numbers/breaches.ts';
import { numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';
import { builtIn } from '../../framework/built-in.ts';

const inspection = builtIn('cqc-inspection@adult-social-care');

/** What a text says of breaches: for each claim how many, and which. */
function read(text: string): readonly string[] {
  const sentences = numberSentences(text);
  return sentences.flatMap((sentence, index) =>
    readBreaches(inspection, sentence, sentences[index + 1] ?? null).map(
      ({ count, named }) => `${count ?? 'some'}: ${named?.names.join(', ') ?? 'unnamed'}`,
    ),
  );
}

describe('breaches that a sentence names', () => {
  test.each([
    ['Regulations 11 and 18 were breached.', ['some: 11, 18']],
    ['Regulation 15, on premises, was not being met.', ['some: 15']],
    ['The home remained in breach of Regulation 12, as at our last visit.', ['some: 12']],
    ['We served two requirement notices, one each for Regulations 9 and 18.', ['2: 9, 18']],
    [
      'The trust was in breach on two counts, namely staffing (Regulation 18) and good governance (Regulation 17).',
      ['2: 18, 17'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Regulation 18 was not breached.',
    'At our last inspection Regulation 12 was not being met.',
    'If Regulation 12 were breached, we would act.',
    'Most homes were in breach of Regulation 12.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
