import type { OutputContext } from '@plainleaf/content-model'
import { pageAddress } from '@plainleaf/html'

/** Where the pages are that pieces of topics lead to. */
export interface Places {
  /** Href of a topic's page: absolute, or a file name beside the other pages. `undefined`: there are no pages. */
  page(topicId: string): string | undefined
  /** The same from a file that stands `depth` folders deep below the folder of all outputs. */
  pageFrom(depth: number, topicId: string): string | undefined
  /**
   * Page on which the plain text of a topic stands alone, its sections with their own ids. Absent: it stands on the topic's page, as
   * `@plainleaf/html` has it, at `#_plain`, each id behind `plain.`.
   */
  plainPage?: PageOf | undefined
  /** Whether the files of images are there to be shown. */
  images: boolean
  /** Put before the path of an image. */
  files: string
}

/** An address of the page of a topic, where a site does not use ours. */
export type PageOf = (topicId: string) => string | undefined

/**
 * The pages of a build: at the collection's address, or in the folder `html` beside the others where there is none, or
 * where `pageOf` says, and `plainPageOf` of plain texts.
 */
export function toPlaces(
  { collection, outputs }: OutputContext,
  pageOf?: PageOf,
  plainPageOf?: PageOf,
): Places {
  const files = filesOf(collection.url)
  if (pageOf) {
    const pageFrom = (_: number, id: string): string | undefined => pageOf(id)
    return { page: pageOf, pageFrom, plainPage: plainPageOf, images: true, files }
  }
  const made = outputs.includes('html')
  const page = (id: string): string | undefined =>
    pageAddress(collection, `${id}.html`) ?? (made ? encodeURI(`${id}.html`) : undefined)
  return {
    page,
    pageFrom(depth, id) {
      const href = page(id)
      return href === undefined || collection.url ? href : `${'../'.repeat(depth)}html/${href}`
    },
    images: made || collection.url !== undefined,
    files,
  }
}

/**
 * The pages that somebody makes of fragments: as `toPlaces` has them, but where nobody knows of any, still files beside each other
 * that are named by topic, so that a link between topics is never lost: whoever shows them leads it to where they have the topic.
 */
export function toOpenPlaces(context: OutputContext): Places {
  const places = toPlaces(context)
  return { ...places, page: (id) => places.page(id) ?? encodeURI(`${id}.html`) }
}

function filesOf(url: string | undefined): string {
  return url === undefined ? '' : `${url}/`
}
