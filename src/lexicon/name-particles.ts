/** Small words inside and before surnames. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `abd abdel abdul abu al af av ap bar bat ben bin bint d' da dal de degli dei del della delle den der des di do dos du e
  el ibn l' la las le les li lo los mac mc ould ter ten te ul ur van von und y zu zum zur`.split(/\s+/),
)

/** Words that join the parts of organizations' and places' names. */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  'against and at by de del du for from in of on the to with without y und et'.split(' '),
)

/** What follows a surname and belongs to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv esq. esq'.split(' '))
