import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { addFrameworks, builtInLibrary, type FrameworkLibrary } from '../../server/src/framework/file/library.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { madeUp, simpleKeyQuestions } from '../framework/made-up.ts';

const report = `---
framework: made-up
---

# Food

Rating: High

Meals were warm.

It was rated low in the past.

# Rooms

Rating: Low

Beds were soft.

So much for the rooms.
`;

/** A library with the made-up framework, whose key questions are these. */
function libraryWith(keyQuestions: string): FrameworkLibrary {
  const phrase = "phrases: [{ id: before, kind: previous-rating, templates: ['rated {previous-rating} in the past'] }]";
  const { file } = readFrameworkSource(madeUp({ keyQuestions, more: phrase }));
  return addFrameworks(builtInLibrary(), file === null ? [] : [file]);
}

const three = libraryWith(simpleKeyQuestions);
const two = libraryWith(simpleKeyQuestions.replace(/\n.*staff.*/, ''));

/** What is found after each edit, of texts that are read on from each other; each puts words in the place of others. */
function found(...edits: readonly (readonly [from: string, to: string, library: FrameworkLibrary])[]): string[][] {
  let document = parseDocument(report);
  return edits.map(([from, to, library]) => {
    const start = document.text.indexOf(from);
    expect(start, from).toBeGreaterThan(-1);
    document = editDocument(document, [{ start, end: start + from.length, text: to }]);
    const read = lint(analyse(document, { library }), defaultSettings);
    expect(read).toEqual(lint(analyse(parseDocument(document.text), { library }), defaultSettings));
    return read.map(({ rule, range }) => `${rule} at ${document.text.slice(range.start, range.end)}`);
  });
}

const lacksStaff = 'structure/missing-key-question at made-up';
const lacksStatements = ['structure/missing-statement at Food', 'structure/missing-statement at Rooms'];

test('after an edit of prose, parts are looked at anew where the framework has changed too', () => {
  expect(
    found(
      ['warm', 'hot', three],
      ['soft', 'hard', two],
      ['hard', 'soft', two],
      ['hot', 'warm and plenty', three],
      ['plenty', 'many', three],
    ),
  ).toEqual([
    [lacksStaff, ...lacksStatements],
    lacksStatements,
    lacksStatements,
    [lacksStaff, ...lacksStatements],
    [lacksStaff, ...lacksStatements],
  ]);
});

test('what is found behind an edit of prose is where it stands now', () => {
  expect(
    found(['warm', 'warm, as they had been', two], ['warm, as they', 'hot, they', two], ['low in', 'high in', two]),
  ).toEqual([lacksStatements, lacksStatements, lacksStatements]);
});
