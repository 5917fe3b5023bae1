import type { Theme } from '../../configuration/theme/theme-schema.ts';
import { usualColours } from '../../configuration/theme/usual-colours.generated.ts';
import { pageWords } from '../page-words.ts';
import type { Poster } from '../poster/poster.ts';
import { posterWords } from '../poster/poster-words.ts';
import type { Pictures } from '../printed/pictures.ts';
import type { PrintedDocument } from '../printed/printed-document.ts';
import { posterLayout, reportLayout } from './layouts.generated.ts';

/** What a compiler of Typst needs to make pages: a layout that never changes, and all that is said in them as data. */
export interface TypesetPages {
  /** In the language of Typst; no word of a report stands in it. */
  readonly layout: string;
  /** JSON, which the layout reads as `document`. */
  readonly document: string;
  /** The pictures by the names that the document has for them; the layout can read nothing else. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** With fewer headings readers see them all without a list. */
const fewestHeadings = 4;

/** With more headings than these the list of contents holds those of the upper level only. */
const mostHeadings = 60;

/** How long a title may be at the head of each page, in characters. */
const runningLength = 70;

const printedWords = {
  draft: pageWords.draft,
  ratings: pageWords.ratings,
  part: pageWords.part,
  rating: pageWords.rating.replace(/: $/, ''),
  contents: pageWords.contents,
};

/** The pages of a report. `shownAs` says what stands in the place of a character that no font has; null where fonts have all. */
export function typesetReport(
  document: PrintedDocument,
  shownAs: ReadonlyMap<string, string> | null,
  pictures: Pictures,
  theme: Theme | null,
): TypesetPages {
  const names = new Map([...pictures].map(([address, { format }], place) => [address, `picture-${place}.${format}`]));
  const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const data = {
    ...document,
    runningTitle: shortened(document.title),
    hasContents: headings.length >= fewestHeadings,
    contentsDepth: headings.filter((level) => level <= 2).length > mostHeadings ? 1 : 2,
    ...looksOf(theme),
    words: printedWords,
    pictures: Object.fromEntries(names),
  };
  return {
    layout: reportLayout,
    document: asData(data, shownAs),
    pictures: new Map([
      ...[...pictures].map(([address, { bytes }]): [string, Uint8Array] => [names.get(address) ?? '', bytes]),
      ...logoFile(theme),
    ]),
  };
}

/** The one page of a poster. */
export function typesetPoster(
  poster: Poster,
  shownAs: ReadonlyMap<string, string> | null,
  theme: Theme | null,
): TypesetPages {
  const data = { ...poster, ...looksOf(theme), words: { ...posterWords, part: pageWords.part } };
  return { layout: posterLayout, document: asData(data, shownAs), pictures: new Map(logoFile(theme)) };
}

/** What a layout is told of a theme. */
function looksOf(theme: Theme | null) {
  const [logo] = logoFile(theme).map(([name]) => name);
  return { colours: theme?.light ?? usualColours.light, publisher: { name: theme?.name ?? null, logo: logo ?? null } };
}

/** The logo by the name that the layout has for it. */
function logoFile(theme: Theme | null): readonly (readonly [name: string, bytes: Uint8Array])[] {
  return theme?.logo == null ? [] : [[`logo${theme.logo.suffix}`, theme.logo.bytes]];
}

function asData(data: object, shownAs: ReadonlyMap<string, string> | null): string {
  return JSON.stringify(data, (key, value: unknown) =>
    typeof value === 'string' && !addressKeys.has(key) ? printable(value, shownAs) : value,
  );
}

/** What no reader sees: it must stay as it is. */
const addressKeys: ReadonlySet<string> = new Set([
  'kind',
  'address',
  'source',
  'anchor',
  'tone',
  'language',
  'readAt',
  'paper',
]);

function shortened(title: string): string {
  const units = [...title];
  return units.length <= runningLength ? title : `${units.slice(0, runningLength).join('').trimEnd()}…`;
}

/** The text with places where a line may end within words that are longer than a column. */
function printable(text: string, shownAs: ReadonlyMap<string, string> | null): string {
  const shown = shownAs === null ? text : [...text].map((letter) => shownAs.get(letter) ?? letter).join('');
  return shown.replace(/[^\s\u200b]{30}(?=[^\s\u200b])/gu, '$&\u200b');
}
