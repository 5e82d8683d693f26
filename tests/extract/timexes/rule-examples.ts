import type { RuleExamples } from '../../examples.ts'

/**
 * What each rule of time expressions reads and what it must leave alone. Brackets mark the expressions, braces the value
 * (and modifier) that they have in an article of Saturday, 20 December 2025.
 */
export const TIMEX_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'timex/day-month-year': {
    examples: [
      'The bridge opened on [20 December 2025]{2025-12-20}.',
      'She was born on [3 May, 1987]{1987-05-03} in Lima.',
      'They met on [the 14th of July 1998]{1998-07-14} and parted soon after.',
    ],
    nonExamples: ['The ward has 20 December babies and 2025 files.'],
  },
  'timex/month-day-year': {
    examples: [
      'The treaty was signed on [March 5, 1946]{1946-03-05}.',
      'On [Dec. 20, 2025]{2025-12-20}, the court ruled.',
      'It sank on [April 15 1912]{1912-04-15} with few lifeboats.',
    ],
    nonExamples: ['March 5 teams, 1946 seats and a ball were all it took.'],
  },
  'timex/day-month': {
    examples: [
      'Talks resume on [4 February]{2026-02-04} in Oslo.',
      'The siege was lifted on [the 17th of August]{2025-08-17}.',
      'The vote of [12 May]{2025-05-12} was annulled.',
    ],
    nonExamples: ['He scored 12 May be the tally, they said.'],
  },
  'timex/month-day': {
    examples: [
      'Voting ends on [Jan. 6]{2026-01-06}.',
      'The strike began on [September 30]{2025-09-30} at the port.',
      'The deadline is [March the 3rd]{2026-03-03}.',
    ],
    nonExamples: ['Shares rose in March 5 percent above the forecast.'],
  },
  'timex/ordinal-of-month': {
    examples: [
      'They arrived on [the third of June]{2025-06-03}.',
      'The shop closed on [the twenty-first of March, 2019]{2019-03-21}.',
    ],
    nonExamples: ['The third of the convoys was lost.'],
  },
  'timex/month-ordinal': {
    examples: ['The parade is on [July fourth]{2026-07-04}.', 'He left on [March the eighth, 2004]{2004-03-08}.'],
    nonExamples: ['Mrs May first spoke of the plan to friends.'],
  },
  'timex/weekday-and-date': {
    examples: [
      'The blast happened on [Tuesday, 12 May 2020]{2020-05-12}.',
      'Hearings begin on [Monday, Jan. 5]{2026-01-05}.',
      'It was [Sat, 20 Dec 2025]{2025-12-20} when the ferry sank.',
    ],
    nonExamples: ['On Tuesday 12 people were rescued.'],
  },
  'timex/weekday-the-day': {
    examples: ['The raid took place on [Friday the 13th]{2025-06-13}.', 'Polls open on [Sunday the 4th]{2026-01-04}.'],
    nonExamples: ['On Friday the third patient died.'],
  },
  'timex/day-month-short-year': {
    examples: ['The cable is dated [12 MAR 89]{1989-03-12}.', "The form was stamped [5 May '74]{1974-05-05} in red."],
    nonExamples: ['On 12 May 15 villages were flooded.'],
  },
  'timex/first-of-days-before-month': {
    examples: [
      'The fair runs from [3]{2026-05-03} to [5 May]{2026-05-05}.',
      'Shops shut on [24]{2019-12-24} and [25 December 2019]{2019-12-25}.',
    ],
    nonExamples: ['Between 3 and 5 million people fled in May.'],
  },
  'timex/last-of-days-after-month': {
    examples: [
      'The camp runs [July 7]{2025-07-07}-[9]{2025-07-09}.',
      'They will play on [March 3]{2026-03-03} and [5, 2026]{2026-03-05}.',
    ],
    nonExamples: ['On March 3 and 5 towns were hit, witnesses claimed.'],
  },
  'timex/month-year': {
    examples: [
      'The last talks were held in [July 2024]{2024-07}.',
      'He took office in [Jan. 1999]{1999-01}.',
      'It began in [May of 1968]{1968-05} in Paris.',
    ],
    nonExamples: ['In May 2,024 tents were sent.'],
  },
  'timex/month-short-year': {
    examples: ["The photograph is from [May '45]{1945-05}.", "He was hired in [Sept. '98]{1998-09}."],
    nonExamples: ['In May 20 men were held.'],
  },
  'timex/month': {
    examples: [
      'The dam burst in [October]{2025-10}.',
      'Prices have risen since [May]{2025-05}.',
      '[February]{2025-02} was the wettest month on record.',
      'The airline will resume flights in [March]{2026-03}.',
    ],
    nonExamples: [
      'Prime Minister Theresa May resigned.',
      'They may leave.',
      'The workers march on the palace.',
      'Mar-a-Lago was full.',
      'August Wilson wrote ten plays.',
      'April Jones testified.',
    ],
  },
  'timex/first-of-months': {
    examples: ['The drought lasted from [March]{2011-03} to [June 2011]{2011-06}.'],
    nonExamples: ['March and drill were the only orders.'],
  },
  'timex/which-month': {
    examples: [
      'He was elected [last November]{2024-11}.',
      'The law takes effect [next July]{2026-07}.',
      'The court had ruled [the previous March]{2025-03}.',
    ],
    nonExamples: ['The last march ended in silence.'],
  },
  'timex/weekday': {
    examples: [
      'The minister resigned on [Tuesday]{2025-12-16}.',
      "[Friday]{2025-12-19}'s storm cut power to the valley.",
    ],
    nonExamples: [
      'Black Friday sales were slow.',
      'The grain hall of the Monday Market burned.',
      'He sat by the window in the sun.',
    ],
  },
  'timex/which-weekday': {
    examples: [
      'The plane vanished [last Tuesday]{2025-12-16}.',
      'Voters go to the polls [next Sunday]{2025-12-21}.',
      'The bank had failed [the previous Thursday]{2025-12-18}.',
      'The trial opens [this coming Monday]{2025-12-22}.',
    ],
    nonExamples: ['It was the last Mondale speech.'],
  },
  'timex/which-month-day': {
    examples: ['She was shot [last Oct. 23]{2025-10-23} at home.', 'The lease ends [next May 3]{2026-05-03}.'],
    nonExamples: ['He was last in March 3 minutes ahead.', 'The last 23 October issues are lost.'],
  },
  'timex/last-day-of-month': {
    examples: [
      'The shop closed on [the last day of February 2024]{2024-02-29}.',
      'Rain fell on [the final day of March]{2025-03-31}.',
    ],
    nonExamples: ['It was the last day of the sale.', 'The last day was dry.'],
  },
  'timex/day-of-attacks': {
    examples: [
      'She lost a son in [the September 11]{2001-09-11} attacks.',
      'The law was passed after [the Sept. 11]{2001-09-11} terrorist attacks.',
      'He was held in [the 7 October]{2023-10-07} attack.',
      'He was jailed for his part in [the January 6]{2021-01-06} riot.',
    ],
    nonExamples: ['On September 11 the dam broke.', 'The September 12 attack killed two.'],
  },
  'timex/weekday-last': {
    examples: ['She was seen on [Tuesday last]{2025-12-16}.', 'The hearing is on [Friday next]{2025-12-26}.'],
    nonExamples: ["On Monday last winter's floods were debated."],
  },
  'timex/day-of-told-month': {
    examples: [
      'The raid was on [May 3]{2025-05-03} and the funeral on [the 5th]{2025-05-05}.',
      'Troops crossed the river on [the 12th of that month]{2025-12-12}.',
    ],
    nonExamples: ['He lives on the 5th floor.', 'She was the 12th victim.'],
  },
  'timex/iso-date': {
    examples: ['The log entry of [2025-12-20]{2025-12-20} is missing.', 'Backup of [2024/02/29]{2024-02-29} restored.'],
    nonExamples: ['Call 2025-555-0123 for help.'],
  },
  'timex/numeric-date': {
    examples: ['The invoice is dated [20/12/2025]{2025-12-20}.', 'He signed it on [3/31/98]{1998-03-31} in ink.'],
    nonExamples: ['The vote was 51/49 in 2025.', 'The score of 3-1-1 was disputed.'],
  },
  'timex/dotted-date': {
    examples: ['The notice of [20.12.2025]{2025-12-20} was torn down.'],
    nonExamples: ['The index fell to 20.12 points.'],
  },
  'timex/weekday-of-month': {
    examples: [
      'The fair is held on [the last Friday of September 2023]{2023-09-29}.',
      'Clocks go back on [the first Sunday in November]{2025-11-02}.',
    ],
    nonExamples: ['The last Friday train was cancelled.'],
  },
  'timex/quarter': {
    examples: ['Profit fell in [the third quarter]{2025-Q3}.', 'It posted a [fourth-quarter]{2025-Q4} loss.'],
    nonExamples: ['He lives a quarter mile from the plant.', 'A third of the latin quarter burned.'],
  },
  'timex/quarter-of-year': {
    examples: ['Exports grew in [the second quarter of 2019]{2019-Q2}.'],
    nonExamples: ['The second quarter of Rome was sealed in 1943.'],
  },
  'timex/year-and-quarter': {
    examples: ['Output shrank in [the 2009 first quarter]{2009-Q1}.'],
    nonExamples: ['A 2009 quarter coin was found.'],
  },
  'timex/year-earlier-quarter': {
    examples: ['Sales were lower than in [the year-earlier third quarter]{2024-Q3}.'],
    nonExamples: ['A year earlier, a quarter of the staff left.'],
  },
  'timex/quarter-code': {
    examples: ['Revenue rose in [Q3 2024]{2024-Q3}.', 'Margins were thin in [Q1]{2025-Q1}.'],
    nonExamples: ['The Audi Q3 was stolen.'],
  },
  'timex/year-and-quarter-code': {
    examples: ['Deliveries in [2023 Q4]{2023-Q4} were flat.'],
    nonExamples: ['The 2023 model is sold out.'],
  },
  'timex/half-of-year': {
    examples: [
      'Rents rose in [the first half of 2022]{2022-H1}.',
      'Growth slowed in [the second half of 1998]{1998-H2}.',
    ],
    nonExamples: ['The first half of the match was dull.'],
  },
  'timex/half-of-some-year': {
    examples: [
      'Orders fell in [the second half of last year]{2024-H2}.',
      'Hiring will stop in [the first half of next year]{2026-H1}.',
    ],
    nonExamples: ['He missed the second half of the show.'],
  },
  'timex/season-of-year': {
    examples: [
      'The uprising began in [the summer of 2022]{2022-SU}.',
      'They married in [spring 1961]{1961-SP}.',
      'The river froze in [the winter of 1962-63]{1962-WI}.',
    ],
    nonExamples: ['The spring of the watch broke in two.'],
  },
  'timex/season': {
    examples: ['The crops failed in [autumn]{2025-FA}.', 'Talks will resume in [spring]{2026-SP}.'],
    nonExamples: ['A fall in prices hurt them.', 'The spring in her step was back.'],
  },
  'timex/the-season': {
    examples: ['The rebels regrouped over [the winter]{2025-WI}.', 'The pass is closed during [the winter]{2025-WI}.'],
    nonExamples: ['The fall of the wall surprised them.'],
  },
  'timex/that-season': {
    examples: ['In [May 1920]{1920-05} he fled, and [that summer]{1920-SU} he wrote.'],
    nonExamples: ['He said that summer camps were full.', 'She did not survive that fall.'],
  },
  'timex/which-season': {
    examples: ['The dam was finished [last summer]{2025-SU}.', 'The museum will open [next spring]{2026-SP}.'],
    nonExamples: ['The last falls were steep.'],
  },
  'timex/named-day': {
    examples: [
      'The truce was called on [Christmas Eve]{2024-12-24}.',
      'Markets are shut on [Thanksgiving]{2025-11-27} in the United States.',
      'The towers fell on [9/11]{2001-09-11}.',
      "The fire broke out on [New Year's Eve]{2024-12-31}.",
      'The landings of [D-Day]{1944-06-06} began at sea.',
      'Prices rise during [Ramadan]{XXXX-XX-XX}.',
    ],
    nonExamples: ['She visited Christmas Island.', 'The ratio of 9/110 was wrong.'],
  },
  'timex/clock-half': {
    examples: [
      'The train left at [6 p.m.]{2025-12-20T18:00} with no lights.',
      'The quake struck at [5:42 a.m. CET]{2025-12-20T05:42}.',
    ],
    nonExamples: ['She read 6 p.m.-style notices.'],
  },
  'timex/joined-clock': {
    examples: ['Doors open at [7pm]{2025-12-20T19:00}.', 'The siren went off at [11am GMT]{2025-12-20T11:00Z}.'],
    nonExamples: ['The 7pmx code was wrong.'],
  },
  'timex/joined-minutes': {
    examples: ['The bus left at [6:45pm]{2025-12-20T18:45}.'],
    nonExamples: ['The ratio was 6:45 to one.'],
  },
  'timex/clock-zone': {
    examples: [
      'The launch is at [18:30 GMT]{2025-12-20T18:30Z}.',
      'The alert was lifted at [09:15 UTC]{2025-12-20T09:15Z}.',
    ],
    nonExamples: ['He ran it in 18:30 flat.'],
  },
  'timex/military-clock': {
    examples: [
      'The quake hit at [0735 GMT]{2025-12-20T07:35Z}.',
      'Shelling began at [1900 hours EET]{2025-12-20T19:00}.',
    ],
    nonExamples: ['The 0735 bus was empty.'],
  },
  'timex/clock': {
    examples: [
      'The bells rang at [18:30]{2025-12-20T18:30}.',
      '[18:30]{2025-12-20T18:30}\nThe doors are open.',
      'The bridge was closed from [22:15]{2025-12-20T22:15} until [23:40]{2025-12-20T23:40}.',
    ],
    nonExamples: ['They won 18:30 on the night.', 'John 3:16 was painted on the wall.'],
  },
  'timex/o-clock': {
    examples: [
      "He came home at [six o'clock]{2025-12-20T06:00}.",
      "The shop opens at [9 o'clock in the morning]{2025-12-20T09:00}.",
    ],
    nonExamples: ['The six clocks stopped.'],
  },
  'timex/minutes-past-hour': {
    examples: [
      'The whistle blew at [twenty to seven in the morning]{2025-12-20T06:40}.',
      'They met at [half past six]{2025-12-20T06:30}.',
    ],
    nonExamples: ['The vote was ten to five against.'],
  },
  'timex/hour-in-day-part': {
    examples: [
      'The shooting began at [4 in the morning]{2025-12-20T04:00}.',
      'They left at [eleven at night]{2025-12-20T23:00}.',
    ],
    nonExamples: ['He saw four in the crowd.'],
  },
  'timex/hour-of-today': {
    examples: [
      'Trains stopped at [11.15 this morning]{2025-12-20T11:15}.',
      'The vote is at [six this evening]{2025-12-20T18:00}.',
    ],
    nonExamples: ['He saw four this week.'],
  },
  'timex/named-hour': {
    examples: ['Polls close at [noon]{2025-12-20T12:00}.', 'The curfew starts at [midnight]{2025-12-20T24:00}.'],
    nonExamples: ['The film High Noons flopped.'],
  },
  'timex/day-part': {
    examples: [
      'The house was hit on [Monday night]{2025-12-15TNI}.',
      'Rain is forecast for [Tuesday morning]{2025-12-23TMO}.',
      'Rain fell on [Sunday evening]{2025-12-14TEV}.',
    ],
    nonExamples: ['The night shift was cancelled.'],
  },
  'timex/tonight': {
    examples: ['The president will speak [tonight]{2025-12-20TNI}.'],
    nonExamples: ['The knight was shown.'],
  },
  'timex/last-night': {
    examples: ['Two men were shot [last night]{2025-12-19TNI}.'],
    nonExamples: ['The last nights of the fair were wet.'],
  },
  'timex/overnight': {
    examples: ['The village was shelled [overnight]{2025-12-20TNI}.'],
    nonExamples: ['It was an overnight success.'],
  },
  'timex/this-day-part': {
    examples: ['The cabinet meets [this afternoon]{2025-12-20TAF}.'],
    nonExamples: ['This afternoons-only shop closed.'],
  },
  'timex/that-day-part': {
    examples: [
      'A second bomb went off [that night]{2025-12-20TNI}.',
      'She was dead by [the same evening]{2025-12-20TEV}.',
    ],
    nonExamples: ['He said that nights were cold.'],
  },
  'timex/next-day-part': {
    examples: [
      'They were found [the next morning]{XXXX-XX-XXTMO}.',
      'The army returned [the following night]{XXXX-XX-XXTNI}.',
    ],
    nonExamples: ['The next mornings brought rain.'],
  },
  'timex/previous-day-part': {
    examples: ['He had dined there [the previous evening]{2025-12-19TEV}.'],
    nonExamples: ['Her previous evening gown was sold.'],
  },
  'timex/the-day-part': {
    examples: [
      'The planes returned in [the morning]{2025-12-20TMO}.',
      'The guards fled on [the night of 3 May]{2025-05-03TNI}.',
      'The fire was out by [the evening]{2025-12-20TEV}.',
    ],
    nonExamples: ['The morning paper said so.'],
  },
  'timex/early-hours': {
    examples: ['Police raided the flat in [the early hours]{2025-12-20TMO}.'],
    nonExamples: ['The early hour suited them.'],
  },
  'timex/bare-day-part': {
    examples: ['The hunters left at [dawn]{2025-12-20TMO}.', 'The streets empty after [dusk]{2025-12-20TEV}.'],
    nonExamples: ['Dawn French told a joke.', 'She wrote a column from Dawn.'],
  },
  'timex/today': {
    examples: ['The minister flies to Rome [today]{2025-12-20}.'],
    nonExamples: ['The todays of her diary were blank.'],
  },
  'timex/yesterday': {
    examples: ['The pilot was freed [yesterday]{2025-12-19}.'],
    nonExamples: ['The word "yesteryear" was used.'],
  },
  'timex/tomorrow': {
    examples: ['The court sits [tomorrow]{2025-12-21}.'],
    nonExamples: ['All her tomorrows were planned.'],
  },
  'timex/day-before-yesterday': {
    examples: ['She called [the day before yesterday]{2025-12-18}.'],
    nonExamples: ['The day before was calm.'],
  },
  'timex/day-after-tomorrow': {
    examples: ['The tests resume [the day after tomorrow]{2025-12-22}.'],
    nonExamples: ['The day after was calm.'],
  },
  'timex/last-unit': {
    examples: [
      'The plant was sold [last year]{2024}.',
      'He was released [last week]{2025-W50}.',
      'Rents rose [last month]{2025-11}.',
    ],
    nonExamples: ['It was his last day at work and the last hour counted.'],
  },
  'timex/this-unit': {
    examples: [
      'Three journalists were killed [this week]{2025-W51}.',
      'Prices doubled [this year]{2025}.',
      'The budget for [the current fiscal year]{2025} is spent.',
    ],
    nonExamples: ['This is a week of mourning.'],
  },
  'timex/next-unit': {
    examples: ['The summit is [next month]{2026-01}.', 'The tax ends [next year]{2026}.'],
    nonExamples: ['The next week-old calf was sold.'],
  },
  'timex/the-next-unit': {
    examples: ['The war ended [the next day]{XXXX-XX-XX}.', 'The king died [the following year]{XXXX}.'],
    nonExamples: ['The following days were calm.'],
  },
  'timex/the-previous-unit': {
    examples: ['He had resigned [the previous day]{2025-12-19}.', 'Output was higher in [the previous year]{2024}.'],
    nonExamples: ['Her previous years in office were quiet.'],
  },
  'timex/unit-following': {
    examples: ['The port reopened [the day after]{XXXX-XX-XX}.'],
    nonExamples: ['The day after the storm was calm.'],
  },
  'timex/unit-before': {
    examples: ['They had met [the week before]{2025-W50}.', 'The strike began [the day before]{2025-12-19}.'],
    nonExamples: ['The day before the vote was calm.'],
  },
  'timex/same-unit': {
    examples: ['A sister ship sank [that same year]{2025}.', 'Her brother died [the same day]{2025-12-20}.'],
    nonExamples: ['The same years were hard elsewhere.'],
  },
  'timex/the-unit': {
    examples: ['Losses widened over [the year]{2025}.', 'The curfew was lifted [later in the day]{2025-12-20 END}.'],
    nonExamples: ['He was named Man of the Year.', 'The day of reckoning came.'],
  },
  'timex/units-ago': {
    examples: [
      'The mine closed [three years ago]{2022}.',
      'She left [ten days ago]{2025-12-10}.',
      'He retired [a year ago]{2024}.',
      'The shop opened [half a century ago]{1975}.',
    ],
    nonExamples: ['Three years of drought followed.'],
  },
  'timex/units-earlier': {
    examples: ['They had met [two years earlier]{2023}.', 'The king had died [a week before]{2025-W50}.'],
    nonExamples: ['Two years before the mast made him famous.'],
  },
  'timex/units-later': {
    examples: ['He was shot [six days later]{XXXX-XX-XX}.', '[A year later]{XXXX} the factory closed.'],
    nonExamples: ['Two years after the war he returned.'],
  },
  'timex/units-from-now': {
    examples: ['The bill is due [two weeks from now]{2026-W01}.'],
    nonExamples: ['Two weeks from the end they quit.'],
  },
  'timex/some-units-ago': {
    examples: ['The shop closed [years ago]{PAST_REF}.'],
    nonExamples: ['Years of neglect ruined it.'],
  },
  'timex/some-units-later': {
    examples: ['The wreck was found [decades later]{FUTURE_REF}.'],
    nonExamples: ['Decades of study paid off.'],
  },
  'timex/some-units-earlier': {
    examples: ['The alarm had sounded [hours earlier]{PAST_REF}.'],
    nonExamples: ['Hours before the vote he quit.'],
  },
  'timex/year-earlier': {
    examples: ['Costs beat the [year-earlier]{2024} number.', 'The result beat the [year-ago]{2024} figure.'],
    nonExamples: ['The year earlier had been calm.'],
  },
  'timex/year-earlier-period': {
    examples: [
      'Net income rose from $3 million in [the year-earlier period]{2024}.',
      'It lost money in [the year-ago quarter]{2024}.',
    ],
    nonExamples: ['The year-earlier figure was lower.'],
  },
  'timex/comparable-period': {
    examples: ['Revenue was $4 million in [the comparable year-ago quarter]{2024}.'],
    nonExamples: ['A comparable house sold fast.'],
  },
  'timex/period-a-year-ago': {
    examples: ['Sales were higher than in [the same period last year]{2024}.'],
    nonExamples: ['The same period of calm returned.'],
  },
  'timex/latest-unit': {
    examples: ['Costs rose in [the latest quarter]{2025-Q3}.'],
    nonExamples: ['The latest quarterly report is late.'],
  },
  'timex/year-end': {
    examples: [
      'Work should be done by [year-end]{2025 END}.',
      'The force will double by [the end of the year]{2025 END}.',
    ],
    nonExamples: ['The year ended badly.'],
  },
  'timex/month-end': {
    examples: ["Wages are paid at [month's end]{2025-12 END}."],
    nonExamples: ['The month ended badly.'],
  },
  'timex/units': {
    examples: [
      'The siege lasted [nine months]{P9M}.',
      'They waited [two and a half hours]{PT2H30M} for help.',
      'The talks went on for [more than 20 years]{P20Y MORE_THAN}.',
    ],
    nonExamples: ['He is 34 years old.', 'A girl, two months of age, survived.'],
  },
  'timex/range-of-units': {
    examples: ['Repairs will take [two to three weeks]{P3W EQUAL_OR_LESS}.'],
    nonExamples: ['Two to three men waited.'],
  },
  'timex/one-unit': {
    examples: ['He served [one year]{P1Y} in prison.', 'They talked for [half an hour]{PT30M}.'],
    nonExamples: ['The one days-old loaf was eaten.'],
  },
  'timex/a-unit': {
    examples: ['The blackout lasted [a week]{P1W}.', 'They walked for [an hour]{PT1H}.'],
    nonExamples: ['A week-old calf died.', 'A second bomb went off.'],
  },
  'timex/unit-long': {
    examples: ['A [two-year]{P2Y} truce was agreed.', 'The [43-day]{P43D} march ends here.'],
    nonExamples: ['A 34-year-old man was held.'],
  },
  'timex/open-count-unit': {
    examples: ['A [five year]{P5Y} low was reached.'],
    nonExamples: ['The five second graders sang.'],
  },
  'timex/one-unit-long': {
    examples: ['The [day-long]{P1D} meeting failed.'],
    nonExamples: ['The day-care centre burned.'],
  },
  'timex/units-long': {
    examples: ['The [decades-long]{PXY} feud ended.'],
    nonExamples: ['The decades-old pipe burst.'],
  },
  'timex/past-units-counted': {
    examples: [
      'Forty people died in [the past 24 hours]{PT24H}.',
      'The fund has grown for [the last three years]{P3Y}.',
    ],
    nonExamples: ['The last three houses burned.'],
  },
  'timex/past-one-unit': {
    examples: ['Rents have doubled over [the past decade]{P10Y}.', 'Output fell in [the past year]{2024}.'],
    nonExamples: ['The past glories faded.'],
  },
  'timex/past-bare-unit': {
    examples: ['A third of the glaciers went in [past decade]{P10Y} alone.'],
    nonExamples: ['The walk past centuries of stone was long.'],
  },
  'timex/next-units-counted': {
    examples: ['The army will leave over [the next six months]{P6M}.'],
    nonExamples: ['The next six buses were full.'],
  },
  'timex/next-range-of-units': {
    examples: ['The fleet will shrink over [the next 10 to 15 years]{PXY}.'],
    nonExamples: ['The next 10 to 15 buses were full.'],
  },
  'timex/first-units-counted': {
    examples: ['Exports fell in [the first nine months]{P9M}.'],
    nonExamples: ['The first nine ships sailed.'],
  },
  'timex/the-units-counted': {
    examples: ['During [the four days]{P4D} of talks nothing moved.'],
    nonExamples: ['The four daring men left.'],
  },
  'timex/bare-units': {
    examples: ['They argued for [weeks]{PXW}.', 'Aid will arrive within [days]{PXD}.'],
    nonExamples: ['The hostage counted the days.'],
  },
  'timex/units-of': {
    examples: ['[Months]{PXM} of talks ended in silence.'],
    nonExamples: ['These days of hope are over.'],
  },
  'timex/a-while': {
    examples: ['Repairs will take [a while]{PXX}.'],
    nonExamples: ['While a storm raged, they slept.'],
  },
  'timex/bare-decades-or-more': {
    examples: ['Rebuilding took [less than a decade]{P10Y}.'],
    nonExamples: ['It was more than a game.'],
  },
  'timex/every-unit': {
    examples: ['The river floods [every year]{P1Y}.', 'They earn two dollars [per day]{P1D}.'],
    nonExamples: ['Every man was searched.'],
  },
  'timex/every-units': {
    examples: ['A census is held [every ten years]{P10Y}.'],
    nonExamples: ['Every ten houses shared a well.'],
  },
  'timex/every-weekday': {
    examples: ['The market is held [every Tuesday]{XXXX-WXX-2}.', 'Prayers are said [each Friday]{XXXX-WXX-5}.'],
    nonExamples: ['Every Monday-born child was named so.'],
  },
  'timex/weekdays': {
    examples: ['The library is shut on [Sundays]{XXXX-WXX-7}.'],
    nonExamples: ['Staff of the TGI Fridays chain walked out.'],
  },
  'timex/weekday-parts': {
    examples: ['They meet on [Tuesday nights]{XXXX-WXX-2TNI}.'],
    nonExamples: ['The Tuesday knights rode out.'],
  },
  'timex/every-month': {
    examples: ['The festival returns [every June]{XXXX-06}.'],
    nonExamples: ['Every march was banned.'],
  },
  'timex/every-season': {
    examples: ['The pass closes [every winter]{XXXX-WI}.'],
    nonExamples: ['Every winterised boat was sold.'],
  },
  'timex/every-day-part': {
    examples: ['He walks the dog [every morning]{XXXX-XX-XXTMO}.'],
    nonExamples: ['Every morning-after pill was sold.'],
  },
  'timex/frequency': {
    examples: ['The paper appears [weekly]{P1W}.', 'Fees are paid [annually]{P1Y}.'],
    nonExamples: ['The Daily Telegraph said so.', 'It pays a quarterly dividend.'],
  },
  'timex/a-unit-apiece': {
    examples: ['The ferry runs twice [a day]{P1D}.'],
    nonExamples: ['He once a day-labourer is now mayor.'],
  },
  'timex/weekends': {
    examples: ['The museum opens on [weekends]{XXXX-WXX-WE}.'],
    nonExamples: ['Weekenders filled the town.'],
  },
  'timex/now': {
    examples: ['The road is [now]{PRESENT_REF} open.'],
    nonExamples: ['The now-closed mine flooded.'],
  },
  'timex/currently': {
    examples: ['He is [currently]{PRESENT_REF} in prison.'],
    nonExamples: ['The current was strong.'],
  },
  'timex/at-present': {
    examples: ['No troops are there [at the moment]{PRESENT_REF}.'],
    nonExamples: ['The moment passed.'],
  },
  'timex/current': {
    examples: ['The [current]{PRESENT_REF} mayor will stay.'],
    nonExamples: ['They swam against the current.'],
  },
  'timex/the-present': {
    examples: ['He would rather live in [the present]{PRESENT_REF}.'],
    nonExamples: ['The present was wrapped in paper.'],
  },
  'timex/recently': {
    examples: ['The bridge was [recently]{PAST_REF} repaired.'],
    nonExamples: ['The decently paid staff stayed.'],
  },
  'timex/recent': {
    examples: ['The [recent]{PAST_REF} floods ruined the crop.'],
    nonExamples: ['How recent?'],
  },
  'timex/recent-units': {
    examples: ['Attacks have grown in [recent months]{PAST_REF}.'],
    nonExamples: ['The recent monthly report is late.'],
  },
  'timex/past-units': {
    examples: ['Such floods were rare in [past years]{PAST_REF}.'],
    nonExamples: ['The road runs past years of rubble.'],
  },
  'timex/the-past': {
    examples: ['Such deals were struck in [the past]{PAST_REF}.'],
    nonExamples: ['The past president spoke.'],
  },
  'timex/the-future': {
    examples: ['No one knows [the future]{FUTURE_REF}.', 'An attack is unlikely in [the near future]{FUTURE_REF}.'],
    nonExamples: ['Futures fell in Chicago.'],
  },
  'timex/future': {
    examples: ['The dispute may mar [future]{FUTURE_REF} elections.'],
    nonExamples: ['He has no future.'],
  },
  'timex/term': {
    examples: ['Little will change in [the near term]{FUTURE_REF}.'],
    nonExamples: ['The term ended.'],
  },
  'timex/as-soon-as-possible': {
    examples: ['Send aid [as soon as possible]{FUTURE_REF}.'],
    nonExamples: ['He left as soon as he could.'],
  },
  'timex/coming-units': {
    examples: ['Fighting may spread in [the coming weeks]{FUTURE_REF}.'],
    nonExamples: ['The coming weekly report is late.'],
  },
  'timex/units-ahead': {
    examples: ['Rain is forecast for [the days ahead]{FUTURE_REF}.'],
    nonExamples: ['The road ahead is long.'],
  },
  'timex/at-the-time': {
    examples: ['He was mayor at [the time]{PAST_REF}.'],
    nonExamples: ['It was the time of the harvest.'],
  },
  'timex/year': {
    examples: [
      'The crash was in [2008]{2008}.',
      'The [2012]{2012} census was annulled.',
      'She has ruled since [1999]{1999}.',
      'Crimea was annexed ([2014]{2014}).',
    ],
    nonExamples: [
      'At least 1500 troops landed.',
      'It cost $1999 to repair.',
      'He flew on Boeing 2000 jets.',
      'They walked 1914 metres.',
      'A total of 1,037 died.',
    ],
  },
  'timex/the-year': {
    examples: ['Peace came in [the year 1648]{1648}.'],
    nonExamples: ['The year of the fire was hard.'],
  },
  'timex/year-range-end': {
    examples: ['The war of [1914]{1914}-[18]{1918} killed millions.'],
    nonExamples: ['The 1914-X file was lost.'],
  },
  'timex/year-range-begin': {
    examples: ['The famine of [1932]{1932}–[1933]{1933} was hidden.'],
    nonExamples: ['The line 1914-15a was cut.'],
  },
  'timex/fiscal-year': {
    examples: ['Sales rose in [fiscal 1997]{1997}.', 'The deficit of [the financial year 2020]{2020} grew.'],
    nonExamples: ['Fiscal rules of 2,000 pages bored them.'],
  },
  'timex/fiscal-word': {
    examples: ['Spending peaked in [FY24]{2024}.'],
    nonExamples: ['The FYI note was short.'],
  },
  'timex/short-year': {
    examples: ["He retired in ['82]{1982}."],
    nonExamples: ["She is '82 percent sure'."],
  },
  'timex/year-of-era': {
    examples: ['Caesar died in [44 BC]{BC0044}.', 'The wall was begun in [122 AD]{0122}.'],
    nonExamples: ['The 44 ferries of the line struck.'],
  },
  'timex/era-and-year': {
    examples: ['The city burned in [AD 64]{0064}.'],
    nonExamples: ['The ad 64 people saw was pulled.'],
  },
  'timex/year-range-begin-of-era': {
    examples: ['The war of [264]{BC0264}-[241 BC]{BC0241} was fought at sea.'],
    nonExamples: ['Pages 264-241 were torn.'],
  },
  'timex/spoken-year': {
    examples: ['He was born in [nineteen ninety-six]{1996}.', 'It opened in [the year two thousand]{2000}.'],
    nonExamples: ['Nineteen ninety-ton tanks crossed.'],
  },
  'timex/decade': {
    examples: ['Wages stagnated in [the 1980s]{198}.', "The band broke up in [the '90s]{199}."],
    nonExamples: ['He is in his 30s.', 'A man (60s) has died.', 'A woman (late 40s) was hurt.'],
  },
  'timex/named-decade': {
    examples: ['Jazz ruled [the roaring twenties]{192}.'],
    nonExamples: ['She is in her twenties.'],
  },
  'timex/century': {
    examples: ['The temple dates from [the 11th century]{10}.', 'Rome fell in [the 5th century BC]{BC04}.'],
    nonExamples: ['The third centurion fell.'],
  },
  'timex/turn-of-century': {
    examples: ['The mill was built at [the turn of the century]{20 START}.'],
    nonExamples: ['The turn of the screw was slow.'],
  },
}
