// What package.json tells VS Code that is known elsewhere: the settings that are those of `keyline.yaml`, from the schema and
// the rules that check them, and the colours of ratings, from the stylesheet. All else in package.json stays as it is.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { configurationSchema } from '../../server/src/configuration/configuration-schema.ts';
import { groupOf } from '../../server/src/configuration/rule-groups.ts';
import { severities } from '../../server/src/rules/finding.ts';
import { ruleDescriptions } from '../../server/src/rules/registry.ts';
import type { GeneratedFile } from './generated-file.ts';

const title = 'Reports';
const severity = ['off', ...severities];

export function generateEditorSettings(): readonly GeneratedFile[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const { contributes } = manifest;
  const others = contributes.configuration.filter((section: { title: string }) => section.title !== title);
  const configuration = [{ title, properties: settings() }, ...others];
  const content = JSON.stringify(
    { ...manifest, contributes: { ...contributes, colors: ratingColours(), configuration } },
    null,
    2,
  );
  return [{ path: 'package.json', content: `${content}\n` }];
}

/** The colours of ratings in the views, which a theme or an author may change. */
function ratingColours(): readonly object[] {
  const styles = readFileSync('server/src/render/styles/report.css', 'utf8');
  const colour = (ground: 'light' | 'dark', tone: string): string => {
    const found = new RegExp(`--keyline-${ground}-${tone}: (#[0-9a-f]{6});`).exec(styles)?.[1];
    if (found === undefined) {
      throw new Error(`report.css has no colour --keyline-${ground}-${tone}.`);
    }
    return found;
  };
  const colours = {
    best: 'the best ratings',
    good: 'good ratings',
    middling: 'middling ratings',
    poor: 'poor ratings',
  };
  return Object.entries(colours).map(([tone, words]) => {
    const light = colour('light', tone);
    const dark = colour('dark', tone);
    return {
      id: `keyline.rating${tone.charAt(0).toUpperCase()}${tone.slice(1)}`,
      description: `Colour of ${words} in the views of Keyline.`,
      defaults: { light, dark, highContrast: dark, highContrastLight: light },
    };
  });
}

/** Settings hold for a folder of the workspace; nothing they do not set wins over `keyline.yaml` or a default. */
function settings(): Readonly<Record<string, object>> {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input' });
  const described = (key: string) => {
    const property = schema.properties?.[key];
    const words = typeof property === 'object' ? (property.description ?? '') : '';
    return { scope: 'resource', markdownDescription: words.replace('relative to this file', 'relative to the folder') };
  };
  const list = { type: 'array', items: { type: 'string' }, default: [] };
  return {
    'keyline.rules': { type: 'object', default: {}, ...described('rules'), ...ruleSettings() },
    'keyline.ignore': { ...list, ...described('ignore') },
    'keyline.frameworks': { ...list, ...described('frameworks') },
    'keyline.style': { type: ['string', 'null'], default: null, ...described('style') },
    'keyline.theme': { type: ['string', 'null'], default: null, ...described('theme') },
    'keyline.newReportFramework': { type: ['string', 'null'], default: null, ...described('newReportFramework') },
    'keyline.final': { type: ['boolean', 'null'], default: null, ...described('final') },
  };
}

/** What may be set of each rule and of each group of rules. */
function ruleSettings(): object {
  const groups = [...new Set(ruleDescriptions.map(({ id }) => groupOf(id)))];
  const optionTypes = { number: { type: 'number' }, names: { type: 'array', items: { type: 'string' } } };
  const withOptions = ruleDescriptions.filter(({ options }) => options !== undefined);
  const properties = withOptions.map(({ id, options }) => [
    id,
    {
      anyOf: [
        { enum: severity },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            severity: { enum: severity },
            ...Object.fromEntries(
              Object.entries(options ?? {}).map(([name, { type, description }]) => [
                name,
                { ...optionTypes[type], description },
              ]),
            ),
          },
        },
      ],
    },
  ]);
  return {
    propertyNames: {
      enum: [...ruleDescriptions.map(({ id }) => id), ...groups],
      enumDescriptions: [...ruleDescriptions.map(({ summary }) => summary), ...groups.map(() => 'All of the group')],
    },
    properties: Object.fromEntries(properties),
    additionalProperties: { enum: severity },
  };
}
