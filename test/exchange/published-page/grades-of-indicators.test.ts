import { expect, it } from 'vitest';
import { headings, imported, serious } from './imported-page.ts';

const page = (heading: string) => `<main><h1>Ardroy House</h1>
<p>Care Home Service</p>
<dl><dt>Provided by:</dt><dd>Ardroy Care Limited</dd><dt>Completed on:</dt><dd>4 June 2025</dd></dl>
<h2>How good is our leadership? <span>4 - Good</span></h2>
<p>The manager knew the home well.</p>
<h2>How good is our setting? <span>5 - Very Good</span></h2>
<p>The rooms looked out on the sea.</p>
<h2>${heading}</h2>
<table>
<tr><th>How good is our leadership?</th><td>4 - Good</td></tr>
<tr><td>2.2 Quality assurance and improvement is led well</td><td>4 - Good</td></tr>
<tr><td>2.4 Staff are led well</td><td>5 - Very Good</td></tr>
<tr><th>How good is our setting?</th><td>5 - Very Good</td></tr>
<tr><td>4.2 The setting promotes people's independence</td><td>5 - Very Good</td></tr>
</table></main>`;

it.each(['Detailed evaluations', 'Grades from this inspection', 'Evaluations'])(
  'reads the grades of the indicators from a table below “%s” at the end of a page',
  (heading) => {
    const { report } = imported(page(heading), 'html');
    expect(headings(report).slice(0, -1)).toEqual([
      '# How good is our leadership?',
      '## Quality assurance and improvement is led well',
      '## Staff are led well',
      '# How good is our setting?',
      "## The setting promotes people's independence",
    ]);
    expect(report).toContain('## Staff are led well\n\nScore: 5');
    expect(serious(report)).toEqual([]);
  },
);

it('reads the score beside either line of an indicator that a narrow column breaks', () => {
  const { report } = imported(`Ardroy House
Care Home Service

Completed on:
4 June 2025

How good is our leadership?    4 - Good

The manager knew the home well. This report is by the Care Inspectorate.

Detailed evaluations

 How good is our leadership?    4 - Good

 2.2 Quality assurance and improvement is
 led well                       4 - Good

 2.4 Staff are led well         5 - Very Good
`);
  expect(report).toContain('## Quality assurance and improvement is led well\n\nScore: 4');
  expect(report).toContain('## Staff are led well\n\nScore: 5');
});
