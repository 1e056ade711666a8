import { comparedIn } from '@plainleaf/content-model'
import { expect, it } from 'vitest'

const found = (texts: string[], lang = 'en') =>
  comparedIn(texts, lang).map((set) => set.map(({ count, group, at }) => [count, group, at]))

it('sets numbers out of 100 beside one another that count one outcome in several groups', () => {
  expect(
    found([
      'In the spray group 52 out of 100 slept well.',
      'In the sham group it was 31 out of 100.',
    ]),
  ).toEqual([
    [
      [52, 'in the spray group', 0],
      [31, 'in the sham group', 1],
    ],
  ])
})

it.each([
  ['52 out of 100 people slept well.'],
  ['In the spray group it was 52 to 60 out of 100, in the sham group 31 to 40 out of 100.'],
  ['In the spray group 52% slept well, in the sham group 31%.'],
])('leaves as words what is alone, a range or of another base: %s', (text) => {
  expect(found([text])).toEqual([])
})

it('compares in other languages by the words that do', () => {
  expect(
    found(['Mit dem Spray schliefen 52 von 100 gut, ohne Spray 31 von 100.'], 'de')[0],
  ).toHaveLength(2)
})

const groupsIn = (text: string, lang = 'en') =>
  comparedIn([text], lang).map((set) => set.map(({ group }) => group))

it.each([
  [
    'In the spray group, 52 out of 100 slept well. In the sham group, 31 out of 100 did.',
    ['in the spray group', 'in the sham group'],
  ],
  [
    'With the new drug, about 52 out of 100 people slept well, and 31 out of 100 with placebo.',
    ['with the new drug', 'with placebo'],
  ],
  [
    'With the spray 52 out of 100 people slept well; without it only 31 out of 100 slept well.',
    ['with the spray', 'without it'],
  ],
  [
    'In the spray group, after eight weeks, 52 out of 100 slept well, compared with 31 out of 100 in the sham group.',
    ['in the spray group', 'in the sham group'],
  ],
  [
    'After eight weeks, 52 out of 100 people slept well with the spray. With the sham, 31 out of 100 slept well.',
    ['with the spray', 'with the sham'],
  ],
  [
    'Among people who took the spray, 52 out of 100 slept well. Among those who took a sham, 31 out of 100 slept well.',
    ['who took the spray', 'who took a sham'],
  ],
  [
    'In one study, 52 out of 100 people who used a spray had no bad night. Of those who used only a sham, 31 out of 100 had no bad night.',
    ['who used a spray', 'who used only a sham'],
  ],
  [
    'How many slept well: 52 out of 100 with the spray and 31 out of 100 with the sham.',
    ['with the spray', 'with the sham'],
  ],
  [
    'Of 100 people who use the spray, about 52 sleep well. Without it, 31 in 100 sleep well.',
    ['who use the spray', 'without it'],
  ],
  [
    'Out of every 100 people who wore a mask, 52 slept well. Of 100 people who did not wear one, 31 did.',
    ['who wore a mask', 'who did not wear one'],
  ],
  [
    'Without one, 31 out of 100 slept well, compared with 52 out of 100 who used a spray.',
    ['without one', 'who used a spray'],
  ],
  [
    '52 out of 100 women slept well. 31 out of 100 men slept well.',
    ['women slept well', 'men slept well'],
  ],
])('names the group of each number wherever the text does: %s', (text, groups) => {
  expect(groupsIn(text)).toEqual([groups])
})

it.each([
  // What it counts would stand below both, and its group below one at most.
  ['52 out of 100 people slept well. 31 out of 100 slept well on placebo.'],
  ['52 out of 100 still slept well at the end. On average, 31 out of 100 slept well.'],
  ['If you use the spray, 52 out of 100 people sleep well. If not, 31 out of 100 sleep poorly.'],
  // One of two may be the group.
  ['With asthma, 52 out of 100 slept well with the spray. With the sham it was 31 out of 100.'],
  // Two outcomes in two groups.
  [
    'With the spray, 52 out of 100 slept well and 20 out of 100 had headaches. With the sham, 31 out of 100 slept well and 10 out of 100 had headaches.',
  ],
])('leaves as words what no label would tell apart by groups: %s', (text) => {
  expect(groupsIn(text)).toEqual([])
})

it('tells two outcomes of the same groups apart', () => {
  const helps = 'Of 100 people who use a spray, 52 sleep well. Without one, 31 out of 100 do.'
  const harms =
    'But 8 out of 100 people who use it get a rash, compared with 2 out of 100 without it.'
  expect(found([helps, harms]).map((set) => set.map(([count]) => count))).toEqual([
    [52, 31],
    [8, 2],
  ])
})

