import { contains, type Document } from '../../document/document.ts'
import type { Casualty } from '../../report.ts'
import type { Doubt, Findings } from './check.ts'
import { countSameKind, countWords, excludeEachOther, isStatedTotal } from './figures.ts'
import { doubtOf, MOST_COMPARED, sameTolls, totalsOf } from './same-tolls.ts'

/** The headline gives a number that no figure of the article allows, nor the sum of two of them, nor the toll. */
export function headlineDoubts(document: Document, { casualties, incidents }: Findings): Doubt[] {
  const { headline } = document
  if (!headline) return []
  return sameTolls(casualties).flatMap(toll => {
    const titled = toll.filter(each => contains(headline, each) && isStatedTotal(each))
    const told = toll.filter(each => !contains(headline, each))
    const totals = totalsOf(told)
    return titled
      .filter(
        title => totals.length > 0 && totals.every(each => excludeEachOther(title, each) && countSameKind(title, each)),
      )
      .filter(title => told.every(each => excludeEachOther(title, each)) && !isReckoned(title, told, incidents))
      .slice(0, 1)
      .map(title => doubtOf([title, totals[0]!], [title.outcome, countWords(title), countWords(totals[0]!)]))
  })
}

/** Whether the number is the toll that the article comes to, or the sum of two of its figures. */
function isReckoned(title: Casualty, told: readonly Casualty[], incidents: Findings['incidents']): boolean {
  const { value } = title.count
  if (value === null) return false
  const toll = incidents?.find(({ id }) => id === title.incident)?.toll[title.outcome]
  if (toll && toll.best === value && toll.figures.some(id => id !== title.id)) return true
  const values = told.slice(0, MOST_COMPARED).map(({ count }) => count.value)
  return values.some((one, index) =>
    values.some((other, place) => place > index && one! + other! === value && one !== null && other !== null),
  )
}
