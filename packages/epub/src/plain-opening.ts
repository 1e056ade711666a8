import { plainNotice, type Topic } from '@plainleaf/content-model'
import { wordsIn } from '@plainleaf/html'
import type { Opening } from './chapters.ts'
import { h } from './h.ts'
import { ownWords } from './own-words.ts'

/** How a plain-language text opens: it says first that it is not the whole, then the text begins. */
export function plainOpening(plain: Topic): Omit<Opening, 'file'> {
  const notice = h('p', { className: ['extract'] }, ownWords(plainNotice(plain), plain.lang))
  return {
    title: wordsIn(plain.lang).inPlainLanguage,
    own: true,
    role: 'chapter',
    before: [notice],
  }
}
