import type { Collection, Topic } from '@plainleaf/content-model'
import type { HandoutChoice, Variant } from '@plainleaf/handout'
import { findAsset } from '../image/read-image.ts'
import type { ReadGroup } from '../pipeline/read-group.ts'
import { type Rendered, render } from '../pipeline/render.ts'
import { heedSource } from './heed-source.ts'
import type { LoadedClinic } from './load-clinics.ts'
import type { Press } from './open-press.ts'
import { pressOutput } from './press-output.ts'

/** Handouts of one topic for one clinic. */
export interface PrintedHandouts extends Rendered {
  clinic: LoadedClinic | undefined
}

export interface PrintCollectionOptions {
  press: Press
  /** Without any, handouts have no contact details. */
  clinics: readonly LoadedClinic[]
  choice: Pick<HandoutChoice, 'variants' | 'paper' | 'archive'>
  summarise(topic: Topic): Topic
  epoch: number | undefined
}

/** Prints every topic of a group for every clinic, topic by topic: each topic is summarised once. */
export async function* printCollection(
  { group, read }: ReadGroup,
  collection: Collection,
  { press, clinics, choice, summarise, epoch }: PrintCollectionOptions,
): AsyncGenerator<PrintedHandouts, void, void> {
  const fileOf = new Map(read.map((entry) => [entry.topic?.id, entry.file]))
  const outputs = new Map(
    (clinics.length > 0 ? clinics : [undefined]).map((clinic) => [
      heedSource(
        pressOutput({ ...choice, variants: variantsFor(clinic, choice), ...own(clinic) }, press),
        read,
      ),
      clinic,
    ]),
  )
  for (const topic of collection.topics) {
    const one = { ...collection, topics: [topic] }
    const known = new Map<Topic, Topic>()
    for (const [output, clinic] of outputs) {
      const rendering = render(one, {
        outputs: [output],
        epoch,
        nameOf: (of) => (of && fileOf.get(of.id)?.shown) ?? group.shown,
        summarise(of) {
          const plain = known.get(of) ?? summarise(of)
          known.set(of, plain)
          return plain
        },
        asset(of, url) {
          const file = fileOf.get(of.id)
          return file && findAsset(file, url)
        },
      })
      for await (const rendered of rendering) yield { ...rendered, clinic }
    }
  }
}

function own(loaded: LoadedClinic | undefined): Pick<HandoutChoice, 'clinic' | 'logo'> {
  return { clinic: loaded?.clinic, logo: loaded?.logo }
}

/** Without a choice a clinic gets the size that its profile names. */
function variantsFor(
  loaded: LoadedClinic | undefined,
  { variants }: Pick<HandoutChoice, 'variants'>,
): readonly Variant[] {
  return variants ?? [loaded?.clinic.largePrint ? 'large' : 'standard']
}
