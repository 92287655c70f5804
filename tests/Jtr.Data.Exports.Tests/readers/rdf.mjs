// Reads N-Triples with n3 and Oxigraph, JSON-LD with jsonld, and asks questions in SPARQL. Prints one JSON object.
// node rdf.mjs FILE.nt FILE.jsonld QUERIES.json
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import oxigraph from 'oxigraph';

const [triples, linked, queries] = process.argv.slice(2).map(path => readFileSync(path, 'utf8'));
const text = term => term.termType === 'Literal' ? `"${term.value}"^^${term.datatype.value}` : `<${term.value}>`;
const line = quad => `${text(quad.subject)} ${text(quad.predicate)} ${text(quad.object)}`;

const quads = new Parser({ format: 'N-Triples' }).parse(triples);
const ofTriples = new Set(quads.map(line));
const expanded = await jsonld.toRDF(JSON.parse(linked), { format: 'application/n-quads', documentLoader: url => { throw new Error(`The file refers to ${url}.`); } });
const ofLinked = new Set(new Parser({ format: 'N-Quads' }).parse(expanded).map(line));

const store = new oxigraph.Store();
store.load(triples, { format: 'application/n-triples' });
const answers = {};
for (const [name, query] of Object.entries(JSON.parse(queries)))
  answers[name] = store.query(query).map(row => [...row.values()].map(term => term === undefined ? null : term.value));

console.log(JSON.stringify({
  n3: ofTriples.size,
  lines: quads.length,
  jsonld: ofLinked.size,
  onlyInTriples: [...ofTriples].filter(triple => !ofLinked.has(triple)),
  onlyInLinked: [...ofLinked].filter(triple => !ofTriples.has(triple)),
  oxigraph: store.size,
  answers,
}));
