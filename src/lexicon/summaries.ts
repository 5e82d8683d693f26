/** Openings of sentences that call upon the reader or speak of the article itself. */
export const CALLS: readonly string[] = [
  'click',
  'correction',
  'did you know',
  "editor's note",
  'editor’s note',
  'listen',
  'more on',
  'note',
  'pro tip',
  'read',
  'related',
  'see',
  'this article',
  'this story',
  'watch',
]

/** Words at the head of a sentence that lean on the sentence before. */
export const LEANING_OPENINGS: readonly string[] = [
  'Also',
  'And',
  'But',
  'For example',
  'He',
  'However',
  'Instead',
  'It',
  'Meanwhile',
  'She',
  'That',
  'These',
  'They',
  'This',
  'Those',
]
