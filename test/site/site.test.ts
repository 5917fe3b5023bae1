import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { filesOf, folderWith } from '../cli/common/folder.ts';
import { keyline } from '../cli/common/keyline.ts';
import { reportOn, siteSources } from './site-folder.ts';

const build = (folder: string, ...more: readonly string[]) =>
  keyline(['site', 'reports', '-o', 'out', ...more], { folder });

/** The places of all files of a site. */
const placesOf = (folder: string) => Object.keys(filesOf(folder)).map((file) => file.slice(folder.length + 1));

const read = (...names: readonly string[]) => readFileSync(join(...names), 'utf8');

test('a site holds a page of each report, lists, a history of each service, a search and a feed', async () => {
  const folder = folderWith(siteSources);
  const { code, error } = await build(folder);
  expect(error).toContain('1 draft left out. --drafts takes them in.');
  expect(error).toContain('3 reports: 20 files written. Open out/index.html.');
  expect(code).toBe(0);
  expect(placesOf(join(folder, 'out'))).toEqual([
    '.keyline-site.json',
    'by-date.html',
    'by-framework.html',
    'by-provider.html',
    'by-rating.html',
    'by-service.html',
    'feed.xml',
    'index.html',
    'reports/2019/orchard.html',
    'reports/2019/orchard.json',
    'reports/mill.html',
    'reports/mill.json',
    'reports/orchard.html',
    'reports/orchard.json',
    'reports/pictures/garden.png',
    'search-index.js',
    'search.html',
    'search.js',
    'services/mill-lane.html',
    'services/orchard-house.html',
    'site.css',
  ]);
  const page = read(folder, 'out/reports/orchard.html');
  expect(page).toContain('href="2019/orchard.html#report-safe"');
  expect(page).toContain('src="pictures/garden.png"');
  expect(page).toContain('<a href="../services/orchard-house.html">All reports on Orchard House</a>');
  expect(page).toContain('<a rel="prev" href="2019/orchard.html">The report before, 2 May 2019</a>');
  const history = read(folder, 'out/services/orchard-house.html');
  expect(history.match(/<svg class="point tone-[a-z]+"/g)).toHaveLength(4);
  expect(history.match(/<td data-label="(?:Overall|Safe)">/g)).toHaveLength(4);
});

test('every link of a site leads to a file of it, from any folder', async () => {
  const folder = folderWith(siteSources);
  await build(folder, '--drafts');
  const out = join(folder, 'out');
  const links = placesOf(out)
    .filter((place) => place.endsWith('.html'))
    .flatMap((place) =>
      [...read(out, place).matchAll(/ (?:href|src|action)="([^"#]+)/g)].map(([, link = '']) => ({ place, link })),
    );
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ link }) => /^(?:\/|[a-z]+:)/i.test(link))).toEqual([]);
  expect(links.filter(({ place, link }) => !existsSync(join(out, dirname(place), decodeURIComponent(link))))).toEqual(
    [],
  );
});

test('only what changed is written, and only what an earlier run wrote is removed', async () => {
  const folder = folderWith({ ...siteSources, 'out/own.txt': 'mine' });
  await build(folder);
  const { error: again } = await build(folder);
  expect(again).toContain('0 files written, 20 as before.');
  const kept = statSync(join(folder, 'out/reports/2019/orchard.html')).mtimeMs;
  rmSync(join(folder, 'reports/mill.report.md'));
  const { error } = await build(folder);
  expect(error).toContain('3 removed');
  expect(existsSync(join(folder, 'out/services/mill-lane.html'))).toBe(false);
  expect(statSync(join(folder, 'out/reports/2019/orchard.html')).mtimeMs).toBe(kept);
  expect(read(folder, 'out/own.txt')).toBe('mine');
});

