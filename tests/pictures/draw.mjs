/**
 * Draws the pictures of the README from what the command really prints. Needs a build, and Chromium for the page.
 * `npm run pictures`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { run } from '../../dist/cli/run.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PICTURES = join(ROOT, 'fixtures/pictures')
const ARTICLE = ['hodeidah-strike.txt', '--published', '2024-08-22']
const COLUMNS = 100

/** What the command writes to a terminal of so many columns. */
async function printed(argv) {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: COLUMNS })
  const chunks = stdout.toArray()
  const code = await run(argv, { stdin: Readable.from([]), stdout, stderr: process.stderr, env: {} })
  if (code !== 0) throw new Error(`analyze ${argv.join(' ')}: exit code ${code}`)
  stdout.end()
  return Buffer.concat(await chunks).toString('utf8')
}

const COLUMN_WIDTH = 8.43
const LINE_HEIGHT = 19
const PADDING = 24

const STYLE = `
text { font: 14px ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #23211d; white-space: pre }
.paper { fill: #fbfaf7; stroke: #e3dfd6 }
.b { font-weight: 700 } .d { fill: #7a756b } .prompt { fill: #7a756b }
.c31 { fill: #b3261e } .c32 { fill: #1d7a4c } .c33 { fill: #9a5b00 } .c35 { fill: #7b3fa3 } .c36 { fill: #0d7280 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6e3dc } .paper { fill: #171715; stroke: #35332f } .d, .prompt { fill: #a19c91 }
  .c31 { fill: #ff8b80 } .c32 { fill: #7ccf9f } .c33 { fill: #ffb454 } .c35 { fill: #cda6ee } .c36 { fill: #68c7d4 }
}`

/** Which class each escape sequence switches on, or which it switches off. */
const ON = { 1: 'b', 2: 'd', 31: 'c31', 32: 'c32', 33: 'c33', 35: 'c35', 36: 'c36' }
const OFF = { 22: /^[bd]$/, 39: /^c/ }

const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`)

/** A line in pieces of one look; each is put at its column, so that no font can bring them out of line. */
function drawLine(line, row) {
  let classes = []
  let column = 0
  const pieces = line.split(ESCAPE).map((part, index) => {
    const code = index % 2 === 1 ? part : undefined
    if (code !== undefined) {
      classes = ON[code] ? [...classes, ON[code]] : classes.filter(name => !OFF[code]?.test(name))
      return ''
    }
    const words = part.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    const x = (PADDING + column * COLUMN_WIDTH).toFixed(1)
    column += part.length
    if (part.trim() === '') return ''
    const look = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`
    return `<tspan x="${x}"${look} textLength="${(part.length * COLUMN_WIDTH).toFixed(1)}">${words}</tspan>`
  })
  return `<text y="${PADDING + 12 + row * LINE_HEIGHT}">${pieces.join('')}</text>`
}

function drawTerminal(lines, title) {
  const [width, height] = [2 * PADDING + Math.ceil(COLUMNS * COLUMN_WIDTH), 2 * PADDING + lines.length * LINE_HEIGHT]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${title}</title>
<style>${STYLE}
</style>
<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${lines.map(drawLine).join('\n')}
</svg>
`
}

async function photograph(html, file) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1200, height: 1500 }, reducedMotion: 'reduce' })
  await page.setContent(html)
  await page.screenshot({ path: file })
  await browser.close()
}

process.chdir(join(ROOT, 'fixtures/articles'))
const summary = await printed(ARTICLE)
const prompt = `\x1b[2m$\x1b[22m \x1b[1manalyze ${ARTICLE.join(' ')}\x1b[22m`
const lines = [prompt, '', ...summary.trimEnd().split('\n')]
const title = readFileSync(ARTICLE[0], 'utf8').split('\n')[0]
writeFileSync(join(PICTURES, 'summary.svg'), drawTerminal(lines, `What analyze prints: ${title}`))
await photograph(await printed([...ARTICLE, '--format', 'html']), join(PICTURES, 'page.png'))
