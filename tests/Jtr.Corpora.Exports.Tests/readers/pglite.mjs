// Loads a script into PGlite, answers the queries that come as a JSON list, and prints the rows as lists of texts.
import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

const text = (value) => value;
const database = new PGlite();
await database.exec(readFileSync(process.argv[2], 'utf8'));
await database.exec('SET search_path TO jtr_data');
const answers = [];
for (const sql of JSON.parse(readFileSync(0, 'utf8'))) {
  const { rows, fields } = await database.query(sql, [], {
    rowMode: 'array',
    parsers: new Proxy({}, { get: () => text, has: () => true }),
  });
  answers.push(rows.map((row) => row.map((cell, i) => cell === null ? null : fields[i].dataTypeID === 16 ? (cell === 't' || cell === true ? 'true' : 'false') : String(cell))));
}

await database.close();
process.stdout.write(JSON.stringify(answers));
