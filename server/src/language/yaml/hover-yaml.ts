import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type Scalar, visit } from 'yaml';
import { touches } from '../../text/range.ts';
import { parseYaml } from '../../text/yaml/parse-yaml.ts';
import { type Help, helpTexts } from '../help/help.ts';
import type { Hover } from '../hover/hover-help.ts';
import { item, type Schema, type Sibling, schemasAt } from './schema.ts';
import { schemaHelp, valueHelp } from './schema-help.ts';
import { onlySchema, type YamlKnowledge } from './yaml-knowledge.ts';

/**
 * What the key or value at `offset` of a YAML file that follows `schema` means; null where no known key stands there,
 * and for values that are free.
 */
export function yamlHoverAt(
  text: string,
  schema: Schema,
  offset: number,
  knowledge: YamlKnowledge = onlySchema,
): Hover | null {
  const { document } = parseYaml(text);
  if (document === undefined) {
    return null;
  }
  let hover: Hover | null = null;
  visit(document, {
    Scalar: (place, scalar, ancestors) => {
      const { range } = scalar;
      if (!range || !touches({ start: range[0], end: range[1] }, offset)) {
        return undefined;
      }
      const nodes = ancestors.filter((node) => isPair(node) || isMap(node) || isSeq(node));
      const path = nodes.flatMap((node) => (isPair(node) ? [keyOf(node)] : isSeq(node) ? [item] : []));
      const maps = nodes.filter((node) => isMap(node));
      const schemas = schemasAt(schema, path, (to) => siblingIn(maps, path, to));
      const help =
        place === 'key'
          ? keyHelp(scalar, schemas)
          : (knownHelp(scalar, path, knowledge) ?? valueHelp(String(scalar.value), schemas));
      hover = help === null ? null : { range: { start: range[0], end: range[1] }, help };
      return visit.BREAK;
    },
  });
  return hover;
}

function keyHelp(key: Scalar, schemas: readonly Schema[]): Help | null {
  return schemas.length === 0 ? null : schemaHelp(String(key.value), schemas);
}

/** What a value stands for that names something else in the file. */
function knownHelp(value: Scalar, path: readonly string[], knowledge: YamlKnowledge): Help | null {
  const known = knowledge.valuesAt(path).find((candidate) => candidate.value === String(value.value));
  return known === undefined ? null : { title: known.value, parts: helpTexts(known.detail) };
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The values of the innermost map, once `to` leads to it: there a choice of schemas is made. */
function siblingIn(maps: readonly Node[], path: readonly string[], to: readonly string[]): Sibling {
  const map = to.length === path.length - 1 ? maps.at(-1) : undefined;
  return (key) => {
    const value = isMap(map) ? map.get(key) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
}
