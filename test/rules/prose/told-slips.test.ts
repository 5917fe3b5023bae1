import { describe, expect, test } from 'vitest';
import { draftWithWords } from '../draft-with-words.ts';
import { toldByGroup } from '../told.ts';

describe('slips, marks and what a template left over', () => {
  test.each([
    [
      'It is run by [insert name of provider].',
      'hint at “[insert name of provider]”: “[insert name of provider]” is left over from a template. Write what belongs here, or take it out.',
    ],
    [
      'We visited on [date of visit] in spring.',
      'hint at “[date of visit]”: “[date of visit]” is left over from a template. Write what belongs here, or take it out.',
    ],
    ['[Insert text](https://example.org) is a link.'],
    [
      'The date is TBC.',
      'hint at “TBC”: “TBC” says that something is still to come. Write it, or leave the sentence out.',
    ],
    ['The date is “TBC”.'],
    [
      'The home has xxxx beds.',
      'hint at “xxxx”: “xxxx” is left over from a template. Write what belongs here, or take it out.',
    ],
    [
      'Lorem ipsum is all it says.',
      'hint at “Lorem ipsum”: “Lorem ipsum” is left over from a template. Write what belongs here, or take it out.',
    ],
    [
      'Add address here',
      'hint at “Add address here”: “Add address here” is left over from a template. Write what belongs here, or take it out.',
    ],
    [
      'Location name here.',
      'hint at “Location name here.”: “Location name here.” is left over from a template. Write what belongs here, or take it out.',
    ],
    ['We added it here.'],
    [
      'Click here to enter text.',
      'hint at “Click here to enter text.”: “Click here to enter text.” is left over from a template. Write what belongs here, or take it out.',
    ],
    [
      'Delete as appropriate.',
      'hint at “Delete as appropriate”: “Delete as appropriate” is left over from a template. Write what belongs here, or take it out.',
    ],
    [
      'He/she (delete as appropriate).',
      'hint at “(delete as appropriate)”: “(delete as appropriate)” is left over from a template. Write what belongs here, or take it out.',
    ],
    ['She said, “[Name] is kind.”'],
    ['It is [TBC].', 'hint at “[TBC]”: “[TBC]” is left over from a template. Write what belongs here, or take it out.'],
    ['It is [xx].', 'hint at “[xx]”: “[xx]” is left over from a template. Write what belongs here, or take it out.'],
    ['It is [???].', 'hint at “[???]”: “[???]” is left over from a template. Write what belongs here, or take it out.'],
    ['It is […].'],
    [
      'The [provider’s name] is good.',
      'hint at “[provider’s name]”: “[provider’s name]” is left over from a template. Write what belongs here, or take it out.',
    ],
    [
      'Please select an item here',
      'hint at “Please select an item here”: “Please select an item here” is left over from a template. Write what belongs here, or take it out.',
    ],
    ['Amend as necessary; it is good.'],
    [
      'She said, “They are kind." We agreed.',
      'information at “"”: This quotation opens with “ and closes with ". Write ” where it closes.',
      '  fix Write ”: “"” becomes “””',
    ],
    [
      'She said, "They are kind.” We agreed.',
      'information at “"”: This quotation opens with " and closes with ”. Write “ where it opens.',
      '  fix Write “: “"” becomes ““”',
    ],
    ['They wrote “care" and so on” then.'],
    ['She said, "one" and two” then.'],
    [
      '”One” two” then.',
      'information at “””: This quotation opens with ” and closes with ”. Write “ where it opens.',
      '  fix Write “: “”” becomes ““”',
    ],
    ['A “b" c" d” then.'],
    [
      'She said ("kind”) then.',
      'information at “"”: This quotation opens with " and closes with ”. Write “ where it opens.',
      '  fix Write “: “"” becomes ““”',
    ],
    ['She said “kind"ness then.'],
    [
      '“kind"',
      'information at “"”: This quotation opens with “ and closes with ". Write ” where it closes.',
      '  fix Write ”: “"” becomes “””',
    ],
    ['She wrote x"y”'],
    ['She said, "They are kind." We agreed.'],
    ['She said, “They are kind.” We agreed.'],
    [
      'She said, ”They are kind.” We agreed.',
      'information at “””: This quotation opens with ” and closes with ”. Write “ where it opens.',
      '  fix Write “: “”” becomes ““”',
    ],
    [
      "They called it ‘home' and meant it.",
      "information at “'”: This quotation opens with ‘ and closes with '. Write ’ where it closes.",
      "  fix Write ’: “'” becomes “’”",
    ],
    [
      "They called it 'home’ and meant it.",
      "information at “'”: This quotation opens with ' and closes with ’. Write ‘ where it opens.",
      "  fix Write ‘: “'” becomes “‘”",
    ],
    ["They called it 'home' and meant it."],
    ["The staff's own words were ‘home’."],
    [
      'She said, “They are kind" and “we too” they said.',
      'information at “"”: This quotation opens with “ and closes with ". Write ” where it closes.',
      '  fix Write ”: “"” becomes “””',
    ],
    ['A 6" nail and “a word”.'],
    [
      'She said, “They” and "we” too.',
      'information at “"”: This quotation opens with " and closes with ”. Write “ where it opens.',
      '  fix Write “: “"” becomes ““”',
    ],
    [
      '(“We came", she said.)',
      'information at “"”: This quotation opens with “ and closes with ". Write ” where it closes.',
      '  fix Write ”: “"” becomes “””',
    ],
    [
      'We saw the the ward.',
      'warning at “the the”: The word “the” stands here twice. Take one out.',
      '  fix Take one “the” out: “the the” becomes “the”',
    ],
    [
      'We saw The the ward.',
      'warning at “The the”: The word “The” stands here twice. Take one out.',
      '  fix Take one “The” out: “The the” becomes “The”',
    ],
    [
      'We saw the\nthe ward.',
      'warning at “the⏎the”: The word “the” stands here twice. Take one out.',
      '  fix Take one “the” out: “the⏎the” becomes “the”',
    ],
    [
      'People were supported supported with care.',
      'warning at “supported supported”: The word “supported” stands here twice. Take one out.',
      '  fix Take one “supported” out: “supported supported” becomes “supported”',
    ],
    [
      'We met people in in the lounge.',
      'warning at “in in”: The word “in” stands here twice. Take one out.',
      '  fix Take one “in” out: “in in” becomes “in”',
    ],
    ['He was brought in in June.'],
    ['They had had that that week.'],
    ['What the records they have have shown is good.'],
    ['What there is is good.'],
    ['He said “the the” twice.'],
    ['We saw very very much.'],
    ['New York New York'],
    ['We went to Baden Baden.'],
    ['bye bye is what they said.'],
    [
      'We saw the the and and there.',
      'warning at “the the”: The word “the” stands here twice. Take one out.',
      '  fix Take one “the” out: “the the” becomes “the”',
      'warning at “and and”: The word “and” stands here twice. Take one out.',
      '  fix Take one “and” out: “and and” becomes “and”',
    ],
    ['| a | b |\n| - | - |\n| the the | b |'],
    ['He is is kind.'],
    ['We know that what it was was good.'],
    ['It was given to to them.'],
    [
      'It was rated Outstanding last year.',
      'hint at “Outstanding”: The house writes ratings small in running text: “outstanding”.',
      '  fix Write “outstanding”: “Outstanding” becomes “outstanding”',
    ],
    [
      'It was rated Requires Improvement last year.',
      'hint at “Requires Improvement”: The house writes ratings small in running text: “requires improvement”.',
      '  fix Write “requires improvement”: “Requires Improvement” becomes “requires improvement”',
    ],
    [
      'It was rated Requires improvement last year.',
      'hint at “Requires improvement”: The house writes ratings small in running text: “requires improvement”.',
      '  fix Write “requires improvement”: “Requires improvement” becomes “requires improvement”',
    ],
    ['It was rated Good Enough last year.'],
    ['The Good Companions met and were rated.'],
    ['The rating: Good.'],
    ['Good was the rating.'],
    [
      'It was rated ‘Good’ last year.',
      'hint at “Good”: The house writes ratings small in running text: “good”.',
      '  fix Write “good”: “Good” becomes “good”',
    ],
    ['It was rated (Good) then.'],
    ['It was Outstanding last year.'],
    [
      '- It was rated Outstanding last year.',
      'hint at “Outstanding”: The house writes ratings small in running text: “outstanding”.',
      '  fix Write “outstanding”: “Outstanding” becomes “outstanding”',
    ],
    ['> It was rated Outstanding last year.'],
    ['# Rated Outstanding'],
    ['It was rated Requires Improvement And Good.'],
    [
      'It was rated Good. It was a Good Home.',
      'hint at “Good”: The house writes ratings small in running text: “good”.',
      '  fix Write “good”: “Good” becomes “good”',
    ],
    ['Short words.\n\nShort words.'],
  ])('in a report: %s', (words = '', ...told) => {
    expect(toldByGroup('prose', draftWithWords(words))).toEqual(told);
  });

  test.each([
    ['It was rated Outstanding last year.'],
    [
      'It is run by [insert name of provider].',
      'hint at “[insert name of provider]”: “[insert name of provider]” is left over from a template. Write what belongs here, or take it out.',
    ],
  ])('in a release: %s', (words = '', ...told) => {
    expect(toldByGroup('prose', draftWithWords(words, 'news'))).toEqual(told);
  });

  test.each([
    ['It is run by [insert name of provider].'],
    [
      'We saw the the ward.',
      'warning at “the the”: The word “the” stands here twice. Take one out.',
      '  fix Take one “the” out: “the the” becomes “the”',
    ],
  ])('in another text: %s', (words = '', ...told) => {
    expect(toldByGroup('prose', draftWithWords(words, 'other'))).toEqual(told);
  });
});
