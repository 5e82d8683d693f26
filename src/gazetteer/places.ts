import type { LocationKind } from '../report.ts'

/** A gazetteer record: one place of the world. */
export interface PlaceRecord {
  readonly name: string
  readonly kind: LocationKind
  /** ISO 3166-1 alpha-2; null for places of several countries or none. */
  readonly country: string | null
  /** English name of the first-level division it lies in. */
  readonly region: string | null
  /** WGS 84 degrees. */
  readonly lat: number
  readonly lon: number
  readonly geonamesId: number | null
  readonly population: number | null
}

/** All places that bear a name, most important first; case and diacritics are folded. Empty when there is none. */
export function placesNamed(_name: string): readonly PlaceRecord[] {
  return []
}
