/** The parts of a rendered report that state a value, and the headings. */
const values = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p[class]', 'td'].map((element) => `${element}[data-line]`),
  'tr[data-line] > td',
  'dl > [data-line] > dd',
].join(', ');

const interactive = 'a, button, select, summary, details';

/** Makes what stands in each heading and value a link to its line of the source, for the mouse and the keyboard. */
export function addSourceLinks(report: ParentNode): void {
  for (const value of report.querySelectorAll(values)) {
    if (value.childNodes.length > 0 && value.querySelector(interactive) === null) {
      const link = document.createElement('span');
      link.className = 'to-source';
      link.role = 'link';
      link.tabIndex = 0;
      link.title = 'Go to the source';
      link.append(...value.childNodes);
      value.append(link);
    }
  }
}
