import { joinWords } from '../../assessment/explain/words.ts';
import { citedRegulations } from '../../framework/citations.ts';
import type { Framework } from '../../framework/framework.ts';
import type { RegulationPlace } from '../../framework/regulations.ts';
import type { PlacedCitation } from '../../report/actions.ts';
import { citationsOf } from '../../report/citations.ts';
import { byFramework } from '../by-framework.ts';
import type { Fix } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const ambiguousRegulation: Rule = {
  id: 'action/ambiguous-regulation',
  severity: 'information',
  summary: 'A number of a regulation that stands in two laws, with nothing that says which is meant.',
  fixable: true,
  missing: false,
  check: byFramework(function* ({ report }, framework) {
    const citations = citationsOf(report);
    const settled = settledBy(citations, framework);
    const told = new Set<string>();
    for (const placed of citations) {
      const places = citedRegulations(framework, placed.citation);
      const { number } = placed.citation;
      // Once for each number: what settles it in one place settles it in all.
      if (
        places.length < 2 ||
        settled(number) ||
        told.has(number) ||
        isOfAny(report.document.text, placed.range.start)
      ) {
        continue;
      }
      told.add(number);
      const meanings = places.map(({ regulation, instrument }) => `“${regulation.title}” in the ${instrument.name}`);
      yield {
        range: placed.range,
        message: `Regulation ${number} is ${joinWords(meanings)}, and nothing in the report says which is meant. Add the title or the law, here or where it is named again.`,
        fixes: placed.citation.alone ? places.map((place) => addTitle(placed, place)) : [],
      };
    }
  }),
};

/** “A breach of regulation 12 is an offence”: the sentence speaks of no provider in particular. */
function isOfAny(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBefore), at);
  const sentence = before.replace(/^[\s\S]*(?:[.!?]\s|\n)/, '');
  return /^\s*(?:an?|any|every)\s/i.test(sentence);
}

const longestBefore = 200;

/**
 * Whether the report says elsewhere which regulation of a number is meant: it names the same number with a title or a
 * law, or all that it names is of one law.
 */
function settledBy(citations: readonly PlacedCitation[], framework: Framework): (number: string) => boolean {
  const clear = citations
    .map(({ citation }) => ({ number: citation.number, places: citedRegulations(framework, citation) }))
    .filter(({ places }) => places.length === 1);
  const laws = new Set(clear.flatMap(({ places }) => places.map(({ instrument }) => instrument.id)));
  const numbers = new Set(clear.map(({ number }) => number));
  return (number) => laws.size === 1 || numbers.has(number);
}

function addTitle({ range }: PlacedCitation, { regulation }: RegulationPlace): Fix {
  const { title } = regulation;
  return { title: `Add “${title}”`, safe: false, edits: [{ start: range.end, end: range.end, text: `, ${title}` }] };
}
