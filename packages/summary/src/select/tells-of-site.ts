/** Where something else is told: `Facts on trials are available from the website of the clinic`, `More on it can be found in the library` */
const available =
  /^(?:(?:additional|basic|complete|current|further|general|more|other|useful) )?(?:(?:detailed|general) )?(?:advice|details|facts|information|lists?|resources?)\b[^.;:]{0,90}\b(?:(?:are|is) (?:also )?(?:available|given|listed|posted|published)|can be (?:found|obtained|seen)|may be found)\b[^.;:]{0,30}\b(?:at|from|in|on|through|via)\b/iu
/** For whom a page is, or what one has to do to see it: `The intended audience for this list is nurses`, `You may need to register to see it` */
const audience =
  /\b(?:intended|target) audience\b|\byou (?:may|might|must|will)? ?(?:have|need) to (?:log in|register|sign (?:in|up))\b[^.;]{0,40}\b(?:article|information|page|resource|see|site|view|web)|\bregistration is (?:free|needed|required)\b/iu
/** What a site, a list of laboratories or a page offers: `The Test Registry gives details of the laboratories` */
const offers =
  /^(?:an? |the )?(?:[\p{L}.-]+ ){0,5}(?:articles?|database|registry|(?:reference|resource)|web ?sites?|web ?pages?)(?: \([^()]{1,20}\))?(?: (?:at|by|from|of|on) [^,.;]{2,50}?)? (?:contains?|gives?|has|have|is an? (?:[\p{L}-]+ ){0,4}(?:resource|source)|lists?|offers?|provides?)\b[^.;]{0,60}\b(?:about|details|for|information|laborator(?:ies|y)|labs|links|of|on|overview)\b/iu
/** `For more on lenses visit the web page of the clinic`, `Under “Tools”, choose “Find a desk”` */
const goThere =
  /^for (?:additional|further|more) (?:advice|details|facts|help|information)\b[^.;]{0,120}\b(?:visit|web ?page|web ?site|www\.)|^(?:at|in|on|under) [“"][^”"]{2,40}[”"],? (?:choose|click|press|select|tap)\b/iu

/**
 * Whether a sentence tells of a site, a list of laboratories or an article, and not of what its reader came for: who may read it, what is
 * found there, how to get in.
 */
export function tellsOfSite(text: string): boolean {
  return [available, audience, offers, goThere].some((one) => one.test(text))
}
