const head = '---\nframework: cqc-single-assessment\nscope: caring\nstatus: draft\n---\n\n# Caring\n\nRating: Good\n\n';

/** A kind of text that nobody writes, but somebody may send: it makes a program without limits work for minutes. */
export interface PathologicalText {
  readonly name: string;
  /** A text of about this many characters. */
  readonly ofLength: (length: number) => string;
}

/** Pieces that stand again and again in a report, each `%` a number of its own. */
const bodies: readonly (readonly [string, string])[] = [
  ['opening brackets', '['],
  ['links that are left open', '[a]('],
  ['quotes within quotes', '>'],
  ['lists within lists', '- '],
  ['one line of words', 'word '],
  ['one line without a space', 'a'],
  ['headings that are all one', '# Safe\n\n'],
  ['headings', '## Part %\n\n'],
  ['headings underlined', 'Part %\n---\n\n'],
  ['misspelt headings', '## Kindness, compassion and dignit%\n\n'],
  ['statements', '## Kindness, compassion and dignity\n\nScore: 3\n\n'],
  ['fields side by side', 'Score: 3\n'],
  ['fields', 'Score: %\n\n'],
  ['misspelt fields', '## Part %\n\nScoree: 3\n\n'],
  ['short paragraphs', 'a\n\n'],
  ['tables', '| Area | Rating |\n| --- | --- |\n| Part % | Good |\n\n'],
  ['rows of a table', '| a | b |\n| - | - |\n'],
  ['backticks', '`a'],
  ['asterisks and underscores', '*a _b '],
  ['definitions of links', '[r%]: https://example.org/% "t"\n'],
  ['links without a definition', '[a][b] '],
  ['footnotes that name each other', '[^%]: [^1%]\n\n'],
  ['less-than signs', '<'],
  ['comments that are left open', '<!-- '],
  ['tags', '<a b="c">'],
  ['addresses', '<https://example.org/> '],
  ['entities', '&amp;'],
  ['backslashes', '\\'],
  ['spaces at the end of a line', 'a  \n'],
  ['tabs', '\t'],
  ['colons', ':'],
  ['directives', '::scores\n\n'],
  ['suppressions', '<!-- keyline-disable score/mismatch: x% -->\n\n'],
  ['days', 'We visited on % March 2025.\n\n'],
  ['figures', '1 '],
  ['claims on scores', 'This service scored % (out of 100) for this area.\n\n'],
  ['claims on ratings', 'The service was rated good for caring, and ward % requires improvement.\n\n'],
  ['claims on breaches', 'We found % breaches of Regulation 12 and Regulation 17.\n\n'],
  ['breaches by name', 'The provider was in breach in four respects: consent, safe care, staffing and ward %.\n\n'],
  ['breaches one by one', 'We found one breach of regulation % (safe care), and a second of Regulation 17.\n\n'],
  ['ratings in a row', 'The ratings for ward %: safe, good; effective, good; caring, outstanding.\n\n'],
  [
    'ratings that people are quoted with',
    'Ward %, asked what it would give, said: “Outstanding. You can write that.”\n\n',
  ],
  ['scores side by side', 'Ward % has a score of 3, Medicines optimisation one of 2.\n\n'],
  ['parts of wholes', 'Of the % people 12 were happy and 3 were not.\n\n'],
  ['actions', '- The service must improve % (Regulation 12).\n'],
  ['quotation marks', '“a” '],
  ['links to reports', '[a](ward-%.report.md#caring)\n\n'],
  ['line endings of all kinds', 'a\r\nb\r'],
  ['letters with accents beside them', 'a\u0301'],
];

/** The same for lines of the front matter. */
const frontMatters: readonly (readonly [string, string])[] = [
  ['keys', 'k%: 1\n'],
  ['the same key', 'a: 1\n'],
  ['items', '  - a\n'],
  ['anchors', 'k%: &a% x\n'],
  ['aliases', 'k%: *one\n'],
  ['merge keys', '<<: *one\n'],
  ['tags', 'k%: !t% x\n'],
  ['values that are no YAML', 'k%: @x\n'],
  ['brackets that do not pair', '[}'],
  ['colons', 'a: b: c\n'],
  ['tabs', '\ta: b\n'],
  ['explicit keys', '? a\n: b\n'],
  ['question marks', '? '],
  ['comments', '# c\n'],
];

export const pathologicalTexts: readonly PathologicalText[] = [
  ...bodies.map(([name, piece]) => ({ name, ofLength: (length: number) => head + numbered(piece, length) })),
  ...frontMatters.map(([name, line]) => ({
    name: `front matter: ${name}`,
    ofLength: (length: number) =>
      `---\nframework: cqc-single-assessment\none: &one {x: 1}\n${numbered(line, length)}\n---\n\n# Caring\n\nRating: Good\n`,
  })),
];

function numbered(piece: string, length: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? length) {
    parts.push(piece.replaceAll('%', String(parts.length)));
  }
  return parts.join('');
}
