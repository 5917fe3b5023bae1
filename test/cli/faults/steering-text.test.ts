import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const steering = '\u001B]0;pwned\u0007\u001B[31m';

const report = `---
framework: cqc-inspection
services: ["=cmd|' /C calc'!A0", "@SUM(1)"]
"k${'\\n'}::set-output name=a::b": 1
"k${'\\e'}[31mred": 1
location: "${'\\e'}]0;pwned${'\\a'}"
---

# =cmd|' /C calc'!A0

## Safe

Rating: ${steering}Good ##[error]x
See ::warning::y

# @SUM(1)

## Safe

Rating: Good
`;

const name = `a${process.platform === 'win32' ? '' : '\n::warning::x\u001B[31m'}.report.md`;

/** Lines that a runner of GitHub would obey. */
function obeyed(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
}

describe('nothing of a report or its name steers a terminal or a runner', () => {
  test.each([
    ['lint'],
    ['lint', '--color'],
    ['score'],
    ['score', '--format', 'csv'],
    ['render', '--as', 'news'],
    ['explain', '--', '::warning::x'],
    ['lint', '--', 'not\n::warning::there.report.md'],
  ])('%s %s %s', async (...words) => {
    const folder = folderWith({ [name]: report });
    const { out, error } = await keyline(words, { folder });
    expect(obeyed(out + error)).toEqual([]);
    expect(out + error).not.toContain('\u001B]');
    expect((out + error).match(/\p{Cc}/gu)?.filter((one) => !'\r\n'.includes(one)) ?? []).toEqual(
      words.includes('--color') ? expect.arrayContaining(['\u001B']) : [],
    );
  });

  test('lint --format github gives only its own commands', async () => {
    const { out, error } = await keyline(['lint', '--format', 'github'], { folder: folderWith({ [name]: report }) });
    expect(obeyed(out).every((line) => /^::(?:error|warning|notice) file=/.test(line))).toBe(true);
    expect(out + error).not.toContain('\u001B');
  });

  test.each(['json', 'sarif', 'junit', 'checkstyle', 'gitlab', 'azure', 'rdjson'])(
    'lint --format %s, printed into the log of a run',
    async (format) => {
      const wrong = report.replace(
        'Rating: ',
        'Ratin ##[error]x ##vso[task.complete]: Good\n\nRating: Goood ##[error]x ',
      );
      const folder = folderWith({ '##[error]x.report.md': wrong });
      const { out } = await keyline(['lint', '--format', format], { folder });
      expect(out).toMatch(/\[error(?:\]|%5D)x|%5Berror%5Dx/);
      // A property of Azure has no closing bracket, so none of it is a command.
      expect(obeyed(out.replace(/^##vso\[task\.logissue [^\]]*\]/gm, ''))).toEqual([]);
      expect(out).not.toContain('##vso[task.complete');
    },
  );

  test('lint --format json tells all the same what stands there', async () => {
    const folder = folderWith({ '##[error]x.report.md': report });
    const { out } = await keyline(['lint', '--format', 'json'], { folder });
    expect(JSON.parse(out).files[0].path).toBe('##[error]x.report.md');
  });

  test('diff', async () => {
    const folder = folderWith({ 'a.report.md': report, 'b.report.md': report.replace('Good', 'Inadequate') });
    const { out } = await keyline(['diff', 'a.report.md', 'b.report.md'], { folder });
    expect(out).not.toContain('\u001B');
    expect(obeyed(out)).toEqual([]);
  });
});

test('no cell of CSV is a formula', async () => {
  const { out } = await keyline(['score', '--format', 'csv'], { folder: folderWith({ '-a.report.md': report }) });
  const cells = out.split(/,|\r\n/);
  expect(cells).toContain("'@SUM(1)");
  expect(cells).toContain("'-a.report.md");
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
});

test('a framework file steers neither the terminal nor the runner', async () => {
  const marrow = readFileSync('examples/own-framework/marrow-schools.yaml', 'utf8')
    .replace(
      'title: Marrow Schools',
      'note: "a\\n::warning::x\\n##[error]y"\ntitle: "\\e[31mMarrow\\n::error::Schools"\nnone: Marrow Schools',
    )
    .replace(/^none: .*\n/m, '')
    .replace('name: Teaching', 'name: "Teaching\\a"');
  const folder = folderWith({ 'keyline.yaml': 'frameworks: [f.yaml]\n', 'f.yaml': marrow });
  for (const words of [['frameworks'], ['frameworks', 'marrow-schools']]) {
    const { out, error } = await keyline(words, { folder });
    expect(error).toBe('');
    expect(out).toContain('Marrow');
    expect(out).not.toMatch(/^[ \t]*::|##\[/m);
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  }
});

test.each(['json', 'sarif', 'junit', 'checkstyle', 'concise'])(
  'lint --format %s stays in its form and steers nothing',
  async (format) => {
    const folder = folderWith({ [name]: report.replace('See ::warning::y', ']]></failure><x a="') });
    const { out } = await keyline(['lint', '--format', format], { folder });
    expect(out).not.toMatch(/^\s*::/m);
    expect(out.match(/\p{Cc}/gu)?.filter((one) => !'\r\n'.includes(one)) ?? []).toEqual([]);
    if (format === 'json' || format === 'sarif') {
      expect(() => JSON.parse(out)).not.toThrow();
    } else if (format !== 'concise') {
      // Nothing is left once well-formed tags are taken away but text without a bracket.
      expect(out.replaceAll(/<\??[a-z]+(?: [\w:]+="[^"<]*")* ?[/?]?>|<\/[a-z]+>/g, '')).not.toMatch(/[<>]/);
      expect(out).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#x?[\da-f]+);)/i);
    }
  },
);
