import { isMap, isPair, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import { parseYaml } from '../../text/parse-yaml.ts';
import { touches } from '../../text/range.ts';
import type { Hover } from '../hover/hover-help.ts';
import { item, type Schema, type Sibling, schemasAt } from './schema.ts';
import { schemaHelp } from './schema-help.ts';

/** What the key at `offset` of a YAML file that follows `schema` means; null where no known key stands there. */
export function yamlHoverAt(text: string, schema: Schema, offset: number): Hover | null {
  const { document } = parseYaml(text);
  if (document === undefined) {
    return null;
  }
  let hover: Hover | null = null;
  visit(document, {
    Pair: (_key, pair, ancestors) => {
      const range = isScalar(pair.key) ? pair.key.range : null;
      if (!range || !touches({ start: range[0], end: range[1] }, offset)) {
        return undefined;
      }
      const nodes = [...ancestors, pair].filter((node) => isPair(node) || isMap(node) || isSeq(node));
      const path = pathOf(nodes);
      const maps = nodes.filter((node) => isMap(node));
      const schemas = schemasAt(schema, path, (to) => siblingIn(maps, path, to));
      if (schemas.length > 0) {
        hover = { range: { start: range[0], end: range[1] }, help: schemaHelp(keyOf(pair), schemas) };
      }
      return visit.BREAK;
    },
  });
  return hover;
}

function pathOf(nodes: readonly (Node | Pair)[]): readonly string[] {
  return nodes.flatMap((node) => (isPair(node) ? [keyOf(node)] : isSeq(node) ? [item] : []));
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
