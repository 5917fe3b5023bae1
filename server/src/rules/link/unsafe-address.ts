import type { Link } from '../../syntax/content/link.ts';
import { linkSearch } from '../../syntax/links/links.ts';
import { hasScheme, safeAddress } from '../../text/addresses/address.ts';
import type { Rule } from '../rule.ts';

export const unsafeAddress: Rule = {
  id: 'link/unsafe-address',
  severity: 'error',
  summary: 'A link or an image has an address that could run a program or open a file by itself.',
  fixable: false,
  missing: false,
  *check({ report }) {
    for (const { kind, address, addressRange, range } of unsafeLinks(report.document)) {
      const what = kind === 'image' ? 'This image' : 'This link';
      yield {
        range: addressRange.start < addressRange.end ? addressRange : range,
        message: `${what} has an address that ${beginning(address)}, which is not followed: it could run a program or reach files of the reader. Use “https:”, “http:” or “mailto:”, or the path of a file.`,
      };
    }
  },
};

const unsafeLinks = linkSearch((link) => hasScheme(link.address) && !isSafe(link));

function isSafe({ kind, address }: Link): boolean {
  const asLink = kind !== 'image' && safeAddress(address, 'link') !== null;
  const asImage = kind !== 'link' && safeAddress(address, 'image') !== null;
  return asLink || asImage;
}

function beginning(address: string): string {
  const scheme = /^[^:/?#]{1,40}:/.exec(address)?.[0].trim();
  return scheme === undefined ? 'names another computer' : `begins with “${scheme}”`;
}
