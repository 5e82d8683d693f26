import type { Document } from '../../document/document.ts'
import type { CasualtyMention } from '../../extract/casualties/casualties.ts'

/** A casualty mention with its id in the report. */
export interface Figure extends Omit<CasualtyMention, 'sentence'> {
  readonly id: string
  readonly sentenceIndex: number
  /** How much the place in the article says for a figure: the headline and the first sentences tell the main event. */
  readonly prominence: number
}

const LEDE_SENTENCES = 4

/** Gives casualty mentions their ids and their weight. */
export const figuresOf = (document: Document, mentions: readonly CasualtyMention[]): Figure[] =>
  mentions.map(({ sentence, ...mention }, index) => ({
    ...mention,
    id: `c${index + 1}`,
    sentenceIndex: sentence,
    prominence: document.sentences[sentence]!.kind === 'headline' ? 2 : sentence < LEDE_SENTENCES ? 1.5 : 1,
  }))
