import type { CompletionItem, Position } from 'vscode-languageserver/node';
import { readCaret } from '../language/caret.ts';
import type { WalkDesk } from './walk-desk.ts';
import { answerLines, readWalk, textLines, type WalkFence } from './walk-page.ts';

/** Does what a page says, step by step, and gives the page with what the reader then really sees. */
export async function retellWalk(page: string, desk: WalkDesk): Promise<string> {
  const { fences, after } = readWalk(page);
  let told = '';
  for (const fence of fences) {
    told += fence.before + (await retell(fence, desk));
  }
  return told + after;
}

async function retell(fence: WalkFence, desk: WalkDesk): Promise<string> {
  const { file, kind } = fence;
  if (file === null) {
    return retellConsole(fence, desk);
  }
  const before = desk.textOf(file);
  const { text, shown } = kind === 'change' ? changed(before, fence) : appended(before, fence);
  const isAsked = shown.some(({ line }) => line.includes('$0'));
  const caret = isAsked ? readCaret(text) : null;
  desk.write(file, caret?.text ?? text);
  const lines =
    caret === null
      ? [...(await withFindings(shown, file, desk)), ...(await quickFixes(fence, shown, file, desk))]
      : [...shown.map(({ line }) => line), ...(await answers(fence, file, caret, desk))];
  if (fence.tried || caret !== null) {
    desk.write(file, before);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A line of a fence, and the number of the line of the file that it is; null for lines that are taken out. */
interface ShownLine {
  readonly line: string;
  readonly number: number | null;
  /** How many columns the fence puts before the line of the file. */
  readonly indent: number;
}

interface Written {
  readonly text: string;
  readonly shown: readonly ShownLine[];
}

function appended(before: string, fence: WalkFence): Written {
  const lines = textLines(fence);
  const added = lines.map((line) => `${line}\n`).join('');
  const plain = added.replace('$0', '');
  const standing = added.includes('$0') ? before.indexOf(plain) : -1;
  if (standing !== -1) {
    return placed(before.slice(0, standing), lines, before.slice(standing + plain.length));
  }
  return placed(before === '' || /^[ \n]/.test(added) ? before : `${before}\n`, lines, '');
}

function placed(before: string, lines: readonly string[], after: string): Written {
  const first = before.split('\n').length - 1;
  return {
    text: before + lines.map((line) => `${line}\n`).join('') + after,
    shown: lines.map((line, index) => ({ line, number: first + index, indent: 0 })),
  };
}

function changed(before: string, fence: WalkFence): Written {
  const lines = textLines(fence);
  const side = (without: string) =>
    lines
      .filter((line) => !line.startsWith(without))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [old, now] = [side('+'), side('-')];
  const at = before.indexOf(old);
  if (at === -1 || before.includes(old, at + 1)) {
    throw new Error(`${fence.file} has these lines not at all, or more than once:\n${old}`);
  }
  let number = before.slice(0, at).split('\n').length - 2;
  const shown = lines.map((line) => {
    number += line.startsWith('-') ? 0 : 1;
    return { line, number: line.startsWith('-') ? null : number, indent: 1 };
  });
  return { text: before.slice(0, at) + now + before.slice(at + old.length), shown };
}

async function withFindings(shown: readonly ShownLine[], file: string, desk: WalkDesk): Promise<readonly string[]> {
  const lines = desk.textOf(file).split('\n');
  const findings = await desk.findings(file);
  const told = shown.flatMap(({ line, number, indent }) => [
    line,
    ...findings
      .filter(({ range }) => range.start.line === number)
      .map(({ range, message }) => {
        const end = range.end.line === number ? range.end.character : (lines[range.start.line]?.length ?? 0);
        const carets = '^'.repeat(Math.max(1, end - range.start.character));
        return `${' '.repeat(range.start.character + indent)}${carets} ${message}`;
      }),
  ]);
  const elsewhere = findings.filter(({ range }) => !shown.some(({ number }) => number === range.start.line));
  return [...told, ...elsewhere.map(({ range, message }) => `→ line ${range.start.line + 1}: ${message}`)];
}

async function quickFixes(
  fence: WalkFence,
  shown: readonly ShownLine[],
  file: string,
  desk: WalkDesk,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const line of answerLines(fence).filter((answer) => answer.startsWith('→ quick fix: '))) {
    const found = (await desk.findings(file)).filter(({ range }) =>
      shown.some(({ number }) => number === range.start.line),
    );
    const titles = (await Promise.all(found.map(({ range }) => desk.quickFixes(file, range)))).flat();
    told.push(shortened(line, ['→ quick fix:', ...titles.map((title, index) => `${index === 0 ? '' : ','} ${title}`)]));
  }
  return told;
}

async function answers(
  fence: WalkFence,
  file: string,
  { text, offset }: { readonly text: string; readonly offset: number },
  desk: WalkDesk,
): Promise<readonly string[]> {
  const before = text.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const told: string[] = [];
  for (const line of answerLines(fence)) {
    const chosen = /^→ (?<label>.+) writes$/.exec(line)?.groups?.label;
    if (line.startsWith('→ offers ')) {
      const labels = (await desk.completions(file, position)).map(({ label }) => label);
      told.push(shortened(line, ['→ offers', ...labels.map((label, index) => `${index === 0 ? '' : ','} ${label}`)]));
    } else if (line.startsWith('→ says ')) {
      const words = (await desk.hover(file, position)).split(/\s+/);
      told.push(shortened(line, ['→ says', ...words.map((word) => ` ${word}`)]));
    } else if (chosen !== undefined) {
      const items = await desk.completions(file, position);
      told.push(
        line,
        ...writtenBy(
          items.find(({ label }) => label === chosen),
          text,
          position,
        ),
      );
    }
  }
  return told;
}

/** All pieces in one line; as many as the page shows, where it leaves the rest out. */
function shortened(shown: string, pieces: readonly string[]): string {
  const whole = pieces.join('');
  if (!shown.endsWith('…')) {
    return whole;
  }
  let cut = '';
  for (const piece of pieces) {
    cut += cut.length < shown.replace(/[, ]*…$/, '').length ? piece : '';
  }
  return cut === whole ? whole : `${cut}${shown.endsWith(', …') ? ', …' : ' …'}`;
}

/** The lines that a completion writes, as they then stand in the file; places to fill hold their first proposal. */
function writtenBy(item: CompletionItem | undefined, text: string, { line }: Position): readonly string[] {
  const own = text.split('\n')[line] ?? '';
  if (item?.textEdit === undefined || !('range' in item.textEdit)) {
    return ['(not offered)'];
  }
  const { range, newText } = item.textEdit;
  const indent = /^ */.exec(own)?.[0] ?? '';
  const filled = newText
    .replaceAll(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^|]*\|)?\}/g, (_, proposal, first) => proposal ?? first ?? '')
    .replaceAll('\n', `\n${indent}`);
  return `${own.slice(0, range.start.character)}${filled}${own.slice(range.end.character)}`
    .split('\n')
    .map((written) => written.trimEnd());
}

async function retellConsole({ body }: WalkFence, desk: WalkDesk): Promise<string> {
  let told = '';
  for (const command of body.split('\n').filter((line) => line.startsWith('$ '))) {
    told += `${command}\n${await desk.run(command.slice(2))}`;
  }
  return told;
}
