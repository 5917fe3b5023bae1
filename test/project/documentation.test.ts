import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { slug } from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../cli/common/folder.ts';
import { keyline } from '../cli/common/keyline.ts';

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' })]
  .filter((path) => path.endsWith('.md'))
  .map((path) => (existsSync(path) ? path : join('docs', path)));

/** Where the links of a page lead that stay in the repository: files from its root, with their anchors. */
function linksOf(page: string): readonly { readonly file: string; readonly anchor: string }[] {
  const text = readFileSync(page, 'utf8').replace(/^```.*?^```/gms, '');
  return [...text.matchAll(/\]\((?<target>[^)\s]+)\)/g)]
    .map(({ groups }) => groups?.target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#');
      return { file: path === '' ? page : normalize(join(dirname(page), path)), anchor };
    });
}

function anchorsOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (?<name>.*)$/gm)].map(({ groups }) => slug(groups?.name ?? ''));
}

test.each(pages)('every link of %s leads somewhere', (page) => {
  const dead = linksOf(page).filter(
    ({ file, anchor }) =>
      !existsSync(file) || (anchor !== '' && file.endsWith('.md') && !anchorsOf(file).includes(anchor)),
  );
  expect(dead).toEqual([]);
});

test('whoever starts at the index finds every page', () => {
  const found = new Set(['docs/README.md']);
  for (const page of found) {
    for (const { file } of page.endsWith('.md') && existsSync(page) ? linksOf(page) : []) {
      found.add(file);
    }
  }
  expect(pages.filter((page) => !found.has(page) && page !== 'README.md')).toEqual([]);
});

describe('the first report', () => {
  const page = readFileSync('docs/first-report.md', 'utf8');
  const fences = (language: string) =>
    [...page.matchAll(/^```(?<language>\w+)\n(?<text>.*?)^```$/gms)].flatMap(({ groups }) =>
      groups?.language === language ? (groups.text ?? '') : [],
    );

  test('begins as the command makes it, and is found to say what the page says', async () => {
    const folder = folderWith({});
    const [begin = ''] = fences('sh');
    const made = await keyline(begin.trim().split(' ').slice(1), { folder });
    expect(made).toMatchObject({ code: 0, error: 'lakeside.report.md written.\n' });
    const [report = ''] = fences('markdown');
    const written = folderWith({ 'lakeside.report.md': report });
    const [shown = ''] = fences('text');
    expect((await keyline(['lint'], { folder: written })).out).toBe(shown.replace(/^\$ keyline lint\n/, ''));
    expect((await keyline(['lint', '--fix', '--quiet'], { folder: written })).code).toBe(0);
  });
});
