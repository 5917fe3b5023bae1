import { expect, test } from 'vitest';
import { insertMissingSection, missingSections } from '../../server/src/language/missing-sections.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyseText } from '../common/lint-text.ts';
import { caringStatements } from './report-parts.ts';

function namesMissingFrom(text: string): readonly string[] {
  return missingSections(analyseText(text)).map(({ name, home, service }) =>
    [service, home, name].filter((part) => part !== null).join(' / '),
  );
}

/** The text after the first missing section of this name was inserted. */
function insert(text: string, wanted: string): string {
  const analysis = analyseText(text);
  const found = missingSections(analysis).find(({ name }) => name === wanted);
  const edit = found && insertMissingSection(analysis, found.address);
  return edit ? applyEdits(text, [edit]) : text;
}

const single = '---\nframework: cqc-single-assessment\nscope: [safe, caring]\n---\n\n';
const text = `${single}# Caring\n\n${caringStatements(3, 3, 2, 3)}`;

test('key questions in scope and statements of those that are there can be missing', () => {
  expect(namesMissingFrom(text)).toEqual(['Safe', 'Caring / Workforce wellbeing and enablement']);
});

test('a statement is inserted where the framework has it, and is missing no longer', () => {
  const after = insert(text, 'Workforce wellbeing and enablement');
  expect(after).toContain('\n\n## Workforce wellbeing and enablement\n\nBasis: not assessed\n');
  expect(namesMissingFrom(after)).toEqual(['Safe']);
});

test('a key question is inserted with all its statements', () => {
  const after = insert(text, 'Safe');
  expect(after.indexOf('# Safe')).toBeLessThan(after.indexOf('# Caring'));
  expect(namesMissingFrom(after)).toEqual(['Caring / Workforce wellbeing and enablement']);
});

test('each service has its own', () => {
  const wards = `# Wards\n\n## Caring\n\n${caringStatements(3, 3, 2, 3, 2).replaceAll('## ', '### ')}`;
  const services = `${single.replace('[safe, caring]', 'caring')}${wards}# Clinic\n\nText.\n\n## Safe\n`;
  expect(namesMissingFrom(services)).toEqual(['Clinic / Caring']);
  expect(insert(services, 'Caring')).toMatch(/# Clinic.*## Caring/s);
});

test('what is there already or unknown is not inserted', () => {
  const analysis = analyseText(text);
  expect(insertMissingSection(analysis, { service: 0, keyQuestion: 'caring', statement: null })).toBeNull();
  expect(insertMissingSection(analysis, { service: 4, keyQuestion: 'safe', statement: null })).toBeNull();
  expect(insertMissingSection(analysis, { service: 0, keyQuestion: 'unheard-of', statement: null })).toBeNull();
  expect(namesMissingFrom('# Caring\n')).toEqual([]);
});
