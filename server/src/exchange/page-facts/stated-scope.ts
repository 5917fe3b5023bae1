import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import { englishWords } from '../../framework/words.ts';
import { anyOf, escaped, splitSentences } from './page-words.ts';

/**
 * The key questions that a sentence of the page says were looked at: "We looked at 3 key question areas: Safe, Caring
 * and Responsive". Empty where no sentence lists any.
 */
export function statedScope(framework: Framework, texts: readonly string[]): readonly KeyQuestionDefinition[] {
  const term = escaped(framework.terms.keyQuestion);
  const looked = anyOf(englishWords().pages.looked);
  const list = new RegExp(
    `\\b${looked}\\b[^.:]{0,60}\\b${term}s?\\b[^.:,]{0,30}?(?:[:(–-]|\\bof\\b|\\bare\\b)\\s*([^.]{1,200})`,
    'iu',
  );
  for (const sentence of texts.flatMap(splitSentences)) {
    const words = list.exec(sentence)?.[1] ?? '';
    const names = words.split(/(?<!\s)\s*[,;)]\s*(?:and\s+)?|(?<!\s)\s+and\s+/iu);
    const found: KeyQuestionDefinition[] = [];
    for (const one of names) {
      const definition = findKeyQuestion(framework, one);
      if (definition === null) {
        break;
      }
      found.push(definition);
    }
    if (found.length > 0) {
      return framework.keyQuestions.filter((definition) => found.includes(definition));
    }
  }
  return [];
}
