import type { Framework } from '../framework/framework.ts';
import { matchPhrases } from '../framework/phrases.ts';
import type { FieldName } from '../report/fields.ts';
import type { OpenSection } from './open-section.ts';
import { isDate, isRating, type PagePatterns } from './page-patterns.ts';

const scoreLine = /^score\s*:?\s*(\d{1,3})$/iu;

/**
 * Takes a line under a heading as a field of its section: `Score: 3`, a rating alone, `Updated 5 March 2025` or the
 * date alone. False where text has begun already, where the section has no such field, or where it has it already.
 */
export function takeField(section: OpenSection, text: string, framework: Framework, patterns: PagePatterns): boolean {
  if (section.heading === null || section.contents.length > 0) {
    return false;
  }
  const { kind } = section.role;
  const score = scoreLine.exec(text)?.[1];
  if (score !== undefined && kind !== 'other') {
    return setField(section, 'Score', score);
  }
  if (kind !== 'key-question' && kind !== 'overall') {
    return false;
  }
  if (isRating(framework, text)) {
    return setField(section, 'Rating', text);
  }
  const fact = patterns.factIn(text);
  if (fact?.holds === 'updated' && fact.value !== null) {
    return setField(section, 'Updated', fact.value);
  }
  return isDate(text) && setField(section, 'Updated', text);
}

/**
 * Makes fields of what the sentences of a section state: the printed score of a key question, and that a statement's
 * score is carried forward. The sentences stay where they are.
 */
export function takeClaims(section: OpenSection, text: string, framework: Framework): void {
  const { kind } = section.role;
  for (const match of matchPhrases(framework, text)) {
    const { score } = match.slots;
    if (match.kind === 'score' && score !== undefined && (kind === 'key-question' || kind === 'overall')) {
      setField(section, 'Score', score.value);
    }
    if (match.kind === 'carried-forward' && kind === 'statement') {
      setField(section, 'Basis', 'carried forward');
    }
  }
}

function setField(section: OpenSection, name: FieldName, value: string): boolean {
  if (section.fields.has(name)) {
    return false;
  }
  section.fields.set(name, value);
  return true;
}
