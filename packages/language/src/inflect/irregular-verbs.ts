/** Verbs that do not end in -ed: base, past, past participle; one a line. Forms that are alike are given once. */
const table = `
arise arose arisen
awake awoke awoken
be was been
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burst burst
buy bought
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fit fitted
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
give gave given
go went gone
grind ground
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let let
lie lay lain
lose lost
make made
mean meant
meet met
overcome overcame overcome
overdo overdid overdone
pay paid
put put
quit quit
read read
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun
split split
spread spread
stand stood
steal stole stolen
stick stuck
sting stung
strike struck
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
upset upset
wake woke woken
wear wore worn
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
`

/** Past and past participle of each irregular verb, by its base. */
export const irregularVerbs: ReadonlyMap<string, { past: string; participle: string }> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [base, past, participle] = line.split(' ')
      return [base!, { past: past!, participle: participle ?? past! }]
    }),
)

/** Verbs that double their last letter although the stress is not on a last syllable that is the only one. */
export const doubling: ReadonlySet<string> = new Set(
  (
    'cancel travel label counsel model signal fuel level total admit begin commit compel control defer equip forbid forget infer occur omit permit prefer rebut refer regret ' +
    'rerun submit transfer transmit upset patrol propel expel recur incur confer deter inter'
  ).split(' '),
)
