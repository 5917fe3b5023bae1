import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linePattern } from '../../server/src/exchange/page-facts/line-pattern.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { addFrameworks, builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import { matchPhrases } from '../../server/src/framework/phrases/phrases.ts';
import { again, expectLinear } from '../common/linear.ts';
import { workOf } from '../common/work.ts';

const marrow = readFileSync('examples/own-framework/marrow-schools.yaml', 'utf8');

function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

function withTemplate(template: string): string {
  const sound = "templates: ['In {key-question} the school has {score} of 100 points.']";
  return replaced(marrow, sound, `templates: ['${template}']`);
}

const tooMany = /can be read in too many ways/;

describe('a template that the same words fit in too many ways is refused', () => {
  test.each([
    ['endings', `zx${'{s}'.repeat(28)} {score} y.`],
    ['alternatives that begin alike', `zx${'[a|aa]'.repeat(28)} {score} y.`],
    ['alternatives that may be left out', `zx${'[a|]'.repeat(30)} {score} y.`],
    ['slots beside words that could stand in them', `zx ${'[{rating}|steady] '.repeat(12)}{score} y.`],
    ['a crowd of alternatives to nothing', `zx ${'[|a|b|c|d|e|f]'.repeat(60)} {score} y.`],
  ])('%s', (_, template) => {
    const source = withTemplate(template);
    const { problems } = readFrameworkSource(source);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(tooMany)]);
    expect(source.slice(problems[0]?.range.start, problems[0]?.range.end)).toContain('zx');
  });

  test('and one that is too long', () => {
    const { problems } = readFrameworkSource(withTemplate(`zx ${'a '.repeat(600)}{score}`));
    expect(problems.map(({ message }) => message)).toEqual([
      'Item 1 of "templates" must have at most 1000 characters.',
    ]);
  });
});

test.each([
  ['many alternatives that differ', `[The|Our|Each] ${'[one|two|three] '.repeat(50)}zx {score}.`],
  ['alternatives of which one begins the other', 'It [is|is not|is not yet] zx {score}.'],
  ['words that may be left out', 'zx [has |][been |][really |]{score}.'],
])('a template is sound with %s', (_, template) => {
  expect(readFrameworkSource(withTemplate(template)).problems).toEqual([]);
});

describe('names are looked for in linear time, whatever they are', () => {
  const hostile = replaced(
    replaced(
      replaced(marrow, 'name: Teaching\n', "name: Teaching\n    aliases: [a, a and a, 'a, a', a and a and a]\n"),
      'name: Steady,',
      'name: Steady, aliases: [b, b for a, a for a and a],',
    ),
    "templates: ['As a whole, the school is {rating}.']",
    "templates: ['zx {ratings} y.', 'zy {key-questions} {rating} {rating} {score} {ratings} y.']",
  );
  const { file } = readFrameworkSource(hostile);
  const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);
  const { framework } = resolveFramework(library, 'marrow-schools', null);

  test.each([
    'zx b for a and b for a and b for a and ',
    'zx b for a and a and a, a for a and a and ',
    'zx a and a, a and a, a and a as b and ',
    'zy a and a and a b for a b for a 12 b ',
    "zx 'a and a' as 'b' and ",
  ])('%s', (piece) => {
    expect(framework).toBeDefined();
    if (framework !== undefined) {
      expectLinear(
        (size) => again(piece, size),
        (text) => matchPhrases(framework, `${text} y`),
      );
    }
  });

  test('a thousand names that begin alike', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${'a '.repeat(40)}${index}`);
    const aliases = `name: Teaching\n    aliases: ${JSON.stringify(names)}\n`;
    const many = readFrameworkSource(replaced(withTemplate('{key-question} zx'), 'name: Teaching\n', aliases));
    const found = resolveFramework(
      addFrameworks(library, many.file === null ? [] : [many.file]),
      'marrow-schools',
      null,
    );
    const work = workOf(() => {
      expect(found.framework && matchPhrases(found.framework, `${again('a ', 100_000)} zx`)).toEqual([]);
    });
    expect(work).toBeLessThan(2000);
  });
});

describe('lines of pages are matched in linear time, whatever their templates are', () => {
  test.each([
    ['many {any}', `zx${'{any}a'.repeat(12)}{value}!`, 'a'],
    ['{any} side by side', `zx${'{any}'.repeat(12)}{value}!`, 'a'],
    ['white space', 'zx {any} b {value} c', ' \t'],
  ])('%s', (_, template, piece) => {
    const pattern = linePattern(template);
    expectLinear(
      (size) => `zx${again(piece, size)}`,
      (line) => pattern.test(line),
    );
  });

  test.each([
    ['Seen on {value}', 'Seen on 4 May', '4 May'],
    ['{any}: seen on {value} by {any}', 'Lane: seen on 4 May by post by Ann', '4 May'],
    ['{any} by {value}', 'Day by day by day', 'day by day'],
    ['{value} in {any} in {any}', 'a in b in c in d', 'a'],
  ])('%s', (template, line, value) => {
    expect(linePattern(template).exec(line)?.groups?.value).toBe(value);
  });
});
