import { COUNTRY_ROWS } from './countries.ts'
import { columns, listed } from './row.ts'

/** Demonym in lower case → country code; built at first need. */
let countries: ReadonlyMap<string, string> | null = null

/** The country, ISO 3166-1 alpha-2, whose people or things are called so: "Iraqi", "Filipinos"; null when none is. */
export function countryOfDemonym(demonym: string): string | null {
  countries ??= new Map(
    columns(COUNTRY_ROWS).flatMap(([code = '', , , , , , , , demonyms]) =>
      listed(demonyms).map(each => [each.toLowerCase(), code] as const),
    ),
  )
  return countries.get(demonym.toLowerCase()) ?? null
}
