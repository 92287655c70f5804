// Reads N-Triples with Oxigraph and asks questions in SPARQL. Prints how many triples there are and the answers.
// node ask.mjs FILE.nt QUERIES.json
import { readFileSync } from 'node:fs';
import oxigraph from 'oxigraph';

const [triples, queries] = process.argv.slice(2).map(path => readFileSync(path, 'utf8'));
const store = new oxigraph.Store();
store.load(triples, { format: 'application/n-triples' });
const answers = {};
for (const [name, query] of Object.entries(JSON.parse(queries))) {
  const { head, results } = JSON.parse(store.query(query, { results_format: 'json' }));
  answers[name] = results.bindings.map(row => head.vars.map(variable => row[variable]?.value ?? null));
}

console.log(JSON.stringify({ triples: store.size, answers }));
