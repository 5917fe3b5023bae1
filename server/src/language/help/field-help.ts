import type { Framework } from '../../framework/framework.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { Basis } from '../../report/linked/results.ts';
import { type Help, helpTexts } from './help.ts';

/** What a field says. */
export function fieldHelp(name: FieldName, framework: Framework): Help {
  const { keyQuestion, statement } = framework.terms;
  const meanings: Readonly<Record<FieldName, string>> = {
    Rating: `The rating that the report gives: of this ${keyQuestion}, or of the whole.`,
    Score: `The score: of a ${statement} a number of the scale, of a ${keyQuestion} or of the whole a percentage.`,
    'Previous rating': `The rating before this assessment. A ${statement} that was not looked at carries its score over from it.`,
    Basis: `Whether the ${statement} was assessed this time, carries its score forward, or was not assessed.`,
    Updated: 'The day on which this part of the report was last changed.',
    Rationale: 'Why the rating is not the one that normally follows.',
  };
  return { title: name, parts: helpTexts(meanings[name]) };
}

/** What one of the three bases says. */
export function basisHelp(basis: Basis, { terms: { statement } }: Framework): Help {
  const meanings: Readonly<Record<Basis, string>> = {
    assessed: `The ${statement} was looked at this time, and its score comes from that.`,
    'carried-forward': `The ${statement} was not looked at this time. Its score follows from the previous rating.`,
    'not-assessed': `The ${statement} was not looked at and has no score. No score is not a score of 0.`,
    transferred: 'Taken over from another provider: its ratings are shown, and count in none above them.',
  };
  return { title: basis.replaceAll('-', ' '), parts: helpTexts(meanings[basis]) };
}
