// Validates N-Triples against shapes, unchanged and with an error planted in each of some lines. Prints the violations.
// node shacl.mjs FILE.nt SHAPES.ttl FAULTS.json
import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const [triples, shapes, faults] = process.argv.slice(2).map(path => readFileSync(path, 'utf8'));
const validator = new SHACLValidator(new Store(new Parser({ format: 'Turtle' }).parse(shapes)));

async function found(text) {
  const report = await validator.validate(new Store(new Parser({ format: 'N-Triples' }).parse(text)));
  return report.results.map(result => `${result.focusNode?.value} ${result.path?.value ?? ''} ${result.message?.map(message => message.value).join(' ') ?? ''}`);
}

const planted = {};
for (const [name, line] of Object.entries(JSON.parse(faults)))
  planted[name] = (await found(triples + line + '\n')).length;
console.log(JSON.stringify({ found: await found(triples), planted }));
