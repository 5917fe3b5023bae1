// Opens a report of 100 KB in the named server, and tells the parent process how long its first findings took, and how much of the processor.
import { measuredEditor } from './editor-client.ts';
import { measuredServers } from './editor-servers.ts';
import { frameworkReport } from './framework-report.ts';

const [wanted] = process.argv.slice(2);
const server = measuredServers().find(({ name }) => name === wanted);
if (server === undefined || process.send === undefined) {
  throw new Error('This is a part of "npm run bench opening".');
}
const editor = await measuredEditor(server, frameworkReport(100_000));
const processor = editor.processor();
editor.stop();
process.send({ opened: editor.opened, processor });
process.disconnect();
