/** What words of every size need, by WCAG 2.2 AA. */
export const leastContrast = 4.5;

/** How much two colours (`#rrggbb`) stand out from each other: 1 for the same, 21 for black and white. As WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` (0 to 1) of the first colour, the rest of the second. */
export function mixed(one: string, share: number, other: string): string {
  const [first, second] = [channelsOf(one), channelsOf(other)];
  const channels = first.map((channel, place) => Math.round(channel * share + (second[place] ?? 0) * (1 - share)));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour nearest to this one that stands out enough from all grounds; null where neither darker nor lighter ones do. */
export function standingOut(colour: string, grounds: (colour: string) => readonly string[]): string | null {
  for (let step = 1; step <= 50; step += 1) {
    for (const end of ['#000000', '#ffffff']) {
      const tried = mixed(end, step / 50, colour);
      if (grounds(tried).every((ground) => contrastOf(tried, ground) >= leastContrast)) {
        return tried;
      }
    }
  }
  return null;
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0 to 255. */
function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
