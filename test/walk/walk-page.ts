/**
 * A walk is a page of the documentation whose code fences are tried one after the other, in one folder. What a fence is
 * stands after its language:
 *
 * - `yaml FILE`, `markdown FILE`, `text FILE`: the text is put at the end of FILE, which begins with it where there is no
 *   such file yet. A text that is not indented is set off by an empty line.
 * - `diff FILE`: in FILE the lines with `-` give way to those with `+`; lines with a space stay.
 * - `tried` after FILE: the same, and then taken back.
 * - `console`: each line that begins with `$ ` is run, and what it prints follows it.
 *
 * The file is saved and looked at in an editor. What the reader then sees is part of the fence:
 *
 * - A line of `^^^ message` under a line is a finding there; `→ line N: message` is one in a line that the fence does not
 *   show. A fence without them leaves nothing to find.
 * - A fence with the caret, `$0`, is always taken back. Its text stands in FILE already, or comes at the end. `→ offers a,
 *   b` lists what can be chosen there, `→ says …` is the hover, and `→ a writes` is followed by what choosing a writes
 *   there. `…` at the end of a line leaves the rest out.
 * - `→ quick fix: …` is what the editor offers to write for the findings in the lines of the fence.
 */
export interface WalkFence {
  /** What stands before the fence's text in the page, with the line that opens the fence. */
  readonly before: string;
  readonly kind: 'append' | 'change' | 'console';
  /** Null for a console. */
  readonly file: string | null;
  readonly tried: boolean;
  /** The text between the lines that open and close the fence. */
  readonly body: string;
}

export interface WalkPage {
  readonly fences: readonly WalkFence[];
  /** What stands in the page after the text of the last fence. */
  readonly after: string;
}

const fencePattern = /^```(?<language>[a-z]+)(?: (?<file>\S+)(?<tried> tried)?)?\n(?<body>[\s\S]*?)^```$/gm;

/** Takes a page apart into its fences and what stands between them. */
export function readWalk(page: string): WalkPage {
  let from = 0;
  const fences = [...page.matchAll(fencePattern)].map((match): WalkFence => {
    const { language = '', file = null, tried, body = '' } = match.groups ?? {};
    const bodyAt = match.index + match[0].indexOf('\n') + 1;
    const before = page.slice(from, bodyAt);
    from = bodyAt + body.length;
    const kind = language === 'console' ? 'console' : language === 'diff' ? 'change' : 'append';
    if ((file === null) !== (kind === 'console')) {
      throw new Error(`A fence of a walk says which file it is about: ${match[0]}`);
    }
    return { before, kind, file, tried: tried !== undefined, body };
  });
  return { fences, after: page.slice(from) };
}

/** The lines of a fence that are text of the file, without what the reader sees. */
export function textLines({ body }: WalkFence): readonly string[] {
  const lines = body.split('\n').slice(0, -1);
  const answer = lines.findIndex((line) => line.startsWith('→ '));
  return lines.slice(0, answer === -1 ? undefined : answer).filter((line) => !/^ *\^+ /.test(line));
}

/** The lines of a fence, from the first that begins with an arrow. */
export function answerLines({ body }: WalkFence): readonly string[] {
  const lines = body.split('\n').slice(0, -1);
  const answer = lines.findIndex((line) => line.startsWith('→ '));
  return answer === -1 ? [] : lines.slice(answer);
}
