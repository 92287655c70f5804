// Prints the metadata of a Research Object Crate and of its files, as the library ro-crate reads them.
import { readFileSync } from 'node:fs';
import { ROCrate } from 'ro-crate';

const crate = new ROCrate(JSON.parse(readFileSync(process.argv[2], 'utf8')), { array: true, link: true });
const first = (value) => Array.isArray(value) ? value[0] : value;
const root = crate.rootDataset;
process.stdout.write(JSON.stringify({
  name: first(root.name),
  version: first(root.version),
  license: first(root.license)['@id'],
  files: root.hasPart.map((file) => ({ id: file['@id'], sha256: first(file.sha256) ?? '' })),
}));
