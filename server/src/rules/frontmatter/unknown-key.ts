import { joinWords } from '../../assessment/explain/words.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import { meantSentence } from '../../framework/suggestion.ts';
import { type FrontMatter, hasFault } from '../../syntax/front-matter/front-matter.ts';
import { frontMatterSchema, isFrontMatterKey } from '../../syntax/front-matter/front-matter-schema.ts';
import type { Problem, Rule } from '../rule.ts';

const keys = Object.keys(frontMatterSchema.shape);

export const unknownKey: Rule = {
  id: 'frontmatter/unknown-key',
  severity: 'warning',
  summary: 'The front matter has a key that Keyline does not know.',
  fixable: true,
  missing: false,
  *check({ report }): Iterable<Problem> {
    for (const { kind, key, range } of report.frontMatter.problems) {
      if (kind === 'unknown-key' && key !== null) {
        const nearest = nearestKey(key);
        yield {
          range,
          message: `“${key}” is not a key of the front matter, so Keyline does not read it. ${meantSentence(keys, key) || `The keys are ${joinWords(keys)}.`}`,
          fixes:
            nearest !== undefined && wouldFit(report.frontMatter, key, nearest)
              ? [{ title: `Change to ${nearest}`, safe: true, edits: [{ ...range, text: nearest }] }]
              : [],
        };
      }
    }
  },
};

/** The key that a misspelt one was probably meant to be; undefined where none is near. */
export function nearestKey(key: string): string | undefined {
  return nearestNames(keys, key)[0];
}

/** Of two keys that were meant to be the same, the first: renamed together they would stand there twice. */
function firstMeaning({ entries }: FrontMatter, wanted: string): string | undefined {
  return [...entries.keys()].find((key) => !isFrontMatterKey(key) && nearestKey(key) === wanted);
}

/** Whether the value of `key` could stand under the key `wanted`, and that one is not there yet. */
function wouldFit(frontMatter: FrontMatter, key: string, wanted: string): boolean {
  const value = frontMatter.entries.get(key)?.value;
  return (
    isFrontMatterKey(wanted) &&
    !hasFault(frontMatter) &&
    !frontMatter.entries.has(wanted) &&
    firstMeaning(frontMatter, wanted) === key &&
    value !== '' &&
    frontMatterSchema.shape[wanted].safeParse(value).success
  );
}
