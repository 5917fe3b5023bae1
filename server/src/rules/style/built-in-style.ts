import { once } from '../../text/memory.ts';
import { builtInStyles } from './built-in-styles.generated.ts';
import type { HouseStyle } from './style-schema.ts';

/** The ids of the styles that come with Keyline, in the order of lists. */
export const builtInStyleIds: readonly string[] = Object.keys(builtInStyles);

/** A style that comes with Keyline; undefined where there is none of this id. */
export function builtInStyle(id: string): HouseStyle | undefined {
  return styles().get(id);
}

/** The style that holds where no configuration names one. */
export function defaultStyle(): HouseStyle {
  const style = builtInStyle('cqc');
  if (style === undefined) {
    throw new Error('The style “cqc” does not come with this build.');
  }
  return style;
}

const styles = once(
  () => new Map(Object.entries(builtInStyles).map(([id, json]) => [id, JSON.parse(json) as HouseStyle])),
);
