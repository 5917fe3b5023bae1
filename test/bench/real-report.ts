import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { KeyQuestionDefinition } from '../../server/src/framework/model/definitions.ts';

const who = ['Nurses', 'Carers', 'The team', 'Families', 'Ward staff', 'The manager', 'Patients', 'Senior leaders'];
const said = ['noted that', 'explained how', 'were sure that', 'had checked whether', 'showed us that', 'felt that'];
const what = ['the rota', 'each care plan', 'the fire log', 'the falls audit', 'induction', 'the complaints book'];
const how = ['was kept up to date', 'had gaps on two nights', 'was read at every handover', 'needed more detail'];
const ratings = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const evidence = ['People’s experience', 'Feedback from staff', 'What we saw', 'Feedback from partners', 'Processes'];

/**
 * A report of the shape that reports have: evidence under headings of its own, tables, lists, quotations, links,
 * footnotes, emphasis and figures in the prose, and here and there a mistake that Keyline finds. A section has about
 * 450 characters. Always the same text for the same numbers.
 */
export function realReport(sections: number, seed = 1): string {
  const { framework } = resolveFramework(builtInLibrary(), 'cqc-single-assessment', null);
  const keyQuestions = framework?.keyQuestions ?? [];
  const statements = keyQuestions.flatMap((keyQuestion) => keyQuestion.statements).length;
  const within = Math.max(0, sections - keyQuestions.length - statements - 1) / statements;
  const writer = newWriter(seed);
  const parts = keyQuestions.map((keyQuestion) => keyQuestionPart(writer, keyQuestion, within));
  const table = keyQuestions.map(({ name }) => `| ${name} | ${writer.pick(ratings)} | ${writer.number(30, 99)} |`);
  return [
    `---\nframework: cqc-single-assessment\nprovider: Trust ${seed}\nassessed: 3 to 14 March 2025\nstatus: draft\n---\n`,
    `# Overall\n\nRating: ${writer.pick(ratings)}\n\n| Key question | Rating | Score |\n| :-- | :-- | --: |\n${table.join('\n')}\n`,
    ...parts,
    writer.definitions(),
  ].join('\n');
}

interface Writer {
  /** Whether something happens that happens this often, from 0 to 1. */
  readonly happens: (share: number) => boolean;
  readonly number: (least: number, most: number) => number;
  readonly pick: (from: readonly string[]) => string;
  readonly sentence: () => string;
  /** What the references and footnote marks of the sentences stand for. */
  readonly definitions: () => string;
}

function newWriter(seed: number): Writer {
  let state = (seed * 48_271) % 2_147_483_647;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const happens = (share: number) => next() < share;
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = (from: readonly string[]) => from[number(0, from.length - 1)] ?? '';
  const claim = () => `${pick(said)} ${pick(what)} ${pick(how)}`;
  const sources = new Set<number>();
  let notes = 0;
  const ending = (kind: number): string => {
    if (kind < 2) {
      return ` (see [${pick(what)}](https://example.org/notes/${number(1, 300)}))`;
    }
    if (kind < 4) {
      const source = number(1, 40);
      sources.add(source);
      return ` ([source][s-${source}])`;
    }
    if (kind < 5) {
      notes += 1;
      return `[^${notes}]`;
    }
    return [' as **agreed**', ' *in part*', ` under \`plan-${number(1, 90)}\``, ' “every day”'][kind - 5] ?? '';
  };
  const sentence = () => {
    const figures = happens(0.25) ? `, on ${number(2, 6)} of the ${number(7, 12)} days we looked at` : '';
    const share = happens(0.1) ? ` (${number(20, 90)} answers, ${number(50, 99)}%)` : '';
    const end = happens(0.13) ? ending(number(0, 8)) : '';
    return `${pick(who)} ${claim()}${happens(0.25) ? `, and ${pick(what)} ${pick(how)}` : ''}${figures}${share}${end}.`;
  };
  const definitions = () => {
    const links = [...sources].map(
      (source) => `[s-${source}]: https://example.org/sources/${source} "Source ${source}"`,
    );
    return `${links.join('\n')}\n\n${Array.from({ length: notes }, (_, note) => `[^${note + 1}]: ${sentence()}`).join('\n')}\n`;
  };
  return { happens, number, pick, sentence, definitions };
}

