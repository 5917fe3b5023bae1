import type { Element, Nodes, RootContent } from 'hast';
import type { Analysis } from '../analysis/analysis.ts';
import { anchorPrefix } from '../render/author/link-targets.ts';
import { importMarks } from '../render/import-marks.ts';
import { withContents } from '../render/pages/page.ts';
import { propertyOf } from '../render/printed/element-words.ts';
import { renderReport } from '../render/render-report.ts';
import { forReaders } from '../render/render-request.ts';
import { htmlOf } from '../render/to-html.ts';
import { hasScheme } from '../text/addresses/address.ts';
import { type WordedReport, wordsOnce } from './search/search-index.ts';
import { addressFrom, pathFromLink, placeInSite } from './site-paths.ts';
import { siteReport } from './site-report.ts';

/** A report as a site shows it, and the files that its page needs. */
export interface PlacedReport extends WordedReport {
  /** The inside of the main part of its page, as HTML. */
  readonly main: string;
  /** The pictures that it shows, by their paths in the folder of the reports. */
  readonly pictures: readonly string[];
  /** What it links to in the same folder that is no report, and outside of it: addresses as they are written. */
  readonly loose: readonly string[];
  /** The paths of the reports that it links to. */
  readonly linked: readonly string[];
}

/** The report at `path`, which is relative to the folder that the site is made of. */
export function placedReport(analysis: Analysis, path: string): PlacedReport {
  const page = placeInSite(path, '.html');
  const rendered = renderReport(forReaders(analysis, { remoteImages: false }));
  const met: Met = { pictures: new Set(), loose: new Set(), linked: new Set() };
  const children = withContents(rendered).map((node) => withAddresses(node, path, page, met));
  return {
    report: siteReport(analysis, rendered, path, page),
    main: htmlOf({ type: 'root', children }),
    words: wordsOnce(textOf(rendered.main)),
    pictures: [...met.pictures],
    loose: [...met.loose],
    linked: [...met.linked],
  };
}

interface Met {
  readonly pictures: Set<string>;
  readonly loose: Set<string>;
  readonly linked: Set<string>;
}

/** The same node, where links to reports lead to their pages in the site, and pictures come from the site. */
function withAddresses<Node extends RootContent>(node: Node, path: string, page: string, met: Met): Node {
  if (node.type !== 'element') {
    return node;
  }
  const element: Element = node;
  const children = element.children.map((child) => withAddresses(child, path, page, met));
  const properties = { ...element.properties };
  if (element.tagName === 'a') {
    const written = propertyOf(element, importMarks.address) ?? propertyOf(element, 'href') ?? '';
    const target = linkTarget(written, path, page, met);
    if (target !== null) {
      Object.assign(properties, { href: target, [importMarks.address]: written });
    }
  } else if (element.tagName === 'img') {
    const written = propertyOf(element, 'src') ?? '';
    const picture = hasScheme(written) ? null : pathFromLink(path, written);
    if (picture !== null) {
      met.pictures.add(picture);
      properties.src = addressFrom(page, pictureInSite(picture));
    } else if (!hasScheme(written)) {
      met.loose.add(written);
    }
  }
  return { ...node, properties, children };
}

/** The place of a picture in the site. */
export function pictureInSite(path: string): string {
  return placeInSite(path, '');
}

/** The address of the page of a report that is linked to; null for every other link. */
function linkTarget(written: string, path: string, page: string, met: Met): string | null {
  if (written === '' || written.startsWith('#') || hasScheme(written)) {
    return null;
  }
  const target = pathFromLink(path, written);
  if (target === null || !target.endsWith('.md')) {
    met.loose.add(written);
    return null;
  }
  met.linked.add(target);
  const anchor = written.includes('#') ? written.slice(written.indexOf('#') + 1) : '';
  return addressFrom(page, placeInSite(target, '.html')) + (anchor === '' ? '' : `#${anchorPrefix}${anchor}`);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') {
    return node.value;
  }
  return 'children' in node ? node.children.map(textOf).join(' ') : '';
}
