import type { LocationKind } from '../report.ts'

/** A place on its way into the place file. */
export interface PlaceRow {
  readonly name: string
  /** Other names that it is looked up by. */
  readonly otherNames: readonly string[]
  readonly kind: LocationKind
  readonly country: string
  /** English name of its first-level division; empty when it has none. */
  readonly region: string
  readonly lat: number
  readonly lon: number
  readonly geonamesId: number | null
  readonly population: number | null
  /** 0 to 255; see `importance.ts`. */
  readonly importance: number
}

/** Lines of a hand-kept table, each split into its columns. */
export function columns(table: string): readonly (readonly string[])[] {
  const lines = table.split('\n').filter(line => line !== '')
  return lines.map(line => line.split('|'))
}

/** The names in a column, which stand between semicolons. */
export function listed(column: string | undefined): readonly string[] {
  return column ? column.split(';') : []
}
