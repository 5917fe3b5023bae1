import type { CheckProblem } from './check-problem.ts';
import type { Framework } from './framework.ts';
import { templateSlots } from './phrase-pattern.ts';
import { readTemplate, requiredWords } from './phrase-template.ts';

/** Templates of phrases can be read and have a word to be looked for. */
export function* checkPhrases(framework: Framework): Iterable<CheckProblem> {
  for (const [index, { templates }] of framework.phrases.entries()) {
    for (const [place, template] of templates.entries()) {
      const { parts, problem } = readTemplate(template, templateSlots);
      if (problem !== undefined) {
        yield { path: ['phrases', index, 'templates', place], message: problem };
      } else if (requiredWords(parts).length === 0) {
        const message = 'A template needs a word of its own outside of slots and [alternatives].';
        yield { path: ['phrases', index, 'templates', place], message };
      }
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
    const { parts, problem } = readTemplate(template, ['value']);
    if (problem !== undefined) {
      yield { path: ['page', 'lines', index, 'template'], message: problem };
    } else if (parts.some((part) => part.kind === 'choice')) {
      yield {
        path: ['page', 'lines', index, 'template'],
        message: 'A line of a page has no alternatives: write two lines.',
      };
    }
  }
}
