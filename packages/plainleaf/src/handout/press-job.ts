import type { Asset, Collection, Finding, OutputFile, Topic } from '@plainleaf/content-model'
import type { HandoutChoice } from '@plainleaf/handout'
import type { VFileMessage } from 'vfile-message'
import { type Severity, severityOf } from '../message/to-message.ts'
import type { Fonts } from './find-fonts.ts'

/** What is printed of one topic: plain data, since it may go to another process. */
export interface PressJob {
  topic: Topic
  plain: Topic
  /** Without its topics. */
  collection: Collection
  /** The images that the topic names, by their names. */
  assets: [url: string, asset: Asset][]
  epoch: number | undefined
  choice: Omit<HandoutChoice, 'engine'>
  /** For scripts that ours do not cover. */
  fonts?: Fonts | undefined
}

/** What many jobs have in common: the same topic is printed for every clinic. */
export type Subject = Pick<PressJob, 'topic' | 'plain' | 'collection'>

/** A job as another process is sent it. */
export interface PressMessage {
  job: Omit<PressJob, keyof Subject>
  /** Absent: that of the message before, since it takes longer to hand over than all else. */
  subject?: Subject
}

/** What became of a job. */
export interface PressResult {
  files: OutputFile[]
  messages: { file: string; severity: Severity; finding: Finding }[]
}

/** A message as plain data. */
export function toPlain(message: VFileMessage): PressResult['messages'][number] {
  const { ruleId, reason, note, place } = message
  const finding = { ruleId: ruleId ?? '', reason, note: note ?? '', place: place as never }
  return { file: message.file ?? '', severity: severityOf(message), finding }
}
