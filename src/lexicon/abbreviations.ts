const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Abbreviations that keep their period and never end a sentence: something follows them. */
export const LEADING_ABBREVIATIONS = words(
  `adm. alh. amb. approx. arch. art. assoc. asst. atty. ave. barr. bldg. brig. bros. capt. cf. ch. cllr. cmdr. col. cols. comdr. comr.
  const. cpl. cpt. def. dep. det. dir. dr. drs. ed. eds. eng. engr. est. ex. exec. fig. fr. ft. gen. gens. gov. govs. hon.
  insp. lt. lts. maj. messrs. mgr. mlle. mme. mr. mrs. ms. msgr. mt. no. nos. op. p. para. pfc. pp. pres. prof. profs.
  pvt. rep. reps. res. rev. revs. rt. sec. sen. sens. sgt. spc. st. ste. supt. tech. treas. univ. v. vol. vs.`,
)

/** Abbreviations that keep their period and may stand at the end of a sentence. */
export const CLOSING_ABBREVIATIONS = words(
  `a.d. a.k.a. a.m. al. ala. alta. apr. ariz. ark. aug. b.c. b.c.e. bhd. blvd. c.e. calif. co. colo. conn. corp. d.c.
  dec. del. dept. dist. e.g. e.u. esq. etc. feb. fla. fri. ga. gmbh. govt. hr. hrs. hwy. i.e. ill. inc. ind. int.
  intl. jan. jr. jul. jun. kan. kg. km. ky. la. lb. lbs. ltd. man. mar. mass. md. mich. min. minn. mins. miss. mo.
  mon. mont. natl. neb. nev. nov. oct. okla. ont. ore. oz. p.m. pa. penn. plc. pty. que. rd. s.a. sask. sat. sep.
  sept. sr. sun. tenn. tex. thu. thur. thurs. tue. tues. va. viz. vt. w.va. wash. wed. wis. wyo. yr. yrs.`,
)

/** Abbreviations that are words as well: without a capital their period is a full stop. */
export const ABBREVIATIONS_AND_WORDS = words(
  `al. arch. ark. art. ave. ch. co. const. dec. def. del. det. dir. ed. eng. est. ex. fig. fri. ft. ga. gen. ill. ind.
  int. kan. la. man. mar. mass. md. min. miss. mo. mon. op. ore. pa. para. res. rev. rt. sat. sec. st. sun. tech. va.
  wash. wed.`,
)

/** Abbreviations only before a number ("No. 5", "p. 12"). */
export const NUMBER_ABBREVIATIONS = words('ch. fig. no. nos. op. p. pp. vol.')

/**
 * Words that begin a sentence far more often than they continue a name: after "U.S." or "Inc." they tell that a
 * sentence has ended.
 */
export const SENTENCE_OPENERS = words(
  `a about according after also although an and another any as asked at authorities because before both but by critics
  despite during each earlier even every few five for four from he her here his how however i if in instead it its
  last later less many meanwhile more most much my neither no nobody none nor nothing now officials on once one only
  or other others our out over people police several she since so some soon still such ten that the their then there
  these they this those though three through thus to today two under until up we what when where whether which while
  who why with witnesses yesterday yet you`,
)
