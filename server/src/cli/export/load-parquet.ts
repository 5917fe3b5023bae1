import { loadScript } from '../../disk/compiled-code/load-script.ts';

/** The name of the file that holds what writes Parquet; the build sets it. From the sources there is none. */
declare const parquetScript: string;

type ParquetLibrary = typeof import('../parquet-main.ts');

/** What writes Parquet: a bundle of its own, loaded when Parquet is asked for. */
export async function loadParquet(): Promise<ParquetLibrary> {
  return typeof parquetScript === 'string'
    ? loadScript<ParquetLibrary>(import.meta.dirname, parquetScript, null).exports
    : import('../parquet-main.ts');
}
