import type { CasualtyMention } from '../../extract/casualties/casualties.ts'

/** A casualty mention with its id in the report. */
export interface Figure extends Omit<CasualtyMention, 'sentence'> {
  readonly id: string
  readonly sentenceIndex: number
}

export const figuresOf = (mentions: readonly CasualtyMention[]): Figure[] =>
  mentions.map(({ sentence, ...mention }, index) => ({ ...mention, id: `c${index + 1}`, sentenceIndex: sentence }))
