import type { Counts, Hits } from './shared.ts'

/** A figure of the score: what it is called and how it comes from counts; null where there is nothing to count. */
export interface Column {
  name: string
  /** A share, 0 to 1. */
  of(counts: Counts): number | null
  /** The least (most, for `invented`) that is to be reached on the development set. */
  target?: number
  /** Decimals of the percentage. Default: 1. */
  decimals?: number
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
const f1 = ({ tp, fp, fn }: Hits): number | null => share(2 * tp, 2 * tp + fp + fn)
const precision = ({ tp, fp }: Hits): number | null => share(tp, tp + fp)
const recall = ({ tp, fn }: Hits): number | null => share(tp, tp + fn)

/** The figures of the scorer, in the order in which they are printed. */
export const columns: readonly Column[] = [
  { name: 'head F1', of: ({ heading }) => f1(heading), target: 0.8 },
  { name: 'prec', of: ({ heading }) => precision(heading) },
  { name: 'rec', of: ({ heading }) => recall(heading) },
  { name: 'level', of: ({ level }) => share(level.ok, level.n), target: 0.85 },
  { name: 'shifted', of: ({ level }) => share(level.okShift, level.n) },
  { name: 'list F1', of: ({ li }) => f1(li), target: 0.96 },
  { name: 'ordered', of: ({ ordered }) => share(ordered.ok, ordered.n) },
  { name: 'cell F1', of: ({ cell }) => f1(cell) },
  { name: 'para F1', of: ({ para }) => f1(para), target: 0.9 },
  { name: 'FAQ F1', of: ({ faq }) => f1(faq) },
  { name: 'ref F1', of: ({ ref }) => f1(ref) },
  { name: 'junk P', of: ({ boiler }) => precision(boiler), target: 0.95 },
  { name: 'junk R', of: ({ boiler }) => recall(boiler), target: 0.7 },
  {
    name: 'text R',
    of: ({ textRecall }) => share(textRecall.s, textRecall.w),
    target: 0.999,
    decimals: 2,
  },
  { name: 'invented', of: ({ invented }) => share(invented.k, invented.n), target: 0, decimals: 2 },
]