function keyQuestionPart(writer: Writer, { name, statements }: KeyQuestionDefinition, within: number): string {
  const score = writer.number(30, 99);
  const parts = statements.map((statement) => {
    const isWrong = writer.happens(0.05);
    const heading = isWrong && writer.happens(0.5) ? statement.name.slice(0, -1) : statement.name;
    const stated = isWrong ? writer.pick(['Score: 7', 'Score: three', 'Score:', 'See [the log][none].']) : '';
    const count = Math.floor(within) + (writer.happens(within % 1) ? 1 : 0);
    const under = Array.from({ length: count }, () => `### ${writer.pick(evidence)}\n\n${evidencePart(writer)}`);
    return `## ${heading}\n\n${stated === '' ? `Score: ${writer.number(1, 4)}` : stated}\n\n${under.join('\n')}`;
  });
  return `# ${name}\n\nRating: ${writer.pick(ratings)}\nScore: ${score}\nUpdated: 12 May 2025\n\nThis service scored ${score} (out of 100) for this area.\n\n${parts.join('\n')}`;
}

function evidencePart(writer: Writer): string {
  const { happens, number, sentence } = writer;
  const sentences = (least: number, most: number) => Array.from({ length: number(least, most) }, sentence);
  const parts = [sentences(3, 6).join(happens(0.2) ? '\n' : ' ')];
  if (happens(0.25)) {
    parts.push(
      sentences(2, 4)
        .map((one) => `${happens(0.15) ? '- Some did not.\n  ' : ''}- ${one}`)
        .join('\n'),
    );
  }
  if (happens(0.05)) {
    parts.push(`> “${sentence()}”\n>\n> — a daughter`);
  }
  if (happens(0.05)) {
    const rows = ['North', 'South', 'East'].map((ward) => `| ${ward} | ${number(8, 24)} | ${number(70, 100)}% |`);
    parts.push(`| Ward | Beds | In use |\n| --- | ---: | ---: |\n${rows.join('\n')}`);
  }
  if (happens(0.03)) {
    parts.push(`1. ${sentence()}\n2. ${sentence()}`);
  }
  if (happens(0.01)) {
    parts.push(`\`\`\`text\nincident ${number(100, 999)}\n# no heading\n\`\`\``);
  }
  return `${parts.join('\n\n')}\n`;
}

/** As many characters of prose about ratings, scores, breaches and days: every sentence of it has to be read. */
export function claimsReport(length: number): string {
  const sentences = [
    'Safe was rated requires improvement, and caring went up from good to outstanding.',
    'The service was rated good overall at this assessment.',
    'Effective scored 71 out of 100, and responsive 64.',
    'We assessed five of the eight quality statements for safe.',
    'We found two breaches of regulations in relation to staffing and governance.',
    'Of the 29 records that we looked at, 12 were complete and 17 were not.',
    'The assessment took place on 3 and 4 March 2025.',
    'Well-led remained inadequate, while effective dropped to requires improvement.',
  ];
  const parts = [
    '---\nframework: cqc-single-assessment\nassessed: 3 to 14 March 2025\n---\n\n# Overall\n\nRating: Good\n',
  ];
  let written = 0;
  for (let number = 0; written < length; number += 1) {
    const paragraph = [0, 1, 2, 3].map((place) => sentences[(number * 3 + place * 5) % sentences.length]).join(' ');
    parts.push(
      `\n${number % 5 === 0 ? `### Evidence ${number}\n\n` : ''}${paragraph} This was seen on day ${number}.\n`,
    );
    written += paragraph.length + 40;
  }
  return parts.join('');
}
