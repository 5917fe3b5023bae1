import type { ExtensionContext } from 'vscode';
import { bundledFile } from '../bundled-file.ts';
import { showNewText } from '../show-text.ts';

/** "Open a Sample Report": one with a wrong score to find and to put right. It is nobody's file, and is not saved. */
export async function openSample(context: ExtensionContext): Promise<void> {
  await showNewText(await bundledFile(context, 'client', 'samples', 'lakeside-house.report.md'));
}
