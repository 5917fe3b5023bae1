import { describe, expect, test } from 'vitest';
import { readBreaches } from '../../../server/src/claims/numbers/breaches/breaches.ts';
import { numberSentences } from '../../../server/src/claims/numbers/number-sentences.ts';
import { builtIn } from '../../framework/built-in.ts';

const inspection = builtIn('cqc-inspection@adult-social-care');

/** What a text says of breaches: for each claim how many, and which. */
function read(text: string): readonly string[] {
  const sentences = numberSentences(text);
  return sentences.flatMap((sentence, index) =>
    readBreaches(inspection, sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null).map(
      ({ count, named }) => `${count ?? 'some'}: ${named?.names.join(', ') ?? 'unnamed'}`,
    ),
  );
}

describe('breaches that a sentence names', () => {
  test.each([
    ['Regulations 11 and 18 were breached.', ['some: 11, 18']],
    ['Inspectors found no fewer than three breaches of regulation.', ['3: unnamed']],
    ['The number of breaches has fallen from five at our last inspection to two.', ['2: unnamed']],
    ['Three breaches were found in 2022; this time there were two, of regulations 9 and 18.', ['2: 9, 18']],
    ['The regulations were breached in two areas: staffing; and good governance.', ['2: staffing, good governance']],
    ['Of the two breaches we found, one related to consent and one to staffing.', ['2: need for consent, staffing']],
    [
      'The breaches we found, of which there were two, concerned consent and staffing.',
      ['2: need for consent, staffing'],
    ],
    ['There were breaches in relation to staffing and good governance, two in all.', ['2: staffing, good governance']],
    ['Of the four breaches of last year, only one, of regulation 18, remains.', ['1: 18']],
    [
      'The regulations breached make a long list: consent, staffing and complaints.',
      ['some: need for consent, staffing, complaints'],
    ],
    ['The home was now meeting all the legal requirements.', ['0: unnamed']],
    ['While no regulations were broken, inspectors made three recommendations.', ['0: unnamed']],
    ['No regulation was found to have been breached.', ['0: unnamed']],
    ['All legal requirements were met.', ['0: unnamed']],
    ['No breaches found at Larchfield care home after surprise visit', ['0: unnamed']],
    ['That did not amount to a breach of any regulation, and we found none.', ['0: unnamed']],
    ['Both breaches of last year had been put right, and we found no new ones.', ['0: unnamed']],
    ['The home, in breach of five regulations last year, is now in breach of one, on complaints.', ['1: complaints']],
    ['The home was in breach of just one regulation, that on dignity and respect.', ['1: dignity and respect']],
    [
      'Half of the six breaches found in 2024 had been put right, which left three: regulations 11, 12 and 17.',
      ['3: 11, 12, 17'],
    ],
    ['The home was in breach in two respects: consent and staffing.', ['2: need for consent, staffing']],
    ['On two counts, consent and staffing, the home was in breach.', ['2: need for consent, staffing']],
    [
      'There had been four breaches in 2022. There are now two, on consent and staffing.',
      ['2: need for consent, staffing'],
    ],
    [
      'We found two breaches. One was of how consent was sought (regulation 11), the other of rotas (regulation 18).',
      ['2: 11, 18'],
    ],
    ['Nothing that we saw was a breach of regulation.', ['0: unnamed']],
    ['It must say how it will put right its breaches of regulations 11 and 18.', ['some: 11, 18']],
    ['Breaches were found of the rules on consent (11) and on staffing (18).', ['some: 11, 18']],
    ['“There were two breaches of the regulations here,” said the regulator’s deputy director.', ['2: unnamed']],
    ['People at risk of falls were left alone, in breach of regulation 12.', ['some: 12']],
    ['Regulation 17 was the only one to have been breached.', ['1: 17']],
    ['The breaches relate to staffing and good governance.', ['2: staffing, good governance']],
    ['The provider must make improvements under regulations 12 and 18.', ['some: 12, 18']],
    ['The home fell short of regulations 12 and 18.', ['some: 12, 18']],
    [
      'The breaches of regulation 12 were repeated from last time; that of regulation 9 was new.',
      ['some: 12', 'some: 9'],
    ],
    [
      'In all, three breaches were recorded (staffing; consent; good governance).',
      ['3: staffing, need for consent, good governance'],
    ],
    ['Regulation 15, on premises, was not being met.', ['some: 15']],
    ['The home remained in breach of Regulation 12, as at our last visit.', ['some: 12']],
    ['We served two requirement notices, one each for Regulations 9 and 18.', ['2: 9, 18']],
    ['Both breaches have been put right and there are no breaches at all now.', ['0: unnamed']],
    ['There are two things that the practice must do, and they come under Regulations 9 and 18.', ['2: 9, 18']],
    [
      'The home was in breach of the regulations on eating and drinking and on people’s dignity.',
      ['some: nutritional and hydration needs, dignity and respect'],
    ],
    [
      'The trust was in breach on two counts, namely staffing (Regulation 18) and good governance (Regulation 17).',
      ['2: 18, 17'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'There had been breaches of the lease in 2022. There are now two, on noise.',
    'At our last inspection there were breaches. We found two people in bed.',
    '“There were two breaches of the regulations here,” said the daughter of one resident.',
    'Not all legal requirements were met.',
    'The home hopes that all the regulations will be met.',
    'The home was not meeting every regulation.',
    'The home must show that it is meeting all the legal requirements.',
    'At our last inspection Regulation 12 was not being met.',
    'If Regulation 12 were breached, we would act.',
    'Most homes were in breach of Regulation 12.',
    'In March 2022 we found six breaches of regulation; this time all is in order.',
    'A breach of Regulation 12 can lead to prosecution where a person has been harmed.',
    'Any breach of Regulation 17 may be followed by a notice.',
    'A breach of Regulation 20 is an offence.',
    'The training covered what counts as a breach of Regulation 10.',
    'In Scotland, the same company’s care home broke two regulations.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('what is put right or not breached is told as such', () => {
  const not = (text: string) => {
    const [sentence] = numberSentences(text);
    const claims = sentence === undefined ? [] : readBreaches(inspection, sentence, null, null);
    return claims.filter(({ isNot }) => isNot).flatMap(({ named }) => named?.names ?? []);
  };
  expect(not('The breaches of regulations 11 and 18 from last year had been put right.')).toEqual(['11', '18']);
  expect(not('We found a breach of regulation 9, but none of regulations 11 or 18.')).toContain('11');
  expect(not('The breach of regulation 18 had not been put right.')).toEqual([]);
  expect(not('If breaches of regulations 11 and 18 had been put right, we would say so.')).toEqual([]);
});
