import { describe, expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

/** What the rules on claims, totals and dates say of a paragraph, each with the words that it stands at. */
function findings(paragraph: string): readonly string[] {
  const text = `---
framework: cqc-inspection@adult-social-care
assessed: 4 June 2024
---

# Summary

${paragraph}

# Safe

Rating: Good
Previous rating: Requires improvement

# Caring

Rating: Inadequate
`;
  return lintText(text)
    .filter(({ rule }) => /^(?:claim|date)\//.test(rule))
    .map(({ rule, message, range }) => `${rule} “${text.slice(range.start, range.end)}” ${message}`)
    .map((line) => line.replaceAll(/\s+/g, ' '));
}

const paragraphs = [
  'Safe was rated good instead of inadequate.',
  'Safe was rated inadequate. Caring was found to require improvement, and as at our last inspection safe was rated good.',
  'Safe and caring were rated good. The home was in special measures, and is no longer.',
  'We read 12 of the ten files. Of the 20 files, 12 were complete and nine were not.',
  'Our inspection took place on 7 May 2024. We began on 1 May 2024 and finished on 3 May 2024.',
  'Safe is *up from* requires improvement, and caring &amp; safe *were rated* good.',
];

/** How the white space of a paragraph may stand without a change of what it says. */
const forms: Readonly<Record<string, (paragraph: string) => string>> = {
  'a word on each line': (paragraph) => paragraph.replaceAll(' ', '\n'),
  'lines as Windows ends them': (paragraph) => paragraph.replaceAll(' ', '\r\n'),
  'lines that are set in': (paragraph) => paragraph.replaceAll(' ', '\n   '),
  'two spaces between words': (paragraph) => paragraph.replaceAll(' ', '  '),
  'spaces that do not break': (paragraph) => paragraph.replaceAll(' ', '\u00A0'),
};

describe.each(paragraphs)('%s', (paragraph) => {
  test.each(Object.keys(forms))('is read alike with %s', (form) => {
    expect(findings(forms[form]?.(paragraph) ?? '')).toEqual(findings(paragraph));
  });
});

test('what stands behind “instead of” is no claim, be it on two lines', () => {
  expect(findings('Caring was rated inadequate instead\nof good.')).toEqual([]);
});
