import { isCarriedForward } from '../../assessment/scoring/carried.ts';
import { renderPhrase } from '../../framework/phrases/render-phrase.ts';
import type { Field } from '../../report/fields/fields.ts';
import type { Claim, Report, Statement } from '../../report/report.ts';
import { fieldNamed } from '../../report/stated.ts';
import { writeField } from '../../rules/field-edit.ts';
import { removeText } from '../../rules/remove-text.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineAround, lineEndingOf, nextLineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { ActionPlace, Rewrite } from './code-action.ts';
import { sectionAt } from './section-at.ts';

/** Writes the published sentence for the field `Basis: carried forward` of the statement that the caret stands in. */
export const carriedForwardSentence: Rewrite = {
  name: 'carriedForwardSentence',
  kind: 'refactor.rewrite',
  titleAt: (place) =>
    sentenceFor(place) === null ? null : 'Write the sentence that says that the score is carried forward',
  edits: (place) => {
    const found = sentenceFor(place);
    const { text } = place.analysis.report.document;
    return found === null ? [] : [fieldToSentence(text, found.statement.section.fields, found.basis, found.sentence)];
  },
};

/** Writes the field `Basis: carried forward` for the published sentence of the statement that the caret stands in. */
export const carriedForwardField: Rewrite = {
  name: 'carriedForwardField',
  kind: 'refactor.rewrite',
  titleAt: (place) =>
    statementAt(place)?.carriedClaim == null ? null : 'Write “Basis: carried forward” instead of the sentence',
  edits: (place) => {
    const statement = statementAt(place);
    const claim = statement?.carriedClaim;
    return statement === null || claim == null ? [] : sentenceToField(place.analysis.report, statement, claim);
  },
};

function statementAt({ analysis: { report }, range }: ActionPlace): Statement | null {
  const section = sectionAt(report, range.start);
  const statements = report.services.flatMap(({ keyQuestions }) => keyQuestions.flatMap((one) => one.statements));
  return section === null ? null : (statements.find((statement) => statement.section === section) ?? null);
}

function sentenceFor(place: ActionPlace): { statement: Statement; basis: Field; sentence: string } | null {
  const { framework } = place.analysis.report;
  const statement = statementAt(place);
  if (framework === null || statement === null || !isCarriedForward(statement) || statement.carriedClaim !== null) {
    return null;
  }
  const { role, fields } = statement.section;
  const basis = fieldNamed(fields, 'Basis');
  const sentence =
    role.kind !== 'statement'
      ? null
      : renderPhrase(framework, 'carried-forward', { statement: role.definition.name, 'key-question': role.home.name });
  return basis === null || sentence === null ? null : { statement, basis, sentence };
}

/** The field's line gives way; the sentence becomes a paragraph of its own below the last field. */
function fieldToSentence(text: string, fields: readonly Field[], basis: Field, sentence: string): TextEdit {
  const ending = lineEndingOf(text);
  const { start, end: ownEnd } = lineAround(text, basis.range.start);
  const end = lineAround(text, fields.at(-1)?.range.end ?? ownEnd).end;
  const below = text.slice(nextLineStart(text, ownEnd), end);
  const lead = below === '' ? '' : below + ending;
  const apart = fields.length > 1 ? ending : '';
  const next = nextLineStart(text, end);
  const nextIsEmpty = text.slice(next, lineAround(text, next).end).trim() === '';
  return { start, end, text: lead + apart + sentence + (nextIsEmpty ? '' : ending) };
}

/** Where the sentence stands alone above everything else, the field takes its place. */
function sentenceToField(report: Report, { section }: Statement, claim: Claim): readonly TextEdit[] {
  const { document } = report;
  const { text } = document;
  const basis = 'carried forward';
  const [first] = contentsOf(document, section.section);
  const alone = first?.range.start === claim.range.start && first.range.end === claim.range.end;
  if (alone) {
    return [{ ...claim.range, text: `Basis: ${basis}` }];
  }
  const field = writeField(text, section, 'Basis', basis);
  return field === null ? [] : [field, removeText(text, withSpace(text, claim.range))];
}

/** The sentence with the spaces that set it apart from the next one, or at the end of a paragraph from the one before. */
function withSpace(text: string, { start, end }: Range): Range {
  const after = /^[ \t]+(?=\S)/.exec(text.slice(end))?.[0].length ?? 0;
  const before =
    after > 0 ? 0 : (/(?<=\S)[ \t]+$/.exec(text.slice(lineAround(text, start).start, start))?.[0].length ?? 0);
  return { start: start - before, end: end + after };
}
