import type { StatementResult } from '../../server/src/assessment/assessment.ts';

/** Every list of `length` values, in counting order: 4 to the power of `length` of them for a scale of four. */
export function everyList<Value>(length: number, values: readonly Value[]): Value[][] {
  let lists: Value[][] = [[]];
  for (let place = 0; place < length; place += 1) {
    lists = lists.flatMap((list) => values.map((value) => [...list, value]));
  }
  return lists;
}

/** Every choice of that many values, in whatever order they stand. */
export function everyChoice<Value>(number: number, values: readonly Value[]): readonly (readonly Value[])[] {
  const [first, ...others] = values;
  if (first === undefined || number === 0) {
    return number === 0 ? [[]] : [];
  }
  return [...everyChoice(number - 1, values).map((rest) => [first, ...rest]), ...everyChoice(number, others)];
}

/** Scored statements with these scores, named A, B, C, … */
export function statementsWith(scores: readonly number[]): StatementResult[] {
  return scores.map((score, index) => {
    const name = String.fromCharCode('A'.charCodeAt(0) + index);
    const definition = { id: name.toLowerCase(), name, aliases: [], scored: true };
    return { definition, statement: null, score, source: 'stated' };
  });
}
