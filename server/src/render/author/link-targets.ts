import type { ElementContent, Properties } from 'hast';
import { decoded, safeAddress } from '../../text/addresses/address.ts';
import { importMarks } from '../import-marks.ts';

/** In front of every name of a place within the page, so that no name is one that scripts or pages already use. */
export const anchorPrefix = 'report-';

export interface LinkTargets {
  /** The anchors of the report's headings. */
  readonly anchors: ReadonlySet<string | null>;
  /** How the pages end that links to other reports lead to; null where they lead to the reports. */
  readonly pageSuffix: string | null;
  /** Whether links that lead elsewhere than in the source say where they led there. */
  readonly importable: boolean;
}

/**
 * The same elements, where links to headings and to other reports lead to what these have become. Marks for an import
 * are left to pages that are to be importable.
 */
export function withTargets(elements: readonly ElementContent[], targets: LinkTargets): ElementContent[] {
  return elements.flatMap((element) => {
    if (element.type !== 'element') {
      return element;
    }
    const { tagName, properties } = element;
    const children = withTargets(element.children, targets);
    if (tagName === 'span' && !targets.importable) {
      return children;
    }
    if (tagName !== 'a') {
      return { ...element, children };
    }
    const { href, ...others } = properties;
    // A link that leads nowhere is no more than its words.
    return typeof href === 'string' && safeAddress(href, 'link') !== null
      ? { ...element, children, properties: { ...others, ...linkTo(href, targets) } }
      : children;
  });
}

function linkTo(address: string, targets: LinkTargets): Properties {
  const href = targetOf(address, targets);
  return targets.importable && href !== address ? { href, [importMarks.address]: address } : { href };
}

function targetOf(address: string, { anchors, pageSuffix }: LinkTargets): string {
  if (address.startsWith('#')) {
    const anchor = decoded(address.slice(1)).toLowerCase();
    return anchors.has(anchor) ? `#${anchorPrefix}${anchor}` : address;
  }
  const report = pageSuffix === null ? undefined : otherReport.exec(address)?.groups;
  if (report === undefined) {
    return address;
  }
  return `${report.path}${pageSuffix}${report.anchor === undefined ? '' : `#${anchorPrefix}${report.anchor}`}`;
}

/** A path to a report, without a scheme. */
const otherReport = /^(?![a-z][a-z\d+.-]*:)(?<path>[^?#]+)\.report\.md(?:#(?<anchor>.+))?$/i;
