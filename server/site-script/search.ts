// What runs in the search page of a site: it finds reports in the site's own index, while the reader types.
import MiniSearch from 'minisearch';
import { type FoundReport, indexName, searchOptions } from '../src/site/search/search-options.ts';

/** More results than these help nobody. */
const mostShown = 50;

/** Milliseconds without a keystroke after which the search runs. */
const pause = 120;

const form = document.querySelector<HTMLFormElement>('#search-form');
const input = document.querySelector<HTMLInputElement>('#search-words');
const state = document.querySelector<HTMLElement>('#search-state');
const list = document.querySelector<HTMLElement>('#search-results');
const index = MiniSearch.loadJS(Reflect.get(globalThis, indexName), searchOptions);

function show(words: string): void {
  const found = words.trim() === '' ? [] : index.search(words);
  list?.replaceChildren(...found.slice(0, mostShown).map((result) => item(result as unknown as FoundReport)));
  if (state !== null) {
    state.textContent = words.trim() === '' ? '' : stateOf(found.length);
  }
}

function stateOf(count: number): string {
  const counted = count === 1 ? '1 report' : `${count} reports`;
  if (count === 0) {
    return 'No report has these words. Fewer words, or the beginnings of words, find more.';
  }
  return count > mostShown ? `${counted}; the ${mostShown} that fit best are shown.` : `${counted}.`;
}

function item({ address, title, facts, rating, tone }: FoundReport): HTMLElement {
  const link = element('a', '', title);
  link.setAttribute('href', address);
  const row = element('li', '');
  const words = element('div', '');
  words.append(link, element('span', 'aside', facts));
  row.append(words);
  if (rating !== '') {
    const label = element('span', `rating tone-${tone}`);
    const mark = element('span', 'mark');
    mark.setAttribute('aria-hidden', 'true');
    label.append(mark, rating);
    row.append(label);
  }
  return row;
}

function element(name: string, className: string, text: string = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') {
    made.className = className;
  }
  made.textContent = text;
  return made;
}

if (input !== null) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(input.value), pause);
  });
  // The page answers by itself: there is no server to send the words to.
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    show(input.value);
  });
  show(input.value);
  input.focus();
}
