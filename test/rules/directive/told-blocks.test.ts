import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';

type Case = [words: string, ...told: string[]];

function check(...[words, ...told]: Case): void {
  expect(toldByGroup('directive', `# Safe\n\n${words}\n`)).toEqual(told);
}

describe('what is told of computed blocks', () => {
  test.each<Case>([
    ['::scores'],
    [
      '::score',
      'error at “score”: There is no computed block “::score”, so nothing would be shown here. Did you mean “::scores”?',
      '  fix Change to ::scores: “score” becomes “scores”',
    ],
    [
      '::sorces',
      'error at “sorces”: There is no computed block “::sorces”, so nothing would be shown here. Did you mean “::scores”?',
      '  fix Change to ::scores: “sorces” becomes “scores”',
    ],
    [
      '::weather',
      'error at “weather”: There is no computed block “::weather”, so nothing would be shown here. Write “::ratings”, “::scores”, “::changes” or “::actions”.',
    ],
    [
      '- ::score',
      'error at “score”: There is no computed block “::score”, so nothing would be shown here. Did you mean “::scores”?',
      '  fix Change to ::scores: “score” becomes “scores”',
    ],
    [
      '- one\n\n  ::score',
      'error at “score”: There is no computed block “::score”, so nothing would be shown here. Did you mean “::scores”?',
      '  fix Change to ::scores: “score” becomes “scores”',
    ],
    [
      '> ::score',
      'error at “score”: There is no computed block “::score”, so nothing would be shown here. Did you mean “::scores”?',
      '  fix Change to ::scores: “score” becomes “scores”',
    ],
    [
      '> - ::score',
      'error at “score”: There is no computed block “::score”, so nothing would be shown here. Did you mean “::scores”?',
      '  fix Change to ::scores: “score” becomes “scores”',
    ],
    [
      '::scores[',
      'error at “::scores[”: “::scores[” is not closed, so this line is shown as plain text. Write “::scores” alone on the line.',
    ],
    [
      '::scores[of safe',
      'error at “::scores[of safe”: “::scores[” is not closed, so this line is shown as plain text. Write “::scores” alone on the line.',
    ],
    [
      '::scores{of=safe',
      'error at “::scores{of=safe”: “::scores{” is not closed, so this line is shown as plain text. Write “::scores” alone on the line.',
    ],
    [
      '::scores{of=safe]',
      'error at “::scores{of=safe]”: “::scores{” is not closed, so this line is shown as plain text. Write “::scores” alone on the line.',
    ],
    [
      '::scores[of} safe',
      'error at “::scores[of} safe”: “::scores[” is not closed, so this line is shown as plain text. Write “::scores” alone on the line.',
    ],
    [
      '::scores of safe',
      'error at “::scores of safe”: Something else stands on the line of “::scores”, so it is shown as plain text. Write “::scores” alone on the line.',
    ],
    [
      '  ::  scores now',
      'error at “::  scores now”: Something else stands on the line of “::scores”, so it is shown as plain text. Write “::scores” alone on the line.',
    ],
    [
      ':::scores',
      'error at “:::scores”: Keyline has no blocks that begin and end with “:::”, so this line is shown as plain text. Write “::name” on a line of its own, or remove the line.',
    ],
    [
      ':::',
      'error at “:::”: Keyline has no blocks that begin and end with “:::”, so this line is shown as plain text. Write “::name” on a line of its own, or remove the line.',
    ],
    [
      '::::scores of safe',
      'error at “::::scores of safe”: Keyline has no blocks that begin and end with “::::”, so this line is shown as plain text. Write “::name” on a line of its own, or remove the line.',
    ],
    ['::'],
    ['See ::scores of safe.'],
    ['`::scores` shows them.'],
    [
      'One line\n::scores of safe\nanother',
      'error at “::scores of safe”: Something else stands on the line of “::scores”, so it is shown as plain text. Write “::scores” alone on the line.',
    ],
    ['Time: 3::4'],
    [
      '> ::scores of safe',
      'error at “::scores of safe”: Something else stands on the line of “::scores”, so it is shown as plain text. Write “::scores” alone on the line.',
    ],
    ['```\n::score\n```'],
  ])('%s', check);
});
