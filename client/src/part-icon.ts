import { ThemeColor, ThemeIcon } from 'vscode';
import type { ScorePart, ScoreState, Standing } from './protocol.ts';

/** The sign of a part: its shape tells as much as its colour. */
export function partIcon({ kind, state, standing }: ScorePart): ThemeIcon {
  const sign = stateSigns[state];
  if (sign !== null) {
    return icon(...sign);
  }
  return standing === null && kind === 'service' ? new ThemeIcon('organization') : standingIcon(standing);
}

/** A star for the best, a cross for the worst; between them a tick in the upper half, an exclamation mark in the lower. */
export function standingIcon(standing: Standing | null): ThemeIcon {
  if (standing === null) {
    return new ThemeIcon('dash');
  }
  const { place, of } = standing;
  if (place === 1) {
    return icon('star-full', 'charts.green');
  }
  if (place === of) {
    return icon('error', 'charts.red');
  }
  return place * 2 <= of ? icon('pass-filled', 'charts.green') : icon('warning', 'charts.yellow');
}

const stateSigns: Readonly<Record<ScoreState, readonly [string, string] | null>> = {
  given: null,
  missing: ['circle-large-outline', 'descriptionForeground'],
  departs: ['diff', 'charts.red'],
  'carried-forward': ['history', 'charts.blue'],
  'not-assessed': ['circle-slash', 'descriptionForeground'],
};

function icon(name: string, colour: string): ThemeIcon {
  return new ThemeIcon(name, new ThemeColor(colour));
}
