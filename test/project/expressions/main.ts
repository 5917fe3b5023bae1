// `npm run expressions` judges the patterns that are new and keeps which are linear; `--again` judges all of them, and
// `--built` those too that are put together from names and words while it runs, which takes an hour.
import { judgeAll, judgeBuilt, keepLinear } from './known-verdicts.ts';

if (process.argv.includes('--again')) {
  keepLinear([]);
}
// First of all: what was loaded before would have built its patterns already.
const built = process.argv.includes('--built') ? await judgeBuilt() : null;
if (built !== null) {
  keepLinear(built.linear.toSorted(), 'built');
}
const written = judgeAll();
keepLinear(written.linear);
const slow = [...written.slow, ...(built?.slow ?? [])];
for (const { file, expression, why } of slow) {
  console.log(`${file}: ${expression} is slow: ${why}`);
}
console.log(`${written.linear.length} written patterns are linear, ${written.slow.length} are not.`);
if (built !== null) {
  const { linear, slow: notLinear, unjudged } = built;
  console.log(
    `${linear.length} built patterns are linear, ${notLinear.length} are not; ${unjudged} could not be judged.`,
  );
}
process.exitCode = slow.length > 0 ? 1 : 0;
