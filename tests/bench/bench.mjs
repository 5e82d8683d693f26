/**
 * How fast the analyzer is, measured beside compromise alone in the same run, for the ratio travels between machines
 * and the seconds do not. Needs a build. `npm run bench`
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { analyze } from '../../dist/index.js'

const nlp = createRequire(import.meta.url)('compromise')
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ARTICLES = join(ROOT, 'fixtures/articles')
const ROUNDS = 15
const COLD_ROUNDS = 15

const articles = readdirSync(ARTICLES).map(name => ({ name, text: readFileSync(join(ARTICLES, name), 'utf8') }))
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const options = { published: '2024-05-07' }

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
const milliseconds = work => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}
const rate = perRound => bytes / 1e6 / (perRound / 1e3)

/** Median over the rounds of the time for all articles, one at a time; the rivals take turns within each round. */
function race(rivals) {
  const times = rivals.map(() => [])
  for (let round = -3; round < ROUNDS; round++) {
    rivals.forEach((work, index) => {
      const time = milliseconds(() => {
        for (const { text } of articles) work(text)
      })
      // The first rounds warm the machine up.
      if (round >= 0) times[index].push(time)
    })
  }
  return times.map(median)
}

/** Whole processes, by turns: [milliseconds, peak memory in MB] of each. */
function raceProcesses(commands) {
  const results = commands.map(() => [])
  for (let round = -1; round < COLD_ROUNDS; round++) {
    commands.forEach((command, index) => {
      let failed
      const time = milliseconds(() => {
        failed = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] }).status !== 0
      })
      if (failed) throw new Error(`failed: node ${command.join(' ')}`)
      if (round >= 0) results[index].push(time)
    })
  }
  return results.map((times, index) => [median(times), peakOf(commands[index])])
}

/** Peak memory of a process in MB. */
function peakOf(command) {
  const report = 'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))'
  const hooked = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...command]
  const { stderr } = spawnSync(process.execPath, hooked, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
}

const folder = mkdtempSync(join(tmpdir(), 'analyze-bench-'))
try {
  const article = join(ARTICLES, 'peace-talks-in-valletta.txt')
  const many = join(folder, 'many.jsonl')
  const records = Array.from({ length: 50 }, (_, round) =>
    articles.map(({ name, text }) => ({ id: `${name}-${round}`, text })),
  )
  writeFileSync(
    many,
    records
      .flat()
      .map(record => `${JSON.stringify(record)}\n`)
      .join(''),
  )
  const tagger = join(folder, 'tagger.cjs')
  await build({
    stdin: {
      contents: `const nlp = require('compromise'); const text = require('node:fs').readFileSync(process.argv[2], 'utf8')
        console.log(nlp(text).people().json().length)`,
      resolveDir: ROOT,
    },
    outfile: tagger,
    bundle: true,
    minify: true,
    platform: 'node',
    logLevel: 'error',
  })

  const [ours, dates, theirs] = race([
    text => analyze(text, options),
    text => analyze(text, { ...options, only: ['dates'] }),
    text => {
      const view = nlp(text)
      return [view.people().json(), view.places().json(), view.organizations().json()]
    },
  ])
  const command = join(ROOT, 'bin/analyze.js')
  const [[cold, coldPeak], [tagging, taggingPeak], [empty, emptyPeak]] = raceProcesses([
    [command, '--json', article],
    [tagger, article],
    ['-e', '0'],
  ])
  const stream = [command, '--json', '--input', 'jsonl', many]
  const streaming = milliseconds(() => spawnSync(process.execPath, stream, { stdio: 'ignore' }))
  const streamed = records.length * bytes
  const streamPeak = peakOf(stream)

  const row = (what, ...cells) => console.log(what.padEnd(44) + cells.map(cell => cell.padStart(15)).join(''))
  const ms = number => `${number.toFixed(1)} ms`
  const mbs = number => `${number.toFixed(2)} MB/s`
  const mb = number => `${number.toFixed(0)} MB`
  console.log(`${articles.length} articles, ${(bytes / 1e3).toFixed(0)} kB; Node ${process.versions.node}; medians\n`)
  row('warm, one article at a time', 'all articles', 'speed', 'to compromise')
  row('  compromise: people, places, organizations', ms(theirs), mbs(rate(theirs)), '1.00')
  row('  analyze: everything', ms(ours), mbs(rate(ours)), (ours / theirs).toFixed(2))
  row('  analyze: dates alone', ms(dates), mbs(rate(dates)), (dates / theirs).toFixed(2))
  console.log()
  row('cold, whole process, one article', 'time', 'peak memory', 'to compromise')
  row('  node -e 0', ms(empty), mb(emptyPeak), (empty / tagging).toFixed(2))
  row('  compromise, bundled', ms(tagging), mb(taggingPeak), '1.00')
  row('  analyze --json', ms(cold), mb(coldPeak), (cold / tagging).toFixed(2))
  console.log()
  row('many articles as JSON Lines', 'time', 'speed', 'peak memory')
  row(
    `  analyze, ${records.length * articles.length} articles`,
    ms(streaming),
    mbs(streamed / 1e6 / (streaming / 1e3)),
    mb(streamPeak),
  )
} finally {
  rmSync(folder, { recursive: true })
}
