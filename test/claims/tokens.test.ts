import { expect, test } from 'vitest';
import { sentencesOf } from '../../server/src/claims/words/sentences.ts';
import { tokensOf } from '../../server/src/claims/words/tokens.ts';
import { builtIn } from '../framework/built-in.ts';

const inspection = builtIn('cqc-inspection@adult-social-care');

/** What each token is, with what it means where that is no word of the text. */
function read(text: string): string {
  return tokensOf(inspection, text)
    .map(
      ({ kind, value, owner }) => `${kind}${kind === 'part' || kind === 'value' ? `:${value}` : ''}${owner ? '+' : ''}`,
    )
    .join(' ');
}

test.each([
  ['Safe was rated Requires  improvement.', 'part:safe be give value:requires-improvement stop'],
  ['The home’s rating for being well‑led', 'subject+ rating for being part:well-led'],
  ['It wasn’t rated inadequate', 'pronoun deny give value:inadequate'],
  ['Two of the five key questions', 'number of number area'],
  ['Are services safe? – Good', 'part:safe dash value:good'],
  ['Harbour House in Exmouth', 'name name in name'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('places are those of the text', () => {
  const text = 'It — at last — is rated “requires\n improvement”.';
  const value = tokensOf(inspection, text).find(({ kind }) => kind === 'value');
  expect(text.slice(value?.start, value?.end)).toBe('requires\n improvement');
});

test('a sentence ends at its full stop, and not within a name', () => {
  const stAnne = 'St. Anne’s is rated good. Is it safe? It is.';
  const sentences = sentencesOf(stAnne, tokensOf(inspection, stAnne));
  expect(sentences.map(({ tokens, isQuestion }) => [tokens[0]?.text, isQuestion])).toEqual([
    ['St', false],
    ['Is', true],
    ['It', false],
  ]);
});
