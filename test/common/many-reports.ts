/** One of many made reports, with what was put into it: what can be counted of them without Keyline. */
export interface MadeReport {
  readonly path: string;
  readonly text: string;
  readonly location: string;
  readonly sector: string;
  readonly year: number;
  /** Of the whole: 1 for the best. */
  readonly place: number;
  /** The scores of the statements of Caring, by name. */
  readonly scores: readonly (readonly [name: string, score: number])[];
}

const ratings = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'] as const;
const sectors = ['Care home', 'GP practice', 'NHS hospital'] as const;
const statements = [
  'Kindness, compassion and dignity',
  'Treating people as individuals',
  'Independence, choice and control',
  'Responding to people’s immediate needs',
  'Workforce wellbeing and enablement',
] as const;

/** Years in which every service was assessed. */
const years = [2022, 2023, 2024, 2025];

/** Reports on services that are assessed every year; always the same ones. */
export function* manyReports(count: number): Generator<MadeReport> {
  const next = numbers();
  for (let number = 0; number < count; number += 1) {
    const service = Math.floor(number / years.length);
    const year = years[number % years.length] ?? 2022;
    const sector = sectors[service % sectors.length] ?? sectors[0];
    const location = `Service ${service}`;
    const place = 1 + next(ratings.length);
    const scores = statements.map((name) => [name, 1 + next(4)] as const);
    yield { path: `${year}/${service}.report.md`, text: textOf(), location, sector, year, place, scores };

    function textOf(): string {
      const front = `framework: cqc-single-assessment@2024-12\nscope: caring\nprovider: Provider ${service % 40}\nlocation: ${location}\nsector: ${sector}\nassessed: ${1 + next(28)} March ${year}`;
      const parts = scores.map(
        ([name, score]) => `## ${name}\n\nScore: ${score}\n\nWe looked at this with ${2 + next(30)} people.\n`,
      );
      return `---\n${front}\n---\n\n# Overall\n\nRating: ${ratings[place - 1]}\n\n# Caring\n\n${parts.join('\n')}`;
    }
  }
}

export const ratingNames: readonly string[] = ratings;

/** Gives whole numbers below a limit that look like chance and are always the same (Park and Miller). */
function numbers(): (limit: number) => number {
  let state = 20_260_301;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
