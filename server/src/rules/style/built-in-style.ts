import { once } from '../../text/memory.ts';
import { builtInStyles } from './built-in-styles.generated.ts';
import type { HouseStyle } from './style-schema.ts';

/** The style that holds where no configuration names one. */
export const defaultStyle = once((): HouseStyle => {
  const json = builtInStyles.cqc;
  if (json === undefined) {
    throw new Error('The style “cqc” does not come with this build.');
  }
  return JSON.parse(json) as HouseStyle;
});
