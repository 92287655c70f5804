// Asks the language service of VS Code's JSON editor. Standard input is a JSON list of questions { file, text, offset }: the path of a seed in the repository, its text,
// and the position of the cursor. Standard output is a JSON list of answers: the completions and the hover text at that position, and the diagnostics of the whole text.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'jsonc-parser';
import languageService from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = languageService;

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const settings = parse(await readFile(resolve(root, '.vscode/settings.json'), 'utf8'));

const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  schemaRequestService: async uri => {
    if (!uri.startsWith('file:'))
      throw new Error(`${uri} is not on this machine.`);
    return readFile(new URL(uri), 'utf8');
  },
});
service.configure({
  validate: true,
  schemas: settings['json.schemas'].map(({ fileMatch, url }) => ({ fileMatch, uri: pathToFileURL(resolve(root, url)).href })),
});

const plain = documentation => typeof documentation === 'string' ? documentation : documentation?.value ?? '';

const answers = [];
for (const question of JSON.parse(await text(process.stdin))) {
  const document = TextDocument.create(pathToFileURL(resolve(root, question.file)).href, 'json', 1, question.text);
  const json = service.parseJSONDocument(document);
  const position = document.positionAt(question.offset);
  const offered = await service.doComplete(document, position, json);
  const hover = await service.doHover(document, position, json);
  const problems = await service.doValidation(document, json);
  answers.push({
    // The service truncates a long label of a value, so its inserted text is used.
    offered: Object.fromEntries((offered?.items ?? []).map(item => [item.label.startsWith('"') ? item.insertText : item.label, plain(item.documentation)])),
    shown: (hover?.contents ?? []).map(plain),
    problems: problems.map(problem => problem.message),
  });
}

process.stdout.write(JSON.stringify(answers));
