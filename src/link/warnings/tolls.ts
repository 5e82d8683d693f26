import type { Check } from './check.ts'
import { noneDoubts } from './denied-tolls.ts'
import { sourceDoubts } from './disputed-tolls.ts'
import { fallDoubts } from './falling-tolls.ts'
import { headlineDoubts } from './headline-tolls.ts'

/** Figures of one incident that cannot all be right. */
export const TOLL_CHECKS: readonly Check[] = [
  {
    code: 'headline-toll-differs',
    message: ([outcome, title, body]) => `headline says ${title} ${outcome}, the article says ${body}`,
    find: headlineDoubts,
  },
  {
    code: 'sources-disagree',
    message: about => about.join('; '),
    find: sourceDoubts,
  },
  {
    code: 'toll-falls',
    message: ([outcome, count]) => `the number of ${outcome} falls to ${count}`,
    find: fallDoubts,
  },
  {
    code: 'none-beside-some',
    message: ([none, some]) => `“${none}” and “${some}” are said of the same incident`,
    find: noneDoubts,
  },
]
