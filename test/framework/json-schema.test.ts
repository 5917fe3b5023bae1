import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The committed JSON Schema, as an editor would use it: gives the places that it refuses. */
function refusals(schema: string, value: unknown): string[] {
  const json: object = JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ allErrors: true, validateFormats: false, keywords: ['enumDescriptions'] }).compile(
    json,
  );
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function yaml(path: string): Record<string, unknown> {
  return parse(readFileSync(path, 'utf8'));
}

describe('the JSON Schemas that editors use', () => {
  test.each([
    ['framework', 'schemas/frameworks/cqc-single-assessment.yaml'],
    ['framework', 'schemas/frameworks/cqc-local-authority.yaml'],
    ['regulations', 'schemas/regulations/hsca-regulated-activities-2014.yaml'],
    ['regulations', 'schemas/regulations/cqc-registration-2009.yaml'],
    ['releases', 'schemas/releases/cqc.yaml'],
  ])('%s accepts %s', (schema, path) => {
    expect(refusals(schema, yaml(path))).toEqual([]);
  });

  test('refuse a framework with a slip, where the slip is', () => {
    const sound = yaml('schemas/frameworks/cqc-local-authority.yaml');
    expect(refusals('framework', { ...sound, colour: 'red' })).toEqual([' must NOT have additional properties']);
    expect(refusals('framework', { ...sound, id: 'Local Authority' })[0]).toMatch(/^\/id must match pattern/);
    expect(refusals('framework', { ...sound, scale: [{ value: 'three', meaning: 'good' }] })).toEqual([
      '/scale/0/value must be integer',
    ]);
    const { ratings, ...without } = sound;
    expect(ratings).toBeDefined();
    expect(refusals('framework', without)).toEqual([" must have required property 'ratings'"]);
  });

  test('explain every key of a framework file and of the front matter', () => {
    for (const schema of ['framework', 'front-matter']) {
      const { properties } = JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8'));
      for (const [key, value] of Object.entries<{ description?: string }>(properties)) {
        expect(value.description, `${schema}: ${key}`).toMatch(/\S/);
      }
    }
  });

  test('say nothing of the largest number that a computer can count to', () => {
    expect(readFileSync('schemas/framework.schema.json', 'utf8')).not.toContain(String(Number.MAX_SAFE_INTEGER));
  });
});
