import type { KnownNames } from '../../../server/src/claims/changes/subjects/named-services.ts';
import { withOwnSpeech } from '../../../server/src/claims/own-speech.ts';
import { builtIn } from '../../framework/built-in.ts';
import { readers } from './in-words.ts';

const usual = 'cqc-inspection@adult-social-care';

/**
 * A file of readings as it should be: below each line that is a text stands, indented, what Keyline reads in it. `#` begins
 * a remark. `framework: ID` says which framework the texts behind it are read by, `names: A | B, C` what their document is
 * called and, behind the bar, the services that it rates, `readers: rating, silent` which readers are asked, and
 * `kind: news` that they stand in a release.
 */
export function withReadings(file: string): string {
  let framework = builtIn(usual);
  let names: KnownNames = { own: [], services: [] };
  let inNews = false;
  // What its words do is asked for where a file is on them.
  let asked = Object.keys(readers).filter((name) => name !== 'words');
  const lines = file
    .split('\n')
    .filter((line) => !line.startsWith('  '))
    .flatMap((line) => {
      const [, key, value = ''] = /^(framework|names|readers|kind): *(.*)$/.exec(line) ?? [];
      switch (key) {
        case 'framework':
          framework = builtIn(value);
          return [line];
        case 'names': {
          const [own = '', services = ''] = value.split('|');
          names = { own: listed(own), services: listed(services) };
          return [line];
        }
        case 'kind':
          inNews = value === 'news';
          return [line];
        case 'readers':
          asked = [...listed(value)];
          return [line];
      }
      if (line === '' || line.startsWith('#')) {
        return [line];
      }
      const text = inNews ? withOwnSpeech(framework, line, true) : line;
      const read = asked.flatMap((name) =>
        (readers[name]?.(framework, text, names) ?? []).map((says) => `  ${name}: ${says}`),
      );
      return [line, ...(read.length === 0 ? ['  nothing'] : read)];
    });
  return lines.join('\n');
}

function listed(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
