import fc from 'fast-check';
import { frameworkReference } from '../../../server/src/framework/file/library.ts';
import type { Framework } from '../../../server/src/framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../server/src/framework/model/definitions.ts';

/** Reports of a framework with any scores and ratings, which contradict nothing that they say themselves. */
export function anyReport(framework: Framework): fc.Arbitrary<string> {
  const service = partsOf(framework, '#');
  const services = fc
    .uniqueArray(fc.constantFrom(...serviceNames), { minLength: 2, maxLength: 4 })
    .chain((names) => fc.tuple(...names.map((name) => partsOf(framework, '##').map((text) => `# ${name}\n\n${text}`))))
    .map((texts) => texts.join('\n'));
  const several = framework.services ? fc.oneof(service, services) : service;
  const parts = [frontMatter(framework), service, several, measures(framework)] as const;
  return fc
    .tuple(...parts, fc.boolean())
    .map(([front, alone, body, actions, isSingle]) => `${front}\n${isSingle ? alone : body}\n${actions}`);
}

/** Among them some that releases cannot tell from the whole, and some that a sentence cuts short. */
const serviceNames = [
  ...['Crisis services', 'Community crisis services', 'Wards for older people, and their carers', 'The practice'],
  ...['24 hour helpline', 'Services that never close', 'Maternity', 'Acute wards for adults of working age', 'Surgery'],
];

function frontMatter(framework: Framework): fc.Arbitrary<string> {
  const rating = fc.constantFrom(...framework.ratings.map(({ name }) => name));
  const previous = fc
    .dictionary(fc.constantFrom('overall', ...framework.keyQuestions.map(({ name }) => name)), rating, { maxKeys: 4 })
    .map((map) => (Object.keys(map).length === 0 ? [] : [`previous: ${JSON.stringify(map)}`]));
  const names = fc.record(
    {
      provider: fc.constantFrom('Harbour and Vale NHS Trust', 'Not Only Care Limited', 'Bell: Homes'),
      location: fc.constantFrom('Alder House', 'The Surgery', 'Inadequate House'),
      assessed: fc.constantFrom(
        '3 to 14 March 2025',
        '4 March 2025',
        '11 and 12 October 2022',
        '30 April - 2 May 2024',
      ),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(previous, names).map(([before, known]) => {
    const lines = Object.entries(known).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return ['---', `framework: ${frameworkReference(framework)}`, ...lines, ...before, '---', ''].join('\n');
  });
}

function partsOf(framework: Framework, mark: string): fc.Arbitrary<string> {
  return fc
    .tuple(...framework.keyQuestions.map((keyQuestion) => keyQuestionText(framework, keyQuestion, mark)))
    .map((texts) => texts.join('\n'));
}

function keyQuestionText(framework: Framework, { name, statements }: KeyQuestionDefinition, mark: string) {
  if (framework.scoring.method === 'judged') {
    const rating = fc.constantFrom(...[...framework.ratings, ...framework.labels].map((one) => one.name));
    return fc.option(rating, { nil: '' }).map((value) => `${mark} ${name}\n\n${value && `Rating: ${value}`}\n`);
  }
  const score = fc.constantFrom(...framework.scale.map(({ value }) => value));
  return fc
    .tuple(...statements.map((statement) => score.map((value) => `${mark}# ${statement.name}\n\nScore: ${value}\n`)))
    .map((texts) => `${mark} ${name}\n\n${texts.join('\n')}`);
}

/** What must be done, and the notices, which name breaches. */
function measures({ sections }: Framework): fc.Arbitrary<string> {
  const regulations = [
    'Regulation 9',
    'Regulation 10',
    'Regulation 15 Premises and equipment',
    'Regulation 17 Good governance',
  ];
  const list = fc.uniqueArray(fc.constantFrom(...regulations), { maxLength: 3 });
  const titled = (holds: string, items: readonly string[]) => {
    const name = sections.find((section) => section.holds === holds)?.name;
    return name === undefined || items.length === 0 ? '' : `# ${name}\n\n${items.join('\n')}\n`;
  };
  return fc.tuple(list, list).map(([must, notices]) =>
    [
      titled(
        'must-actions',
        must.map((regulation) => `- The provider must mend this. (${regulation})`),
      ),
      titled(
        'requirement-notices',
        notices.map((regulation) => `- ${regulation}`),
      ),
    ].join('\n'),
  );
}
