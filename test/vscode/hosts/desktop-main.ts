// Runs a suite in a desktop VS Code: EXECUTABLE EXTENSION SUITE FOLDER. A process of its own, since the library writes
// what VS Code prints to its own output.
import { runTests } from '@vscode/test-electron';

const [vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath, opened] = process.argv.slice(2);
if (!vscodeExecutablePath || !extensionDevelopmentPath || !extensionTestsPath || !opened) {
  throw new Error('Four paths are needed: of VS Code, of the extension, of the suite, and what to open.');
}
await runTests({ vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath, launchArgs: [opened] });