it('takes the labels of items for groups where what is counted is said', () => {
  const groups = (texts: string[], lang = 'en') =>
    found(texts, lang).map((set) => set.map(([, group]) => group))
  const items = ['Spray: 52 out of 100', 'Mask: 31 out of 100']
  expect(groups(['How many slept well:', ...items])).toEqual([['Spray', 'Mask']])
  expect(groups(['Spray: helps 52 out of 100 riders', 'Mask: helps 31 out of 100 riders'])).toEqual(
    [['Spray', 'Mask']],
  )
  expect(
    groups(['Wie viele gut schliefen:', 'Spray: 52 von 100', 'Maske: 31 von 100'], 'de'),
  ).toEqual([['Spray', 'Maske']])
  // What each of them counts is another thing.
  expect(groups(['Side effects:', 'Rash: 8 out of 100', 'Cough: 2 out of 100'])).toEqual([])
  expect(groups(['Husten: 8 von 100', 'Schnupfen: 2 von 100'], 'de')).toEqual([])
  expect(
    groups(['How many slept well:', 'Spray: 52 out of 100', 'A rash: 8 out of 100 men']),
  ).toEqual([])
})

it('draws no help beside a harm that cannot be drawn', () => {
  const helps = 'With the spray, 52 out of 100 slept well; with the sham, 31 out of 100.'
  const harms = 'Some 8 out of 100 riders had a rash, and 2 out of 100 without a spray.'
  expect(found([helps])).toHaveLength(1)
  expect(found([helps, harms])).toEqual([])
  const others = 'Some 8 out of 100 who used it had a rash. A cough troubled 2 out of 100 riders.'
  expect(found([helps, others])).toHaveLength(1)
  const labelled = 'But 8 out of 100 who used it had a rash. A cough: 2 out of 100 riders.'
  expect(found([helps, labelled])).toHaveLength(1)
})

it.each([
  [
    'es',
    'De cada 100 personas que usan el espray, 52 duermen bien. Sin espray, 31 de cada 100.',
    'que usan el espray',
    'sin espray',
  ],
  [
    'fr',
    'Sur 100 personnes qui prennent le sirop, 52 dorment bien. Sans sirop, 31 sur 100 dorment bien.',
    'qui prennent le sirop',
    'sans sirop',
  ],
  [
    'de',
    'Von 100 Kindern, die das Spray bekommen, schlafen 52 gut. Ohne Spray sind es 31 von 100.',
    'die das Spray bekommen',
    'ohne Spray',
  ],
  [
    'es',
    'Con el espray, 52 de cada 100 durmieron bien; con agua salada, 31 de cada 100.',
    'con el espray',
    'con agua salada',
  ],
  [
    'fr',
    'Avec le spray, 52 sur 100 dorment bien, contre 31 sur 100 avec un placebo.',
    'avec le spray',
    'avec un placebo',
  ],
  [
    'de',
    'Mit dem Spray schliefen 52 von 100 gut, gegenüber 31 von 100 ohne Spray.',
    'mit dem Spray',
    'ohne Spray',
  ],
  [
    'de',
    'In der Gruppe mit Spray waren es 52 von 100 Menschen, in der Scheingruppe nur 31 von 100.',
    'in der Gruppe mit Spray',
    'in der Scheingruppe',
  ],
  [
    'de',
    'Nach vier Wochen schliefen mit dem neuen Spray 52 von 100 Menschen gut, 31 von 100 mit einem Placebo.',
    'mit dem neuen Spray',
    'mit einem Placebo',
  ],
  [
    'de',
    'Von allen, die das Spray bekamen, schliefen 52 von 100 gut, 31 von 100 mit einem Placebo.',
    'die das Spray bekamen',
    'mit einem Placebo',
  ],
  ['ar', 'نام جيدا 52 من كل 100 مع البخاخ مقابل 31 من كل 100 دون علاج.', 'مع البخاخ', 'دون علاج'],
])('names groups in %s: %s', (lang, text, ...groups) => {
  expect(groupsIn(text, lang)).toEqual([groups])
})

it('draws no pictures in other languages where one number has no group', () => {
  expect(
    groupsIn('Durmieron bien 52 de cada 100, frente a 31 de cada 100 con placebo.', 'es'),
  ).toEqual([])
})

it.each([
  [
    'Con el jarabe tuvieron tos 5 de cada 100 personas. Sin el jarabe la tuvieron 22 de cada 100 personas.',
    ['con el jarabe', 'sin el jarabe'],
  ],
  [
    'Con el jarabe se durmieron 60 de cada 100 niños. Sin el jarabe hubo 22 de cada 100 niños.',
    ['con el jarabe', 'sin el jarabe'],
  ],
])('names a Spanish group without the verb behind it: %s', (text, groups) => {
  expect(groupsIn(text, 'es')).toEqual([groups])
})
