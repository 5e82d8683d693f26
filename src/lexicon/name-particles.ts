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
