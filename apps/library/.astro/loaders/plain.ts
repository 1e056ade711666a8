import type { TopicData } from '@plainleaf/astro'

interface Topic<Id extends string, SectionId extends string> extends Omit<TopicData, 'id' | 'sections'> {
  id: Id
  sections: (Omit<TopicData['sections'][number], 'id'> & { id: SectionId })[]
}

export type Entry =
  | Topic<"hay-fever", "introduction" | "key-points" | "signs" | "self-care">
  | Topic<"nose-sprays", "how">
  | Topic<"what-it-is", "introduction" | "key-points" | "what-is-mdma-assisted-therapy" | "is-mdma-a-psychedelic" | "how-is-it-different-from-street-ecstasy" | "how-is-it-different-from-antidepressants" | "what-is-it-being-studied-for" | "is-it-approved" | "where-do-these-facts-come-from" | "disclaimer" | "_references">
  | Topic<"how-it-works-in-the-brain", "introduction" | "key-points" | "which-brain-chemicals-does-mdma-affect" | "which-parts-of-the-brain-does-it-affect" | "what-is-the-window-of-tolerance" | "does-it-change-how-people-see-the-world" | "what-is-known-and-what-is-only-an-idea" | "does-this-explain-how-it-might-treat-depression" | "could-the-same-effects-cause-harm" | "where-do-these-facts-come-from" | "disclaimer" | "_references">
  | Topic<"what-happens-step-by-step", "introduction" | "key-points" | "what-are-the-steps" | "how-long-does-each-part-take" | "why-do-the-hours-differ" | "how-many-mdma-sessions-are-there" | "what-doses-were-used-in-studies" | "who-is-in-the-room" | "what-can-i-ask-a-study-team" | "can-i-have-this-outside-a-trial" | "where-do-these-facts-come-from" | "disclaimer" | "_references">
  | Topic<"what-studies-found", "introduction" | "key-points" | "what-was-found-for-ptsd" | "why-do-the-ptsd-figures-differ" | "does-it-work-for-depression" | "is-it-better-than-other-treatments" | "what-about-eating-disorders-and-anxiety" | "how-long-do-results-last" | "which-claims-can-their-citations-not-carry" | "what-should-i-keep-in-mind" | "disclaimer" | "_references">
  | Topic<"risks-and-who-should-not", "key-points" | "what-are-the-risks" | "is-it-safe" | "can-mdma-harm-the-brain" | "why-is-street-mdma-more-risky" | "who-should-not-have-it" | "what-do-our-sources-not-tell-us" | "what-can-i-ask-my-care-team" | "where-do-these-facts-come-from" | "disclaimer" | "_references">
  | Topic<"is-it-approved", "introduction" | "key-points" | "is-it-approved" | "what-happened-and-when" | "why-do-some-pages-say-approval-is-near" | "why-did-the-fda-refuse" | "what-does-breakthrough-therapy-mean" | "what-does-schedule-i-mean" | "can-i-get-it-outside-a-trial" | "what-about-other-countries" | "how-can-i-check-what-is-true-today" | "disclaimer" | "_references">
  | Topic<"common-questions", "introduction" | "key-points" | "frequently-asked-questions" | "what-is-mdma-assisted-therapy" | "is-it-the-same-as-taking-ecstasy" | "is-it-approved" | "i-read-that-approval-is-expected-soon-is-that-right" | "does-it-work-for-ptsd" | "does-it-work-for-depression" | "what-about-anxiety" | "is-it-better-than-other-treatments" | "is-it-safe" | "who-should-not-have-it" | "how-long-does-a-session-last" | "how-long-do-the-effects-last" | "can-i-get-it-outside-a-trial" | "what-can-i-do-if-i-need-help-now" | "disclaimer" | "_references">
