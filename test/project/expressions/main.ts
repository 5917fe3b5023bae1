// `npm run expressions` judges the patterns that are new, and keeps which are linear: those that are written, and those
// that are put together from names and words while the code runs. `--again` judges all of them, which takes an hour.
import { builtExpressions } from './built-expressions.ts';
import { forget, judge } from './known-verdicts.ts';
import { writtenExpressions } from './written-expressions.ts';

const isAgain = process.argv.includes('--again');
// First of all: what was loaded before would have built its patterns already.
const expressions = { built: await builtExpressions(), written: writtenExpressions() };
for (const origin of ['written', 'built'] as const) {
  if (isAgain) {
    forget(origin);
  }
  const { linear, quadratic, unjudged, slow } = judge(expressions[origin], origin, true);
  for (const { file, expression, why } of slow) {
    console.log(`${file}: ${expression} is slow: ${why}`);
  }
  console.log(
    `${origin}: ${linear.length} patterns are linear, ${quadratic.length} quadratic on bounded texts, ${slow.length} slow; ${unjudged.length} could not be judged.`,
  );
  process.exitCode = slow.length > 0 ? 1 : process.exitCode;
}
