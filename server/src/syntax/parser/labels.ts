import type { Nodes } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

/** Labels of links and footnotes, normalised as CommonMark compares them. */
export interface Labels {
  readonly definitions: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

export const noLabels: Labels = { definitions: new Set(), footnotes: new Set() };

/** The labels that are defined anywhere in the nodes. */
export function definedLabels(nodes: readonly Nodes[]): Labels {
  const definitions = new Set<string>();
  const footnotes = new Set<string>();
  const collect = (node: Nodes) => {
    if (node.type === 'definition') {
      definitions.add(normalizeIdentifier(node.identifier));
    } else if (node.type === 'footnoteDefinition') {
      footnotes.add(normalizeIdentifier(node.identifier));
    }
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
      node.children.forEach(collect);
    }
  };
  nodes.forEach(collect);
  return { definitions, footnotes };
}

/** All labels of several places together. */
export function joinLabels(all: readonly Labels[]): Labels {
  return {
    definitions: new Set(all.flatMap(({ definitions }) => [...definitions])),
    footnotes: new Set(all.flatMap(({ footnotes }) => [...footnotes])),
  };
}

/**
 * Every label that a text may mention: more than it does mention, never less.
 * Null where escapes make that impossible to tell without a parser: then it may mention any.
 */
export function mentionedLabels(text: string): ReadonlySet<string> | null {
  if (/\\[[\]\\]|\0/.test(text)) {
    return null;
  }
  const mentioned = new Set<string>();
  for (const [, written = ''] of text.matchAll(/\[([^[\]]{1,1000})(?=\])/g)) {
    // Within a quote or list, the label's second line begins with the marks of the blocks around it.
    const label = written.replace(/(?:\r\n|\r|\n)[ \t>]*/g, ' ');
    mentioned.add(normalizeIdentifier(label));
    mentioned.add(normalizeIdentifier(label.replace(/^\^/, '')));
  }
  return mentioned;
}

/** Those of `labels` that `mentioned` holds and `own` does not. */
export function labelsToKnow(labels: Labels, mentioned: ReadonlySet<string> | null, own: Labels): Labels {
  const pick = (known: ReadonlySet<string>, ownLabels: ReadonlySet<string>) => {
    const candidates = mentioned === null ? [...known] : [...mentioned].filter((label) => known.has(label));
    return new Set(candidates.filter((label) => !ownLabels.has(label)));
  };
  return {
    definitions: pick(labels.definitions, own.definitions),
    footnotes: pick(labels.footnotes, own.footnotes),
  };
}

/** Whether both hold the same labels. */
export function sameLabels(left: Labels, right: Labels): boolean {
  return sameSet(left.definitions, right.definitions) && sameSet(left.footnotes, right.footnotes);
}

function sameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((label) => right.has(label));
}
