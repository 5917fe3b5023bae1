import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));
const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync('syntaxes/keyline.code-snippets', 'utf8'));

test.each([
  ['Well-led and people’s needs', ['Well-led', 'and', 'people’s', 'needs']],
  ['a score of 3 – “good”', ['a', 'score', 'of', '3', 'good']],
  ['score/mismatch: Ångström_2', ['score', 'mismatch', 'Ångström_2']],
])('the words of "%s"', (text, words) => {
  const { pattern, flags } = configuration.wordPattern;
  expect(text.match(new RegExp(pattern, `g${flags}`))).toEqual(words);
});

test('no plain word of a sentence asks for a snippet', () => {
  const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
  expect(prefixes).toContain('!report');
  expect(prefixes.filter((prefix) => !/^![a-z]+$/.test(prefix))).toEqual([]);
});

test('a snippet that keeps a rule back asks for a reason', () => {
  const body = snippets['Suppress a rule on the next line']?.body.join('\n') ?? '';
  expect(body).toMatch(/^<!-- keyline-disable-next-line \$\{1\|.*score\/mismatch.*\|\}: \$2 -->/);
});
