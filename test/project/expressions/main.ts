// `npm run expressions` judges the patterns that are new and keeps which are linear; `--again` judges all of them.
import { judgeAll, keepLinear } from './known-verdicts.ts';

if (process.argv.includes('--again')) {
  keepLinear([]);
}
const { linear, slow } = judgeAll();
keepLinear(linear);
for (const { file, expression, why } of slow) {
  console.log(`${file}: ${expression} is slow: ${why}`);
}
console.log(`${linear.length} patterns are linear, ${slow.length} are not.`);
process.exitCode = slow.length > 0 ? 1 : 0;
