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

/** Openings of captions. */
export const CAPTION_OPENINGS: readonly string[] = [
  'caption',
  'file photo',
  'illustration/',
  'image \\d+ of',
  'image:',
  'photo credit',
  'photo:',
  'photos:',
  'picture:',
]

/** Words in the brackets at the end of a caption: whose picture it is. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  `abc afp ap bbc cbc cnn courtesy ctv epa file getty handout image nbc photo picture provided published reuters
  shutterstock submitted supplied`.split(/\s+/),
)
