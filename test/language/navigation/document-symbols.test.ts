import { describe, expect, test } from 'vitest';
import { type DocumentSymbol, documentSymbols } from '../../../server/src/language/navigation/document-symbols.ts';
import { analyseText } from '../../common/lint-text.ts';

/** The outline as indented lines: the name, and in brackets what the section amounts to. */
function outlineOf(text: string): string {
  const lines = (symbol: DocumentSymbol, indent: string): string[] => [
    `${indent}${symbol.name}${symbol.detail === null ? '' : ` (${symbol.detail})`}`,
    ...symbol.children.flatMap((child) => lines(child, `${indent}  `)),
  ];
  return documentSymbols(analyseText(text))
    .flatMap((symbol) => lines(symbol, ''))
    .join('\n');
}

function everySymbol(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...everySymbol(symbol.children)]);
}

const caring = `# Caring

Rating: Good

## Kindness, compassion and dignity

Score: 4

## Treating people as individuals

Score: 3

## Independence, choice and control

Score: 2

## Responding to people’s immediate needs

Basis: carried forward
Previous rating: Good

## Workforce wellbeing and enablement

Score: 3

### What staff said
`;

const frontMatter = '---\nframework: cqc-single-assessment@2024-12\n---\n\n';

describe('the outline of a report', () => {
  test('shows key questions and their statements with scores and ratings', () => {
    expect(outlineOf(`${frontMatter}${caring}`)).toBe(
      `Caring (75, Good)
  Kindness, compassion and dignity (4)
  Treating people as individuals (3)
  Independence, choice and control (2)
  Responding to people’s immediate needs (3, carried forward from the previous rating)
  Workforce wellbeing and enablement (3)
    What staff said`,
    );
  });

  test('puts statements under their key question though their headings are as deep', () => {
    const flat = `${frontMatter}# Safe\n\n# Learning culture\n\nScore: 3\n\n# Annex\n`;
    expect(outlineOf(flat)).toBe('Safe\n  Learning culture (3)\nAnnex');
    const [safe] = documentSymbols(analyseText(flat));
    expect(flat.slice(safe?.range.start, safe?.range.end)).toBe('# Safe\n\n# Learning culture\n\nScore: 3\n\n');
  });

  test('puts key questions under their service', () => {
    const trust = '# Northgate\n\n## Overall\n\nRating: Good\n\n# Ward A\n\n## Safe\n\nRating: Good\nScore: 70\n';
    expect(outlineOf(`${frontMatter}${trust}`)).toBe('Northgate\n  Overall (Good)\nWard A\n  Safe (70, Good)');
  });

  test('shows the headings of a report without a framework by their depth', () => {
    expect(outlineOf('Text\n\n# A\n\n### B\n\n## C\n\n# \n')).toBe('A\n  B\n  C\n(no name)');
  });

  test('every section holds its own heading and all below it', () => {
    for (const { range, headingRange, children } of everySymbol(documentSymbols(analyseText(frontMatter + caring)))) {
      for (const inner of [headingRange, ...children.map((child) => child.range)]) {
        expect(inner.start).toBeGreaterThanOrEqual(range.start);
        expect(inner.end).toBeLessThanOrEqual(range.end);
      }
    }
  });
});
