// Reads BibTeX, BibLaTeX, RIS and CSL-JSON with Citation.js. Prints the entries as CSL-JSON.
// node references.mjs FILE…
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

plugins.config.get('@bibtex').parse.strict = false;
const read = {};
for (const path of process.argv.slice(2)) {
  const forceType = path.endsWith('.biblatex.bib') ? '@biblatex/text' : path.endsWith('.bib') ? '@bibtex/text' : path.endsWith('.ris') ? '@ris/file' : undefined;
  read[path] = new Cite(readFileSync(path, 'utf8'), forceType ? { forceType } : {}).data;
}

console.log(JSON.stringify(read));
