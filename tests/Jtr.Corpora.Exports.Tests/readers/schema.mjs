// Validates the JSON and every line of the JSON Lines by the JSON Schema, then documents with one error each, which must fail; prints the problems.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

const folder = process.argv[2];
const read = (path) => readFileSync(join(folder, path), 'utf8');
const schema = JSON.parse(read('json/schema.json'));
const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: false });
const whole = ajv.compile(schema);
const corpus = JSON.parse(read('json/jtr-data.json'));
const problems = [];
if (!whole(corpus)) problems.push(ajv.errorsText(whole.errors));
let lines = 0;
for (const table of Object.keys(corpus).filter((name) => Array.isArray(corpus[name]))) {
  const row = ajv.getSchema(`${schema.$id}#/$defs/${table}`);
  for (const line of read(`jsonl/${table}.jsonl`).split('\n').slice(0, -1)) {
    lines++;
    if (!row(JSON.parse(line))) problems.push(`${table}: ${ajv.errorsText(row.errors)}`);
  }
}

const wrong = [
  (event) => { event.status = 'perhaps'; },
  (event) => { delete event.evidence; },
  (event) => { event.colour = 'red'; },
  (event) => { event.date = 'in August'; },
  (event) => { event.evidence[0].start = 'here'; },
];
const event = ajv.getSchema(`${schema.$id}#/$defs/events`);
const passed = wrong.filter((change) => { const copy = structuredClone(corpus.events.find((row) => row.date)); change(copy); return event(copy); }).length;
process.stdout.write(JSON.stringify({ id: schema.$id, lines, problems, passed }));