test('nothing is removed while a report cannot be read', async () => {
  const folder = folderWith(siteSources);
  await build(folder);
  writeFileSync(join(folder, 'reports/mill.report.md'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  const { code, error } = await build(folder);
  expect(error).toContain('nothing that was there before is removed');
  expect(existsSync(join(folder, 'out/reports/mill.html'))).toBe(true);
  expect(code).toBe(2);
});

test.for([
  ['a file of somebody else', { 'out/index.html': 'mine' }, 'out/index.html is there already'],
  ['no report', { 'reports/mill.report.md': null, 'reports/orchard.report.md': null }, null],
] as const)('a site is not written over %s', async ([name, change, message]) => {
  const own = Object.fromEntries(Object.entries(change).filter(([, text]) => text !== null));
  const folder = folderWith(name === 'no report' ? { 'reports/notes.txt': '' } : { ...siteSources, ...own });
  const before = filesOf(folder);
  const { code, error } = await build(folder);
  expect(error).toContain(message ?? 'No report was found in');
  expect(code).toBe(2);
  expect(filesOf(folder)).toEqual(before);
});

test('what is written stays in the folder of the site, whatever links and manifests say', async () => {
  const folder = folderWith({ ...siteSources, 'precious.txt': 'mine', 'outside/keep.txt': 'mine' });
  mkdirSync(join(folder, 'out'));
  symlinkSync(join(folder, 'outside'), join(folder, 'out/reports'));
  writeFileSync(
    join(folder, 'out/.keyline-site.json'),
    JSON.stringify({ files: { '../precious.txt': '', 'a/../../precious.txt': '', 'reports/keep.txt': '' } }),
  );
  const { code, error } = await build(folder);
  expect(error).toContain('leads out of the site by a link');
  expect(code).toBe(2);
  expect(read(folder, 'precious.txt')).toBe('mine');
  expect(placesOf(join(folder, 'outside'))).toEqual(['keep.txt']);
});

test.for([
  [['site', 'reports', '-o', 'reports'], 'cannot stand in the folder of its reports'],
  [['site', 'reports/mill.report.md', '-o', 'out'], 'is a file'],
  [['site', 'nowhere', '-o', 'out'], 'it does not exist'],
  [['site', 'reports', '-o', 'out', '--address', 'example'], '--address takes an address such as'],
  [['site', 'reports', '-o', 'reports/mill.report.md'], 'mill.report.md cannot be made'],
] as const)('%j is told what is wrong', async ([words, message]) => {
  const { code, error } = await keyline(words, { folder: folderWith(siteSources) });
  expect(error).toContain(message);
  expect(code).toBe(2);
});

test('names are such that every system takes them, and two that some systems take for one are told', async () => {
  const folder = folderWith({
    'reports/con.report.md': reportOn({ location: 'Aux', provider: 'A' }),
    'reports/what: "why"?.report.md': reportOn({ location: '<Ω>', provider: 'B' }),
    'reports/Twin.report.md': reportOn({ location: 'Twin', provider: 'C' }),
    'reports/twin.report.md': reportOn({ location: 'Twin', provider: 'C' }),
  });
  const { code, error } = await build(folder);
  expect(error).toContain('would both have the page reports/twin.html');
  expect(code).toBe(2);
  const named = placesOf(join(folder, 'out')).filter((place) => /\/.*html$/.test(place));
  expect(named).toEqual([
    'reports/Twin.html',
    'reports/_con.html',
    'reports/what- -why--.html',
    'services/aux-page.html',
    'services/twin.html',
    'services/ω.html',
  ]);
});

test('no text of a report becomes code of a page, of the feed or of the search', async () => {
  const hostile = `"</script><script>alert(1)</script>&]]>`;
  const folder = folderWith({
    'reports/a.report.md': reportOn({
      ...Object.fromEntries(['provider', 'location', 'sector', 'id'].map((key) => [key, `'${hostile}'`])),
      published: '1 March 2024',
    }),
  });
  await build(folder, '--title', hostile);
  for (const place of placesOf(join(folder, 'out')).filter((name) => name.endsWith('.html'))) {
    const scripts = elementsOf(parse(read(folder, 'out', place))).filter(({ tagName }) => tagName === 'script');
    expect(scripts.flatMap(({ attrs }) => attrs.map(({ value }) => value)).filter(Boolean)).toEqual(
      place === 'search.html' ? ['search-index.js', 'search.js'] : [],
    );
  }
  const feed = read(folder, 'out/feed.xml');
  expect(feed).toContain('<updated>2024-03-01T00:00:00Z</updated>');
  expect(feed).toContain('&quot;&lt;/script&gt;');
});

/** All elements below a node. */
function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

test('the feed says where the site will be found', async () => {
  const folder = folderWith(siteSources);
  await build(folder, '--address', 'https://reports.example.org/care');
  const feed = read(folder, 'out/feed.xml');
  expect([...feed.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://reports.example.org/care/',
    'https://reports.example.org/care/reports/mill.html',
    'https://reports.example.org/care/reports/orchard.html',
    'https://reports.example.org/care/reports/2019/orchard.html',
  ]);
});

test('what is judged in a pilot or by a draft stands on the page of its report alone, and counts as no rating', async () => {
  const trial = (framework: string) =>
    reportOn(
      { framework, provider: 'Orchard Homes Limited', location: 'Orchard House', published: '1 December 2026' },
      'Outstanding',
    ).replace(/# Overall\n\nRating: \w+\n\n/, '');
  const folder = folderWith({
    ...siteSources,
    'reports/pilot.report.md': trial('cqc-adult-social-care-2026-draft'),
    'reports/draft.report.md': trial('cqc-mental-health-2026-draft'),
  });
  await build(folder);
  for (const place of ['index.html', 'by-rating.html', 'services/orchard-house.html', 'feed.xml']) {
    expect([place, read(folder, 'out', place).includes('Outstanding')]).toEqual([place, false]);
  }
  expect(read(folder, 'out/reports/pilot.html')).toContain('has no effect on ratings');
  expect(read(folder, 'out/reports/draft.html')).toContain('has no effect on ratings');
});
