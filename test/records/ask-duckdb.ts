import { DuckDBInstance } from '@duckdb/node-api';

/** The rows that a query of DuckDB gives, each as the values of its columns; dates are texts, numbers are numbers. */
export async function askDuckdb(query: string): Promise<readonly (readonly unknown[])[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const answer = await connection.runAndReadAll(query);
    return answer.getRows().map((row) => row.map(plain));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function plain(value: unknown): unknown {
  return typeof value === 'bigint'
    ? Number(value)
    : typeof value === 'object' && value !== null
      ? String(value)
      : value;
}
