import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import { type ExplainedAbbreviation, explainedAbbreviations } from './abbreviations/abbreviations.ts';
import { type Glossary, glossaryOf } from './abbreviations/glossary.ts';
import { fits, initialsOf, isNameLike, lastWords, sameLetters } from './abbreviations/initials.ts';

export const misspeltAbbreviation = wordingRule({
  id: 'prose/misspelt-abbreviation',
  severity: 'warning',
  summary:
    'An abbreviation that does not fit the words before it: “(CAHMS)” for Child and Adolescent Mental Health Services.',
  fixable: true,
  missing: false,
  find({ words }, style) {
    return explainedAbbreviations(words).flatMap((abbreviation): PassageProblem[] => {
      const right = rightAbbreviation(abbreviation, glossaryOf(style));
      return right === null
        ? []
        : [
            {
              start: abbreviation.start,
              end: abbreviation.end,
              message: `“${abbreviation.text}” does not fit the words before it, whose letters come in another order. Write “${right}”.`,
              instead: { title: `Write “${right}”`, text: right, safe: true },
            },
          ];
    });
  },
});

/** What the abbreviation must be; null where it may be right. */
function rightAbbreviation({ text, before }: ExplainedAbbreviation, glossary: Glossary): string | null {
  const usual = glossary.abbreviationsFor(before);
  if (usual.length > 0) {
    const right = usual.find((one) => sameLetters(one, text));
    return right === undefined || usual.includes(text) ? null : right;
  }
  const words = lastWords(before, text.length);
  if (text.length < 3 || words === null || !isNameLike(words) || glossary.isKnown(text)) {
    return null;
  }
  const initials = initialsOf(words);
  // The words may be longer than the name is short, and the abbreviation of another language.
  const isSlip = initials !== text && sameLetters(initials, text) && glossary.meaningOf(text) === undefined;
  return isSlip && !fits(text, lastWords(before, text.length + 1) ?? words) ? initials : null;
}
