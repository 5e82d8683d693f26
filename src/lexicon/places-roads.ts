const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that with a number behind them name a road: "Interstate 95", "Route 66", "NH 44". */
export const ROAD_OPENERS = words('autobahn autoroute freeway highway hwy hwy. interstate motorway nh route rte rte.')

/** Who numbers a road: "State Route 32", "U.S. 41", "I-95". */
export const ROAD_OWNERS = words('county federal i national provincial rural state u.s. us')

/** What is on its way along a road. */
export const ROAD_PREPOSITIONS = words('along at from near off on onto via')

/** What speaks of a road near its number. */
export const ROAD_WORDS = words(
  `bypass car carriageway carriageways cars closed closes closure collided collision crash crashed diversion drive
  driver drivers driving eastbound highway interchange junction junctions lane lanes lay-by lorries lorry motorcycle
  motorcyclist motorist motorists motorway northbound pedestrian pile-up reopened road roads roadworks roundabout
  southbound traffic truck trucks vehicle vehicles westbound`,
)

/** What joins two places: "the Beirut-Damascus highway", "the Amsterdam-London train". */
export const WAYS = words(
  `border bridge bus corridor expressway ferry flight flights freeway highway leg line motorway national pipeline rail
  railway road route section stretch train trains tunnel`,
)
