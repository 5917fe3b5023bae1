/**
 * A page tag by tag. White space between words is all alike to who reads it, and a paragraph without words is nothing.
 * HTML within a line is words, whether or not it may come back as HTML.
 */
export function tagsOf(page: string): readonly string[] {
  let text = page.replace(/<span data-html="inline">([^<]*)<\/span>/g, '$1');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/[ \t\r\n\f]+/g, ' ').replace(/<(p|em|strong)> ?<\/\1>/g, ' ');
  }
  return text.replace(/ ?(<[^>]+>) ?/g, '$1').split(/(?=<)/);
}
