import { expect, test } from 'vitest';
import { helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { checkCompletion, checkTaken, frontMatter, labelsAt, pick } from './completion-checks.ts';

const start = `${frontMatter}# Safe\n\n`;

test('regulations are offered with their titles, by number and by the words of the title', () => {
  expect(labelsAt(`${start}This was a breach of Regulation $0`)).toContain('12 Safe care and treatment');
  checkCompletion(`${start}This was a breach of Regulation 17$0`, [
    '17 Good governance',
    '17 Notification of death or unauthorised absence of a service user who is detained or liable to be detained under the Mental Health Act 1983',
  ]);
  checkCompletion(`${start}This was a breach of regulation 9$0`, [
    '9 Person-centred care',
    '9A Visiting and accompanying in care homes, hospitals and hospices',
  ]);
  checkCompletion(`${start}- Assess risks. (Regulation gov$0)`, ['17 Good governance']);
});

test('in brackets the number is enough, in prose the title belongs to it', () => {
  checkTaken(
    `${start}- Assess risks. (Regulation 12$0`,
    '12 Safe care and treatment',
    `${start}- Assess risks. (Regulation 12`,
  );
  checkTaken(
    `${start}- Assess risks. (Regulation 1$02(1)(2)(a))`,
    '12 Safe care and treatment',
    `${start}- Assess risks. (Regulation 12(1)(2)(a))`,
  );
  checkTaken(
    `${start}This was a breach of regulation 12$0.`,
    '12 Safe care and treatment',
    `${start}This was a breach of regulation 12 (Safe care and treatment).`,
  );
});

test('a number that another instrument has first is written with its title', () => {
  checkTaken(
    `${start}- Tell us of incidents. (Regulation 18$0)`,
    '18 Notification of other incidents',
    `${start}- Tell us of incidents. (Regulation 18, Notification of other incidents)`,
  );
  const { detail, help } = pick(`${start}(Regulation 18$0)`, '18 Notification of other incidents');
  expect(detail).toBe('Care Quality Commission (Registration) Regulations 2009');
  expect(help && helpAsPlainText(help)).toContain('Notification of other incidents');
});

test('nothing is offered where no regulation is meant', () => {
  checkCompletion(`${start}The regulation of $0`, []);
  checkCompletion(`${start}The regulation $0`, []);
  checkCompletion(`${start}Regulation 99$0`, []);
  checkCompletion(`${start}> Regulation 1$0`, []);
  checkCompletion(`${start}\`\`\`\nRegulation 1$0\n\`\`\`\n`, []);
  checkCompletion(`${start}Emotional regulationship 1$0`, []);
});
