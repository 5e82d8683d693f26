import type { Trace } from '../../extract/trace.ts'
import type { EventDay } from './event-days.ts'
import type { Scene } from './scenes.ts'

/** Where and when an incident happened, as far as the article says. */
export interface Setting {
  /** The incident's id. */
  readonly id: string
  readonly scene: Scene | null
  readonly day: EventDay | null
}

/** Tells for each incident why it has its place and its day. */
export function traceSettings(settings: readonly Setting[], trace: Trace): void {
  if (!trace) return
  for (const { id, scene, day } of settings) {
    if (scene) {
      const { location, by, inside } = scene
      const { start, end, text } = location.mentions[0]!
      const around = inside ? [`${inside.name} is on no list of places, ${location.name} lies around it`] : []
      const evidence = [`${id}: in ${location.name}`, by.words, ...around]
      trace({ span: { start, end, text }, kind: 'incident place', decision: 'kept', by: by.id, evidence })
    }
    if (day) {
      const { start, end, text, value } = day.date
      const evidence = [`${id}: ${value ?? text}`, day.by.words]
      trace({ span: { start, end, text }, kind: 'incident day', decision: 'kept', by: day.by.id, evidence })
    }
  }
}
