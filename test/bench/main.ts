import { benchCheck } from './check.ts';
import { benchData } from './data.ts';
import { benchEditor, benchMemory, benchOpening } from './editor.ts';
import { benchLint } from './lint.ts';
import { benchMeanwhile } from './meanwhile.ts';
import { benchParse } from './parse.ts';
import { benchPublish } from './publish.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  parse: benchParse,
  check: benchCheck,
  lint: benchLint,
  publish: benchPublish,
  editor: benchEditor,
  opening: benchOpening,
  meanwhile: benchMeanwhile,
  memory: benchMemory,
  data: benchData,
};
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benches));

if (unknown === undefined) {
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) {
      await bench();
    }
  }
} else {
  console.error(`There is no measurement ${unknown}. Say one or more of: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
