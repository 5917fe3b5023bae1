import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { spellingParts, typesettingParts } from '../../server/src/disk/large-parts.ts';

test.for([...Object.values(typesettingParts), ...Object.values(spellingParts)])(
  'users are told to install the $name that was tested',
  ({ name, version }) => {
    expect(Object.entries(manifest.devDependencies)).toContainEqual([name, version]);
  },
);
