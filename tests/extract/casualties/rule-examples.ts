import type { RuleExamples } from '../../examples.ts'

/** What each rule reads, marked with its outcome and count, and what it must leave alone. */
export const CASUALTY_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  'casualty/not-found': {
    examples: [
      'Three walkers were dug out, but [two others have not been found]{missing 2 additional}.',
      '[Six sailors had yet to be found]{missing 6} on Sunday.',
      '[Four miners have still not been traced]{missing 4}.',
    ],
    nonExamples: ['Two gunmen have not been found.', 'Two men were not found guilty.', 'The car has not been found.'],
  },
  'casualty/taken-too': {
    examples: [
      'Gunmen abducted 38 pupils, a mother said, but the army says [only 25 were taken]{kidnapped 25}.',
      'Raiders kidnapped villagers on Sunday. The chief says [nine women were taken]{kidnapped 9}.',
    ],
    nonExamples: [
      'Gunmen abducted 38 pupils. Two wounded teachers were taken to a clinic.',
      'On the trip 25 photographs were taken.',
      'Two boys were taken.',
    ],
  },
  'casualty/fell-ill': {
    examples: [
      'After the feast [more than 60 guests fell ill]{injured >60}.',
      'The outbreak has [made 212 others seriously ill]{injured 212 additional}.',
      '[Forty pupils were taken ill]{injured 40} at lunch.',
    ],
    nonExamples: ['His mother fell ill in May.', 'Three ministers became presidents.', 'The news made him sick.'],
  },
  'casualty/participle': {
    examples: [
      '[Fourteen of the 19 pupils who were kidnapped]{kidnapped 19} are home.',
      '[Twelve people were killed]{killed 12} when the ferry sank.',
      '[Three soldiers have been wounded]{injured 3} near the border.',
      'Eight dead, [30 injured]{injured 30} in market blast',
      '[No one was hurt]{injured 0}.',
      '[Nearly 300 protesters were arrested]{detained <300} on Sunday.',
      '[An 11-year-old boy was shot]{injured 1} in the leg.',
      '[Between 43 and 52 passengers were hurt]{injured 43-52}, the railway said.',
      '[More than 50 miners have been rescued]{rescued >50} since dawn.',
      '[Three army jawans were martyred]{killed 3}.',
      '[A tourist from Leeds and her guide were killed]{killed 2}.',
      '[Tom Wick, 41, his wife Kate Wick, 39, and their twin sons were killed]{killed 4}.',
      'Two men died and [a third was badly injured]{injured 1 additional}.',
      'She was [one of the 72 people killed]{killed 72} in the fire.',
      '[The last nine hostages were freed]{rescued 9 part}.',
      '[About 2,000 unregistered miners were arrested]{detained ~2000}.',
    ],
    nonExamples: [
      'The bill was killed in committee.',
      'Forty cows were killed by lightning.',
      'He was not injured.',
      'Ten houses were trapped behind the dam.',
    ],
  },
  'casualty/active': {
    examples: [
      'A bomb went off, [killing at least 14 shoppers]{killed >=14}.',
      'The blast shook the town, [injuring 30 people]{injured 30}.',
      'The army says it is [killing dozens of rebels]{killed 24+ cumulative} every day.',
      'Gunmen opened fire, [wounding two police officers]{injured 2}.',
      'The fire spread, [trapping six workers]{trapped 6} on the roof.',
      'Flash floods are [displacing thousands of people]{displaced 2000+}.',
      'The gunman [shoots three students]{injured 3}, [kills one]{killed 1}',
    ],
    nonExamples: [
      'The senate killed three amendments.',
      'The drought is killing 200 trees a week.',
      'The striker was shooting from 30 metres.',
    ],
  },
  'casualty/sufferer': {
    examples: [
      '[A family of nine died]{killed 9} in the fire.',
      '[Two climbers died]{killed 2} on Saturday.',
      '[A man and his two sons drowned]{killed 3} in the lake.',
      '[More than 1,000 villagers fled]{displaced >1000} the fighting.',
      '[Five sailors perished]{killed 5} in the storm.',
      '[A 62-year-old woman who was trapped upstairs died]{killed 1}.',
      '[Half a dozen patients died]{killed 6} overnight.',
      '[Two of the wounded died]{killed 2 part} on Sunday.',
      '[Two of the rescuers were overcome and died]{killed 2 part}.',
      '[Seventy-one of the 159 died]{killed 71 part} there.',
      '[About 200 families fled]{displaced ~200 households}.',
      '[Three guards, among them an officer, died]{killed 3} in the raid.',
    ],
    nonExamples: [
      'The talks died in May.',
      'Two cars died on the motorway.',
      'His hopes perished with 12 ships.',
      'Three thieves fled.',
    ],
  },
  'casualty/state': {
    examples: [
      '[An officer and two others are dead]{killed 3} following a shooting.',
      'The attack left [four people dead]{killed 4} and [six missing]{missing 6}.',
      '[One dead]{killed 1}, [two missing]{missing 2} after landslide',
      '[Some 3,000 people are homeless]{displaced ~3000} after the quake.',
      '[Two fishermen are missing]{missing 2}.',
      '[Two guards were unconscious]{injured 2}.',
    ],
    nonExamples: [
      'Talks reach another dead end',
      'Three parcels are missing.',
      'The sea was dead calm.',
      'Two dogs are dead.',
    ],
  },
  'casualty/wounded-to-death': {
    examples: [
      '[A shopkeeper was shot dead]{killed 1} on Monday.',
      '[Two brothers were stabbed to death]{killed 2} outside a bar.',
      '[Three officers were shot and killed]{killed 3}.',
      'Rebels [beat to death two teachers]{killed 2}.',
      '[Man beaten to death]{killed 1} in park',
    ],
    nonExamples: [
      'Two men were shot and taken to hospital.',
      'The herd was frozen to death.',
      'The proposal was beaten to death by lawyers.',
    ],
  },
  'casualty/wound-to-death': {
    examples: [
      'He [stabbed his wife to death]{killed 1}.',
      'The mob [beat two men to death]{killed 2}.',
      'The gunman [shot a guard dead]{killed 1}.',
    ],
    nonExamples: ['He beat the odds to death.', 'He shot his wife in the arm.', 'They crushed the grapes to death.'],
  },
  'casualty/cut-down': {
    examples: [
      '[Three farmers were gunned down]{killed 3} in their field.',
      'Masked men [gunned down a mayor]{killed 1}.',
      '[Five marchers were mown down]{killed 5} by a lorry.',
    ],
    nonExamples: ['The price was cut down to 12 dollars.', 'He turned down three offers.', 'Two trees were cut down.'],
  },
  'casualty/fatally': {
    examples: [
      'Police named [the boy fatally shot]{killed 1} May 4 on the pier.',
      'Police named [the boy fatally shot]{killed 1} last week.',
      '[A guard was fatally shot]{killed 1} on Friday.',
      'Police [fatally shot a man]{killed 1} with a knife.',
      '[Two hikers were mortally wounded]{killed 2}.',
      '[A boy was stabbed fatally]{killed 1} in the park.',
    ],
    nonExamples: ['The plan was fatally flawed.', 'Two men were wounded, not fatally.', 'A guard was shot on Friday.'],
  },
  'casualty/one-fatally': {
    examples: [
      'Four people were shot, [one fatally]{killed 1 part}.',
      'Six passengers were injured, [two of them fatally]{killed 2 part}.',
      'Five men were stabbed, [one of them fatally]{killed 1 part}, police said.',
    ],
    nonExamples: [
      'The scheme was fatally weak.',
      'Four shots were fired, none fatally flawed.',
      'Nobody was fatally ill.',
    ],
  },
  'casualty/found-dead': {
    examples: [
      '[Two sisters were found dead]{killed 2} in a flat.',
      'Suspect, 29, held after [woman, 34, found dead]{killed 1} in flat',
      '[A pilot was pronounced dead]{killed 1} at the scene.',
      '[Up to 40 people are feared dead]{killed <=40 feared}.',
      '[Three crew members are presumed dead]{killed 3 feared}.',
      'Police had spoken of [six found dead]{killed 6}.',
      '[Six divers were confirmed dead]{killed 6 confirmed} on Monday.',
    ],
    nonExamples: [
      'Forty sheep were found dead.',
      'A phone was found dead and uncharged.',
      'Two whales were pronounced dead.',
    ],
  },
  'casualty/lost-life': {
    examples: [
      '[Eleven workers lost their lives]{killed 11} in the fire.',
      '[A nurse lost her life]{killed 1} on Sunday.',
      '[More than 70 pilgrims lost their lives]{killed >70}.',
    ],
    nonExamples: ['The team lost its lead.', 'Two players lost their places.', 'He lost his life savings.'],
  },
  'casualty/among-dead': {
    examples: [
      'Twelve people were killed. [Two doctors were among the dead]{killed 2 part}.',
      'Three children are among those dead. [A judge was among the killed]{killed 1 part}.',
      '[A teacher and a nurse were among the dead]{killed 2 part}.',
    ],
    nonExamples: ['He stood among the dead trees.', 'Two ships were among the lost.', 'A letter was among the papers.'],
  },
  'casualty/among-injured': {
    examples: [
      '[Two firefighters were among the injured]{injured 2 part}.',
      '[A bride was among the wounded]{injured 1 part}.',
      '[Five children were among the injured]{injured 5 part}, officials said.',
    ],
    nonExamples: [
      'Two cars were among the damaged.',
      'A coach is among the favourites.',
      'Two doctors were among the crowd.',
    ],
  },
  'casualty/alive': {
    examples: [
      '[Seven villagers were burned alive]{killed 7} in a church.',
      'Raiders [burned alive two guards]{killed 2}.',
      '[Three workers were buried alive]{killed 3}.',
    ],
    nonExamples: ['Seven villagers were found alive.', 'Two trees were burned.', 'The tradition is alive.'],
  },
  'casualty/death-pronounced': {
    examples: [
      '[Two sailors met their deaths]{killed 2} on the reef.',
      '[A climber met his death]{killed 1} on the north face.',
      '[Four scouts met their end]{killed 4} in the river.',
    ],
    nonExamples: ['Two ministers met their guests.', 'The plan met its end.', 'Two friends met in May.'],
  },
  'casualty/own-hand': {
    examples: [
      '[The gunman killed himself]{killed 1} before police came.',
      '[A farmer took his own life]{killed 1}.',
      '[Two prisoners took their own lives]{killed 2}.',
      '[The suspect turned the gun on himself]{killed 1}.',
      '[A student committed suicide]{killed 1}.',
      'He stabbed two guests before [turning the gun on himself]{killed 1}.',
      'A nurse killed her two sons and then [herself]{killed 1}.',
      'The man strangled a clerk, then [took his own life]{killed 1}.',
      'Farmer kills wife, then [himself]{killed 1}',
    ],
    nonExamples: [
      'He killed two guests and kept the money for himself.',
      'He blamed himself.',
      'The company shot itself in the foot.',
      'Two men turned to him.',
    ],
  },
  'casualty/himself-and': {
    examples: [
      'The bomber [killed himself and four passengers]{killed 4}.',
      'She [killed herself and her two sons]{killed 2}.',
      'He [shot himself and a guard]{killed 1}.',
    ],
    nonExamples: [
      'He hurt himself and two chairs.',
      'The bomber killed himself.',
      'He taught himself and two friends.',
    ],
  },
  'casualty/along-with': {
    examples: [
      'A senator was killed [along with two bodyguards]{killed 2}.',
      'The pilot died [together with three passengers]{killed 3}.',
      'A major was wounded, [as well as two sergeants]{injured 2}.',
    ],
    nonExamples: [
      'He travelled along with two friends.',
      'The mayor spoke along with three ministers.',
      'Along with two friends he watched.',
    ],
  },
  'casualty/to-hospital': {
    examples: [
      '[Six children were taken to hospital]{injured 6}.',
      '[Two drivers were airlifted to a hospital]{injured 2} in Leeds.',
      '[Nine people were rushed by ambulance to the city clinic]{injured 9}.',
      '[A cyclist was transported to the nearest trauma center]{injured 1}.',
    ],
    nonExamples: [
      'Two letters were taken to the clinic.',
      'The equipment was flown to hospital.',
      'Six children were taken to school.',
    ],
  },
  'casualty/send-to-hospital': {
    examples: [
      'The crash [sent four people to the hospital]{injured 4}.',
      'The fumes [put three workers in hospital]{injured 3}.',
      'Paramedics [rushed a toddler to the hospital]{injured 1}.',
    ],
    nonExamples: [
      'The firm sent four machines to the hospital.',
      'She sent two boys to the shop.',
      'He put three coins in the box.',
    ],
  },
  'casualty/inverted': {
    examples: [
      '[Also killed were two guards]{killed 2}.',
      '[Injured were a driver and three passengers]{injured 4}.',
      '[Also wounded was a police officer]{injured 1}.',
    ],
    nonExamples: ['Killed were the hopes of many.', 'The men injured were angry.', 'Those wounded were 30 years old.'],
  },
  'casualty/in-hospital': {
    examples: [
      '[Four people are in hospital]{injured 4}.',
      '[Two victims are in intensive care]{injured 2}.',
      '[A girl is in the hospital]{injured 1}.',
    ],
    nonExamples: [
      'A meeting was held in hospital gardens.',
      'The tests were in hospital labs.',
      'Four people are in court.',
    ],
  },
  'casualty/condition': {
    examples: [
      '[Two victims are in critical condition]{injured 2}.',
      '[A woman was in serious but stable condition]{injured 1} on Sunday.',
      '[Three boys are listed in fair condition]{injured 3}.',
    ],
    nonExamples: ['The car is in good condition.', 'Two roads were in poor condition.', 'He agreed on one condition.'],
  },
  'casualty/treated': {
    examples: [
      '[Five people were treated for]{injured 5} smoke inhalation.',
      '[Eleven swimmers were treated at]{injured 11} the scene.',
      '[A man was treated and released]{injured 1}.',
    ],
    nonExamples: [
      'Two fabrics were treated with dye.',
      'Five rooms were treated for mould.',
      'He treated three friends to dinner.',
    ],
  },
  'casualty/suffered': {
    examples: [
      '[Two firefighters suffered minor injuries]{injured 2}.',
      '[A passenger sustained a head injury]{injured 1}.',
      '[Three boys suffered burns]{injured 3}.',
      'Officers found [two men suffering from gunshot wounds]{injured 2}.',
    ],
    nonExamples: ['The firm suffered heavy losses.', 'Two clubs suffered defeats.', 'The car sustained damage.'],
  },
  'casualty/with-wounds': {
    examples: [
      'Police found [a man with gunshot wounds]{injured 1}.',
      '[Two teenagers with stab wounds]{injured 2} walked into a clinic.',
      '[Three people with burns]{injured 3} came out of the house.',
    ],
    nonExamples: ['Two men with guns came in.', 'A man with a beard spoke.', 'Five trees with cuts were felled.'],
  },
  'casualty/struck': {
    examples: [
      '[Two pedestrians were struck by]{injured 2} a van.',
      '[A girl was hit in]{injured 1} the arm.',
      '[Three bystanders were hit by]{injured 3} stray bullets.',
    ],
    nonExamples: ['Two houses were hit by shells.', 'The deal was struck in May.', 'He hit on an idea.'],
  },
  'casualty/went-missing': {
    examples: [
      '[Three hikers went missing]{missing 3} on Sunday.',
      '[Nine sailors were reported missing]{missing 9}.',
      '[Some 40 people are unaccounted for]{missing ~40}.',
      '[Eleven people, including three boys from the isle, remain missing]{missing 11}.',
    ],
    nonExamples: [
      'Two parcels went missing.',
      'Millions of dollars are unaccounted for.',
      'The file was reported missing.',
    ],
  },
  'casualty/swept-away': {
    examples: [
      '[Two children were swept away]{missing 2} by the river.',
      '[Five soldiers were washed away]{missing 5}.',
      '[A fisherman was swept overboard]{missing 1}.',
    ],
    nonExamples: ['Two bridges were swept away.', 'All doubts were swept away.', 'The shed was carried away.'],
  },
  'casualty/made-flee': {
    examples: [
      '[More than 2,000 residents were forced to leave]{displaced >2000} their homes.',
      '[About 300 families were told to evacuate]{displaced ~300 households}.',
      '[Some 90 people were ordered to leave]{displaced ~90}.',
      '[Thousands of villagers were forced from their homes]{displaced 2000+}.',
    ],
    nonExamples: [
      'Two ministers were forced to resign.',
      'Three shops were forced to close.',
      'Forty workers were told to wait.',
    ],
  },
  'casualty/force-flee': {
    examples: [
      'The floods [forced 12,000 people to leave]{displaced 12000} their homes.',
      'Shelling [forced 300 families to flee]{displaced 300 households}.',
      'The fire [prompted 40 residents to evacuate]{displaced 40}.',
    ],
    nonExamples: [
      'The scandal forced two ministers to resign.',
      'The rain forced 12 clubs to cancel.',
      'Police asked two men to wait.',
    ],
  },
  'casualty/left-homes': {
    examples: [
      '[Some 700 people left their homes]{displaced ~700}.',
      '[About 40 families have abandoned their houses]{displaced ~40 households}.',
      '[Two thousand residents lost their homes]{displaced 2000}.',
    ],
    nonExamples: [
      'Some 700 people left the hall.',
      'Two clubs left their home ground.',
      'The swallows left their homes.',
    ],
  },
  'casualty/took-refuge': {
    examples: [
      '[Some 400 people took refuge]{displaced ~400} in a school.',
      '[About 2,000 villagers sought shelter]{displaced ~2000}.',
      '[Ninety families are sheltering]{displaced 90 households} in a church.',
      '[Some 4,000 people spent the night in]{displaced ~4000} parks.',
    ],
    nonExamples: ['Two ships took refuge in the bay.', 'The cat took shelter.', 'He sought advice.'],
  },
  'casualty/housed': {
    examples: [
      '[About 1,500 people are living in camps]{displaced ~1500}.',
      '[Some 200 families were moved to shelters]{displaced ~200 households}.',
      '[More than 600 residents are staying in evacuation]{displaced >600} centres.',
    ],
    nonExamples: [
      'About 1,500 people are living in the town.',
      'Some 200 cattle were moved to shelters.',
      'Two guests are staying in the hotel.',
    ],
  },
  'casualty/made-homeless': {
    examples: [
      'The quake [left homeless 4,000 people]{displaced 4000}.',
      '[Some 800 residents were made homeless]{displaced ~800}.',
      '[About 50 families were left homeless]{displaced ~50 households} by the blaze.',
    ],
    nonExamples: [
      'The club was left without a home.',
      'Two dogs were left homeless.',
      'Some 800 residents were made citizens.',
    ],
  },
  'casualty/taken-hostage': {
    examples: [
      '[Four tourists were taken hostage]{kidnapped 4}.',
      '[Some 30 passengers are being held captive]{kidnapped ~30}.',
      '[Two pilots were held hostage]{kidnapped 2}.',
    ],
    nonExamples: [
      'The budget was held hostage by both parties.',
      'Two chess pieces were taken.',
      'The audience was captive.',
    ],
  },
  'casualty/hold-hostage': {
    examples: [
      'Gunmen are [holding 12 people hostage]{kidnapped 12}.',
      'The rebels [took two engineers captive]{kidnapped 2}.',
      'A robber [held three clerks hostage]{kidnapped 3}.',
    ],
    nonExamples: ['They held the vote hostage.', 'The group is holding 12 meetings.', 'He took two friends along.'],
  },
  'casualty/custody': {
    examples: [
      '[Three men were taken into custody]{detained 3}.',
      '[Two suspects are in custody]{detained 2}.',
      'Police [rounded up 40 demonstrators]{detained 40}.',
      '[Nine officers are behind bars]{detained 9}.',
    ],
    nonExamples: [
      'Two documents were taken into evidence.',
      'She won custody of the child.',
      'The figures were rounded up.',
    ],
  },
  'casualty/buried': {
    examples: [
      '[Eight workers are buried under]{trapped 8} the rubble.',
      '[About 20 people are feared buried beneath]{trapped ~20 feared} the mud.',
      '[A girl was pinned under]{trapped 1} a beam.',
    ],
    nonExamples: [
      'Two houses were buried under the mud.',
      'The news was buried in the report.',
      'Three coins were buried in sand.',
    ],
  },
  'casualty/released': {
    examples: [
      'The rebels [released 24 hostages]{rescued 24} on Friday.',
      '[Nine of the girls were released]{rescued 9 part} by their captors.',
    ],
    nonExamples: [
      'The police released 24 people.',
      'The band released 24 songs.',
      'Israel released 39 prisoners for the hostages.',
    ],
  },
  'casualty/pulled-alive': {
    examples: [
      '[Two girls were pulled alive]{rescued 2} from the ruins.',
      '[Seven sailors were brought to safety]{rescued 7}.',
      '[A miner was pulled out alive]{rescued 1}.',
      'Of the 70 miners, [58 were brought to the surface]{rescued 58}.',
    ],
    nonExamples: [
      'Two sledges were pulled out of the river.',
      'The plug was pulled out.',
      'Three paintings were brought to safety.',
    ],
  },
  'casualty/count-noun': {
    examples: [
      '[At least eight deaths]{killed >=8} and [thirty injuries]{injured 30} were reported.',
      'The county counted [two fatalities]{killed 2}.',
      'Police made [14 arrests]{detained 14}.',
      'The operation caused [more than 50 casualties]{unspecified >50}.',
      'There was [one confirmed death]{killed 1}.',
    ],
    nonExamples: [
      'The 2014 killing was never solved.',
      'He was 12 when the death was reported.',
      'The 9 May murder shocked the town.',
    ],
  },
  'casualty/bodies': {
    examples: [
      'Rescuers recovered [nine bodies]{killed 9}.',
      '[Two charred bodies]{killed 2} lay in the car.',
      'Divers found the last [three bodies]{killed 3}.',
    ],
    nonExamples: ['Two governing bodies objected.', 'The bodies were found later.', 'Three public bodies were set up.'],
  },
  'casualty/body-found': {
    examples: [
      '[A body was found]{killed 1} in the canal.',
      '[The body was recovered]{killed 1} on Sunday.',
      '[Another body was pulled]{killed 1} from the river.',
    ],
    nonExamples: ['A governing body was founded.', 'A body of water froze.', 'The body of rules was revised.'],
  },
  'casualty/either-harm': {
    examples: [
      '[About 30 people were killed or injured]{unspecified ~30}.',
      '[More than 100 soldiers were killed or wounded]{unspecified >100}.',
      '[Two hundred people are dead or missing]{unspecified 200}.',
    ],
    nonExamples: [
      'Two horses were killed or injured.',
      'Nobody knows who was killed.',
      'The bill was killed or delayed.',
    ],
  },
  'casualty/either-harm-reversed': {
    examples: [
      '[Some 20 marchers were wounded or killed]{unspecified ~20}.',
      '[About 12 people were injured or killed]{unspecified ~12}.',
      '[Nine guards were hurt or killed]{unspecified 9}.',
    ],
    nonExamples: ['Some 20 sheep were wounded or killed.', 'Two men were wounded.', 'The plan was hurt or killed.'],
  },
  'casualty/bodies-of': {
    examples: [
      'They found the [bodies of two hikers]{killed 2}.',
      'The [bodies of 12 migrants]{killed 12} washed ashore.',
      'Troops carried the [body of a sergeant]{killed 1}.',
    ],
    nonExamples: [
      'The bodies of two whales washed ashore.',
      'The bodies of law differ.',
      'The body of the report is short.',
    ],
  },
  'casualty/act-of': {
    examples: [
      'The [killing of three nuns]{killed 3} caused outrage.',
      'He mourned the [deaths of 15 miners]{killed 15}.',
      'The [arrest of two editors]{detained 2} was condemned.',
      'The [evacuation of 60 families]{displaced 60 households} began.',
      'The [kidnapping of four engineers]{kidnapped 4} ended.',
    ],
    nonExamples: [
      'The killing of the bill was expected.',
      'The death of the salmon puzzled them.',
      'The arrest of decay is costly.',
    ],
  },
  'casualty/shooting-death': {
    examples: [
      'The [fatal shooting of a clerk]{killed 1} led to protests.',
      'The [stabbing death of two brothers]{killed 2} is unsolved.',
      'He was charged in the [shooting death of a guard]{killed 1}.',
    ],
    nonExamples: [
      'The fatal flaw of a plan is cost.',
      'The shooting of the film began.',
      'The deadly mixture of two gases leaked.',
    ],
  },
  'casualty/multiple-killing': {
    examples: [
      'A [double homicide]{killed 2} shook the village.',
      'Police called it a [triple murder]{killed 3}.',
      'The [quadruple killing]{killed 4} is unsolved.',
    ],
    nonExamples: ['A double album came out.', 'A triple jump followed.', 'He faces a murder charge.'],
  },
  'casualty/multiple-shooting': {
    examples: [
      'A [triple shooting]{injured 3} closed the road.',
      'The [quadruple shooting]{injured 4} happened at noon.',
      'A [double stabbing]{injured 2} was reported.',
    ],
    nonExamples: ['A double bill followed.', 'The triple win surprised all.', 'He made a triple bogey.'],
  },
  'casualty/hostages': {
    examples: [
      'The gunmen [have 14 hostages]{kidnapped 14}.',
      'The rebels [hold five foreign hostages]{kidnapped 5}.',
      'Raiders [seized 30 hostages]{kidnapped 30}.',
    ],
    nonExamples: ['The hostages came out.', 'The talks took 14 hours.', 'Five houses were searched.'],
  },
  'casualty/displaced-people': {
    examples: [
      'The valley has [9,000 refugees]{displaced 9000}.',
      'There are [1.2 million IDPs]{displaced 1200000} in the country.',
      '[Some 40 evacuees]{displaced ~40} spent the night in a school.',
    ],
    nonExamples: ['The refugees waited.', 'The camp has 90 tents.', 'Two displacement studies appeared.'],
  },
  'casualty/displaced-noun': {
    examples: [
      '[Some 12,000 displaced people]{displaced ~12000} live there.',
      '[About 300 homeless families]{displaced ~300 households} queued.',
      'The town took in [2,500 displaced children]{displaced 2500}.',
    ],
    nonExamples: ['Two displaced bones were set.', 'Displaced people waited.', 'Some 300 homeless dogs queued.'],
  },
  'casualty/lives': {
    examples: [
      'The storm [claimed 18 lives]{killed 18}.',
      'The fire [took two more lives]{killed 2 additional}.',
      'The crash [cost at least 30 lives]{killed >=30}.',
    ],
    nonExamples: ['A cat has nine lives.', 'The vaccine saved 30 lives.', 'The game gives three lives.'],
  },
  'casualty/lives-lost': {
    examples: [
      '[Nine lives were lost]{killed 9} at sea.',
      '[At least 200 lives lost]{killed >=200} in quake',
      '[Two lives have been lost]{killed 2}.',
    ],
    nonExamples: ['Nine games were lost.', 'Lives were lost.', 'The cat lost weight.'],
  },
  'casualty/lives-of': {
    examples: [
      'The blast [claimed the lives of six workers]{killed 6}.',
      'The war has [taken the lives of 3,000 civilians]{killed 3000 cumulative}.',
      'The accident [cost the life of a climber]{killed 1}.',
    ],
    nonExamples: [
      'The film tells the lives of two sisters.',
      'It changed the lives of 30 people.',
      'The law rules the lives of millions.',
    ],
  },
  'casualty/death-toll': {
    examples: [
      'The [death toll rose to 41]{killed 41}.',
      'The [death toll from the quake now stands at 1,203]{killed 1203}.',
      'The [death toll in the attack has passed 100]{killed >100}.',
      'The [death toll is at least 12]{killed >=12}.',
      'Typhoon [toll climbs to 27]{killed 27} in the south as floods recede',
      'The [death toll from a strong earthquake in the hill country rose to 52]{killed 52} on Sunday.',
    ],
    nonExamples: ['The death toll is unknown.', 'The death toll rose.', 'The road toll rose to 12 dollars.'],
  },
  'casualty/toll-from-to': {
    examples: [
      'The [death toll rose from 9 to 12]{killed 12}.',
      'The [toll climbed from 30 to 45]{killed 45} by noon.',
      'The [death toll jumped from six to eleven]{killed 11}.',
    ],
    nonExamples: [
      'The road toll is up from last year.',
      'The temperature rose from 9 to 12.',
      'The death toll rose from Monday.',
    ],
  },
  'casualty/raising-toll': {
    examples: [
      'Two patients died, [raising the death toll to 14]{killed 14}.',
      'That [brings the toll to 9]{killed 9}.',
      'Another body was found, [bringing the death toll from the fire to 23]{killed 23}.',
      'Two more died, [taking the toll of the coach crash to seven]{killed 7}.',
      'A raid killed two men, [raising the death toll from raids over a 36-hour stretch to 19]{killed 19}.',
    ],
    nonExamples: [
      'The city is raising the bridge toll.',
      'The rise brings the price to 9 dollars.',
      'Raising two children takes a toll.',
    ],
  },
  'casualty/toll-of': {
    examples: [
      'A [provisional toll of 17]{killed 17} was given.',
      'A [final toll of at least 60]{killed >=60} was given.',
      'The [official toll is 230]{killed 230}.',
    ],
    nonExamples: [
      'A bridge toll of 5 dollars is due.',
      'The emotional toll is heavy.',
      'It took its toll of the crew.',
    ],
  },
  'casualty/number-of': {
    examples: [
      'The [number of people killed rose to 77]{killed 77}.',
      'The [number of people killed in mudslides in two valleys of the island rose to 61]{killed 61}.',
      'The [number of injured reached 300]{injured 300}.',
      'The [number of dead stands at 19]{killed 19}.',
      'The [number of missing has climbed to 52]{missing 52}.',
    ],
    nonExamples: [
      'The number of guests rose to 77.',
      'The number of killed animals is unknown.',
      'The number of those injured is unclear.',
    ],
  },
  'casualty/number-of-nouns': {
    examples: [
      'The [number of deaths rose to 77]{killed 77}.',
      'The total [number of confirmed deaths reached 1,100]{killed 1100}.',
      'The [number of injuries is now 40]{injured 40}.',
      'The [number of murders in South Darfur rose to 411]{killed 411} in the first half.',
    ],
    nonExamples: [
      'The number of births rose to 77.',
      'The number of deaths is not known.',
      'The number of casualties grew.',
    ],
  },
  'casualty/to-number': {
    examples: [
      'The clashes [bring to 300 the number of people killed]{killed 300}.',
      'That [brought to 19 the number of soldiers wounded]{injured 19}.',
      'The finds [raised the total to 12 the number of people missing]{missing 12}.',
    ],
    nonExamples: [
      'They bring to 300 guests a number of gifts.',
      'That brought the price to 19.',
      'It brings to mind a number of films.',
    ],
  },
  'casualty/none-noun': {
    examples: [
      'There were [no injuries]{injured 0}.',
      'The quake caused [no deaths]{killed 0}.',
      'There have been [no arrests]{detained 0}.',
    ],
    nonExamples: ['There were two injuries.', 'There were no delays.', 'Nobody knew the number of injuries.'],
  },
  'casualty/none-reported': {
    examples: [
      'There were [no immediate reports of casualties]{unspecified 0? none-reported}.',
      'There was [no word of any injuries]{injured 0? none-reported}.',
      'There are [no reports of deaths]{killed 0? none-reported}.',
    ],
    nonExamples: [
      'There were reports of casualties.',
      'There were no reports of delays.',
      'There is no word of the talks.',
    ],
  },
  'casualty/none-said': {
    examples: [
      '[No injuries were reported]{injured 0? none-reported}.',
      '[No casualties have been reported]{unspecified 0? none-reported}.',
      '[No deaths were immediately confirmed]{killed 0? none-reported}.',
    ],
    nonExamples: ['Two injuries were reported.', 'No delays were reported.', 'No survivors were reported.'],
  },
  'casualty/without': {
    examples: [
      'The roof fell [without injuries]{injured 0}.',
      'The raid ended [without casualties]{unspecified 0}.',
      'The crew landed [without any injury]{injured 0}.',
    ],
    nonExamples: ['He went without food.', 'The roof fell without warning.', 'They won without losses.'],
  },
  'casualty/no-lives': {
    examples: [
      '[No lives were lost]{killed 0}.',
      'There was [no loss of life]{killed 0}.',
      '[No lives have been lost]{killed 0}.',
    ],
    nonExamples: ['Many lives were lost.', 'No games were lost.', 'There was no loss of power.'],
  },
  'casualty/part-including': {
    examples: [
      'Twelve people died, [including four children]{killed 4 part}.',
      'Thirty people were hurt, [among them six police officers]{injured 6 part}.',
      'The blast killed nine, [including two nurses]{killed 2 part}.',
      'Police arrested 20 people, [including three minors]{detained 3 part}.',
    ],
    nonExamples: [
      'The price is 12 dollars, including two drinks.',
      'Including four children, they sang.',
      'He has many friends, including two judges.',
    ],
  },
  'casualty/part-of-them': {
    examples: [
      'Twelve people, [six of them children]{killed 6 part}, were killed.',
      'Nine sailors drowned, [two of them women]{killed 2 part}.',
      'The crash injured 30 people, [five of them seriously]{injured 5 part}.',
    ],
    nonExamples: [
      'He has six cars, two of them red.',
      'They met 12 people, two of them children.',
      'Six of them sang.',
    ],
  },
  'casualty/described': {
    examples: [
      '[Three dead guards]{killed 3} lay in the yard.',
      'The clinic took in [12 wounded soldiers]{injured 12}.',
      'Relatives of [nine missing sailors]{missing 9} waited.',
      'Helicopters reached [40 stranded hikers]{trapped 40}.',
    ],
    nonExamples: ['Two dead trees fell.', 'Three wounded horses were seen.', 'The soldiers slept.'],
  },
  'casualty/out-alive': {
    examples: [
      'Crews have [taken out nine people alive]{rescued 9}.',
      'Divers [found a boy alive]{rescued 1}.',
      'Neighbours [dug two sisters alive]{rescued 2} from the mud.',
    ],
    nonExamples: ['They found nine dogs alive.', 'The crew kept two plants alive.', 'They found hope alive.'],
  },
  'casualty/treating': {
    examples: [
      'The hospital [treated 44 people for]{injured 44} burns.',
      'A clinic is [treating six children for]{injured 6} shock.',
      'Medics [treated nine swimmers.]{injured 9}',
    ],
    nonExamples: [
      'He treated three friends to dinner.',
      'The vet treated 44 horses for burns.',
      'She treated two chairs with oil.',
    ],
  },
  'casualty/estimate-of': {
    examples: [
      'The agency had [raised its own estimate of the dead to more than 670]{killed >670}.',
      'The ministry [lowered its count of injured to 31]{injured 31}.',
    ],
    nonExamples: [
      'The agency raised its estimate of growth to 4 percent.',
      'The ministry stood by its count of the dead.',
      'It raised its estimate of the visitors to 670.',
    ],
  },
  'casualty/put-at': {
    examples: [
      'Officials [put the number of dead at 12]{killed 12}.',
      'The ministry [put the dead at 11]{killed 11}.',
      'Rescuers [raised the number of missing to 40]{missing 40}.',
    ],
    nonExamples: [
      'Officials put the number of visitors at 12.',
      'They put the dead bird at the door.',
      'He put the price at 40 dollars.',
    ],
  },
  'casualty/figure-at': {
    examples: [
      'Twelve people died. The mayor [put the figure at 31]{killed 31}.',
      'Nine people are missing. The army [gave the number as 34]{missing 34}.',
      'Six sailors drowned. The navy [corrected the figure to five]{killed 5}.',
    ],
    nonExamples: [
      'The mayor put the figure at risk.',
      'Two men met. They put the chair at the door.',
      'Twelve people died. He put the blame at his door.',
    ],
  },
  'casualty/brought-dead': {
    examples: [
      '[Four passengers were brought dead]{killed 4} to the clinic.',
      '[Two men were dead on arrival]{killed 2} at the hospital.',
      '[A driver was brought in dead]{killed 1}.',
    ],
    nonExamples: [
      'Two sacks were brought in.',
      'Four calves were brought dead to the vet.',
      'He was brought to justice.',
    ],
  },
  'casualty/to-their-death': {
    examples: [
      '[Three climbers fell to their deaths]{killed 3} on the north wall.',
      '[A painter fell 30 metres to his death]{killed 1}.',
      '[Two boys plunged to their deaths]{killed 2}.',
    ],
    nonExamples: [
      'Three shares fell to their lows.',
      'Two leaves fell to the ground.',
      'The prices plunged to their lowest.',
    ],
  },
  'casualty/neutralised': {
    examples: [
      'The army [neutralised five militants]{killed 5} in the valley.',
      '[Three insurgents were neutralised]{killed 3}.',
      'Troops [neutralized a bomber]{killed 1}.',
    ],
    nonExamples: ['The army neutralised five bombs.', 'The team neutralised two wingers.', 'The acid was neutralised.'],
  },
  'casualty/lost-fighters': {
    examples: [
      'The garrison [lost four men in the ambush]{killed 4}.',
      'The rebels [lost 12 fighters]{killed 12}.',
      'The unit [lost two soldiers]{killed 2} that night.',
    ],
    nonExamples: [
      'The club lost four men to injury.',
      'The shop lost 12 customers.',
      'The team lost two players in May.',
    ],
  },
  'casualty/have-buried': {
    examples: [
      'Villagers said they [had buried eight men]{killed 8}, all of them farmers.',
      'The town [has buried three teachers]{killed 3}.',
    ],
    nonExamples: ['They had buried the report.', 'Two men had buried the gold.', 'They buried eight sheep.'],
  },
  'casualty/event-claims': {
    examples: [
      'Highway [crash claims three teens]{killed 3}',
      'The [landslide claimed 14 villagers]{killed 14}.',
      '[Fire claims a mother and her two sons]{killed 3}',
    ],
    nonExamples: ['The strike claims a win.', 'The company claims three patents.', 'The raid claimed two cars.'],
  },
  'casualty/receiving-care': {
    examples: [
      '[Nine others are receiving treatment]{injured 9 additional}.',
      '[A guard was undergoing surgery]{injured 1} on Monday.',
      '[Two girls were receiving medical treatment]{injured 2}.',
    ],
    nonExamples: [
      'The lake is receiving treatment.',
      'Nine others are receiving letters.',
      'Nobody was receiving treatment.',
    ],
  },
  'casualty/needed-care': {
    examples: [
      '[Six people, among them a boy, received medical treatment]{injured 6}.',
      '[Eleven of them needed medical care]{injured 11 part}.',
    ],
    nonExamples: [
      'The village needed medical care.',
      'Six people received treatment for their habit.',
      'Eleven of them needed care.',
    ],
  },
  'casualty/fighting-for-life': {
    examples: [
      '[Fourteen pupils are fighting for their lives]{injured 14}.',
      '[A cyclist is fighting for his life]{injured 1} in hospital.',
      '[Two women were battling for their lives]{injured 2}.',
    ],
    nonExamples: [
      'Two clubs are fighting for their place.',
      'The bank is fighting for its life.',
      'Three men were fighting for a seat.',
    ],
  },
  'casualty/lost-limb': {
    examples: [
      '[Over 60 people lost limbs]{injured >60}.',
      '[A sapper lost his left leg]{injured 1}.',
      '[Three boys lost an eye]{injured 3}.',
    ],
    nonExamples: ['Two players lost their heads.', 'The statue lost an arm.', 'Three boys lost a ball.'],
  },
  'casualty/accommodated': {
    examples: [
      'The state opened camps and [2,000 people have been accommodated]{displaced 2000}.',
      'In the evacuation centres [90 families were housed]{displaced 90 households}.',
    ],
    nonExamples: [
      'The hotel said 200 guests were accommodated.',
      'In the stable 40 horses were housed.',
      'The camp was accommodated.',
    ],
  },
  'casualty/shelters': {
    examples: [
      'The authority opened [camps which shelter 3,000 people]{displaced 3000}.',
      'The [relief camps house about 700 families]{displaced ~700 households}.',
      'Two [centres sheltering 450 residents]{displaced 450} ran out of water.',
    ],
    nonExamples: ['The barn shelters 30 cows.', 'The camp hosts 40 players.', 'Trees shelter the house.'],
  },
  'casualty/shift-to-refuge': {
    examples: [
      'Officials [shifted 3,000 people to relief camps]{displaced 3000}.',
      'The army [moved 90 families to shelters]{displaced 90 households}.',
      'They [relocated 40 residents to safer ground]{displaced 40}.',
    ],
    nonExamples: [
      'They moved 90 beds to the shelter.',
      'He shifted 30 people to another task.',
      'The firm moved 200 workers to Leeds.',
    ],
  },
  'casualty/to-safer-place': {
    examples: [
      '[Some 1,500 residents had moved to safer areas]{displaced ~1500}.',
      '[About 300 families were shifted to safer places]{displaced ~300 households}.',
    ],
    nonExamples: [
      'Savers moved to safer assets.',
      'Two parties moved to safer ground.',
      'The boats moved to safer waters.',
    ],
  },
  'casualty/homes-evacuated': {
    examples: [
      '[Some 80 homes were evacuated]{displaced ~80 households} in the valley.',
      'The fire forced the [evacuation of about 50 homes]{displaced ~50 households}.',
      '[Twelve houses have been evacuated]{displaced 12 households}.',
    ],
    nonExamples: ['Some 80 homes were sold.', 'Twelve schools were evacuated.', 'The evacuation of 12 museums began.'],
  },
  'casualty/captors-seize': {
    examples: [
      'Pirates [seized 19 sailors]{kidnapped 19} from a tanker.',
      'Bandits stopped the bus and [whisked away 27 passengers]{kidnapped 27}.',
      'The gunmen, armed with rifles, had [seized a nurse and two doctors]{kidnapped 3}.',
    ],
    nonExamples: ['Police seized 19 rifles.', 'Guards whisked away two ministers.', 'Rebels seized 12 villages.'],
  },
  'casualty/seized-by-police': {
    examples: [
      '[Three men were seized by police]{detained 3} at the border.',
      '[A smuggler was seized by customs officers]{detained 1}.',
      '[Two deserters were seized by soldiers]{detained 2}.',
    ],
    nonExamples: ['Three guns were seized by police.', 'Two men were seized by fear.', 'A boat was seized by customs.'],
  },
  'casualty/seized': {
    examples: [
      '[Four nuns were seized from]{kidnapped 4} their convent.',
      '[A trader was snatched in]{kidnapped 1} the market.',
      '[Two engineers were seized by]{kidnapped 2} rebels.',
    ],
    nonExamples: [
      'Four paintings were seized from the house.',
      'A lead was snatched in the last minute.',
      'Two farms were seized by rebels.',
    ],
  },
  'casualty/held-by-police': {
    examples: [
      '[Two men are being held by police]{detained 2}.',
      '[A captain was held on suspicion]{detained 1} of bribery.',
      '[Nine marchers are held in jail]{detained 9}.',
    ],
    nonExamples: ['The meeting was held in prison.', 'Two talks were held by police.', 'Nine posts are held by women.'],
  },
  'casualty/picked-up': {
    examples: [
      '[All 61 passengers were picked up by a passing tanker]{rescued 61}.',
      '[Three fishermen were plucked from the water by a lifeboat]{rescued 3}.',
      '[Two sailors were winched off their yacht]{rescued 2}.',
    ],
    nonExamples: [
      'Two parcels were picked up by a boat.',
      'The pace was picked up from the start.',
      'Two men were picked up by police.',
    ],
  },
  'casualty/lift-off': {
    examples: [
      'A helicopter [lifted 230 people from roofs]{rescued 230}.',
      'The crew [winched two climbers off a ledge]{rescued 2}.',
      'Villagers [plucked four children from the river]{rescued 4}.',
    ],
    nonExamples: [
      'The crane lifted 30 cars from the river.',
      'They lifted two men from poverty.',
      'She lifted a boy from his chair.',
    ],
  },
  'casualty/let-go': {
    examples: [
      'The kidnappers [let 22 people go]{rescued 22} on Friday.',
      'The rebels have [let three hostages go]{rescued 3}.',
    ],
    nonExamples: ['The factory let 300 people go.', 'The kidnappers let the car go.', 'The rebels let two days go.'],
  },
  'casualty/crowd-of': {
    examples: [
      '[Dozens of wounded]{injured 24+} were carried out.',
      '[Hundreds of dead]{killed 200+} were found in the streets.',
      '[Scores of injured]{injured 40+} were treated there.',
    ],
    nonExamples: [
      'Dozens of wounded horses were seen.',
      'Dozens of dead trees fell.',
      'Hundreds of lost letters were found.',
    ],
  },
  'casualty/killers-of': {
    examples: [
      'The [killers of six priests]{killed 6} were never tried.',
      'The [murderer of two girls]{killed 2} was released.',
      'They sought the [killers of a judge]{killed 1}.',
    ],
    nonExamples: [
      'The killers of the story are the jokes.',
      'Weed killers of two kinds were sold.',
      'The murderers fled.',
    ],
  },
  'casualty/estimated-at': {
    examples: [
      '[Casualties on both sides are estimated at more than 2,000]{unspecified >2000}.',
      '[Deaths were put at 31]{killed 31}.',
    ],
    nonExamples: [
      'The deaths were put on record.',
      'Damage was estimated at 12 million.',
      'Injuries are not estimated.',
    ],
  },
  'casualty/of-the-dead': {
    examples: [
      'Of the dead, [16 are women]{killed 16 part} and [six are children]{killed 6 part}.',
      'Of the 40 dead, [nine were soldiers]{killed 9 part}.',
    ],
    nonExamples: [
      'Of the guests, 16 are women.',
      'Of the dead we know little; 16 are trees.',
      'Of the dead, six are known.',
    ],
  },
  'casualty/of-the-injured': {
    examples: [
      'Of the injured, [four are children]{injured 4 part}.',
      'Of the 30 wounded, [two are in critical]{injured 2 part} condition.',
    ],
    nonExamples: ['Of the crew, four are women.', 'The injured were four.', 'Of the injured, none are known.'],
  },
  'casualty/lives-told': {
    examples: ['Storm Anna: two islands, one night, [14 lives]{killed 14}', 'A week of fires: [nine lives]{killed 9}'],
    nonExamples: ['A cat with nine lives', 'He saved the dog, and nine lives changed.', 'Nine lives'],
  },
  'casualty/labelled': {
    examples: [
      '[Deaths: 43]{killed 43}. [Injured: 112]{injured 112}. [Missing: 9]{missing 9}.',
      '[Displaced: 12,450 households]{displaced 12450 households}.',
      'People [killed: at least 7]{killed >=7}',
    ],
    nonExamples: ['Missing: 12 pages.', 'Deaths: page 43.', 'Injured: the goalkeeper.'],
  },
  'casualty/supreme-sacrifice': {
    examples: [
      '[Two soldiers paid the supreme price]{killed 2} in the clash.',
      '[A constable made the ultimate sacrifice]{killed 1}.',
      '[Nine troopers have paid the ultimate price]{killed 9}.',
    ],
    nonExamples: [
      'Two buyers paid the highest price.',
      'The team paid the ultimate price for its errors.',
      'He made the final sacrifice.',
    ],
  },
  'casualty/throats': {
    examples: ['Raiders [slit the throats of 18 fishermen]{killed 18}.', 'He [cut the throat of a guard]{killed 1}.'],
    nonExamples: [
      'They slit the throats of 30 goats.',
      'He cleared his throat.',
      'The throats of two singers were sore.',
    ],
  },
  'casualty/none-survived': {
    examples: [
      '[None of the 181 passengers survived]{killed 181}.',
      'There were [no survivors among the 64 people]{killed 64} aboard.',
    ],
    nonExamples: ['None of the 181 houses survived.', 'There were no survivors.', 'None of the passengers survived.'],
  },
  'casualty/being-treated': {
    examples: [
      '[Another 14 are being treated]{injured 14 additional}.',
      '[Two men were being treated]{injured 2} last night.',
    ],
    nonExamples: ['Two chairs are being treated.', 'The water is being treated.', 'Two guests were being served.'],
  },
  'casualty/toll-since-told': {
    examples: [
      'The [toll, which stood at 41 on Monday, has climbed to 58]{killed 58}.',
      'The [death toll, which the mayor gave as 9, is now 12]{killed 12}.',
    ],
    nonExamples: [
      'The toll, which nobody knows, is high.',
      'The price, which stood at 41 on Monday, has climbed to 58.',
      'The toll, which stood at 41 on Monday, is not known.',
    ],
  },
}
