import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { analyze } from '../cli/process.ts'

const PAGE = readFileSync(new URL('pages/amp.page', import.meta.url))
const ADDRESS = 'https://post.example/amp'

function record(type: string, address: string, contentType: string, content: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2022-03-06T00:00:00Z',
    `Content-Type: ${contentType}`,
    `Content-Length: ${content.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}

function response(body: Buffer, headers: readonly string[] = [], status = '200 OK', address = ADDRESS): Buffer {
  const head = Buffer.from(
    [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=utf-8', ...headers, '', ''].join('\r\n'),
  )
  return record('response', address, 'application/http; msgtype=response', Buffer.concat([head, body]))
}

function chunked(body: Buffer): Buffer {
  const middle = Math.floor(body.length / 2)
  const pieces = [body.subarray(0, middle), body.subarray(middle)]
  const chunks = pieces.flatMap(piece => [Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')])
}

async function linesOf(archive: Buffer, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await analyze(['-j', ...argv], archive)
  return {
    code,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}

const INFO = record('warcinfo', '', 'application/warc-fields', Buffer.from('software: test\r\n'))

describe('a web archive', () => {
  it.each([
    ['as they are', response(PAGE)],
    ['in chunks', response(chunked(PAGE), ['Transfer-Encoding: chunked'])],
    ['packed', response(gzipSync(PAGE), ['Content-Encoding: gzip'])],
    [
      'packed in chunks',
      response(chunked(brotliCompressSync(PAGE)), ['Transfer-Encoding: chunked', 'Content-Encoding: br']),
    ],
    ['unpacked in spite of their header', response(PAGE, ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'])],
  ])('gives the articles of pages that were sent %s', async (_name, page) => {
    const { code, lines } = await linesOf(Buffer.concat([INFO, page]))
    expect(lines.map(({ article }) => [article.id, article.title, article.published])).toEqual([
      [ADDRESS, 'Three arrested after Leeds protest', '2022-03-05'],
    ])
    expect(code).toBe(0)
  })

  it('passes over what is no page, and names the pages without an article', async () => {
    const image = record(
      'response',
      'https://post.example/x.png',
      'application/http',
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG'),
    )
    const request = record('request', ADDRESS, 'application/http', Buffer.from('GET / HTTP/1.1\r\n\r\n'))
    const missing = response(Buffer.from('<html>Not found</html>'), [], '404 Not Found')
    const empty = response(
      Buffer.from('<html><body><a href="/">Home</a></body></html>'),
      [],
      '200 OK',
      'https://post.example/',
    )
    const { code, lines, stderr } = await linesOf(Buffer.concat([INFO, image, request, missing, empty, response(PAGE)]))
    expect(lines.map(({ article, error }) => [article.id, error?.code])).toEqual([
      ['https://post.example/', 'no-article'],
      [ADDRESS, undefined],
    ])
    expect(stderr).toMatch(/^analyze: https:\/\/post\.example\/: no article .*\n$/)
    expect(code).toBe(3)
  })

  it('gives texts that were drawn out of pages before', async () => {
    const text = record('conversion', ADDRESS, 'text/plain', Buffer.from('Nobody was hurt in Zürich.'))
    const { lines } = await linesOf(text)
    expect(lines[0].article).toMatchObject({ id: ADDRESS, url: ADDRESS, text: 'Nobody was hurt in Zürich.' })
  })

  it('is read when each of its records is packed', async () => {
    const members = [INFO, response(PAGE), response(PAGE)].map(each => gzipSync(each))
    expect((await linesOf(Buffer.concat(members))).lines).toHaveLength(2)
  })

  it('that is cut short gives what came before', async () => {
    const archive = Buffer.concat([response(PAGE), response(PAGE)])
    const { code, lines, stderr } = await linesOf(archive.subarray(0, archive.length - 500))
    expect(lines.map(({ error }) => error?.code)).toEqual([undefined, 'damaged'])
    expect(stderr).toContain('the web archive is damaged or cut short')
    expect(code).toBe(3)
  })

  it('leaves out a page above the limit, also when it is packed small', async () => {
    const bomb = response(
      gzipSync(Buffer.alloc(3_000_000, '<p>')),
      ['Content-Encoding: gzip'],
      '200 OK',
      'https://b.example',
    )
    const large = response(Buffer.alloc(3_000_000, 'x'), [], '200 OK', 'https://a.example')
    const { lines } = await linesOf(Buffer.concat([large, bomb, response(PAGE)]), '--max-size', '1')
    expect(lines.map(({ error }) => error?.code)).toEqual(['too-large', 'too-large', undefined])
  })
})
