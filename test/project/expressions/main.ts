// `npm run expressions` judges the patterns that are new and keeps which are linear; `--again` judges all of them, and
// `--built` those too that are put together from names and words while it runs, which takes an hour.
import { judgeAll, judgeBuilt, keepVerdicts } from './known-verdicts.ts';

if (process.argv.includes('--again')) {
  keepVerdicts('linear', []);
  keepVerdicts('quadratic', []);
}
// First of all: what was loaded before would have built its patterns already.
const built = process.argv.includes('--built') ? await judgeBuilt() : null;
const written = judgeAll();
keepVerdicts('linear', written.linear);
keepVerdicts('quadratic', written.quadratic);
const slow = [...written.slow, ...(built?.slow ?? [])];
for (const { file, expression, why } of slow) {
  console.log(`${file}: ${expression} is slow: ${why}`);
}
console.log(
  `${written.linear.length} written patterns are linear, ${written.quadratic.length} quadratic on bounded texts, ${written.slow.length} slow.`,
);
if (built !== null) {
  console.log(
    `${built.linear} built patterns are linear, ${built.slow.length} are not; ${built.unjudged} could not be judged.`,
  );
}
process.exitCode = slow.length > 0 ? 1 : 0;
