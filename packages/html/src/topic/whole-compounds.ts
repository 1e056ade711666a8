import type { ElementContent } from 'hast'
import { element } from '../element.ts'

/** A short compound, and what stands around it: `MDMA-assisted`. */
const compound = /(?<=^|[\s(“"'‘])(\p{L}{1,10}-\p{L}{1,12})(?=$|[\s).,:;?!”"'’])/u

/** A title whose short compounds no line parts at the hyphen: in large letters half a word stands out. */
export function wholeCompounds(title: string): ElementContent[] {
  return title
    .split(compound)
    .map((part, at) =>
      at % 2 === 0
        ? { type: 'text' as const, value: part }
        : element('span', { className: ['whole'] }, [part]),
    )
    .filter((part) => part.type !== 'text' || part.value !== '')
}
