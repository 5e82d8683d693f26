import type { Bytes } from './article.ts'

/** The bytes of one JSON value; null when it is longer than allowed. */
export interface Element {
  /** The line it begins on, from 1. */
  readonly line: number
  readonly bytes: Uint8Array | null
}

interface State {
  depth: number
  inString: boolean
  escaped: boolean
  /** Inside a value. */
  open: boolean
  /** Inside the one big list whose elements are the values. */
  inList: boolean
  beginning: boolean
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const OPEN_LIST = 0x5b
const OPENERS = new Set([OPEN_LIST, 0x7b])
const CLOSERS = new Set([0x5d, 0x7d])
const SEPARATORS = new Set([0x20, 0x09, 0x0d, 0x2c, LINE_FEED])

/**
 * Cuts a stream of JSON into its values without parsing them: the elements of one big list, a single value however it
 * is laid out, or values one after another. Never holds more than one value.
 */
export async function* readElements(stream: Bytes, maxBytes: number): AsyncGenerator<Element> {
  const state: State = { depth: 0, inString: false, escaped: false, open: false, inList: false, beginning: true }
  let pieces: Uint8Array[] = []
  let length = 0
  let line = 1
  let firstLine = 1
  const take = (piece: Uint8Array): void => {
    length += piece.length
    if (length > maxBytes) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of stream) {
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      const wasOpen = state.open
      const isLast = step(state, byte)
      if (!wasOpen && state.open) {
        start = at
        firstLine = line
      }
      if (byte === LINE_FEED) line++
      if (!isLast) continue
      take(chunk.subarray(start, at + 1))
      yield { line: firstLine, bytes: length > maxBytes ? null : Buffer.concat(pieces, length) }
      pieces = []
      length = 0
      state.open = false
    }
    if (state.open) take(chunk.subarray(start))
  }
  if (length > 0) yield { line: firstLine, bytes: length > maxBytes ? null : Buffer.concat(pieces, length) }
}

/** Moves over one byte; true when a value ends with it. */
function step(state: State, byte: number): boolean {
  if (state.inString) {
    stepInString(state, byte)
    return false
  }
  if (!state.open && stepBetween(state, byte)) return false
  state.open = true
  if (byte === QUOTE) state.inString = true
  else if (OPENERS.has(byte)) state.depth++
  else if (CLOSERS.has(byte)) state.depth--
  if (state.inString || state.depth > 0 || !(CLOSERS.has(byte) || byte === LINE_FEED)) return false
  state.depth = 0
  return true
}

function stepInString(state: State, byte: number): void {
  if (state.escaped) state.escaped = false
  else if (byte === BACKSLASH) state.escaped = true
  else if (byte === QUOTE) state.inString = false
}

/** True when the byte belongs to no value. */
function stepBetween(state: State, byte: number): boolean {
  if (SEPARATORS.has(byte)) return true
  const opensList = state.beginning && byte === OPEN_LIST
  const closesList = state.inList && CLOSERS.has(byte)
  state.beginning = false
  if (opensList) state.inList = true
  if (closesList) state.inList = false
  return opensList || closesList
}
