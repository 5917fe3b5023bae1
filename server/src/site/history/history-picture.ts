import type { Element } from 'hast';
import { s } from 'hastscript';
import { daysBetween, monthNames } from '../../text/dates/calendar.ts';
import { dayOf, type SitePart, type SiteReport } from '../site-report.ts';

/** Pixels: a lane with its name above it, and the room for days below all lanes. */
const [laneHeight, nameHeight, axisHeight] = [86, 40, 26];

/** Percent of the width: the margins, and how near two reports may come to each other. */
const [margin, nearest] = [4, 7];

/** With more reports than these the numbers would run into each other; the table has them. */
const mostNumbers = 8;

/** The sign of a rating, by its tone, around a middle at 0, 0. */
const signs: Readonly<Record<string, string>> = {
  best: '0,-8 2,-2.5 8,-2.3 3.2,1.5 5,7.5 0,4 -5,7.5 -3.2,1.5 -8,-2.3 -2,-2.5',
  middling: '0,-7 7.5,6 -7.5,6',
  poor: '0,-8 8,0 0,8 -8,0',
  none: '-7,-1.5 7,-1.5 7,1.5 -7,1.5',
};

/**
 * The ratings and scores of a service through time: a lane for each part, the better the higher. Words and lines keep
 * their size on pages of every width. `names` are the parts, `reports` at least two, the oldest first.
 */
export function historyPicture(names: readonly string[], reports: readonly SiteReport[], label: string): Element {
  const places = placesOf(reports);
  const height = names.length * laneHeight + axisHeight;
  const bottom = height - axisHeight;
  return s('svg', { className: ['history'], width: '100%', height, role: 'img', ariaLabel: label }, [
    ...places.map((place) => s('line', { className: ['day'], ...across(place, place), y1: 0, y2: bottom })),
    ...names.flatMap((name, lane) => {
      const parts = reports.map((report) => report.parts.find((part) => part.name === name) ?? null);
      return laneOf(name, parts, places, lane * laneHeight);
    }),
    ...daysBelow(reports, places, height - 6),
  ]);
}

/** The places of the reports from left to right in percent, by their days where they have them. */
function placesOf(reports: readonly SiteReport[]): readonly number[] {
  const days = daysSinceFirst(reports);
  const span = days.at(-1) ?? 0;
  const gap = Math.min(nearest, 100 / reports.length);
  const known = span > 0;
  const wanted = days.map((day, place) => (known ? (100 * day) / span : (100 * place) / (days.length - 1)));
  const placed: number[] = [];
  for (const place of wanted) {
    placed.push(Math.max(place, (placed.at(-1) ?? -gap) + gap));
  }
  const widest = Math.max(100, placed.at(-1) ?? 0);
  return placed.map((place) => round(margin + (place / widest) * (100 - 2 * margin)));
}

/** For each report the days since the first one; all 0 where one of them has no day. */
function daysSinceFirst(reports: readonly SiteReport[]): readonly number[] {
  const days = reports.map((report) => {
    const [year = 0, month = 0, day = 0] = (dayOf(report) ?? '').split('-').map(Number);
    return { year, month, day };
  });
  const [first] = days;
  return days.map((day) =>
    first === undefined || days.some(({ month }) => month === 0) ? 0 : daysBetween(first, day),
  );
}

function laneOf(
  name: string,
  parts: readonly (SitePart | null)[],
  places: readonly number[],
  top: number,
): readonly Element[] {
  const points = parts.flatMap((part, index) =>
    part === null ? [] : [{ part, x: places[index] ?? 0, y: round(top + nameHeight + depthOf(part)) }],
  );
  const steps = points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point;
    return [
      s('line', { className: ['way'], ...across(before.x, point.x), y1: before.y, y2: before.y }),
      s('line', { className: ['way'], ...across(point.x, point.x), y1: before.y, y2: point.y }),
    ];
  });
  return [
    s('line', { className: ['edge'], ...across(0, 100), y1: top, y2: top }),
    s('text', { className: ['name'], x: 0, y: top + 18 }, name),
    ...steps,
    ...points.map(({ part, x, y }) =>
      s('svg', { className: ['point', `tone-${part.standing?.tone ?? 'none'}`], x: `${x}%`, y, overflow: 'visible' }, [
        signOf(part.standing?.tone ?? 'none'),
        ...(part.score === null || places.length > mostNumbers
          ? []
          : [s('text', { className: ['number'], y: -11, textAnchor: 'middle' }, String(part.score))]),
      ]),
    ),
  ];
}

/** Pixels below the top of the lane's room: the best rating, or a score of 100, stands highest. */
function depthOf({ standing, score }: SitePart): number {
  const room = laneHeight - nameHeight - 14;
  const share = standing !== null && standing.of > 1 ? (standing.place - 1) / (standing.of - 1) : null;
  return room * (share ?? (score === null ? 1 : 1 - Math.min(100, Math.max(0, score)) / 100));
}

function signOf(tone: string): Element {
  const points = signs[tone];
  return points === undefined ? s('circle', { r: 7 }) : s('polygon', { points });
}

/** The first and the last day, and those between that have room. */
function daysBelow(reports: readonly SiteReport[], places: readonly number[], y: number): readonly Element[] {
  const last = places.length - 1;
  let free = places[0] ?? 0;
  return reports.flatMap((report, index) => {
    const x = places[index] ?? 0;
    const isEnd = index === 0 || index === last;
    if (!isEnd && (x - free < roomOfDay || (places[last] ?? 100) - x < roomOfDay)) {
      return [];
    }
    free = x;
    const textAnchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const inset = index === 0 ? -margin : index === last ? margin : 0;
    return [s('text', { className: ['date'], x: `${round(x + inset)}%`, y, textAnchor }, monthOf(dayOf(report)))];
  });
}

/** Percent of the width that a day takes on a narrow page, with the space beside it. */
const roomOfDay = 32;

/** "Mar 2025" */
function monthOf(day: string | null): string {
  const [year = '', month = ''] = day?.split('-') ?? [];
  return day === null ? 'No date' : `${monthNames[Number(month) - 1]?.slice(0, 3)} ${year}`;
}

function across(from: number, to: number): { readonly x1: string; readonly x2: string } {
  return { x1: `${from}%`, x2: `${to}%` };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
