import { describe, expect, test } from 'vitest';
import {
  allSummaries,
  emptyIndex,
  reportsLinkingTo,
  summaryOf,
  withoutFile,
  withSummaries,
  withSummary,
} from '../../server/src/workspace/report-index.ts';
import { type ReportSummary, summariseReport } from '../../server/src/workspace/report-summary.ts';
import { analyseText } from '../common/lint-text.ts';

function summarise(file: string, text: string): ReportSummary {
  return summariseReport(file, analyseText(text), (from, path) => new URL(path, from).href);
}

const caring = `---
framework: cqc-single-assessment@2024-12
status: draft
location: Lakeside House
previous: ../2023/caring.report.md
---

# Caring

Rating: Good
Score: 65

See [what is kind](#kindness-compassion-and-dignity) and [safe](safe.report.md#safe).

## Kindness, compassion and dignity

Score: 4

## Garden
`;

describe('the summary of a report', () => {
  const summary = summarise('file:///reports/2025/caring.report.md', caring);

  test('says what the report is about and what it follows', () => {
    expect(summary.title).toBe('Lakeside House');
    expect(summary.framework).toBe('cqc-single-assessment@2024-12');
    expect(summary.status).toBe('draft');
    expect(summary.previous).toBe('file:///reports/2023/caring.report.md');
  });

  test('gives the scores and ratings, stated and computed', () => {
    expect(summary.services).toEqual([
      {
        name: null,
        keyQuestions: [
          { id: 'caring', stated: { score: 65, rating: 'good' }, computed: { score: null, rating: null } },
        ],
        overall: { stated: { score: null, rating: null }, computed: { score: null, rating: null } },
      },
    ]);
  });

  test('lists headings with their lines and anchors', () => {
    expect(summary.headings.map(({ name, line, anchor, role }) => [name, line, anchor, role])).toEqual([
      ['Caring', 7, 'caring', 'key-question'],
      ['Kindness, compassion and dignity', 14, 'kindness-compassion-and-dignity', 'statement'],
      ['Garden', 18, 'garden', 'other'],
    ]);
  });

  test('lists what the report refers to', () => {
    expect(summary.references).toEqual([
      { kind: 'previous', file: 'file:///reports/2023/caring.report.md', anchor: null },
      { kind: 'link', file: 'file:///reports/2025/caring.report.md', anchor: 'kindness-compassion-and-dignity' },
      { kind: 'link', file: 'file:///reports/2025/safe.report.md', anchor: 'safe' },
    ]);
  });
});

describe('the index of reports', () => {
  const old = summarise('file:///reports/old.report.md', '# Old\n');
  const news = summarise('file:///reports/news.report.md', '---\nkind: news\nreports: [old.report.md]\n---\n');

  test('keeps one summary for each file, however its address is spelt', () => {
    const index = withSummary(withSummaries(emptyIndex, [old, news]), {
      ...old,
      file: 'file:///reports/%6Fld.report.md',
      title: 'New',
    });
    expect(allSummaries(index).map(({ title }) => title)).toEqual(['New', null]);
    expect(summaryOf(index, 'file:///reports/old.report.md')?.title).toBe('New');
  });

  test('knows which reports link to a file', () => {
    const index = withSummaries(emptyIndex, [old, news]);
    expect(reportsLinkingTo(index, old.file)).toEqual([news]);
    expect(reportsLinkingTo(index, news.file)).toEqual([]);
  });

  test('forgets a file, and stays as it was for the one that had it before', () => {
    const index = withSummaries(emptyIndex, [old, news]);
    expect(summaryOf(withoutFile(index, old.file), old.file)).toBeNull();
    expect(summaryOf(index, old.file)).toEqual(old);
    expect(withoutFile(index, 'file:///none.report.md')).toBe(index);
  });
});
