import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { importMarks } from '../../render/import-marks.ts';
import { attribute } from '../page-lines/html-elements.ts';
import { startLine, textOf } from '../page-lines/html-text.ts';
import { type LineNote, tidySpaces } from '../page-lines/page-line.ts';

type Element = DefaultTreeAdapterTypes.Element;

const reasons: ReadonlyMap<string, string> = new Map([
  ['report', 'said in the front matter'],
  ['values', 'said by the fields, or worked out from them'],
  ['computed', 'worked out again by the computed block'],
]);

/** The words that Keyline put on the page and that the report does not need, since they follow from what it states. */
export function leftOutParts(main: Element): readonly LineNote[] {
  return main.childNodes.flatMap((node): readonly LineNote[] => {
    if (!defaultTreeAdapter.isElementNode(node)) {
      return [];
    }
    const reason = reasons.get(attribute(node, importMarks.part) ?? '');
    return reason === undefined
      ? leftOutParts(node)
      : [{ line: startLine(node), text: tidySpaces(textOf(node)), reason }];
  });
}
