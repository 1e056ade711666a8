import { converterNote } from './converter-note.ts'
import { foreignPhrases } from './foreign-phrases.ts'
import { type FurniturePhrase, phrase, signed } from './furniture-phrase.ts'
import { pageLabel, printedFoot } from './page-label.ts'
import { sentFrom } from './sent-from.ts'

/**
 * What content systems, sharing buttons and PDF printers add to pages of any subject. Each needs the whole
 * chunk, so that a sentence that merely mentions one of these words is never taken.
 */
export const furniturePhrases: readonly FurniturePhrase[] = [
  signed(
    phrase(
      'running-title',
      /^.{1,80}(\bpage \d{1,4} ?(of|\/) ?\d{1,4}|[|·•–—-] ?page \d{1,4})$/u,
      0.9,
      16,
    ),
  ),
  signed(
    phrase(
      'page-number',
      /^(page )?\d{1,4}( ([o0]f|\/) \d{1,4})?$|^[-–—] ?\d{1,4} ?[-–—]$|^[~_] ?\d{1,3} ?[~_]?$|^p\.? ?\d{1,4}$/u,
      0.95,
    ),
  ),
  signed(phrase('page-number', pageLabel, 0.9)),
  signed(phrase('running-title', /^page \d{1,3} (of|\/) \d{1,3}\b.{1,60}$/u, 0.85, 12)),
  signed(phrase('page-number', printedFoot, 0.9, 40)),
  phrase(
    'image-placeholder',
    /^[[(]?((article|background|banner|blog|cover|decorative|featured|header|hero|inline|lead|main|missing|no|page|placeholder|post|profile|site|stock|thumbnail|title|top) ){0,2}(image|photo|picture|logo|icon|thumbnail|illustration)s?( placeholder)?[\])]?$|^(image|photo|picture|media|video) (caption|credit)s?\b:? ?.*|^(image|photo|picture)s?: ?.*|\bgetty images$|^img[_-]?\w*$/u,
    0.85,
    16,
  ),
  // A picture by the name of its file.
  phrase(
    'image-placeholder',
    /^[[(]?[^\s/:?]{1,80}( [^\s/:?]{1,40}){0,4}\.(png|jpe?g|gif|svg|webp|bmp|tiff?|avif|heic)[\])]?$/u,
    0.9,
    16,
  ),
  // The same without its ending, cut to the width of the picture, as browsers in a terminal have it.
  signed(phrase('image-placeholder', /^\[[a-z\d]{2,20}([-_][a-z\d]{1,20}){1,6}\]$/u, 0.85, 2)),
  // Ways through a site.
  phrase(
    'navigation',
    /^(skip|jump) to\b.*|^(sign ?up|log ?in|register) (or|to) (log ?in|sign ?up|comment|join|read|continue)\b.*|^(back|return) to( the)? (top|home|index|start|previous|main|all|search|results)\b.{0,60}|^(home( page)?|menu|main menu|search( this site)?|forums?|log ?in|sign ?in|sign ?up|register|my account|site ?map|next|previous|next page ?[>»→]?|previous page|prev|older|newer|talk|tools|edit|view history|view source|print( (this|entire|the))?( (page|guide|leaflet|article))?|close|undo|change|cancel( reply)?|reply|submit|go|more|read more|show more|see more|see all|view all|load more|learn more|click here|(all )?topics|all fields required|breadcrumbs?|(change|select|choose)( your| a)? language|for (patients|visitors|professionals|the public)( (and|&) (patients|visitors|families|carers|professionals|the public)){0,2})[^\p{L}\p{N}:]*$|^(continue reading|you are here)\b/u,
    0.9,
    12,
  ),
  signed(
    phrase(
      'navigation',
      /^home ?[>›»→|/•·] ?.*|^\p{L}[\p{L}\p{N} ,&'’-]{0,40} [>›»→] \p{L}|^(\S{1,40} [>›»•·] ){1,12}\S|^([^\s\d|]{1,40} \| ){2,12}[^\s\d|]{1,40}$|^((previous|prev|next|back|home|top|print|share|menu|search|contact( us)?|privacy|terms|site ?map|accessibility|cookies|log ?in|help|about( us)?)( \| |$)){2,12}$|^(\d+ [|·] )+\d+$/u,
      0.7,
      14,
      'never',
    ),
  ),
  phrase(
    'navigation',
    /^(about us|site index|a ?[-–] ?z( index)?|a to z( index)?|health (topics|a ?[-–] ?z|a to z)|donate( now)?|careers|jobs|press( room| office)?|get involved|volunteer)$/u,
    0.9,
    6,
  ),
  phrase(
    'navigation',
    /^(click here to .*|link: .{1,60}|(en )?español|(en )?français|deutsch|polski|cymraeg|other languages|text size\b.*|(a ){2,}a|viewers (&|and) players|no fear act|foia|freedom of information( act)?|an official website of .*|external link( disclaimer)?|download (as |the |this )?(.{1,40} )?[[(]?pdf\b.{0,20}|(download|save) (as )?pdf|pdf \(.{1,20}\))$/u,
    0.85,
    12,
    'never',
  ),
  phrase(
    'navigation',
    /^home (\S+ ){0,8}(about|contact|search|menu|log ?in|donate)\b.{0,40}$/u,
    0.8,
    12,
    'never',
  ),
  // What asks readers of the page itself.
  phrase(
    'other',
    /^was this (helpful|useful)\b.*|^(was|is|were) (this|the) (page|article|information|content|leaflet|guide|answer)s? (helpful|useful)\b.*|^did (you find|this) .{0,30}\b(helpful|useful|looking for|help)\b.*|^(yes ?[|/]? ?no)$|^(yes|no),? this page is (not )?(useful|helpful)$|^is there anything wrong with this page\b.*|^help us (to )?improve\b.*|^(give|send|leave|provide|share)( us)?( your)? feedback\b.*|^feedback$|^rate this\b.*|^report (a|an) (problem|error|issue|mistake|broken link)\b.*|^tell us what you think\b.*|^thank(s| you) for your feedback\b.*/u,
    0.9,
    14,
  ),
  phrase(
    'advertisement',
    /^(advertise?ments?|ad|ads|sponsored( .*)?|promoted( .*)?|by taboola.*|paid (post|content))$/u,
    0.95,
  ),
  phrase(
    'share-bar',
    /^(share|tweet|pin|pin it|email|e-mail|whatsapp|facebook|twitter|linkedin|reddit|pinterest|instagram|youtube|copy link|link copied|bookmark|save|save (for later|this page|this article)|like|follow us.*|share (this|on|via|it|article|page|story|with)\b.*)$|^\d[\d,.]*k? (shares?|likes?|comments?|views?|retweets?)$|^(reader )?comments?( \(?\d*\)?)?$|^(view|post|leave|add|write) (a |all )?comments?.*$/u,
    0.9,
    8,
  ),
  // The words of several buttons in one line.
  phrase(
    'share-bar',
    /^((share|tweet|pin|pin it|e-?mail|whatsapp|facebook|twitter|linkedin|reddit|pinterest|telegram|bluesky|print|copy link|x)( ?[|·•/,] ?| |$)){2,9}$/u,
    0.9,
    12,
    'never',
  ),
  phrase(
    'newsletter',
    /^(don['’]t|do not|never) miss (a thing|an? (update|story|issue|article|post|episode|newsletter))\b.{0,80}$/u,
    0.85,
    14,
  ),
  phrase(
    'newsletter',
    /^(you are|you['’]re) (getting|receiving) this( (e-?mail|message|newsletter))? because\b.*|^(you are|you['’]re) (getting|receiving) this (e-?mail|message|newsletter)\b.*|^you (have )?received this (e-?mail|message|newsletter) because\b.*|^(trouble|problems?|having trouble) (viewing|reading|seeing) this (e-?mail|message|newsletter)\b.*|^(to )?unsubscribe\b.*|^(view|read) this (e-?mail|newsletter) in (your|a) browser.*|^update (your )?preferences$/u,
    0.9,
    40,
  ),
  {
    ...phrase(
      'newsletter',
      /^subscribe( now| today| here| for free| free)?[^\p{L}]*$|\bsubscribe\b.{0,60}\b(e-?mails?|updates|news|alerts|bulletins?|channel|podcasts?|feed|rss|blog|magazine|digest|mailing list|inbox)\b|\b(newsletters?|(your )?e-?mail( address)? (below|to)|enter your e-?mail|inbox|(get|for|latest) updates)\b|\bsign up (to|for|now)\b.{0,30}\b(e-?mails?|updates|alerts|bulletins?|news)\b/u,
      0.85,
      24,
    ),
    // Nor are the services of a clinic: what they remind of is care.
    unless:
      /\?$|\b(reminders?|appointments?|prescriptions?|doses?|medicines?|tablets?|insulin|inhalers?|vaccin\w*|refills?|test results?)\b/u,
  },
  phrase(
    'toc-widget',
    /^table of contents:?$|^(in this (article|section|leaflet|page|guide)|on this page|jump to section|page contents|quick links):?$|\btable of contents\b|^(inhalt|inhaltsverzeichnis|inhaltsübersicht|sommaire|table des matières|índice|contenido|indice|inhoud|inhoudsopgave|spis treści|sumário|innehåll|indhold|innhold|содержание|зміст|المحتويات|محتويات):?$/u,
    0.85,
    12,
  ),
  {
    ...phrase(
      'related-link',
      /^(related|recommended|popular|trending|similar|recent|latest|featured)( \p{L}+){0,2}:?$|^(see|read) also: .*|^(read|up|watch) next(: .*|$)|^you (may|might) (also )?(like|be interested in)\b.*|^more (from|to explore|on this|like this|stories|articles).*|^what to read next.*|^(find|discover|explore|browse) (other|more|related|similar|all)\b.*|^recently viewed$|^explore the topic$|^articles by category$/u,
      0.8,
      9,
    ),
    // How much to take, eat or do.
    unless:
      /^recommended (\p{L}+ )?(dos(es?|age|ing)|daily|weekly|amounts?|intakes?|allowances?|schedules?|treatments?|therap(y|ies)|vaccin\p{L}*|immuni[sz]ations?|tests?|exercises?|diets?|levels?|limits?|portions?|servings?|uses?|medicines?|foods?)\b|^(recent|similar) (illness(es)?|injur(y|ies)|surgery|operations?|travel|infections?|symptoms|medicines)$/u,
  },
  phrase(
    'related-link',
    /^more in (conditions|health|illness(es)?|topics|news|this (section|topic|series|category)|.{2,30} a ?[-–] ?z)\b.{0,40}$/u,
    0.8,
    8,
    'never',
  ),
  // Who wrote it and when.
  phrase(
    'byline',
    /^(fact[- ]checked|(medically|expert) (reviewed|approved))$|^(posted|written|published|edited|created|submitted|contributed|reviewed|fact[- ]checked|medically reviewed|story|words|text) (by|in|on)\b.*|^(author|editor|reviewer|date)s?: .*|^((page|content|article|information|leaflet|site|document) )?((last|first|next|medically) )?(updated|reviewed|review(ed)? (due|date)|modified|checked|published|review due|review date)( on)?:? .*\d{4}\b.*|^\d{1,2}:\d\d ?(am|pm)?$|^.{0,30}\b\d+ min(ute)?s? read$|^(approved|issued|effective|valid from|version date|rev(ision)?)\b( date)?[.:]? .{0,20}\d{4}\b.{0,30}$|^(current|correct|accurate|valid) as (of|at|on):? .{0,20}\d{4}$|^thanks to [\p{L}. ]{3,40}\.?$|^(posted |published )?on (\p{L}+day,? )?(\d{1,2} )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,8}\.? (\d{1,2},? )?\d{4}( by .{3,40})?$|^from the \p{L}+ section$|^from the section .*|^in (category|featured) .*/u,
    0.8,
    20,
  ),
  signed(
    phrase(
      'byline',
      /^(\p{L}+day,? )?(\d{1,2}(st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? (\d{1,2}(st|nd|rd|th)?,? )?\d{4}\.?$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u,
      0.75,
      6,
      'dated',
    ),
  ),
  signed(
    phrase(
      'byline',
      /^.{2,60} [|·•–—-] (last )?(updated|reviewed|published|issued|revised)\b:?( on| in)? .{0,20}\d{4}$/u,
      0.8,
      14,
    ),
  ),
  signed(
    phrase(
      'other',
      /^.{3,80} is a (registered )?charity\b.{0,60}\b(no\.?|number) ?[a-z]{0,2}\d{5,8}\b.{0,60}$|^registered charity\b.{0,40}\d{5,8}\b.{0,60}$/u,
      0.85,
      24,
    ),
  ),
  phrase('other', sentFrom, 0.9, 10),
  phrase('newsletter', /^(enter )?your e-?mail( address)?:?$/u, 0.9),
  phrase(
    'other',
    /^((i )?agree|accept|accept all|reject all|decline all|more options|got it|allow all|(manage|more) (options|preferences|choices)|advertise with us|(our )?editorial (policy|guidelines|process|standards)|corrections policy|our policies)$/u,
    0.85,
  ),
  signed(phrase('running-title', /^(www\.|https?:\/\/)\S{3,80} +page \d{1,4}$/u, 0.85)),
  signed(phrase('byline', /^by \p{L}[^|·•]{2,60} [|·•] .{2,120}$/u, 0.85, 28)),
  phrase('other', converterNote, 0.85, 16),
  ...foreignPhrases,
  // What a wiki prints below its text.
  phrase(
    'byline',
    /^this (page|article) was last (edited|modified|updated|changed)\b.*|^retrieved from ["“]?https?:.*|^categor(y|ies): .*/u,
    0.8,
    14,
  ),
  // A name is two to five words that are none of these.
  {
    ...phrase('byline', /^by [\p{L}.'’ -]{3,60}(, .{2,40})?$/u, 0.8, 9),
    unless:
      /\b(the|an?|this|that|these|your|our|my|its|their|all|any|or|in|on|at|of|if|to|be|is|are|up|using|taking|doing|being|having|not|itself|law|mouth|phone|post|mail|injection|day|night|age|now|then|far|hand|surgery)\b|^by \S+$/u,
  },
  phrase(
    'site-link',
    /^(www\.)?[a-z0-9-]{2,30}(\.[a-z0-9-]{2,30})?\.(com|org|net|gov|edu|org\.uk|co\.uk|nhs\.uk|gov\.uk)$/u,
    0.8,
    6,
  ),
  phrase(
    'other',
    /^(copyright\b|©|\(c\))|\ball rights reserved\b|^(terms (of|and|&) \w+( apply)?|privacy|cookies?|accessibility|legal notices?|imprint)( (and|&|of) \w{1,20}| policy| statement| notice| settings| preferences){0,4}( ?[|·•] ?[\w ]{2,20}){0,4}$|^we use (\p{L}+ ){0,3}cookies\b.*|^cookies on .{2,40}$|^view cookies$/u,
    0.9,
    30,
  ),
  phrase(
    'other',
    /^(accept|allow|reject|decline|manage|customi[sz]e)( all| my| your)?( (non-)?(essential|optional|additional|necessary))? cookies$/u,
    0.9,
  ),
]
