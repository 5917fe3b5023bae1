import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';

describe('edits of a text', () => {
  it('all speak of the text before the first of them, in any order', () => {
    const edits = [
      { start: 7, end: 8, text: '3' },
      { start: 0, end: 5, text: 'Rating' },
    ];
    expect(applyEdits('Score: 2', edits)).toBe('Rating: 3');
  });

  it('are refused where two collide', () => {
    const edits = [
      { start: 0, end: 3, text: 'a' },
      { start: 2, end: 4, text: 'b' },
    ];
    expect(() => applyEdits('Score', edits)).toThrow('Two edits collide at offset 2.');
  });

  it('are refused outside the text', () => {
    expect(() => applyEdits('Score', [{ start: 4, end: 9, text: '' }])).toThrow('lies outside a text of 5');
  });
});
