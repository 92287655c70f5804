// Prints the rows and the metadata of a Parquet file as JSON: dates as ISO texts, whole numbers as numbers.
import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';

const bytes = readFileSync(process.argv[2]);
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const metadata = parquetMetadata(file);
const rows = await parquetReadObjects({ file });
const plain = (_, value) => typeof value === 'bigint' ? Number(value) : value;
// JSON.stringify calls toJSON of Date; a time of midnight means a day.
Date.prototype.toJSON = function () { const iso = this.toISOString(); return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso; };
process.stdout.write(JSON.stringify({
  rows,
  metadata: Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value])),
  dates: metadata.schema.filter(({ converted_type, logical_type }) => converted_type === 'DATE' || logical_type?.type === 'DATE').map(({ name }) => name),
}, plain));
