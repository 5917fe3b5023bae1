import { rightReport } from '../cli/common/reports.ts';

/** The report of one service and one day. */
export function reportOn(front: Readonly<Record<string, string>>, rating: string = 'Good'): string {
  const lines = Object.entries({ framework: 'cqc-inspection', kind: 'inspection', status: 'final', ...front });
  return `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n# Overall\n\nRating: ${rating}\n\n# Safe\n\nRating: ${rating}\n\nMedicines were kept in a locked cupboard.\n`;
}

const orchard = { provider: 'Orchard Homes Limited', location: 'Orchard House', sector: 'Care home' };

/** Two reports on a service, one on another, a draft, and a picture. */
export const siteSources = {
  'reports/2019/orchard.report.md': reportOn({ ...orchard, published: '2 May 2019' }),
  'reports/orchard.report.md': `${reportOn(
    { ...orchard, published: '30 November 2022', previous: '2019/orchard.report.md' },
    'Requires improvement',
  )}\nSee [the report before](2019/orchard.report.md#safe).\n\n![A garden](pictures/garden.png)\n`,
  'reports/pictures/garden.png': 'a picture',
  'reports/mill.report.md': reportOn({ provider: 'Mill Trust', location: 'Mill Lane', published: '1 March 2024' }),
  'reports/caring.report.md': rightReport,
};
