import { describe, expect, test } from 'vitest';
import { helpAsMarkdown, helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { hoverAt } from '../../server/src/language/hover.ts';
import { analyseText } from '../lint-text.ts';
import { readCaret } from './caret.ts';

const frontMatter = '---\nframework: cqc-single-assessment\n---\n\n';

/** What the hover at `$0` explains, and how, as plain text; null where there is none. */
function hoverText(marked: string): { readonly about: string; readonly help: string } | null {
  const { text, offset } = readCaret(marked);
  const hover = hoverAt(analyseText(text), offset);
  return hover && { about: text.slice(hover.range.start, hover.range.end), help: helpAsPlainText(hover.help) };
}

/** The hover at `$0` explains `about`, and says each of these. */
function checkHover(marked: string, about: string, says: readonly string[]): void {
  const hover = hoverText(marked);
  expect(hover?.about).toBe(about);
  for (const words of says) {
    expect(hover?.help).toContain(words);
  }
}

const caring = [
  ['Kindness, compassion and dignity', 3],
  ['Treating people as individuals', 3],
  ['Independence, choice and control', 2],
  ['Responding to people’s immediate needs', 3],
  ['Workforce wellbeing and enablement', 2],
]
  .map(([name, score]) => `## ${name}\n\nScore: ${score}\n`)
  .join('\n');

describe('a key question', () => {
  test('shows the arithmetic of its score and what would change it', () => {
    checkHover(`${frontMatter}# Car$0ing\n\n${caring}`, '# Caring', [
      'Treating people as individuals          3, stated',
      '13 of 20 = 65.',
      '65 lies in 63 to 87: Good.',
      '5 points below Outstanding',
      'Falls to Requires improvement when 1 point is lost.',
    ]);
  });

  test('shows the same at its score', () => {
    checkHover(`${frontMatter}# Caring\n\nScore: 6$05\n\n${caring}`, '65', ['13 of 20 = 65.']);
  });

  test('says which scores are missing', () => {
    checkHover(`${frontMatter}# Caring$0\n\n${caring.replace('Score: 2', '')}`, '# Caring', [
      'No score: Independence, choice and control has none.',
    ]);
  });
});

test('the whole of a framework that scores only the whole shows its arithmetic', () => {
  checkHover('---\nframework: cqc-local-authority\n---\n\n# Over$0all\n', '# Overall', ['No score:']);
});

test('a statement shows what its score means', () => {
  checkHover(
    `${frontMatter}# Caring\n\n## Treat$0ing people as individuals\n\nScore: 3\n`,
    '## Treating people as individuals',
    ['Quality statement of Caring.', '3, stated: Evidence shows a good standard.'],
  );
  checkHover(`${frontMatter}# Caring\n\n## Treating people as individuals\n\nScore: $03\n`, '3', [
    'Evidence shows a good standard.',
  ]);
});

test('a rating shows its band', () => {
  checkHover(`${frontMatter}# Safe\n\nRating: Requires $0improvement\n`, 'Requires improvement', [
    'Scores from 39 to 62.',
  ]);
  checkHover('---\nframework: cqc-single-assessment\nprevious: { safe: Go$0od }\n---\n', 'Good', [
    'Scores from 63 to 87.',
  ]);
});

test('a field shows what it is for', () => {
  checkHover(`${frontMatter}# Safe\n\nRat$0ing: Good\n`, 'Rating', ['The rating that the report gives']);
});

test('the front matter shows what its keys mean and what its framework is', () => {
  checkHover('---\nsta$0tus: draft\n---\n', 'status', ['A draft may be unfinished', 'One of: draft, final.']);
  checkHover('---\nframework: cqc-$0single-assessment\n---\n', 'cqc-single-assessment', [
    'CQC single assessment framework',
    '2024-12 (in force from 2024-12-01)',
  ]);
});

test('prose, unknown names and unknown frameworks show nothing', () => {
  expect(hoverText(`${frontMatter}# Safe\n\nStaff kn$0ew.\n`)).toBeNull();
  expect(hoverText(`${frontMatter}# Gard$0ens\n`)).toBeNull();
  expect(hoverText('---\nframework: unheard-$0of\n---\n')).toBeNull();
  expect(hoverText('# Sa$0fe\n')).toBeNull();
});

test('Markdown of a hover takes no word of a framework for Markdown', () => {
  const help = {
    title: 'a*b',
    parts: [{ kind: 'table' as const, header: ['one|two', '<b>'], rows: [['_x_', '`y`']] }],
  };
  expect(helpAsMarkdown(help)).toBe('**a\\*b**\n\n| one\\|two | \\<b\\> |\n| --- | --- |\n| \\_x\\_ | \\`y\\` |');
});
