import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { lintText } from '../common/lint-text.ts';

const opening = `---
framework: cqc-single-assessment@2024-12
scope: caring
---

# Caring

Basis: not assessed

`;

/** The names of the computed blocks that directive/unknown still finds. */
function unknownBlocks(body: string): readonly string[] {
  const text = opening + body;
  return lintText(text)
    .filter(({ rule }) => rule === 'directive/unknown')
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('a suppression', () => {
  test('for the next line keeps back what begins on the next line that is not empty, and nothing else', () => {
    const comment = '<!-- keyline-disable-next-line directive/unknown: a reason -->';
    expect(unknownBlocks(`::one\n\n${comment}\n::two\n\n::three\n`)).toEqual(['one', 'three']);
    expect(unknownBlocks(`${comment}\n\n::one\n\n::two\n`)).toEqual(['two']);
  });

  test('holds to the end of the text, or to what enables the rule again', () => {
    const disable = '<!-- keyline-disable directive/unknown: a reason -->';
    expect(unknownBlocks(`::one\n\n${disable}\n\n::two\n\n::three\n`)).toEqual(['one']);
    expect(unknownBlocks(`${disable}\n\n::one\n\n<!-- keyline-enable -->\n\n::two\n`)).toEqual(['two']);
    expect(unknownBlocks(`${disable}\n\n::one\n\n<!-- keyline-enable directive/* -->\n\n::two\n`)).toEqual([]);
  });

  test('can name a group', () => {
    expect(unknownBlocks('<!-- keyline-disable directive/*: a reason -->\n\n::one\n')).toEqual([]);
    expect(unknownBlocks('<!-- keyline-disable structure/*: a reason -->\n\n::one\n')).toEqual(['one']);
  });

  test('can name several rules, with spaces or commas', () => {
    expect(unknownBlocks('<!-- keyline-disable score/mismatch, directive/unknown: a reason -->\n\n::one\n')).toEqual(
      [],
    );
    expect(unknownBlocks('<!-- keyline-disable score/mismatch directive/unknown: a reason -->\n\n::one\n')).toEqual([]);
  });

  test('in the front matter is a comment of YAML with a line to itself', () => {
    const dates = (above: string, behind = '') =>
      `---\nframework: cqc-single-assessment\nscope: caring\nassessed: 13 December 2024\n${above}published: 12 December 2024${behind}\n---\n\n# Caring\n\nBasis: not assessed\n`;
    const found = (text: string) => lintText(text).map(({ rule }) => rule);
    const comment = '# keyline-disable-next-line date/order: as it was published';
    expect(found(dates(''))).toContain('date/order');
    expect(found(dates(`${comment}\n`))).not.toContain('date/order');
    expect(found(dates(`  ${comment}\n`).replaceAll('\n', '\r\n'))).not.toContain('date/order');
    expect(found(dates('# keyline-disable date/*: as it was published\n'))).not.toContain('date/order');
    expect(found(dates('# keyline-disable-next-line date/order\n'))).toContain('suppression/no-reason');
    expect(found(dates('# keyline-disabel date/order: slip\n'))).toContain('suppression/unused');
    // Neither behind a value nor within a text of several lines does a comment stand alone.
    expect(found(dates('', ` ${comment}`))).toContain('date/order');
    expect(found(dates(`service: |\n  ${comment}\n`))).toContain('date/order');
  });

  test('that is taken out of the front matter goes with its line', () => {
    const text = opening.replace('scope', '# keyline-disable date/order: of no use\nscope');
    const [fix] = lintText(text).find(({ rule }) => rule === 'suppression/unused')?.fixes ?? [];
    expect(applyEdits(text, fix?.edits ?? [])).toBe(opening);
  });

  test('within code is shown to readers and suppresses nothing', () => {
    expect(unknownBlocks('```\n<!-- keyline-disable directive/unknown: a reason -->\n```\n\n::one\n')).toEqual(['one']);
  });

  test('works in a text with Windows line endings', () => {
    const body = '<!-- keyline-disable-next-line directive/unknown: a reason -->\n::one\n\n::two\n';
    expect(unknownBlocks(body.replaceAll('\n', '\r\n'))).toEqual(['two']);
  });
});
