import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { addFrameworks, builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';

/** How a made-up framework judges, each as YAML; what is left out is as simple as it can be. */
export interface Ways {
  readonly scale?: string;
  readonly ratings?: string;
  readonly scoring: string;
  readonly overall?: string;
  /** The key questions Food, with Meals and Drinks, Rooms, with Beds, and Staff, with none. */
  readonly keyQuestions?: string;
  /** Whatever else stands in the file. */
  readonly more?: string;
}

export const simpleKeyQuestions = `
  - { id: food, name: Food, statements: [{ id: meals, name: Meals }, { id: drinks, name: Drinks }] }
  - { id: rooms, name: Rooms, statements: [{ id: beds, name: Beds }] }
  - { id: staff, name: Staff, statements: [] }`;

const simple: Required<Ways> = {
  scale:
    '[{ value: 1, meaning: bad }, { value: 2, meaning: poor }, { value: 3, meaning: fine }, { value: 4, meaning: best }]',
  ratings:
    '[{ id: high, name: High, value: 3, carries: 4 }, { id: fair, name: Fair, value: 2 }, { id: low, name: Low, value: 1 }]',
  scoring: '{ method: judged }',
  overall: '{ method: none }',
  keyQuestions: simpleKeyQuestions,
  more: '',
};

/** The file of a made-up framework. */
export function madeUp(ways: Partial<Ways>): string {
  const { more, ...rest } = { ...simple, ...ways };
  const keys = Object.entries(rest).map(([key, yaml]) => `${key}: ${yaml}\n`);
  return `id: made-up\ntitle: Made up\n${keys.join('')}${more}\n`;
}

/** A made-up framework as reports follow it. It is read anew each time, as that of an author is when its file changes. */
export function madeUpFramework(ways: Partial<Ways>, sector: string | null = null): Framework {
  const { file, problems } = readFrameworkSource(madeUp(ways));
  const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);
  const { framework } = resolveFramework(library, 'made-up', null, sector);
  if (framework === undefined) {
    throw new Error(problems.map(({ message }) => message).join('\n'));
  }
  return framework;
}
