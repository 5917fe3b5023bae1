import { expect, test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { rendered } from './rendered.ts';

test('a reader sees the score of a statement with what it means', () => {
  expect(rendered(caringReport)).toContain(
    '<strong>3 out of 4</strong><span class="meaning">: Evidence shows a good standard</span>',
  );
});

test('every part says the line of the source where lines are wanted', () => {
  const line = caringReport.split('\n').indexOf('# Caring');
  expect(rendered(caringReport, { withLines: true })).toContain(`data-line="${line}">Caring</h2>`);
  expect(rendered(caringReport)).not.toContain('data-line');
});
