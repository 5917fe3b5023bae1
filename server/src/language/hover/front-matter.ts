import type { Analysis } from '../../analysis/analysis.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import type { FrontMatterEntry } from '../../syntax/front-matter/front-matter-entry.ts';
import { touches } from '../../text/range.ts';
import { frontMatterKeys } from '../front-matter-keys.ts';
import { frameworkHelp } from '../help/framework-help.ts';
import { type Help, helpTexts } from '../help/help.ts';
import { keyHelp } from '../help/key-help.ts';
import { ratingOrLabelHelp } from '../help/rating-help.ts';
import type { Hover } from './hover-help.ts';

/** What a key of the front matter means, what its framework is, and what a previous rating says. */
export function frontMatterHover(analysis: Analysis, offset: number): Hover | null {
  const entries = [...analysis.report.frontMatter.entries.values()];
  for (const entry of entries) {
    if (touches(entry.keyRange, offset)) {
      const known = frontMatterKeys().find(({ key }) => key === entry.key);
      return known === undefined ? null : { range: entry.keyRange, help: keyHelp(known) };
    }
    if (touches(entry.valueRange, offset)) {
      return valueHover(analysis, entry, offset);
    }
  }
  return null;
}

function valueHover(analysis: Analysis, entry: FrontMatterEntry, offset: number): Hover | null {
  if (entry.key === 'framework' && typeof entry.value === 'string') {
    const help = frameworkHelp(entry.value, analysis.library);
    return help === null ? null : { range: entry.valueRange, help };
  }
  const { framework } = analysis.report;
  return entry.key === 'previous' && framework !== null ? previousHover(framework, entry, offset) : null;
}

/** What a key question or its rating in the map of previous ratings is. */
function previousHover(framework: Framework, { children }: FrontMatterEntry, offset: number): Hover | null {
  for (const { key, keyRange, value, valueRange } of children.values()) {
    if (touches(keyRange, offset)) {
      const keyQuestion = findKeyQuestion(framework, key);
      return keyQuestion === null ? null : { range: keyRange, help: previousKeyHelp(keyQuestion, framework) };
    }
    if (touches(valueRange, offset)) {
      const help = typeof value === 'string' ? ratingOrLabelHelp(framework, value) : null;
      return help === null ? null : { range: valueRange, help };
    }
  }
  return null;
}

function previousKeyHelp({ name, description }: KeyQuestionDefinition, framework: Framework): Help {
  return { title: name, parts: helpTexts(description, `The rating of this ${framework.terms.keyQuestion} before.`) };
}
