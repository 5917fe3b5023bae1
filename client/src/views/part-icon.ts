import { ThemeColor, ThemeIcon } from 'vscode';
import type { ScorePart, ScoreState, Standing, Tone } from '../../../server/src/protocol/results.ts';

/** The sign of a part: its shape tells as much as its colour. */
export function partIcon({ kind, state, standing }: ScorePart): ThemeIcon {
  const sign = stateSigns[state];
  if (sign !== null) {
    return icon(...sign);
  }
  return standing === null && kind === 'service' ? new ThemeIcon('organization') : standingIcon(standing);
}

/** A sign for a rating or score, in the colours that ratings have on the page. */
export function standingIcon(standing: Standing | null): ThemeIcon {
  const sign = toneSigns[standing?.tone ?? 'none'];
  return sign === null ? new ThemeIcon('dash') : icon(...sign);
}

const toneSigns: Readonly<Record<Tone, readonly [string, string] | null>> = {
  best: ['star-full', 'keyline.ratingBest'],
  good: ['pass-filled', 'keyline.ratingGood'],
  middling: ['warning', 'keyline.ratingMiddling'],
  poor: ['error', 'keyline.ratingPoor'],
  none: null,
};

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
