import { escapedXml } from '../text/xml-text.ts';
import { byDay } from './history/service-histories.ts';
import { sitePlaces } from './pages/site-frame.ts';
import type { SiteOptions } from './site-options.ts';
import { addressFrom } from './site-paths.ts';
import { dayOf, type SiteReport } from './site-report.ts';

/** The newest reports that the feed holds. */
const most = 50;

/** A day for a feed without reports, which must have one. */
const noDay = '1970-01-01';

/** The Atom feed of what is new. Drafts, and reports without a day that can be read, are not in it. */
export function siteFeed(reports: readonly SiteReport[], { title, address }: SiteOptions): string {
  const newest = reports
    .filter((report) => !report.isDraft && dayOf(report) !== null)
    .sort((left, right) => byDay(right, left))
    .slice(0, most);
  const [first] = newest;
  const to = (place: string) => `${address ?? ''}${addressFrom(sitePlaces.feed, place)}`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${escapedXml(title)}</title>`,
    `  <id>${escapedXml(address ?? `urn:keyline:site:${encodeURIComponent(title)}`)}</id>`,
    `  <updated>${timeOf(first === undefined ? null : dayOf(first))}</updated>`,
    `  <author><name>${escapedXml(title)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapedXml(to(sitePlaces.feed))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapedXml(to(sitePlaces.home))}"/>`,
    ...newest.flatMap((report) => [
      '  <entry>',
      `    <title>${escapedXml(report.documentTitle)}</title>`,
      `    <id>${escapedXml(address === null ? `urn:keyline:report:${encodeURIComponent(report.path)}` : to(report.page))}</id>`,
      `    <updated>${timeOf(dayOf(report))}</updated>`,
      `    <link rel="alternate" type="text/html" href="${escapedXml(to(report.page))}"/>`,
      `    <summary>${escapedXml(summaryOf(report))}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function timeOf(day: string | null): string {
  return `${day ?? noDay}T00:00:00Z`;
}

/** "Orchard Homes Limited. Overall: Requires improvement. Safe: Requires improvement." */
function summaryOf({ title, provider, parts }: SiteReport): string {
  const rated = parts.flatMap(({ name, rating, score }) => {
    const words = rating ?? (score === null ? null : String(score));
    return words === null ? [] : [`${name}: ${words}`];
  });
  return [provider === title || provider === null ? [] : [provider], rated]
    .flat()
    .map((words) => `${words.replace(/\.$/, '')}.`)
    .join(' ');
}
