import { importanceOf, placesNamed } from '../../gazetteer/places.ts'
import {
  DOMAIN_COUNTRIES,
  MEDIA_COUNTRIES,
  MONTH_FIRST_COUNTRIES,
  OPEN_ORDER_COUNTRIES,
  WORLDWIDE_DOMAINS,
} from '../../lexicon/day-order.ts'

/** Whether a country (ISO 3166) writes the day before the month in numbers; null where that is open. */
export function orderOfCountry(country: string | null): boolean | null {
  if (country === null || OPEN_ORDER_COUNTRIES.has(country)) return null
  return !MONTH_FIRST_COUNTRIES.has(country)
}

/** Smaller places are not heard in a paper's title: "Herald" is a village too. */
const TITLE_WORD = 100

/** The country of a publisher or agency by its name, or by a place in its name ("Times of India"). */
export function countryOfMedium(name: string | null): string | null {
  if (name === null) return null
  const known = name.split(/[/,]/).map(part => MEDIA_COUNTRIES.get(part.trim().toLowerCase()))
  return known.find(country => country !== undefined) ?? countryInName(name)
}

function countryInName(name: string): string | null {
  const words = name.split(/\s+/).slice(0, 12)
  for (const [at, word] of words.entries()) {
    for (const candidate of [`${word} ${words[at + 1] ?? ''}`.trim(), word]) {
      if (/^\p{Lu}/u.test(candidate) && importanceOf(candidate) >= TITLE_WORD) {
        return placesNamed(candidate)[0]?.country ?? null
      }
    }
  }
  return null
}

/** The country of an address by its last part; ".com" and its like belong to none. */
export function countryOfUrl(url: string | null): string | null {
  const last = /^(?:[a-z]+:\/\/)?[^/?#:]*\.([a-z]{2,4})(?=[/?#:]|$)/i.exec(url ?? '')?.[1]?.toLowerCase()
  if (last === undefined || WORLDWIDE_DOMAINS.has(last)) return null
  return DOMAIN_COUNTRIES.get(last) ?? (last.length === 2 ? last.toUpperCase() : null)
}
