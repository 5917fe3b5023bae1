import { findCitations } from '../../framework/citations.ts';
import type { Framework } from '../../framework/framework.ts';
import { isEarlier, isStated } from './gates.ts';
import type { NamedList } from './lists.ts';
import { type NumberSentence, writtenBetween } from './number-sentences.ts';

/** What a regulation is about, behind its number: “(Safe care and treatment)”, “, on good governance,”. */
const about =
  "(?: ?\\([^()#]{1,80}\\)|, (?:on|about|concerning|which is about|which concerns|the one on) [a-z' ]{1,60},)?";
const cited = `\\bregulations? #${about}(?:(?:, and|,| and| &) (?:regulations? )?#${about})*`;
const adverbs = '(?: still| also| now| again| all| both| each)*';
/** “Regulations 9 and 12 had been breached”, “Regulation 17, on good governance, was not being met”. */
const passive = new RegExp(
  `${cited} (?:had|have|has|was|were|is|are)${adverbs}(?: been)?${adverbs} (?:(?:being |found to (?:be|have been) )?breached|not(?: being| been| fully)? (?:met|complied with))\\b`,
  'g',
);
/** “was still in breach of Regulation 17”, “a further breach of Regulation 12 (…) and Regulation 18 (…)”. */
const breachOf = new RegExp(
  `(?<opening>\\b(?:in|a|an|the|further|continued|continuing|new|second|another|#) breach(?:es)?|\\bbreach(?:es|ed)) (?:of )?(?:the )?(?:cqc |hsca |health and social care act )?${cited}`,
  'g',
);
const goesOn = /\b(?:still|remain(?:s|ed)?|continues?|continued to be|again|now) $/;
const denied = /\b(?:not|no|never|neither|nor|cannot|without|longer)\b|n't\b/;

/** Regulations that a sentence calls breached. Places are UTF-16 indices of the text, half-open. */
interface CitedBreach {
  readonly named: NamedList | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The breaches of a sentence that names each by the number of its regulation. None where it tells of another time. */
export function readCitedBreaches(framework: Framework, sentence: NumberSentence): readonly CitedBreach[] {
  const { plain } = sentence;
  if (!plain.includes('regulation')) {
    return [];
  }
  return [...plain.matchAll(passive), ...plain.matchAll(breachOf)].flatMap((match): readonly CitedBreach[] => {
    const before = plain.slice(0, match.index);
    const isNow = goesOn.test(before) ? !isEarlier({ ...sentence, plain: before }) : !isEarlier(sentence);
    if (!isNow || denied.test(before.split(/[,;:]/).at(-1) ?? '') || !isStated(sentence, match.index)) {
      return [];
    }
    const to = match.index + match[0].length;
    const named = namedIn(framework, sentence, match.index, to);
    const [start, end] = [sentence.originalIndex(match.index), sentence.originalIndex(to)];
    return [{ named, text: sentence.text.slice(start, end), start, end }];
  });
}

/** The numbers of regulations between two places of `plain`. */
export function namedIn(framework: Framework, sentence: NumberSentence, from: number, to: number): NamedList | null {
  const citations = findCitations(framework, writtenBetween(sentence, from, to));
  const names = [...new Set(citations.map((citation) => citation.number))];
  return names.length === 0 ? null : { names, known: true };
}
