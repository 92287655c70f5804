// Prints the texts that Jtr.Data and npm's edtf read differently, of the shared conformance table or of any file of texts.
//
//   npm ci
//   node compare.mjs                            the table in $JTR_SHARED/edtf, or in ../shared beside the repository
//   node compare.mjs --texts my-texts.txt       one text a line; a line feed, a tab and a backslash are written \n, \t and \\
//   node compare.mjs -- dotnet path/to/jtr.dll edtf
//
// The command after -- reads such lines and prints input, level, valid, earliest and latest, separated by tabs. Its default is `jtr edtf`, run from source.
// docs/edtf.md says for each difference which of the two follows the standard.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import edtf, { parse } from 'edtf'

const here = dirname(fileURLToPath(import.meta.url))
const repository = resolve(here, '../..')
const shared = process.env.JTR_SHARED ?? resolve(repository, '../shared')

const args = process.argv.slice(2)
const dashes = args.indexOf('--')
const command = dashes >= 0 ? args.splice(dashes).slice(1) : ['dotnet', 'run', '--project', join(repository, 'src/Jtr.Data.Cli'), '--', 'edtf']
const file = args[0] === '--texts' ? args[1] : join(shared, 'edtf/conformance.tsv')
if (!existsSync(file)) {
  console.error(`There is no ${file}. Set JTR_SHARED to the folder that holds edtf/conformance.tsv, or name a file with --texts.`)
  process.exit(2)
}

const isTable = file.endsWith('.tsv')
const lines = readFileSync(file, 'utf8').split('\n').slice(isTable ? 1 : 0)
if (lines.at(-1) === '') lines.pop()
const texts = lines.map(line => (isTable ? line.split('\t')[0] : line))

const ours = ask(texts)
let agree = 0
const differ = { validity: [], level: [], bounds: [], 'bounds of seasons': [] }
texts.forEach((text, i) => {
  const theirs = read(unescape(text))
  const mine = ours[i]
  let kind = null
  if (mine.valid !== theirs.valid) kind = 'validity'
  else if (mine.valid && mine.bounds !== theirs.bounds) kind = theirs.season && mine.bounds === '..' ? 'bounds of seasons' : 'bounds'
  else if (mine.valid && mine.level !== theirs.level) kind = 'level'
  if (kind === null) agree++
  else differ[kind].push(`${text}\tJtr.Data ${show(mine)}\tedtf.js ${show(theirs)}`)
})

for (const [kind, rows] of Object.entries(differ)) {
  console.log(`\n# ${kind}: ${rows.length}`)
  for (const row of rows) console.log(row)
}
console.log(`\n# the same answer: ${agree} of ${texts.length}`)

/** Returns how Jtr.Data reads each text. */
function ask(texts) {
  const run = spawnSync(command[0], command.slice(1), { input: texts.join('\n') + '\n', encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) {
    console.error(run.stderr || run.error)
    process.exit(2)
  }
  const rows = run.stdout.split('\n')
  return texts.map((text, i) => {
    const [input, level, valid, earliest, latest] = rows[i].split('\t')
    if (input !== text) throw new Error(`Line ${i + 1}: asked about '${text}', answered about '${input}'.`)
    return { valid: valid === 'true', level, bounds: `${earliest}..${latest}` }
  })
}

/** Returns how npm's edtf reads a text. */
function read(text) {
  try {
    const { level, type } = parse(text)
    const date = edtf(text)
    return { valid: true, level: String(level), bounds: `${day(date.min)}..${day(date.max)}`, season: type === 'Season' }
  } catch {
    return { valid: false, level: '', bounds: '..' }
  }
}

/** Returns the ISO date of a moment, with as many digits of the year as it needs; an empty text for an infinite one. */
function day(moment) {
  if (moment === null || moment === undefined || !Number.isFinite(moment)) return ''
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return '?'
  const year = date.getUTCFullYear()
  const digits = String(Math.abs(year)).padStart(4, '0')
  return (year < 0 ? '-' : year > 9999 ? '+' : '') + digits + date.toISOString().slice(-20, -14)
}

function show({ valid, level, bounds }) {
  return valid ? `level ${level} ${bounds}` : 'invalid'
}

function unescape(text) {
  return text.replace(/\\([nt\\])/g, (_, c) => ({ n: '\n', t: '\t', '\\': '\\' })[c])
}
