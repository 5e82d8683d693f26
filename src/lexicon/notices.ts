/** What an article calls itself in its own notices. */
export const ARTICLE_NOUNS: readonly string[] = [
  'article',
  'column',
  'dispatch',
  'headline',
  'item',
  'page',
  'piece',
  'post',
  'report',
  'story',
]

/** What was done to it since it first appeared. */
export const CHANGES: readonly string[] = ['amended', 'changed', 'corrected', 'edited', 'revised', 'updated']

/** Labels that stand before a notice, in lower case. */
export const NOTICE_LABELS: readonly string[] = [
  'amendment',
  'clarification',
  'corrected',
  'correction',
  'correction and clarification',
]
