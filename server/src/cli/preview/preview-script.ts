/**
 * What runs in the page of `keyline preview`: when the server says that something changed, the page takes over what it
 * would now be, and the reader stays where they are.
 */
export const previewScript = `const changes = new EventSource('events');
changes.onmessage = async () => {
  const answer = await fetch('.');
  if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const opened = [...document.querySelectorAll('details')].map((details) => details.open);
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    [...document.querySelectorAll('details')].forEach((details, index) => {
      details.open = opened[index] === true;
    });
  }
};
`;
