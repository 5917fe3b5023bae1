import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, ColumnDescription } from '../../records/column.ts';

/** A Parquet file that is being made in memory, compressed as it grows. */
export interface ParquetFile {
  readonly add: (rows: readonly (readonly Cell[])[]) => void;
  /** The whole file; nothing can be added after that. */
  readonly bytes: () => Uint8Array;
}

/** As many rows are kept as they are before they are compressed: a group of rows, as Parquet has them. */
const groupRows = 20_000;

/** An empty file with these columns. `metadata` is kept in the file beside them. */
export function parquetFile(
  columns: readonly ColumnDescription[],
  metadata: Readonly<Record<string, string>>,
): ParquetFile {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'row', num_children: columns.length }, ...columns.map(schemaOf)],
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'keyline',
  });
  let waiting: (readonly Cell[])[] = [];
  const writeGroup = () => {
    const columnData = columns.map(({ name, type }, place) => ({
      name,
      data: waiting.map((row) => cellValue(row[place] ?? null, type)),
    }));
    writer.write({ columnData, rowGroupSize: groupRows });
    waiting = [];
  };
  return {
    add: (rows) => {
      for (const row of rows) {
        waiting.push(row);
      }
      if (waiting.length >= groupRows) {
        writeGroup();
      }
    },
    bytes: () => {
      writeGroup();
      writer.finish();
      return bytes.getBytes();
    },
  };
}

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

function schemaOf({ name, type }: ColumnDescription): SchemaElement {
  const column = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'text':
      return { ...column, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'integer':
      return { ...column, type: 'INT32' };
    case 'date':
      return { ...column, type: 'INT32', converted_type: 'DATE' };
  }
}

function cellValue(cell: Cell, type: ColumnDescription['type']): Cell | Date {
  return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
