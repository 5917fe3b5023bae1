/** A line of YAML in block style. Columns count from 0. */
export interface YamlLine {
  /** The column of each dash that begins an item of a list. */
  readonly dashes: readonly number[];
  /** Where the key, or whatever else stands after the dashes, begins. */
  readonly column: number;
  readonly key: string | null;
  /** What stands after the colon, with the spaces before it; empty without a key. */
  readonly value: string;
  /** All that stands after the dashes. */
  readonly rest: string;
}

const parts = /^(?<indent>[ \t]*)(?<dashes>(?:-[ \t]+)*)(?<rest>.*)$/s;
const pair = /^(?<key>"[^"]*"|'[^']*'|[\w/*@.-]+)[ \t]*:(?<value>[ \t].*|)$/s;

/** Takes a line apart; comments at its end are left out. */
export function yamlLine(text: string): YamlLine {
  const groups = parts.exec(text)?.groups ?? {};
  const { indent = '', dashes = '', rest = '' } = groups;
  const columns: number[] = [];
  for (let at = dashes.indexOf('-'); at !== -1; at = dashes.indexOf('-', at + 1)) {
    columns.push(indent.length + at);
  }
  const found = pair.exec(rest)?.groups;
  return {
    dashes: columns,
    column: indent.length + dashes.length,
    key: found?.key?.replace(/^["']|["']$/g, '') ?? null,
    value: (found?.value ?? '').replace(/(?:^|\s)#.*/s, ''),
    rest,
  };
}

/** The lines of a text that hold something. */
export function yamlLines(text: string): readonly YamlLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^\s*(?:#.*)?$/.test(line))
    .map(yamlLine);
}

/** The keys, with their values, of the map that `own` stands in at `column`: the lines around it, as far as the map goes. */
export function mapAround(
  above: readonly YamlLine[],
  own: YamlLine,
  below: readonly YamlLine[],
  column: number,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const take = ({ key, value, column: at }: YamlLine) => {
    if (at === column && key !== null) {
      keys.set(key, value.trim());
    }
  };
  if (own.dashes.length === 0) {
    for (const line of [...above].reverse()) {
      if (line.column < column) {
        break;
      }
      take(line);
      if (line.dashes.length > 0 && line.column === column) {
        break;
      }
    }
  }
  for (const line of below) {
    if (line.column < column || (line.dashes[0] ?? column) < column) {
      break;
    }
    take(line);
  }
  return keys;
}
