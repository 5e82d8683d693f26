/** What can be wrong with an input. Stable: written into JSON output. */
export type FaultCode =
  | 'not-found'
  | 'not-readable'
  | 'no-articles'
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'undecodable'
  | 'damaged'
  | 'bad-json'
  | 'no-text'
  | 'no-article'
  | 'not-written'
  | 'internal'

/** An input that cannot be read: the message says what is wrong and what to do, on one line. */
export class ReadFault extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode, message: string) {
    super(message)
    this.name = 'ReadFault'
    this.code = code
  }
}

const SYSTEM_FAULTS: Readonly<Record<string, ReadFault>> = {
  ENOENT: new ReadFault('not-found', 'no such file or folder'),
  ENOTDIR: new ReadFault('not-found', 'a part of this path is a file, not a folder'),
  EACCES: new ReadFault('not-readable', 'permission denied'),
  EPERM: new ReadFault('not-readable', 'permission denied'),
  EISDIR: new ReadFault('not-readable', 'is a folder'),
  ELOOP: new ReadFault('not-readable', 'is a link that points at itself'),
  ENAMETOOLONG: new ReadFault('not-found', 'the name is too long'),
  EMFILE: new ReadFault('not-readable', 'too many open files'),
  ENXIO: new ReadFault('not-readable', 'is a socket or device without anything to read'),
  EEXIST: new ReadFault('not-written', 'a file of this name is in the way'),
  ENOSPC: new ReadFault('not-written', 'the disk is full'),
  EDQUOT: new ReadFault('not-written', 'the disk quota is used up'),
  EROFS: new ReadFault('not-written', 'the disk is read-only'),
  EBUSY: new ReadFault('not-readable', 'is in use'),
  EIO: new ReadFault('not-readable', 'the disk gave an error'),
}

/** Puts an error of the system or a decompressor into our words; anything else is a defect and is thrown on. */
export function faultOf(error: unknown): ReadFault {
  if (error instanceof ReadFault) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = SYSTEM_FAULTS[code]
  if (fault !== undefined) return fault
  if (code.startsWith('Z_')) return new ReadFault('damaged', 'the compressed file is damaged or cut short')
  throw error
}
