import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Fix } from '../../server/src/rules/finding.ts';
import { automaticFix, fixText } from '../../server/src/rules/fix-text.ts';

/** Finds every `from` in a text and offers to write `to`. */
function wordFindings(text: string, from: string, to: string, safe = true): Finding[] {
  return [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => {
    const range = { start: index, end: index + from.length };
    const fix: Fix = { title: `Write ${to}`, safe, edits: [{ ...range, text: to }] };
    return { rule: `made-up/${from}`, severity: 'error', range, message: from, related: [], fixes: [fix] };
  });
}

test('all fixes that do not collide are applied at once', () => {
  const result = fixText('cat dog cat', (text) => wordFindings(text, 'cat', 'bird'), { unsafe: false });
  expect(result).toEqual({ text: 'bird dog bird', applied: 2, findings: [] });
});

test('a fix that makes room for another is followed by it', () => {
  const findings = (text: string) => [...wordFindings(text, 'aa', 'b'), ...wordFindings(text, 'ab', 'c')];
  expect(fixText('aaab', findings, { unsafe: false }).text).toBe('bc');
});

test('of two fixes for the same place the first wins', () => {
  const findings = (text: string) => [...wordFindings(text, 'cat', 'bird'), ...wordFindings(text, 'cat', 'fish')];
  expect(fixText('cat', findings, { unsafe: false }).text).toBe('bird');
});

test('unsafe fixes wait until they are asked for', () => {
  const findings = (text: string) => wordFindings(text, 'cat', 'bird', false);
  expect(fixText('cat', findings, { unsafe: false }).text).toBe('cat');
  expect(fixText('cat', findings, { unsafe: true }).text).toBe('bird');
});

test('a safe fix is taken before an unsafe one, even if it comes later', () => {
  const unsafe = wordFindings('cat', 'cat', 'bird', false);
  const safe = wordFindings('cat', 'cat', 'fish', true);
  for (const finding of unsafe) {
    const fixes = [...finding.fixes, ...safe.flatMap((other) => other.fixes)];
    expect(automaticFix({ ...finding, fixes }, false)?.title).toBe('Write fish');
  }
  expect(unsafe).toHaveLength(1);
});

test('fixes that undo each other come to an end', () => {
  const findings = (text: string) => [...wordFindings(text, 'a', 'b'), ...wordFindings(text, 'b', 'a')];
  expect(fixText('a', findings, { unsafe: false }).applied).toBe(10);
});

test('a fix that writes more and leaves its finding is taken back, and the others stay', () => {
  const findings = (text: string) => [...wordFindings(text, 'end', 'end, end'), ...wordFindings(text, 'cat', 'bird')];
  expect(fixText('cat end', findings, { unsafe: false })).toMatchObject({ text: 'bird end', applied: 1 });
});

test('a fix taken back because another brought its finding anew is tried again', () => {
  const findings = (text: string) => [
    ...wordFindings(text, 'kat', 'cat'),
    ...(text.startsWith('kat') ? wordFindings(text, ' cat', ' bird') : wordFindings(text, 'cat', 'bird')).map(
      (finding) => ({ ...finding, rule: 'made-up/cat', message: 'cat' }),
    ),
  ];
  expect(fixText('kat cat', findings, { unsafe: false })).toMatchObject({ text: 'bird bird', findings: [] });
});

test('whatever the text, what is left is what is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c') }), (text) => {
      const findings = (current: string) => wordFindings(current, 'ab', 'c');
      const result = fixText(text, findings, { unsafe: false });
      expect(result.findings).toEqual(findings(result.text));
      expect(result.text).not.toContain('ab');
    }),
  );
});
