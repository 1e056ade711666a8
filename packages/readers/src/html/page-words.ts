import { type DroppedReason, saysFurniture } from '@plainleaf/content-model'

/** Which version of a leaflet a page is, as printed ones have it at their foot. */
const version = /^(?:leaflet|document) (?:ref|reference|no|number|code|id)\b[.:]?.{0,120}\d/u

/** Words of page controls that were not made as buttons. */
const press: readonly [DroppedReason, RegExp][] = [
  [
    'advertisement',
    /^(?:advertisements?|sponsor(?:ed)?(?: message| content)?|(?:article|story|content) continues below.{0,30}|continue reading below.{0,30})$/u,
  ],
  [
    'navigation',
    /^(?:(?:toggle|show|hide) (?:caption|more|less|details|all)|(?:previous|next) (?:arrow|slide|image)|open in (?:a )?new (?:tab|window)|opens in (?:a )?new (?:tab|window)|jump to recipe|back to top|(?:click|tap|press) (?:here )?to (?:expand|collapse|open|close|view|read more|see more)|skip (?:ad|advertisement))\W*$/u,
  ],
  ['byline', version],
  // The colophon of a theme.
  ['site-link', /^(?:proudly )?powered by \S{1,20}(?: \S{1,20}){0,2}$/u],
  ['page-number', /^page \d{1,4}(?: of \d{1,4})?$/u],
  [
    'image-placeholder',
    /^(?:photo|image|picture)(?:graph)? (?:by|credit|courtesy of|via)\b.{1,80}$/u,
  ],
  ['share-bar', /^listen$/u],
  // The names of places to share a page with, and nothing else.
  [
    'share-bar',
    /^(?:share|follow us|connect with us)(?: (?:this|on|via|with))?(?: (?:page|article|story|leaflet|post))?:?(?:[\s|·•,/]{1,5}(?:and |on )?(?:bluesky|e-?mail|facebook|instagram|linkedin|mastodon|pinterest|print|reddit|telegram|threads|tiktok|twitter|whatsapp|x|youtube)){1,12}$/u,
  ],
  ['site-link', /^(?:copyright )?(?:©|\(c\)) ?\S.{1,80}$|^copyright \d{4}\b.{1,80}$/u],
  [
    'other',
    /^(?:copied!?|copy link|link copied!?|loading\W*|please enable javascript.{0,60}|this slideshow requires javascript\.?|voiced by amazon polly|listen to this article.{0,20}|your browser does not support.{0,60}|(?:no|\d{1,5}) comments?|liked by .{1,60}|(?:be the first to|add|leave|post) (?:a )?comment\b.{0,60}|print(?: this)?(?: page| article| leaflet)?|printer[- ]friendly(?: version| page)?|printed (?:from|on|at):? .{1,120})$/u,
  ],
]

/** Why a line by itself is page furniture: it names a control of the page, such as "Toggle caption". */
export function saysPress(text: string): DroppedReason | null {
  const plain = text.toLowerCase().trim()
  return press.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** What headings over page furniture say, where the box below them was left out by the extraction library as well. */
const titles: readonly [DroppedReason, RegExp][] = [
  [
    'byline',
    /^(?:about (?:the |our )?(?:author|editor|expert|reviewer|writer|contributor)|(?:article |story |content )?(?:written|reviewed|edited|authored|fact[- ]checked) by|(?:the )?authors?$|contributors?$)/u,
  ],
  [
    'other',
    /^(?:\d+ )?(?:reader )?(?:comments?|replies|responses|thoughts on|trackbacks?)\b|^(?:leave|post|write|add) (?:a |your )?(?:comment|reply|review)|^join the (?:conversation|discussion)/u,
  ],
  [
    'related-link',
    /^(?:related|recommended|similar|popular|trending|recent|latest|featured)\b|^you (?:may|might|could) (?:also )?|^(?:more|other) (?:from|in|on|articles|blogs|news|posts|stories|resources|perspectives|like)\b|^(?:read|see|what to read|up) (?:more|next|also)\b|^(?:keep|continue) reading|^(?:explore|discover|browse)\b/u,
  ],
  [
    'newsletter',
    /\b(?:newsletter|subscribe|inbox|sign ?up|stay (?:connected|informed|in touch|up to date))\b/u,
  ],
  ['share-bar', /^(?:share|follow us|connect with us)\b/u],
  ['toc-widget', /^(?:table of )?contents$|^(?:on|in) this (?:page|article|section|guide)/u],
  [
    'advertisement',
    /^(?:sponsored|advertisement|donate|support us|get in touch|contact us|work with us|request (?:a|an|information)|book (?:a|an|your)|schedule (?:a|an|your)|get started)/u,
  ],
]

/** Why what stands below a heading is page furniture; null when the heading says something else. */
export function titlesFurniture(text: string): DroppedReason | null {
  const plain = text.toLowerCase().trim().slice(0, 200)
  if (plain.split(' ').length > 12) return null
  return titles.find(([, pattern]) => pattern.test(plain))?.[0] ?? saysFurniture(plain)
}
