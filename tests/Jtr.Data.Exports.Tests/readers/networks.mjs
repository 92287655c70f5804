// Reads GEXF and GraphML with graphology. Prints nodes, edges and their attributes.
// node networks.mjs FILE…
import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf/node/index.js';
import graphml from 'graphology-graphml/node/index.js';

const read = {};
for (const path of process.argv.slice(2)) {
  const { parse } = path.endsWith('.gexf') ? gexf : graphml;
  const graph = parse(MultiDirectedGraph, readFileSync(path, 'utf8'));
  read[path] = {
    nodes: graph.mapNodes((key, attributes) => ({ key, ...attributes })),
    edges: graph.mapEdges((key, attributes, source, target) => ({ id: key, source, target, ...attributes })),
  };
}

console.log(JSON.stringify(read));
