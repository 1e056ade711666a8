import { type Engine, handoutOutput } from '@plainleaf/handout'
import { isMessage } from '../message/to-message.ts'
import { type PressJob, type PressResult, toPlain } from './press-job.ts'

/** Prints one topic in this process. */
export async function runJob(job: PressJob, engine: Engine | undefined): Promise<PressResult> {
  const { topic, plain, collection, epoch, choice } = job
  const assets = new Map(job.assets)
  const messages: PressResult['messages'] = []
  const output = handoutOutput({ ...choice, engine })
  try {
    const files = await output.renderTopic?.(topic, {
      collection,
      epoch,
      outputs: [output.name],
      plain: () => plain,
      asset: (_topic, url) => assets.get(url),
      report: (message) => messages.push(toPlain(message)),
    })
    return { files: files ?? [], messages }
  } catch (error) {
    if (!isMessage(error)) throw error
    return { files: [], messages: [...messages, toPlain(Object.assign(error, { fatal: true }))] }
  }
}
