import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported } from './imported-page.ts';

const page = (change: string) => `Some Hospital

Overall: Good read more about inspection ratings

Provided and run by:
Some Hospitals NHS Trust

11 and 12 October 2022

During an inspection looking at part of the service

We carried out this inspection because we received information that gave us concerns about how safe people were.

Maternity

Inadequate
${change}

The service did not have enough staff to care for women and keep them safe.

Outpatients

Good
${change}

Staff gave patients enough time and told them what would come next.
`;

describe('what stands below a rating on how it changed', () => {
  it.each(['Down two rating levels', 'Same rating', 'Up one rating', 'Down by one level', '↑', '→ ←', 'No change'])(
    'is no heading, and what stands above the rating is a service: “%s”',
    (change) => {
      const { report } = imported(page(change));
      expect(headings(report)).toEqual(expect.arrayContaining(['# Maternity', '# Outpatients']));
      expect(headings(report).join()).not.toContain(change);
      expect(report).toContain('Rating: Inadequate\n');
    },
  );

  it('makes no service of the name of the place or of a label', () => {
    const { report } = imported(
      'Some Hospital\n\nRating from last inspection\nGood\nSame rating\n\nInspection date: 3 March 2019\n\nSome Hospital\nGood\nSame rating\n\nSafe\nGood\nUp one rating\n',
    );
    expect(frontMatter(report)).toMatchObject({ location: 'Some Hospital' });
    expect(headings(report)).toEqual(['# Overall', '# Safe']);
    expect(report).not.toMatch(/Same|Up one/u);
  });
});
