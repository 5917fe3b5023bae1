import { nearestNames } from '../../framework/nearest-names.ts';
import type { Document } from '../../syntax/document.ts';
import { type UndefinedReference, undefinedReferences } from '../../syntax/links/undefined-references.ts';
import { labelsOf } from '../../syntax/trees/document-labels.ts';
import type { Problem, Rule } from '../rule.ts';

export const undefinedReference: Rule = {
  id: 'link/undefined-reference',
  severity: 'warning',
  summary: 'A link, an image or a footnote goes by a label that nothing in the report explains.',
  fixable: true,
  missing: false,
  *check({ report: { document } }) {
    for (const reference of undefinedReferences(document)) {
      yield problemOf(reference, document);
    }
  },
};

function problemOf({ kind, label, labelRange, range }: UndefinedReference, document: Document): Problem {
  const { definitions, footnotes } = labelsOf(document);
  // Labels are compared in any letter case, and known in capitals.
  const known = Array.from(kind === 'footnote' ? footnotes : definitions, (name) => name.toLowerCase());
  const nearest = nearestNames(known, label)[0];
  const mark = kind === 'footnote' ? '^' : '';
  const missing =
    kind === 'footnote'
      ? `There is no footnote “${label}”, so readers see “[^${label}]”.`
      : `Nothing says where “[${label}]” leads, so readers see the brackets and no ${kind}.`;
  const advice =
    nearest === undefined
      ? `Add a line “[${mark}${label}]: ${kind === 'footnote' ? 'what the note says' : 'address'}”, or take the brackets out.`
      : `Did you mean “[${mark}${nearest}]”?`;
  const edit = { ...labelRange, text: nearest ?? '' };
  return {
    range,
    message: `${missing} ${advice}`,
    fixes: nearest === undefined ? [] : [{ title: `Change to “[${mark}${nearest}]”`, safe: true, edits: [edit] }],
  };
}
