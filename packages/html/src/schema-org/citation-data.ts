import type { CslName, Reference } from '@plainleaf/content-model'
import type {
  Book,
  CreativeWork,
  Organization,
  Person,
  ScholarlyArticle,
  WebPage,
} from 'schema-dts'
import { safeUrl } from '../safe-url.ts'
import { known } from './known.ts'

/** A reference as the kind of work that its CSL type says. */
export function citationData(
  reference: Reference,
): ScholarlyArticle | Book | WebPage | CreativeWork {
  const container = reference['container-title']
  const common = known({
    name: reference.title ?? reference.raw ?? reference.URL ?? reference.id,
    author: authors(reference.author ?? []),
    datePublished: issued(reference),
    publisher: reference.publisher ? organisation(reference.publisher) : undefined,
    url: reference.URL && safeUrl(reference.URL),
    sameAs: doi(reference.DOI),
  })
  switch (reference.itemType) {
    case 'article-journal': {
      const journal = container ? ({ '@type': 'Periodical', name: container } as const) : undefined
      return known({
        '@type': 'ScholarlyArticle',
        ...common,
        isPartOf: journal,
        pagination: reference.page,
      })
    }
    case 'book':
      return { '@type': 'Book', ...common }
    case 'webpage':
    case 'post':
    case 'post-weblog':
      return { '@type': 'WebPage', ...common }
    default:
      return { '@type': 'CreativeWork', ...common }
  }
}

/** An organisation by its name. */
export function organisation(name: string): Organization {
  return { '@type': 'Organization', name }
}

/** A person by the whole name. */
export function person(name: string): Person {
  return { '@type': 'Person', name }
}

function authors(names: readonly CslName[]): (Person | Organization)[] | undefined {
  const found = names.flatMap(({ family, given, literal }): (Person | Organization)[] => {
    // The last name may say that the list goes on.
    if (literal && /^(?:et\.? al\.?|(?:and )?others)$/iu.test(literal.trim())) return []
    if (literal) return [organisation(literal)]
    const name = [given, family].filter(Boolean).join(' ')
    return name ? [known({ '@type': 'Person', name, familyName: family, givenName: given })] : []
  })
  return found.length > 0 ? found : undefined
}

/** `2024`, `2024-03` or `2024-03-09`, as far as known. */
function issued({ issued }: Reference): string | undefined {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? []
  if (year === undefined || year < 1000 || year > 9999) return undefined
  const two = (value: number): string => String(value).padStart(2, '0')
  if (month === undefined || month < 1 || month > 12) return String(year)
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

function doi(value: string | undefined): string | undefined {
  const bare = value?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
  return bare && /^10\.\d{4,9}\/\S+$/.test(bare) ? safeUrl(`https://doi.org/${bare}`) : undefined
}
