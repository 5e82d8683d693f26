import { describe, expect, it } from 'vitest'
import { extensionOf, kindOf } from '../../src/read/kinds.ts'

describe('kindOf', () => {
  it.each([
    ['article.txt', 'Two people were killed.', 'text'],
    ['article', 'Two people were killed.', 'text'],
    [null, '[Update 3] Two people were killed.', 'text'],
    [null, '{sic} is what he said', 'text'],
    [null, '{"text":"a"}', 'json'],
    [null, '\n[\n  {"text":"a"}]', 'json'],
    ['feed.json', '{"text":"a"}\n{"text":"b"}\n', 'jsonl'],
    ['article.txt', '{"text":"a"}', 'json'],
    ['feed.jsonl', 'not json at all', 'jsonl'],
    ['feed.JSONL.gz', '{"text":"a"}', 'jsonl'],
    ['feed.ndjson', '{"text":"a"}', 'jsonl'],
    [null, '{\n  "text": "a"\n}', 'json'],
  ])('%s with %j holds %s', (path, head, kind) => {
    expect(kindOf(path, head)).toBe(kind)
  })
})

describe('extensionOf', () => {
  it.each([
    ['a/b.TXT', 'txt'],
    ['a.b/c', ''],
    ['.hidden', ''],
    ['x.jsonl.gz', 'jsonl'],
    ['C:\\news\\x.html', 'html'],
  ])('%s: %s', (path, extension) => {
    expect(extensionOf(path)).toBe(extension)
  })
})
