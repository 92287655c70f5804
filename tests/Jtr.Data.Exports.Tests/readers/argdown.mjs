// Reads Argdown with its own parser. Prints the head, the statements with their data, and the relations.
// node argdown.mjs FILE
import { readFileSync } from 'node:fs';
import * as argdown from '@argdown/core';

const app = new argdown.ArgdownApplication();
app.addPlugin(new argdown.ParserPlugin(), 'parse-input');
app.addPlugin(new argdown.DataPlugin(), 'build-model');
app.addPlugin(new argdown.ModelPlugin(), 'build-model');
const read = app.run({ process: ['parse-input', 'build-model'], input: readFileSync(process.argv[2], 'utf8') });
console.log(JSON.stringify({
  errors: [...(read.lexerErrors ?? []), ...(read.parserErrors ?? [])].map((error) => error.message),
  head: read.frontMatter,
  statements: Object.values(read.statements).map((statement) => ({
    key: statement.title,
    text: statement.members.find((member) => member.text)?.text.trim() ?? null,
    data: statement.data,
  })),
  relations: (read.relations ?? []).map((relation) => `${relation.from.title} ${relation.relationType} ${relation.to.title}`),
}));
