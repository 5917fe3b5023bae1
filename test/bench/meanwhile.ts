import { setTimeout } from 'node:timers/promises';
import { measuredEditor } from './editor-client.ts';
import { measuredServers } from './editor-servers.ts';
import { realReport } from './real-report.ts';

const times = 5;

/** How long the server takes for a hover in one report while it reads another one of a megabyte, opened at that moment. */
export async function benchMeanwhile(): Promise<void> {
  const [keyline] = measuredServers();
  if (keyline === undefined) {
    throw new Error('There is no server to measure.');
  }
  for (let time = 0; time < times; time += 1) {
    const editor = await measuredEditor(keyline, realReport(20));
    const hover = () => editor.hover({ line: 5, character: 3 });
    for (let again = 0; again < 50; again += 1) {
      await hover();
    }
    let isRead = false;
    const reading = editor.openAnother(realReport(2090)).finally(() => {
      isRead = true;
    });
    const answers: number[] = [];
    while (!isRead) {
      answers.push(await hover());
      await setTimeout(1);
    }
    const opened = await reading;
    const longest = Math.max(...answers);
    console.log(
      `1 MB was read in ${opened.toFixed(0)} ms; ${answers.length} hovers meanwhile, the longest ${longest.toFixed(0)} ms`,
    );
    editor.stop();
  }
}
