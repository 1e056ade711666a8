import type { Topic } from '@plainleaf/content-model'
import { clearCommunicationItems } from './clear-communication.ts'
import { type IndexScore, scoreItems } from './index-score.ts'
import { toMaterial } from './material.ts'
import { actionabilityItems, understandabilityItems } from './pemat.ts'

/** A topic scored against the indexes for patient material. */
export interface TopicScores {
  /** CDC Clear Communication Index; 90 of 100 passes. */
  clearCommunication: IndexScore
  /** PEMAT-P, understandability; 70 of 100 passes. */
  understandability: IndexScore
  /** PEMAT-P, actionability; 70 of 100 passes. */
  actionability: IndexScore
}

/**
 * Scores a topic, plain or full, against the items of the CDC Clear Communication Index and of PEMAT-P that a machine can
 * check or estimate, and names those that need a person. English only. It says whether these checks are met, not whether
 * readers understand: that takes readers.
 */
export function scoreTopic(topic: Topic): TopicScores {
  const material = toMaterial(topic)
  return {
    clearCommunication: scoreItems(
      'CDC Clear Communication Index',
      90,
      clearCommunicationItems,
      material,
    ),
    understandability: scoreItems(
      'PEMAT-P understandability',
      70,
      understandabilityItems,
      material,
    ),
    actionability: scoreItems('PEMAT-P actionability', 70, actionabilityItems, material),
  }
}
