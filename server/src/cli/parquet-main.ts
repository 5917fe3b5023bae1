export { parquetFile } from './export/parquet-file.ts';
