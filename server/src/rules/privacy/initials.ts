import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import { glossaryOf } from '../prose/abbreviations/glossary.ts';

export const personInitials = wordingRule({
  id: 'privacy/initials',
  severity: 'hint',
  summary: 'Somebody’s initials: “resident JB”, “Mr K.”',
  fixable: false,
  missing: false,
  find({ prose: { value } }, style) {
    if (!mayHold.test(value)) {
      return [];
    }
    const glossary = glossaryOf(style);
    return Array.from(value.matchAll(initials)).flatMap(({ 0: text, groups, index }): PassageProblem[] => {
      const found = groups?.title ?? groups?.person ?? '';
      const isName = groups?.title !== undefined || /\./.test(found);
      if (!isName && (glossary.isKnown(found) || glossary.meaningOf(found) !== undefined)) {
        return [];
      }
      const start = index + text.length - found.length;
      const message = 'Initials can tell who is meant to those who know the service. Write “one person” or the like.';
      return [{ start, end: start + found.length, message }];
    });
  },
});

/** A title, or two capitals behind a word for somebody; every character outside ASCII counts as a capital. */
const mayHold = /M(?:rs?|s|iss)\.?\s|(?:esident|erson|atient|lient|ser|hild)\s[A-Z\x80-\uFFFF][A-Z.\x80-\uFFFF]/;

/** A title with one letter, or a word for one person with two or three. “Person A” stands for nobody’s name. */
const initials =
  /(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Miss)\.?\s(?<title>\p{Lu}(?:\.?\s?\p{Lu})?)(?![\p{L}\p{N}'’-])|(?:[Rr]esident|[Pp]erson|[Pp]atient|[Cc]lient|[Ss]ervice\s[Uu]ser|[Cc]hild)\s(?<person>\p{Lu}\.\s?\p{Lu}\.?|\p{Lu}{2,3})(?![\p{L}\p{N}'’&-]|\s\p{Lu}))/gu;
