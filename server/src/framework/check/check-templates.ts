import type { Framework } from '../framework.ts';
import { innerParts, outerSlotProblem } from '../phrases/outer-slots.ts';
import { templateSlots } from '../phrases/phrase-pattern.ts';
import { readTemplate, requiredWords } from '../phrases/phrase-template.ts';
import type { CheckProblem } from './check-problem.ts';
import { phrasePath } from './phrase-path.ts';
import { hasTooManyReadings } from './template-readings.ts';

/** Templates of phrases can be read and have a word to be looked for. */
export function* checkPhrases(framework: Framework): Iterable<CheckProblem> {
  for (const [index, { templates }] of framework.phrases.entries()) {
    for (const [place, template] of templates.entries()) {
      const message = templateProblem(template);
      if (message !== null) {
        yield { path: [...phrasePath(framework, index), 'templates', place], message };
      }
    }
  }
}

function templateProblem(template: string): string | null {
  const { parts, problem } = readTemplate(template, templateSlots);
  if (problem !== undefined) {
    return problem;
  }
  if (requiredWords(innerParts(parts)).length === 0) {
    return 'A template needs a word of its own outside of slots and [alternatives].';
  }
  return hasTooManyReadings(innerParts(parts))
    ? 'This template can be read in too many ways, which would make every search slow: write several with fewer [alternatives] and endings.'
    : outerSlotProblem(parts);
}

/** Words and lines of news releases can be read. */
export function* checkRelease({ release }: Framework): Iterable<CheckProblem> {
  for (const [index, words] of (release?.marks ?? []).entries()) {
    const { problem } = readTemplate(words, ['any']);
    if (problem !== undefined) {
      yield { path: ['release', 'marks', index], message: problem };
    }
  }
  for (const [index, { template }] of (release?.lines ?? []).entries()) {
    const message = lineProblem(template);
    if (message !== null) {
      yield { path: ['release', 'lines', index, 'template'], message };
    }
  }
  for (const [key, template] of Object.entries(release?.draft ?? {})) {
    const { problem } = readTemplate(template, ['name', 'rating', 'provider']);
    if (problem !== undefined) {
      yield { path: ['release', 'draft', key], message: problem };
    }
  }
}

/** Templates of published pages can be read. */
export function* checkPage(framework: Framework): Iterable<CheckProblem> {
  for (const key of ['furniture', 'openings'] as const) {
    for (const [index, template] of framework.page[key].entries()) {
      const { problem } = readTemplate(template, []);
      if (problem !== undefined) {
        yield { path: ['page', key, index], message: problem };
      }
    }
  }
  for (const [index, { template }] of framework.page.lines.entries()) {
    const message = lineProblem(template);
    if (message !== null) {
      yield { path: ['page', 'lines', index, 'template'], message };
    }
  }
}

function lineProblem(template: string): string | null {
  const { parts, problem } = readTemplate(template, ['value', 'any']);
  if (problem !== undefined) {
    return problem;
  }
  return parts.some((part) => part.kind === 'choice') ? 'A line of a page has no alternatives: write two lines.' : null;
}
