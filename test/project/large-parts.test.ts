import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { typesettingParts } from '../../server/src/disk/typesetting/large-parts.ts';

test.for(Object.values(typesettingParts))(
  'users are told to install the $name that was tested',
  ({ name, version }) => {
    expect(Object.entries(manifest.devDependencies)).toContainEqual([name, version]);
  },
);
