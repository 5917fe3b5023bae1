import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { sectionsOf } from '../../server/src/syntax/sections/sections.ts';

/** Each section as `parent > name: first and last line of its extent`. */
function nesting(text: string): readonly string[] {
  const sections = sectionsOf(parseDocument(text));
  return sections.map(({ heading, parent, extent }) => {
    const above = parent === null ? '' : `${sections[parent]?.heading?.name.value} > `;
    const last = text.slice(extent.start, extent.end).trimEnd().split('\n').at(-1);
    return `${above}${heading?.name.value ?? 'start'}: ${last}`;
  });
}

describe('sections', () => {
  it('nest by the depth of their headings', () => {
    expect(nesting('zero\n\n# A\n\na\n\n### B\n\nb\n\n## C\n\nc\n\n# D\n\nd\n')).toEqual([
      'start: zero',
      'A: c',
      'A > B: b',
      'A > C: c',
      'D: d',
    ]);
  });

  it('begin with an empty one where a heading comes first', () => {
    expect(nesting('# A\n')).toEqual(['start: ', 'A: # A']);
  });

  it('do not begin within quotes, lists and code', () => {
    expect(nesting('> # A\n\n- # B\n\n```\n# C\n```\n\n    # D\n')).toEqual(['start:     # D']);
  });

  it('begin at headings however they are written', () => {
    const text = '# A\n#\n  ## B ##\nC\n---\n<b>x</b>\n\n# D';
    expect(sectionsOf(parseDocument(text)).map(({ heading }) => heading?.name.value)).toEqual([
      undefined,
      'A',
      '',
      'B',
      'C',
      'D',
    ]);
  });
});
