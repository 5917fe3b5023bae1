import type { Analysis } from '../../analysis/analysis.ts';
import { sectionHelp } from '../help/section-help.ts';

/** A key question or the whole of a service, in a form that outlives the text that it was read from. */
export interface PartAddress {
  /** Place of the service in `Report.services`. */
  readonly service: number;
  /** The id of the key question; null for the whole. */
  readonly keyQuestion: string | null;
}

/** How the part gets its score and rating and what would change them, in one line of text; null where the report has no such part. */
export function explainPart(analysis: Analysis, { service, keyQuestion }: PartAddress): string | null {
  const result = analysis.assessment.services[service];
  const section =
    keyQuestion === null
      ? result?.overall.overall.section
      : result?.keyQuestions.find(({ definition }) => definition.id === keyQuestion)?.keyQuestion.section;
  const help = section ? sectionHelp(analysis, section) : null;
  if (help === null) {
    return null;
  }
  const sentences = help.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  return `${help.title}: ${sentences.join(' ')}`;
}
