import { article } from './article.ts'
import { frame } from './frame.ts'
import { home } from './home.ts'
import { lists } from './lists.ts'
import { paper } from './paper.ts'

/** The library's own style. What stands inside an article has the style of all Plainleaf pages, in the layer below. */
export const library: string = [frame, home, lists, article, paper]
  .map((part) => part.trim())
  .join('\n\n')
