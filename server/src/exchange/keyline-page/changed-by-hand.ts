import type { FrameworkLibrary } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion, findRatingOf, findScore } from '../../framework/names.ts';
import { factNames } from '../../render/page-words.ts';
import { type FieldName, fieldNames, knownFieldName } from '../../report/fields/fields.ts';
import { houseBasis } from '../../report/stated.ts';
import type { FrontMatterAsWritten } from '../../syntax/front-matter/front-matter-schema.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { type LineNote, type PageLine, tidySpaces } from '../page-lines/page-line.ts';
import type { MarkedHeading } from './elements/page-section-heading.ts';
import { bareBody } from './visible-words/bare-body.ts';
import { bareHead } from './visible-words/bare-head.ts';

/**
 * Where a page shows a reader something else than its marks say, since somebody changed it after Keyline made it. `lines`
 * are those that readers see; `headings` and `frontMatter` are what the marks say.
 */
export function changedByHand(
  lines: readonly PageLine[],
  headings: readonly MarkedHeading[],
  frontMatter: FrontMatterAsWritten,
  library: FrameworkLibrary,
): readonly LineNote[] {
  const known = library.files.has(frontMatter.framework?.split('@')[0] ?? '');
  const head = known ? bareHead(lines, library, frontMatter.framework) : null;
  if (head === null) {
    return [];
  }
  const { framework, facts, line } = head;
  const sections = bareBody(head.rest, framework).sections.filter(({ heading }) => heading !== null);
  const isSame =
    sections.length === headings.length &&
    sections.every(({ heading }, place) => heading?.text === headings[place]?.name);
  return [
    ...factNames.flatMap(([, key]) => {
      const [stated, shown] = [frontMatter[key], facts[key]];
      return stated === undefined || shown === undefined || sameText(stated, shown) || sameDate(stated, shown)
        ? []
        : [note(line, shown, stated)];
    }),
    ...headings.flatMap((heading, place) =>
      isSame ? changedFields(heading, sections[place]?.fields ?? new Map(), framework) : [],
    ),
  ];
}

function changedFields(
  { line, name: heading, fields }: MarkedHeading,
  shown: ReadonlyMap<FieldName, string>,
  framework: Framework,
): readonly LineNote[] {
  // A key question may have ratings of its own, in which the same words mean something else.
  const keyQuestion = findKeyQuestion(framework, heading);
  return fieldNames.flatMap((name) => {
    // Of a field that is written twice, a page may show either.
    const [stated, second] = fields.filter(([written]) => knownFieldName(written) === name).map(([, value]) => value);
    const seen = shown.get(name);
    return stated === undefined ||
      stated === '' ||
      second !== undefined ||
      seen === undefined ||
      sameValue(name, stated, seen, { framework, keyQuestion })
      ? []
      : [note(line, `${name}: ${seen}`, stated)];
  });
}

function note(line: number, shown: string, stated: string): LineNote {
  return { line, text: shown, reason: `the page shows this, but was made from “${stated}”, which was taken` };
}

function sameValue(
  name: FieldName,
  stated: string,
  shown: string,
  { framework, keyQuestion }: { readonly framework: Framework; readonly keyQuestion: KeyQuestionDefinition | null },
): boolean {
  switch (name) {
    case 'Rating':
    case 'Previous rating': {
      const [left, right] = [stated, shown].map((text) => findRatingOf(framework, text, keyQuestion));
      return left?.rating === right?.rating && left?.label === right?.label;
    }
    case 'Score': {
      const score = (text: string) => readWholeNumber(text) ?? findScore(framework, text);
      return score(stated) === score(shown);
    }
    case 'Basis':
      return houseBasis(stated) === houseBasis(shown);
    case 'Updated':
      return sameDate(stated, shown);
    case 'Rationale':
      return sameText(stated, shown);
  }
}

function sameDate(stated: string, shown: string): boolean {
  return sameText(toHouseStyle(stated) ?? stated, toHouseStyle(shown) ?? shown);
}

function sameText(stated: string, shown: string): boolean {
  return tidySpaces(stated) === tidySpaces(shown);
}
