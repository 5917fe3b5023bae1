import type { TriedScore } from '../../server/src/protocol/texts.ts';
import type { PageView, ReportMessage } from '../src/preview/messages.ts';
import { editorSide, onMessage } from './editor-side.ts';
import { part } from './elements.ts';
import { goToSourceFrom } from './go-to-source.ts';
import { patchReport } from './patch-report.ts';
import { placePictures } from './pictures.ts';
import { addScoreControls, controlNear, triedAfter } from './score-trials.ts';
import { startScrolling } from './scrolling.ts';
import { addSourceLinks } from './source-links.ts';

const report = part('report', HTMLElement);
const notice = part('notice', HTMLElement);
const announcement = part('announcement', HTMLElement);
const triedBar = part('tried', HTMLElement);
const scrolling = startScrolling(report);

let shown: ReportMessage | null = null;

function showReport(message: ReportMessage): void {
  const isAnother = shown?.state.uri !== message.state.uri;
  const next = document.createElement('template');
  next.innerHTML = message.html;
  placePictures(next.content, message.base, message.pictureFolders);
  addSourceLinks(next.content);
  addScoreControls(next.content, message.scale, message.state.tried);
  const wanted = document.createElement('main');
  wanted.append(next.content);
  patchReport(report, wanted);
  notice.hidden = true;
  showTried(message);
  if (!isAnother && shown?.summary !== message.summary) {
    announcement.textContent = message.summary ?? 'There is no overall rating.';
  }
  shown = message;
  editorSide.setState(message.state);
  scrolling.contentChanged(message.lines);
  if (isAnother) {
    scrolling.to(message.state.line);
  }
}

function showTried({ state: { tried }, summary }: ReportMessage): void {
  const appears = triedBar.hidden && tried.length > 0;
  triedBar.hidden = tried.length === 0;
  if (appears) {
    // The bar covers the foot of the page, where the control that was just used may stand.
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  }
  const count = tried.length === 1 ? 'one score' : `${tried.length} scores`;
  const words = `You are trying ${count}; the report itself has not changed.`;
  part('tried-count', HTMLElement).textContent = summary === null ? words : `${words} ${summary}`;
}

function trying(tried: readonly TriedScore[]): void {
  editorSide.postMessage({ kind: 'tried', tried });
}

report.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && shown !== null) {
    trying(triedAfter(target, shown.state.tried));
  }
});
part('reset', HTMLButtonElement).addEventListener('click', () => trying([]));
part('apply', HTMLButtonElement).addEventListener('click', () => editorSide.postMessage({ kind: 'apply' }));
goToSourceFrom(report);

// As a key of VS Code it would not be heard in a browser, which keeps what looks like pasting to itself.
document.addEventListener('keydown', ({ key, shiftKey, ctrlKey, metaKey }) => {
  if (key.toLowerCase() === 'v' && shiftKey && (ctrlKey || metaKey)) {
    editorSide.postMessage({ kind: 'source', line: Math.floor(scrolling.line()) });
  }
});

function view(): PageView {
  return {
    uri: shown?.state.uri ?? '',
    text: report.innerText,
    line: scrolling.line(),
    announced: announcement.innerText,
  };
}

onMessage((message) => {
  switch (message.kind) {
    case 'report':
      showReport(message);
      break;
    case 'notice':
      notice.textContent = message.text;
      notice.hidden = false;
      break;
    case 'scroll':
      scrolling.to(message.line);
      break;
    case 'look':
      editorSide.postMessage({ kind: 'seen', view: view() });
      break;
    case 'try':
      scrolling.to(message.line);
      controlNear(report, message.line)?.focus();
      break;
  }
});
editorSide.postMessage({ kind: 'ready' });
