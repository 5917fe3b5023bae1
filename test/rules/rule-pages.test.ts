import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleDescriptions } from '../../server/src/rules/registry.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { OtherFiles } from '../common/lint-text.ts';
import { brokenPromises, findingsOf } from './fix-promises.ts';
import { type PageExample, type RulePage, readRulePage } from './rule-page.ts';

const folder = 'server/src/rules';

const noPage: RulePage = { title: '', headings: [], examples: [] };

test('every page beside the rules belongs to a rule', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort();
  expect(pages).toEqual(ruleDescriptions.map(({ id }) => `${folder}/${id}.md`).sort());
});

describe.each(ruleDescriptions)('$id', (rule) => {
  const path = `${folder}/${rule.id}.md`;
  const page = existsSync(path) ? readRulePage(path) : noPage;

  test('has a page that says why and what to do, with examples', () => {
    expect(page.title).toBe(rule.id);
    expect(page.headings).toEqual(expect.arrayContaining(['Why it matters', 'What to do', 'Examples']));
    expect(page.examples.some(({ kind }) => kind === 'wrong')).toBe(true);
    expect(page.examples.some(({ kind }) => kind === 'right')).toBe(true);
    expect(page.examples.some(({ kind }) => kind === 'fixed')).toBe(rule.fixable);
  });

  for (const [index, example] of page.examples.entries()) {
    const before = page.examples[index - 1];
    if (example.kind === 'fixed') {
      test(`${example.title}: the fix gives what the page shows`, () =>
        checkFixed(rule.id, before, example, page.files));
    } else {
      test(`${example.title}: ${example.kind}`, () => checkFindings(rule.id, example, page.files));
    }
  }
});

function checkFindings(rule: string, example: PageExample, files?: OtherFiles): void {
  const { text, marks } = example.marked;
  const shown = findingsOf(rule, text, files).map(({ range, message }) => {
    const lineEnd = text.indexOf('\n', range.start);
    return { start: range.start, end: Math.min(range.end, lineEnd === -1 ? text.length : lineEnd), message };
  });
  expect(shown).toEqual(marks);
  expect(marks.length > 0).toBe(example.kind === 'wrong');
}

function checkFixed(rule: string, before: PageExample | undefined, after: PageExample, files?: OtherFiles): void {
  const wrong = before?.marked.text ?? '';
  const findings = findingsOf(rule, wrong, files);
  const fixable = findings.filter(({ fixes }) => fixes.length > 0);
  expect(fixable.length).toBeGreaterThan(0);
  for (const finding of fixable) {
    for (const fix of finding.fixes) {
      expect(brokenPromises(wrong, finding, fix, files)).toEqual([]);
    }
  }
  let text = wrong;
  // Fixes of several findings may touch the same place: each round applies the first that is left.
  for (let round = 0; round < fixable.length; round += 1) {
    const next = findingsOf(rule, text, files).flatMap(({ fixes }) => fixes.slice(0, 1))[0];
    text = next === undefined ? text : applyEdits(text, next.edits);
  }
  expect(text).toBe(after.marked.text);
  expect(findingsOf(rule, text, files).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
}
