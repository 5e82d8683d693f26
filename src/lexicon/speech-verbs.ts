/** Past and present forms of verbs that report what was said, and take the words said as object. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `acknowledged acknowledges added adds admits admitted advised affirmed agreed agrees alleged alleges announced
  announces answered appealed argued argues asked asks asserted asserts assured boasted called cautioned charged
  claimed claims clarified commented complained conceded concluded condemned confessed confirmed confirms contended
  countered cried declared declares demanded denied denies described disclosed emphasised emphasized estimated
  exclaimed explained explains expressed hinted indicated informed insisted insists joked lamented maintained
  maintains mentioned muttered noted notes objected observed ordered pleaded pledged pointed predicted predicts
  proclaimed promised proposed protested quipped quoted read recalled recalls recommended recounted reiterated
  remarked remembered repeated replied reported reports requested responded retorted revealed reveals said says
  shouted signaled signalled stated states stressed stresses suggested suggests telling tells testified thinks
  threatened told tweeted urged urges voiced vowed vows warned warns wondered writes wrote yelled`.split(/\s+/),
)
