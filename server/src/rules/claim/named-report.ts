import { joinWords, ratingName } from '../../assessment/words.ts';
import type { Framework, KeyQuestionDefinition } from '../../framework/framework.ts';
import { findRatingOf } from '../../framework/names.ts';
import type { LinkedFiles } from '../../report/linked-files.ts';
import { keyQuestionBefore } from '../../report/previous.ts';
import { referencesOf } from '../../report/references.ts';
import type { Rule } from '../rule.ts';
import { newsPartName, newsRatings } from './news-ratings.ts';

export const namedReport: Rule = {
  id: 'claim/named-report',
  severity: 'error',
  summary: 'A news release that states another rating than the report it speaks of.',
  fixable: false,
  missing: false,
  *check({ report, linked }) {
    const { framework, document } = report;
    const named = referencesOf(document).filter(({ kind }) => kind === 'reports');
    const files = [...new Set(named.map(({ path }) => path))];
    if (framework === null || files.some((file) => linked.get(file)?.results == null)) {
      return;
    }
    for (const stated of newsRatings(report).filter(({ when }) => when === 'now')) {
      const given = files.flatMap((file) => ratingsIn(file, linked, framework, stated.keyQuestion));
      if (given.length > 0 && !given.includes(stated.rating)) {
        const name = newsPartName(stated, framework);
        const right = joinWords(
          [...new Set(given)].map((rating) => ratingName(framework, rating)),
          'or',
        );
        yield {
          range: stated.range,
          message: `This release says “${stated.text}”, but ${joinWords(files, 'and')} ${files.length === 1 ? 'rates' : 'rate'} ${name} ${right}. Make the release and the report agree.`,
          related: named.map(({ range }) => ({ range, message: 'The report is named here.' })),
        };
      }
    }
  },
};

/** Every rating that the report gives this key question, or the whole (null), in any of its services. */
function ratingsIn(
  file: string,
  linked: LinkedFiles,
  framework: Framework,
  keyQuestion: KeyQuestionDefinition | null,
): readonly string[] {
  const services = linked.get(file)?.results?.services ?? [];
  return services.flatMap((service) => {
    const given = keyQuestion === null ? service.overall : keyQuestionBefore(framework, service, keyQuestion);
    return findRatingOf(framework, given?.rating ?? '', keyQuestion).rating ?? [];
  });
}
