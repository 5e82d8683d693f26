/** What help and manual say alike. */
export const DESCRIPTION =
  'Reads a news article and says who, where, how many were killed or hurt, when, and who says so.'

export const EXAMPLES: readonly (readonly [command: string, meaning: string])[] = [
  ['analyze article.txt', 'what the article says, at a glance'],
  ['analyze article.txt --json | jq .incidents', 'the same as data'],
  ['analyze -d 2025-12-20 article.txt', 'reckon "on Tuesday" from the day of publication'],
  ['analyze saved-page.html --annotate', 'the article of a web page, its findings marked'],
  ['analyze --json -o reports/ articles/', 'a folder of articles, a report each'],
  ['analyze -j -i jsonl - < feed.jsonl', 'one record a line in, one report a line out'],
]

export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'done'],
  [1, 'an article has warnings, with --fail-on warning'],
  [2, 'wrong usage, or nothing could be read'],
  [3, 'some inputs failed and the others were done'],
  [130, 'interrupted; what was written is whole'],
]
