import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { editDocument } from '../../server/src/syntax/edit-document.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { realReport } from '../bench/real-report.ts';

/** The engine's own garbage collector, which scripts cannot call otherwise. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Beside the one that is open: those that later ones are compared with. */
const stillKept = 5;

test('a report that is typed into all day holds none of its earlier states but the last few', async () => {
  const library = builtInLibrary();
  let document = parseDocument(realReport(50));
  const at = document.text.indexOf(' the ', document.text.length / 2);
  const states: WeakRef<object>[] = [];
  for (let keystroke = 0; keystroke < 30; keystroke += 1) {
    document = editDocument(document, [{ start: at, end: at, text: 'x' }]);
    const analysis = analyse(document, { library });
    lint(analysis, defaultSettings);
    states.push(new WeakRef(document), new WeakRef(analysis));
  }
  // What was looked at in this turn is held until the next.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();

  const held = states.filter((state) => state.deref() !== undefined).length;
  expect(held).toBeLessThanOrEqual(2 * stillKept);
  expect(document.text).toContain('x'.repeat(30));
});
