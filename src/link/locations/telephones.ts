import { type PhoneRegion, regionOfAreaCode } from '../../gazetteer/area-codes.ts'

/** "952-555-0131", "(952) 555-0131", "1-952-555-0131". */
const NUMBER = /(?<![\d-])(?:1[-. ])?\(?([2-9]\d\d)\)?[-. ]{1,2}[2-9]\d\d[-. ]\d{4}(?![\d-])/g

/** The region whose telephones an article gives, as local papers do; null when it gives none, or those of several. */
export function telephoneRegion(text: string): PhoneRegion | null {
  let found: PhoneRegion | null = null
  for (const [, code = ''] of text.matchAll(NUMBER)) {
    const region = regionOfAreaCode(code)
    if (!region) continue
    if (found && found.region !== region.region) return null
    found = region
  }
  return found
}
