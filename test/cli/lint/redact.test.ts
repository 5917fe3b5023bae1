import { describe, expect, test } from 'vitest';
import { checkedFile } from '../../../server/src/cli/lint/checked-file.ts';
import { chooseFormat } from '../../../server/src/cli/lint/formats/choose-format.ts';
import type { CheckedFile, FormatOptions } from '../../../server/src/cli/lint/formats/format.ts';
import { formatNames } from '../../../server/src/cli/lint/formats/format-names.ts';
import { redactFile } from '../../../server/src/cli/lint/redact.ts';
import { lintWhole } from '../../../server/src/rules/lint.ts';
import { ruleDescriptions } from '../../../server/src/rules/registry.ts';
import { defaultSettings } from '../../../server/src/rules/rule-settings.ts';
import { analyseText } from '../../common/lint-text.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const email = 'jane.doe@example.org';
const phone = '07700 900123';
const nhs = '943 476 5919';
const insurance = 'AB 12 34 56 C';
const birth = '3 May 1942';
const postcode = 'LS1 1UR';
const name = 'Mrs Smithson';
/** What stands in the report and may be printed nowhere. */
const data = [email, phone, nhs, insurance, birth, postcode, name];

const report = `---
framework: cqc-single-assessment@2024-12
scope: caring
provider: Write to ${email}
---

# Caring

Rating: Good
Score: ${phone}

<!-- keyline-disable-next-line prose/repeated-word: ${email} said so -->
We saw the the home.

“${name} wrote to ${email}," we read. The the number ${phone} was hers, and ${nhs} with ${insurance}.

Her date of birth was ${birth}. One person lived in ${postcode} until 03 May 2024.

See [the letter of ${email}][${phone}] and [insert ${email}].
`;
const path = `${email}.report.md`;
const file: CheckedFile = checkedFile(
  { file: `/${path}`, path, at: 0, text: report, byteOrderMark: false },
  { text: report, framework: null, fixed: 0, isReport: true, ...lintWhole(analyseText(report), defaultSettings) },
  '/',
);

const shows: FormatOptions = {
  colour: false,
  width: 80,
  rules: ruleDescriptions,
  version: '0',
  quiet: false,
  show: 'findings',
};

function printedData(text: string): readonly string[] {
  const plain = text.replaceAll(/\s+/g, ' ');
  return data.filter((datum) => plain.includes(datum));
}

describe('nothing that tells who somebody is stands in', () => {
  test.each(formatNames)('--format %s', async (format) => {
    const print = async (shown: CheckedFile) => (await chooseFormat(format, shows)).file(shown);
    expect(printedData(await print(file))).not.toEqual([]);
    const redacted = await print(redactFile(file));
    expect(printedData(redacted)).toEqual([]);
    expect(redacted).toMatch(/privacy[./]email/);
  });

  test('the list of suppressions', async () => {
    const format = await chooseFormat('text', { ...shows, show: 'suppressions' });
    expect(printedData(format.file(file))).toEqual([email]);
    expect(printedData(format.file(redactFile(file)))).toEqual([]);
  });
});

test('places stay, and fixes that write no personal datum', () => {
  const redacted = redactFile(file);
  expect(redacted.text).toHaveLength(report.length);
  expect(redacted.findings.map(({ rule, range }) => ({ rule, range }))).toEqual(
    file.findings.map(({ rule, range }) => ({ rule, range })),
  );
  const fixOf = (shown: CheckedFile) => shown.findings.find(({ rule }) => rule === 'prose/quote-marks')?.fixes;
  expect(fixOf(redacted)).toEqual(fixOf(file));
});

describe('on the command line', () => {
  test('--redact', async () => {
    const { out, error } = await keyline(['lint', '--redact', '--stats'], { folder: folderWith({ [path]: report }) });
    expect(printedData(out + error)).toEqual([]);
    expect(out).toContain('privacy/email');
  });

  test('what prints the text of the report as it is, is refused', async () => {
    const { code, error } = await keyline(['lint', '--redact', '--diff'], { folder: folderWith({ [path]: report }) });
    expect(code).toBe(2);
    expect(error).toContain('--diff prints lines of the report as they are. Take one of the two away.');
  });
});
