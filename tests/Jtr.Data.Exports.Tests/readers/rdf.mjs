// Reads N-Triples with n3 and JSON-LD with jsonld, and compares them. Prints one JSON object.
// node rdf.mjs FILE.nt FILE.jsonld
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser } from 'n3';

const [triples, linked] = process.argv.slice(2).map(path => readFileSync(path, 'utf8'));
const text = term => term.termType === 'Literal' ? `"${term.value}"^^${term.datatype.value}` : `<${term.value}>`;
const line = quad => `${text(quad.subject)} ${text(quad.predicate)} ${text(quad.object)}`;

const quads = new Parser({ format: 'N-Triples' }).parse(triples);
const ofTriples = new Set(quads.map(line));
const expanded = await jsonld.toRDF(JSON.parse(linked), { format: 'application/n-quads', documentLoader: url => { throw new Error(`The file refers to ${url}.`); } });
const ofLinked = new Set(new Parser({ format: 'N-Quads' }).parse(expanded).map(line));

console.log(JSON.stringify({
  lines: quads.length,
  n3: ofTriples.size,
  jsonld: ofLinked.size,
  onlyInTriples: [...ofTriples].filter(triple => !ofLinked.has(triple)),
  onlyInLinked: [...ofLinked].filter(triple => !ofTriples.has(triple)),
}));
