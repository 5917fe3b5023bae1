import { describe, expect, test } from 'vitest';
import { counterpartOf } from '../../../server/src/language/navigation/counterpart.ts';
import { definitionAt } from '../../../server/src/language/navigation/definition.ts';
import { analyseText } from '../../common/lint-text.ts';
import { readCaret } from '../caret.ts';

/** Where what stands at `$0` leads, as `what leads there -> destination`, the nearest destination first. */
function leadsTo(marked: string): readonly string[] {
  const { text, offset } = readCaret(marked);
  const { report } = analyseText(text);
  const definition = definitionAt(report, offset);
  return (definition?.destinations ?? []).map((destination) => {
    const origin = text.slice(definition?.origin.start, definition?.origin.end);
    if (destination.kind === 'file') {
      return `${origin} -> ${destination.path}#${destination.anchor}`;
    }
    const heading = destination.section.section.heading?.name.value;
    return `${origin} -> ${heading}${destination.kind === 'previous' ? ` in ${destination.path}` : ''}`;
  });
}

const report = `---
framework: cqc-single-assessment
scope: safe
previous: old/safe.report.md
---

# Safe

Previous rating: Good

See [below](#learning-culture) and [there](b.report.md#caring).

## Learning culture

Basis: carried forward

We did not look at Learning culture during this assessment. The score for this quality statement is based on the previous rating for Safe.
`;

describe('go to definition', () => {
  test.each([
    ['a name in the front matter leads to the heading', 'scope: sa', ['safe -> Safe']],
    ['a name in a sentence leads to the heading', 'look at Learn', ['Learning culture -> Learning culture']],
    ['a link within the report leads to the heading', '#learn', ['learning-culture -> Learning culture']],
    ['a link leads to another file', 'b.rep', ['b.report.md#caring -> b.report.md#caring']],
    ['a path leads to the file', 'old/sa', ['old/safe.report.md -> old/safe.report.md#null']],
    [
      'a heading leads to the same section of the previous report',
      '## Lear',
      ['Learning culture -> Learning culture in old/safe.report.md', 'Learning culture -> Learning culture'],
    ],
    ['a previous rating leads to the previous report', 'rating: Go', ['Good -> Safe in old/safe.report.md']],
    [
      'a carried score leads to the previous report',
      'Basis',
      ['carried forward -> Learning culture in old/safe.report.md'],
    ],
    ['prose leads nowhere', 'during', []],
  ])('%s', (_what, words, expected) => {
    expect(leadsTo(report.replace(words, `${words}$0`))).toEqual(expected);
  });

  test('without a previous report a heading leads to itself', () => {
    expect(leadsTo('# Safe$0\n')).toEqual(['Safe -> Safe']);
  });
});

describe('the same section of another report', () => {
  const trust = (name: string) => `# ${name}\n\n## Safe\n\n## Caring\n\n### Annex\n`;
  const frontMatter = '---\nframework: cqc-single-assessment\n---\n\n';
  const now = analyseText(`${frontMatter}${trust('Ward A')}${trust('Ward B')}`).report;

  /** The names of the services and sections that the counterparts of all sections stand in. */
  function counterparts(other: string): readonly (number | null)[] {
    const { report: before } = analyseText(frontMatter + other);
    return now.sections.slice(1).map((section) => {
      const found = counterpartOf(now, section, before);
      return found === null ? null : before.sections.indexOf(found);
    });
  }

  test('is the one in the service of the same name', () => {
    expect(counterparts(`${trust('Ward B')}${trust('Ward A')}`)).toEqual([5, 6, 7, 8, 1, 2, 3, 4]);
  });

  test('is the only one there is, where the other report has one service', () => {
    expect(counterparts('# Safe\n')).toEqual([null, 1, null, null, null, 1, null, null]);
  });
});
