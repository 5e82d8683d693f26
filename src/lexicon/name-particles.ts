/** Small words inside and before surnames. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `abd abdel abdul abu af ag al ap arap av bar bat ben bin bint binte binti d' da dal de degli dei del dela della delle delos den der des di do dos du e el ibn ka l' la las le les li lo los mac mc ole ould te ten ter ul und ur van von wa y zu zum zur`.split(
    /\s+/,
  ),
)

/** Words that join the parts of organizations' and places' names. */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  'against and at by contre de del du et for from in of on para pour the to und with without y'.split(' '),
)

/** What follows a surname and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'esq esq. ii iii iv ix jr jr. sr sr. v vi vii viii x xi xii xiii xiv xv xvi xxiii'.split(' '),
)

/** Words inside place names that stay small: "Rio de Janeiro", "Stratford-upon-Avon", "Trinidad and Tobago". */
export const PLACE_CONNECTORS: ReadonlySet<string> = new Set(
  `& a aan ad al am an and as ash au aux az da das de del den der des di do dos du e ed el en es et ez
  im la las le les lez los lès nad ob of og on op pod sous sur the upon y`.split(/\s+/),
)

/** What stands between an opener and its Romance name: "Pico de Orizaba". */
export const ROMANCE_CONNECTORS: ReadonlySet<string> = new Set(
  `d da das de del della des di do dos du el la las los`.split(/\s+/),
)

/** Arabic articles that a hyphen ties to their name: "al-Shifa". */
export const TIED_ARTICLES: ReadonlySet<string> = new Set(`ad al an ar as ash at az el ez`.split(/\s+/))

/** Small words inside Spanish, Portuguese and Italian place names: "Surigao del Sur". */
export const INNER_LINKS: ReadonlySet<string> = new Set(`da das de del di do dos`.split(/\s+/))
