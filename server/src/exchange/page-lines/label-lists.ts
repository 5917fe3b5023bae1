import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { isCommonLabel } from '../page-facts/label-facts.ts';
import { isBlock } from './html-elements.ts';
import { textOf } from './html-text.ts';
import { tidySpaces } from './page-line.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Longer terms and values of a list are texts. */
const longestLabel = 60;
const longestValue = 120;

/** What stands between a label and the value that begins here, so that both are one line; null for all other elements. */
export function jointOfLabel(element: Element): string | null {
  const label = element.tagName === 'dd' ? beside(element, -1) : null;
  const text = label === null ? null : labelOf(label);
  return text === null ? null : text.endsWith(':') ? ' ' : ': ';
}

/** The words of a term that is the label of the one short value behind it: “Provided by:”; null for all other elements. */
export function labelOf(element: Element): string | null {
  const value = element.tagName === 'dt' ? beside(element, 1) : null;
  if (value === null || value.tagName !== 'dd' || beside(value, 1)?.tagName === 'dd') {
    return null;
  }
  const label = tidySpaces(textOf(element));
  const words = tidySpaces(textOf(value));
  const isPlain = [...element.childNodes, ...value.childNodes].every(
    (child) => !defaultTreeAdapter.isElementNode(child) || (!isBlock(child) && child.tagName !== 'br'),
  );
  const isShort = label.length <= longestLabel && words !== '' && words.length <= longestValue;
  const isLabel = label.endsWith(':') || (isCommonLabel(label) && tellsOfService(element));
  return isPlain && isShort && isLabel ? label : null;
}

/** One label of several words may be in a list of anything. */
const fewestKnown = 2;

/** Whether a list has labels of several words that regulators use. */
function tellsOfService({ parentNode }: Element): boolean {
  const terms = parentNode?.childNodes.filter(defaultTreeAdapter.isElementNode) ?? [];
  const labels = terms.map((term) => tidySpaces(textOf(term)));
  return labels.filter((text) => text.includes(' ') && isCommonLabel(text)).length >= fewestKnown;
}

/** The element next to this one, before it or behind it; null where there is none. */
function beside(element: Element, step: -1 | 1): Element | null {
  const siblings = element.parentNode?.childNodes.filter(defaultTreeAdapter.isElementNode) ?? [];
  return siblings[siblings.indexOf(element) + step] ?? null;
}
