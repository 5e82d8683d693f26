/** The most frequent words of English that are no words of its neighbours: a text without them is not English. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `about after also and are as at be been by for from had has have he her his in is it its not of on or said she that
  the their there they this to was we were which who will with would you`.split(/\s+/),
)
