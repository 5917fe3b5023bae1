import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { type Editor, startEditor } from './editor.ts';
import type { Step, Story } from './steps.ts';
import { rock } from './texts.ts';

/** The folder of one story, the texts that are open in it, and the editor that they are open in. */
export interface Desk {
  readonly root: string;
  readonly uriOf: (name: string) => string;
  /** Names and texts. */
  readonly open: ReadonlyMap<string, string>;
  readonly editor: Editor;
  readonly take: (step: Step) => Promise<void>;
}

/** Writes the files of a story and starts an editor beside them. */
export async function startDesk({ files, pulls }: Story): Promise<Desk> {
  const root = mkdtempSync(join(tmpdir(), 'keyline-truth-'));
  const pathOf = (name: string) => join(root, name);
  const uriOf = (name: string) => pathToFileURL(pathOf(name)).href;
  const open = new Map<string, string>();
  const versions = new Map<string, number>();
  const textIn = (name: string) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : null);
  const put = (name: string, text: string) => {
    mkdirSync(dirname(pathOf(name)), { recursive: true });
    writeFileSync(pathOf(name), text);
  };
  for (const { name, text } of [rock, ...files]) {
    put(name, text);
  }
  const editor = await startEditor(pathToFileURL(root).href, pulls, () => [...open.keys()].map(uriOf));
  const { client } = editor;

  /** Tells what happened to files, as the server asked to be told. */
  function tell(changes: readonly (readonly [name: string, type: FileChangeType])[]): void {
    const heard = changes.filter(
      ([name, type]) => type !== FileChangeType.Changed || /\.(?:md|ya?ml)$|ignore$/.test(name),
    );
    if (heard.length > 0) {
      void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: heard.map(([name, type]) => ({ uri: uriOf(name), type })),
      });
    }
  }

  function write(name: string, text: string): void {
    const type = textIn(name) === null ? FileChangeType.Created : FileChangeType.Changed;
    // Whoever writes into a folder that is not there makes it first, and the watcher tells of it.
    const folder = dirname(name);
    const made = folder !== '.' && !existsSync(pathOf(folder)) ? [[folder, FileChangeType.Created] as const] : [];
    put(name, text);
    tell([...made, [name, type]]);
  }

  function openText(name: string, text: string): void {
    const languageId = name.endsWith('.report.md') ? 'keyline' : name.endsWith('.md') ? 'markdown' : 'yaml';
    open.set(name, text);
    versions.set(name, 1);
    client.open(uriOf(name), text, languageId);
    editor.touched();
  }

  function close(name: string): void {
    open.delete(name);
    client.close(uriOf(name));
    editor.touched();
  }

  function move(name: string, to: string): void {
    const text = open.get(name);
    mkdirSync(dirname(pathOf(to)), { recursive: true });
    renameSync(pathOf(name), pathOf(to));
    if (text !== undefined) {
      close(name);
      openText(to, text);
    }
    tell([
      [name, FileChangeType.Deleted],
      [to, FileChangeType.Created],
    ]);
  }

  function edit(name: string, text: string): void {
    const version = (versions.get(name) ?? 1) + 1;
    open.set(name, text);
    versions.set(name, version);
    client.change(uriOf(name), version, [{ text }]);
    editor.touched();
  }

  function save(name: string, text: string): void {
    write(name, text);
    const textDocument = { uri: uriOf(name) };
    void client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
  }

  function remove(name: string): void {
    rmSync(pathOf(name));
    tell([[name, FileChangeType.Deleted]]);
  }

  async function take(step: Step): Promise<void> {
    switch (step.does) {
      case 'wait':
        await new Promise((resolve) => setTimeout(resolve, step.milliseconds));
        break;
      case 'move folder':
        moveFolder(step.back ? 'older' : 'old', step.back ? 'old' : 'older');
        break;
      case 'write':
        write(step.name, step.text);
        break;
      case 'open':
        if (!open.has(step.name)) {
          openText(step.name, textIn(step.name) ?? '');
        }
        break;
      case 'delete':
      case 'move':
        takeAway(step);
        break;
      default:
        takeInText(step, open.get(step.name));
    }
  }

  function takeAway(step: Extract<Step, { does: 'delete' | 'move' }>): void {
    if (textIn(step.name) === null) {
      return;
    }
    if (step.does === 'delete') {
      remove(step.name);
    } else if (step.name !== step.to && !open.has(step.to)) {
      move(step.name, step.to);
    }
  }

  function takeInText(step: Extract<Step, { does: 'save' | 'close' | 'edit' }>, text: string | undefined): void {
    if (text === undefined) {
      return;
    }
    if (step.does === 'close') {
      close(step.name);
    } else if (step.does === 'save') {
      save(step.name, text);
    } else {
      edit(step.name, step.text);
    }
  }

  /** A watcher tells of the folders alone. Texts in them that are open move with them. */
  function moveFolder(from: string, to: string): void {
    if (!existsSync(pathOf(from)) || !statSync(pathOf(from)).isDirectory() || existsSync(pathOf(to))) {
      return;
    }
    renameSync(pathOf(from), pathOf(to));
    for (const [name, text] of [...open].filter(([known]) => known.startsWith(`${from}/`))) {
      close(name);
      openText(to + name.slice(from.length), text);
    }
    tell([
      [from, FileChangeType.Deleted],
      [to, FileChangeType.Created],
    ]);
  }

  return { root, uriOf, open, editor, take };
}
