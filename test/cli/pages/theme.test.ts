import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { contrastOf, leastContrast, mixed } from '../../../server/src/configuration/theme/contrast.ts';
import { readThemeSource } from '../../../server/src/configuration/theme/theme-source.ts';
import { themeFileCompletionsAt } from '../../../server/src/language/configuration-files/theme-files.ts';
import { siteSources } from '../../site/site-folder.ts';
import { browserProgram, launchBrowser } from '../../vscode/hosts/browser.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="20" cx="20" cy="20"/></svg>';
const theme = `name: Northshire Council
logo: logo.svg
colours:
  light: { link: "#00508c", good: "#1a5c1a" }
  dark: { link: "#8cc8ff" }
`;
const files = { 'a.report.md': rightReport, 'look/house.theme.yaml': theme, 'look/logo.svg': logo };
const problemsIn = (yaml: string) =>
  readThemeSource(yaml).problems.map(({ range, message }) => [yaml.slice(range.start, range.end), message]);

test('a page shows whose it is, in the colours of the theme, and nothing refuses them', async (context) => {
  const folder = folderWith({ ...files, 'keyline.yaml': 'theme: look/house.theme.yaml\n' });
  await keyline(['render', 'a.report.md', '-o', 'a.html'], { folder });
  const browser = await launchBrowser(browserProgram(context));
  try {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('console', (message) => faults.push(message.text()));
    await tab.setContent(readFileSync(join(folder, 'a.html'), 'utf8'));
    expect(await tab.locator('header.publisher').innerText()).toBe('Northshire Council');
    const colourOf = (selector: string) =>
      tab.evaluate(`getComputedStyle(document.querySelector('${selector}')).color`);
    expect(await colourOf('.contents a')).toBe('rgb(0, 80, 140)');
    expect(await colourOf('.tone-good')).toBe('rgb(26, 92, 26)');
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await colourOf('.contents a')).toBe('rgb(140, 200, 255)');
    expect(await colourOf('.tone-good')).toBe('rgb(134, 215, 161)');
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('a PDF and a site have the theme too, and --theme wins over the configuration', async () => {
  const folder = folderWith({ ...siteSources, ...files, 'other.theme.yaml': 'name: Somebody Else\n' });
  const pdf = await keyline(['render', 'a.report.md', '--theme', 'look/house.theme.yaml', '-o', 'a.pdf'], { folder });
  expect(pdf).toMatchObject({ code: 0, error: '1 file written.\n' });
  await keyline(['site', 'reports', '-o', 'out', '--theme', 'look/house.theme.yaml'], { folder });
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toContain('<img src="logo.svg" alt="" height="40">');
  expect(readFileSync(join(folder, 'out/logo.svg'), 'utf8')).toBe(logo);
  expect(readFileSync(join(folder, 'out/site.css'), 'utf8')).toContain('--keyline-link: #00508c;');
  const { error } = await keyline(['site', 'reports', '-o', 'out', '--theme', 'other.theme.yaml'], { folder });
  expect(error).toContain('1 removed');
  expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toContain('<title>Somebody Else</title>');
});

/** A dot in red. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==',
  'base64',
);

test('a Word document has the theme too, and an import leaves out whose it is', async () => {
  const folder = folderWith({ 'a.report.md': rightReport, 'dot.theme.yaml': theme.replace('logo.svg', 'dot.png') });
  writeFileSync(join(folder, 'dot.png'), picture);
  const made = await keyline(['render', 'a.report.md', '--theme', 'dot.theme.yaml', '-o', 'a.docx'], { folder });
  expect(made).toMatchObject({ code: 0, error: '1 file written.\n' });
  const zip = await JSZip.loadAsync(readFileSync(join(folder, 'a.docx')));
  const part = (path: string) => zip.file(path)?.async('string');
  expect(await part('word/document.xml')).toMatch(/<w:drawing>.*Northshire Council.*w:val="Title"/s);
  expect(await part('word/document.xml')).toContain('<w:color w:val="1A5C1A"/>');
  expect(await part('word/styles.xml')).toContain('<w:color w:val="00508C"/>');
  const { out } = await keyline(['import', 'a.docx'], { folder });
  expect(out).toContain('framework:');
  expect(out).not.toMatch(/Northshire|logo/i);
});

test('a logo that not every Word shows is left out, which is told', async () => {
  const folder = folderWith(files);
  const words = ['render', 'a.report.md', '--theme', 'look/house.theme.yaml', '-o', 'a.docx'];
  const { code, error } = await keyline(words, { folder });
  expect(code).toBe(0);
  expect(error).toContain('The logo is SVG or WebP, which not every Word shows, so the document has none.');
});

test('a logo that cannot be drawn is left out of a PDF and a poster, which is told', async () => {
  const folder = folderWith({
    'a.report.md': rightReport,
    'a.theme.yaml': 'name: Northshire\nlogo: a.png\n',
    'a.png': 'x',
  });
  const words = ['render', 'a.report.md', '--theme', 'a.theme.yaml', '-o', 'a.pdf'];
  for (const kind of ['page', 'poster']) {
    const { code, error } = await keyline([...words, '--as', kind], { folder });
    expect([code, error]).toEqual([
      0,
      expect.stringContaining('a.report.md: The logo of the theme cannot be drawn, so it is left out.'),
    ]);
  }
});

test('a poster has the theme too, as a page and as PDF', async () => {
  const folder = folderWith({ ...files, 'keyline.yaml': 'theme: look/house.theme.yaml\n' });
  const poster = ['render', 'a.report.md', '--as', 'poster', '-o'];
  await keyline([...poster, 'a.html'], { folder });
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(
    /<header class="publisher"><img src="data:image\/svg\+xml;base64,[^"]+" alt="" height="40"><span>Northshire Council/,
  );
  const pdf = await keyline([...poster, 'a.pdf'], { folder });
  expect(pdf.code).toBe(0);
});

test('what is wrong with a theme is told, where it stands and what would do', () => {
  expect(problemsIn('colours:\n  light: { link: "#aaaaaa" }\n')).toEqual([
    ['"#aaaaaa"', 'link #aaaaaa on #f4f6f7 has a contrast of 2.1 to 1, and words need 4.5 to 1. #707070 would do.'],
  ]);
  expect(problemsIn('colors: {}\n')).toEqual([
    ['colors', 'There is no key "colors" here: did you mean colours? Keys are: name, logo, colours.'],
  ]);
  expect(problemsIn('colours:\n  light: { link: blue }\n')).toEqual([
    ['blue', 'colours.light.link must be a colour such as "#0a5a6e", in quotation marks, because # begins a comment.'],
  ]);
  expect(problemsIn('name: [a]\n')).toEqual([['[a]', 'name must be a text.']]);
  expect(problemsIn(theme)).toEqual([]);
});

test.for([
  ['logo: none.png\n', 'There is no logo none.png, or it cannot be read.'],
  ['logo: house.theme.yaml\n', 'The logo house.theme.yaml must be one of .png'],
  ['logo: ../../outside.png\n', 'outside'],
] as const)('a theme of %j stops the page with a message', async ([yaml, message]) => {
  const folder = folderWith({ 'a/b/a.report.md': rightReport, 'a/b/house.theme.yaml': yaml, 'outside.png': 'x' });
  const words = ['render', 'a.report.md', '--theme', 'house.theme.yaml', '-o', 'a.html'];
  const { code, error } = await keyline(words, { folder: join(folder, 'a/b') });
  expect(error).toContain(message);
  expect(code).toBe(2);
});

test('the editor offers the keys of a theme', () => {
  const labels = themeFileCompletionsAt('colours:\n  light:\n    ', 25).map(({ label }) => label);
  expect(labels).toContain('middling');
});

test('a colour that is said to do is one that does', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(colour, (link) => {
      const [problem] = readThemeSource(`colours: { light: { link: "${link}" } }`).problems;
      const instead = problem?.instead?.slice(1, -1) ?? link;
      expect(contrastOf(instead, '#f4f6f7')).toBeGreaterThanOrEqual(leastContrast);
      expect(mixed(link, 1, '#000000')).toBe(link);
    }),
  );
});
