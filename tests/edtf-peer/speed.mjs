// Prints how many nanoseconds npm's edtf takes for one of the texts given as arguments, warm: the median of many turns.

import { parse } from 'edtf'

const texts = process.argv.slice(2)
const turns = []
for (let turn = 0; turn < 31; turn++) {
  const start = process.hrtime.bigint()
  for (let i = 0; i < 200; i++) for (const text of texts) parse(text)
  turns.push(Number(process.hrtime.bigint() - start) / (200 * texts.length))
}
console.log(turns.sort((a, b) => a - b)[15])
