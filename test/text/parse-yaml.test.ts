import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../server/src/text/yaml/parse-yaml.ts';

describe('parseYaml', () => {
  test('reads what people write', () => {
    expect(parseYaml('a: 1\nb: [x, y]\n').document?.toJS()).toEqual({ a: 1, b: ['x', 'y'] });
    expect(parseYaml('id: 007\nday: 2025-03-03\n', 'text').document?.toJS()).toEqual({ id: '007', day: '2025-03-03' });
  });

  test('leaves errors of syntax in the document, with what could be read', () => {
    const { document } = parseYaml('a: 1\nb: [x\n');
    expect(document?.errors).not.toEqual([]);
    expect(document?.get('a')).toBe(1);
  });

  // Each of these makes the YAML parser hang or end the process.
  test.each([
    ['lists in lists on one line', '- '.repeat(100_000)],
    ['keys in keys on one line', '? '.repeat(2_000)],
    ['lists and keys in turn', `a: 1\n${'- ? '.repeat(5_000)}`],
  ])('refuses %s before it is tried', (_, text) => {
    expect(parseYaml(text).problem?.message).toMatch(/nested too deep/);
  });

  test('gives the place of what is too deep', () => {
    const text = `a: 1\nb:\n${'- '.repeat(300)}x\n`;
    const { problem } = parseYaml(text);
    expect(text.slice(problem?.range.start, problem?.range.end)).toBe('- '.repeat(300));
  });

  test('refuses a text longer than any settings', () => {
    expect(parseYaml('a'.repeat(1_000_001)).problem?.message).toMatch(/1000001 characters/);
  });

  test.each(['['.repeat(100_000), '{a: '.repeat(20_000), 'a: '.repeat(20_000), '&a '.repeat(5_000)])(
    'comes back from %.12s…',
    (text) => {
      const { document, problem } = parseYaml(text);
      expect(problem !== undefined || (document?.errors.length ?? 0) > 0).toBe(true);
    },
  );
});
