import { expect, test } from 'vitest';
import { reportRow } from '../../server/src/workspace/report-rows.ts';
import { summariseReport } from '../../server/src/workspace/report-summary.ts';
import { analyseText } from '../common/lint-text.ts';
import { caringStatements } from '../language/report-parts.ts';

function rowOf(text: string) {
  const analysis = analyseText(text);
  const summary = summariseReport('file:///reports/a.report.md', analysis, (_file, path) => path);
  return reportRow(summary, analysis.report.framework);
}

const caring = `# Caring\n\n${caringStatements(3, 3, 2, 3, 2)}`;

test('a row says what the report is about, who runs it and when it was assessed', () => {
  const row = rowOf(
    `---\nframework: cqc-single-assessment\nprovider: Lakeside Homes\nlocation: Lakeside House\nassessed: 4 to 6 March 2025\nstatus: draft\n---\n`,
  );
  expect(row).toMatchObject({
    name: 'Lakeside House',
    provider: 'Lakeside Homes',
    status: 'draft',
    assessed: { text: '4 to 6 March 2025', day: '2025-03-04' },
    main: null,
    results: [],
  });
  expect(row.framework).toContain('single assessment');
});

test('a report that says nothing of itself is called by its file', () => {
  expect(rowOf('Text.\n')).toMatchObject({ name: 'a.report.md', provider: null, framework: null, assessed: null });
});

test('a date that cannot be read stays as it is written', () => {
  expect(rowOf('---\nassessed: in spring\n---\n').assessed).toEqual({ text: 'in spring', day: null });
});

test('the only key question stands for the report, as stated or as it follows', () => {
  const front = '---\nframework: cqc-single-assessment\nscope: caring\n---\n\n';
  expect(rowOf(front + caring).main).toEqual({
    name: 'Caring',
    words: '65, Good',
    standing: { place: 2, of: 4, tone: 'good' },
  });
  const stated = caring.replace('# Caring\n', '# Caring\n\nRating: Inadequate\nScore: 30\n');
  expect(rowOf(front + stated).main).toMatchObject({
    words: '30, Inadequate',
    standing: { place: 4, of: 4, tone: 'poor' },
  });
});

test('the whole stands for the report, and each service has its results', () => {
  const front = '---\nframework: cqc-single-assessment\n---\n\n';
  const overall = rowOf(`${front}# Overall\n\nRating: Good\n\n${caring}`);
  expect(overall.main).toMatchObject({ words: 'Good' });
  expect(overall.results.map(({ name, words }) => `${name}: ${words}`)).toEqual(['Overall: Good', 'Caring: 65, Good']);
  const below = caring.replaceAll('# ', '## ');
  const services = rowOf(`${front}# Wards\n\n${below}# Clinic\n\n${below}`);
  expect(services.main).toBeNull();
  expect(services.results.map(({ name }) => name)).toEqual(['Wards: Caring', 'Clinic: Caring']);
});
