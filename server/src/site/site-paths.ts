import { decoded, hasScheme } from '../text/addresses/address.ts';
import { pathFromFile } from '../text/addresses/path-from-file.ts';

/** Names that Windows keeps for devices, whatever they end in. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Characters that no file on Windows may have in its name, and those that nobody sees. */
const unsafe = /[<>:"|?*\\\p{Cc}]/gu;

/** The path of what is made of a file in the site's folder of reports: the same folders, and names that every system takes. */
export function placeInSite(path: string, suffix: string): string {
  const name = path.replace(/(?:\.report)?\.md$/i, '');
  return ['reports', ...`${name}${suffix}`.split('/').map(safeName)].join('/');
}

function safeName(name: string): string {
  const shown = name.replace(unsafe, '-');
  let end = shown.length;
  // Windows leaves out what stands at the end of these.
  while (end > 0 && '. '.includes(shown.charAt(end - 1))) {
    end -= 1;
  }
  const plain = shown.slice(0, end);
  return plain === '' || deviceName.test(plain) ? `_${plain}` : plain;
}

/** What two places have in common that some systems take for one. */
export function placeKey(place: string): string {
  return place.normalize('NFC').toLowerCase();
}

/** A name for the address of a page: letters and digits of the words, joined by hyphens. */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const slug = [...plain].slice(0, 60).join('').replace(/^-|-$/g, '');
  return slug === '' || deviceName.test(slug) ? `${slug}-page`.replace(/^-/, '') : slug;
}

/** The path that an address in a file leads to, both within one folder; null for one with a scheme, and for what lies outside. */
export function pathFromLink(file: string, address: string): string | null {
  const [path = ''] = address.split(/[?#]/, 1);
  return path === '' || hasScheme(path) ? null : pathFromFile(file, decoded(path));
}

/** The address of one place of the site from a page of it; relative, so that the site can stand anywhere. */
export function addressFrom(page: string, place: string): string {
  const [from, to] = [page.split('/').slice(0, -1), place.split('/')];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) {
    shared += 1;
  }
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].map(encodeURIComponent).join('/');
}
