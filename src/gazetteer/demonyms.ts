import { COUNTRY_ROWS } from './countries.ts'
import { columns, listed } from './row.ts'

interface CountryNames {
  /** Country code → English name. */
  readonly names: ReadonlyMap<string, string>
  /** Demonym in lower case → country code. */
  readonly demonyms: ReadonlyMap<string, string>
}

let known: CountryNames | null = null

function countryNames(): CountryNames {
  if (known) return known
  const rows = columns(COUNTRY_ROWS)
  known = {
    names: new Map(rows.map(([code = '', name = '']) => [code, name])),
    demonyms: new Map(
      rows.flatMap(([code = '', , , , , , , , demonyms]) =>
        listed(demonyms).map(demonym => [demonym.toLowerCase(), code] as const),
      ),
    ),
  }
  return known
}

/** The country, ISO 3166-1 alpha-2, whose people or things are called so: "Iraqi", "Filipinos"; null when none is. */
export function countryOfDemonym(demonym: string): string | null {
  return countryNames().demonyms.get(demonym.toLowerCase()) ?? null
}

/** English name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is unknown. */
export function countryName(code: string): string {
  return countryNames().names.get(code) ?? code
}
