import { joinWords, plural } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion, isOverallName } from '../../framework/names.ts';
import { nearestNames } from '../../framework/nearest-names.ts';
import type { FrontMatterEntry } from '../../syntax/front-matter/front-matter-entry.ts';
import type { Range } from '../../text/range.ts';
import type { Problem, Rule } from '../rule.ts';

export const invalid: Rule = {
  id: 'frontmatter/invalid',
  severity: 'error',
  summary: 'The front matter cannot be read, or a value in it is not one that its key can have.',
  fixable: true,
  missing: false,
  *check({ report }): Iterable<Problem> {
    const { frontMatter, framework } = report;
    for (const { kind, range, message, remedy } of frontMatter.problems) {
      if (kind === 'syntax' || kind === 'invalid') {
        yield { range, message, fixes: remedy === undefined ? [] : [remedy] };
      }
    }
    if (framework !== null) {
      yield* unknownInScope(framework, report.document.frontMatterText, frontMatter.entries.get('scope'));
      yield* unknownInPrevious(framework, frontMatter.entries.get('previous'));
    }
  },
};

function* unknownInScope(framework: Framework, text: string, entry: FrontMatterEntry | undefined): Iterable<Problem> {
  if (entry === undefined) {
    return;
  }
  const names = Array.isArray(entry.value) ? entry.value : [entry.value];
  let from = entry.valueRange.start;
  for (const name of names) {
    if (typeof name !== 'string' || name === '') {
      continue;
    }
    const found = text.indexOf(name, from);
    // A name that YAML writes in another way, such as with escapes, has no place of its own.
    const written = found !== -1 && found + name.length <= entry.valueRange.end;
    const range = written ? { start: found, end: found + name.length } : entry.valueRange;
    from = written ? range.end : from;
    if (findKeyQuestion(framework, name) === null) {
      yield noKeyQuestion(framework, name, range, 'scope');
    }
  }
}

function* unknownInPrevious(framework: Framework, entry: FrontMatterEntry | undefined): Iterable<Problem> {
  for (const { key, keyRange } of entry?.children.values() ?? []) {
    if (findKeyQuestion(framework, key) === null && !isOverallName(framework, key)) {
      yield noKeyQuestion(framework, key, keyRange, 'previous');
    }
  }
}

function noKeyQuestion(framework: Framework, name: string, range: Range, key: string): Problem {
  const names = framework.keyQuestions.map((definition) => definition.name);
  const nearest = nearestNames(names, name)[0];
  const advice = nearest === undefined ? `Write ${joinWords(names, 'or')}.` : `Did you mean ${nearest}?`;
  return {
    range,
    message: `“${name}” in “${key}” is not one of the ${plural(framework.terms.keyQuestion)} of this framework. ${advice}`,
  };
}
