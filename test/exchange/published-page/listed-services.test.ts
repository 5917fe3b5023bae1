import { describe, expect, it } from 'vitest';
import { imported } from './imported-page.ts';

const top = `Some Trust NHS Foundation Trust

Some Hospital
Quality Report

Date of inspection visit: 3 February 2015
Date of publication: 16 June 2015

`;

const below = `
Letter from the Chief Inspector of Hospitals
We inspected the hospital in February 2015. It has 412 beds.

Our key findings were as follows:

• Staff were kind and treated patients with dignity and respect.
`;

const services = [
  ['Medical care', 'Requires improvement'],
  ['Surgery', 'Good'],
  ['Critical care', 'Outstanding'],
  ['End of life care', 'Good'],
] as const;

/** The services of a report that have nothing but their own rating. */
function rated(source: string, format: 'text' | 'html' = 'text'): readonly (readonly string[])[] {
  const { report } = imported(source, format);
  return [...report.matchAll(/^# (.*)\n\n## Overall\n\nRating: (.*)$/gmu)].map(([, name = '', rating = '']) => [
    name,
    rating,
  ]);
}

describe('services that a page lists, each with nothing but its own rating', () => {
  it('are rated where print sets ratings apart by room, with empty lines between', () => {
    const list = services.map(([name, rating]) => `${name.padEnd(60)}${rating}\n`).join('\n');
    const whole = `${'Overall rating for this hospital'.padEnd(60)}Requires improvement\n\n`;
    expect(rated(`${top}${whole}${list}${below}`)).toEqual(services);
  });

  it('are rated where the rating stands below each name', () => {
    const list = services.map(([name, rating]) => `${name}\n\n${rating}\n`).join('\n');
    expect(rated(`${top}Overall rating for this hospital\n\nGood\n\n${list}${below}`)).toEqual(services);
  });

  it('are rated where they are bullets below a line that says that ratings come', () => {
    const list = services.map(([name, rating]) => `• ${name}: ${rating}`).join('\n');
    expect(rated(`${top}Overall rating: Good\n\nRatings of services\n${list}\n${below}`)).toEqual(services);
  });

  it('are rated in a table of two columns', () => {
    const rows = services.map(([name, rating]) => `<tr><td>${name}</td><td>${rating}</td></tr>`).join('');
    const source = `<h1>Some Hospital</h1><p>Date of inspection visit: 3 February 2015</p><h2>Overall rating: Good</h2><table><tr><th>Service</th><th>Rating</th></tr>${rows}</table><h2>Letter from the Chief Inspector of Hospitals</h2><p>It has 412 beds.</p>`;
    expect(rated(source, 'html')).toEqual(services);
  });

  it('are left alone where nothing says that the ratings are of this page', () => {
    const list = services.map(([name, rating]) => `${name} ${rating}`).join('\n');
    expect(rated(`${top}${below}\nOthers near you\n${list}\n`)).toEqual([]);
  });
});
