import { propertyPrefix } from '../../render/word/word-names.ts';
import { parseJson } from '../keyline-page/front-matter-of-page.ts';

/** What a document of Keyline's says of its report, by the keys of the front matter; empty for every other document. */
export function wordProperties(xml: string): Readonly<Record<string, unknown>> {
  const properties = xml.split(/(?=<property )/).flatMap((piece) => {
    const name = /^<property [^>]*\bname="([^"]*)"/.exec(piece)?.[1] ?? '';
    const value = textBetween(piece, '<vt:lpwstr>', '</vt:lpwstr>');
    return name.startsWith(propertyPrefix) && value !== null
      ? [[name.slice(propertyPrefix.length), parseJson(unescaped(value))] as const]
      : [];
  });
  return Object.fromEntries(properties.filter(([, value]) => value !== null));
}

/** A change that somebody made while Word kept track. */
export interface TrackedChange {
  readonly author: string;
  readonly kind: 'inserted' | 'deleted';
  readonly text: string;
}

/** The tracked changes of a text, in their order. */
export function trackedChanges(xml: string): readonly TrackedChange[] {
  return xml.split(/(?=<w:(?:ins|del) )/).flatMap((piece): readonly TrackedChange[] => {
    const [whole, name, attributes = ''] = /^<w:(ins|del) ([^<>]*)>/.exec(piece) ?? [];
    if (whole === undefined || attributes.endsWith('/')) {
      return [];
    }
    const inside = textBetween(piece, whole, `</w:${name}>`) ?? '';
    const text = wordsIn(inside);
    const author = unescaped(/w:author="([^"]*)"/.exec(attributes)?.[1] ?? '');
    return text === '' ? [] : [{ author, kind: name === 'ins' ? 'inserted' : 'deleted', text }];
  });
}

/** The words of a piece of the text. */
function wordsIn(xml: string): string {
  return xml
    .split(/(?=<w:(?:t|delText)[ >])/)
    .flatMap((piece) => /^<w:(?:t|delText)(?: [^<>]*)?>([^<]*)</.exec(piece)?.[1] ?? [])
    .map(unescaped)
    .join('');
}

function textBetween(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = from === -1 ? -1 : text.indexOf(end, from);
  return to === -1 ? null : text.slice(from + start.length, to);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => entities[name] ?? '');
}
