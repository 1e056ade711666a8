import { type FurniturePhrase, phrase } from './furniture-phrase.ts'

/** What content systems and sharing buttons add to pages, in languages other than English. */
export const foreignPhrases: readonly FurniturePhrase[] = [
  phrase(
    'byline',
    /^(stand|zuletzt aktualisiert|letzte aktualisierung|publié le|mis à jour( le)?|dernière mise à jour|actualizado|última actualización|ultimo aggiornamento|laatst bijgewerkt|ostatnia aktualizacja|última atualização)\b.{0,60}\d{4}\b.{0,80}$|^(temps de lecture|lesezeit|tiempo de lectura|tempo di lettura|leestijd|reading time) ?:? ?\d.{0,20}$/u,
    0.8,
    16,
  ),
  phrase(
    'share-bar',
    /^(partager( cet article| cette page)?|compartir( este artículo| esta página)?|(diesen artikel |seite )?teilen|condividi|delen|udostępnij|partilhar|compartilhar)$/u,
    0.85,
  ),
  phrase(
    'related-link',
    /^(à lire aussi|articles liés|sur le même sujet|das könnte sie auch interessieren|mehr zum thema|artículos relacionados|también te puede interesar|articoli correlati|leggi anche|lees ook|zobacz też|czytaj także)\s?:?$/u,
    0.8,
  ),
  phrase(
    'share-bar',
    /^((share|teilen|partager|compartir|condividi|delen|udostępnij)( (this|on|via|auf|sur|en|su|op))?( page| article)? ?:? )?(?=.{0,80} )((facebook|twitter|x|whatsapp|linkedin|pinterest|instagram|youtube|telegram|xing|reddit|e-?mail|print|imprimer|imprimir|drucken|stampa|afdrukken|drukuj|rss)( ?[|·•,] ?| |$)){2,8}$/u,
    0.85,
    8,
  ),
  phrase(
    'share-bar',
    /^(teilen|partager|compartir|condividi|delen|udostępnij|partilhar|compartilhar) (auf|via|per|sur|par|en|por|su|op|na|no) (facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|e-?mail|correo( electrónico)?|mail)$|^(auf|via|per) (facebook|twitter|x|whatsapp|linkedin|e-?mail) teilen$/u,
    0.9,
    6,
  ),
  phrase(
    'navigation',
    /^(télécharger|descargar|scarica(re)?|pobierz|baixar|(pdf )?herunterladen)( \p{L}+){0,6} ?\(?pdf\b.{0,20}$|^.{0,40}\(pdf\b.{0,20}\) herunterladen$/u,
    0.85,
    12,
    'never',
  ),
  // Who wrote a page, looked it over, and when.
  phrase(
    'byline',
    /^((medizinisch |fachlich |ärztlich )?(geprüft|überprüft|verfasst|geschrieben|aktualisiert|veröffentlicht) (von|durch|am)|(revisado|escrito|validado|redactado) por|(publicado|actualizado|revisado) el|(validé|relu|rédigé|écrit|vérifié|révisé)e? (par|le)|(publié|mis à jour) le|(scritto|revisionato|verificato) da|(pubblicato|aggiornato) il|(geschreven|gecontroleerd|beoordeeld) door|gepubliceerd op) .{3,90}[^.!?]$/u,
    0.8,
    16,
  ),
  // Ways through a site, and what the law asks of it.
  phrase(
    'navigation',
    /^(zum (haupt)?inhalt( springen)?|aller au contenu( principal)?|(ir|saltar|pular) (al|para o) (contenido|conteúdo)( principal)?|vai al contenuto( principale)?|(ga |spring )?naar (de )?(hoofd)?inhoud|przejdź do treści|startseite|accueil|inicio|início|strona główna|menü|suche(n)?|rechercher?|buscar|cerca|zoeken|szukaj|(zurück )?nach oben|(retour en )?haut de page|(volver )?arriba|torna su|naar boven|do góry|(artikel |seite )?drucken|imprimer( cette page)?|imprimir( esta página)?|weiterlesen|lire la suite|leer más|leggi tutto|lees meer|czytaj więcej)$/u,
    0.85,
  ),
  phrase(
    'navigation',
    /^((impressum|datenschutz(erklärung)?|barrierefreiheit|kontakt|agb|mentions légales|politique de confidentialité|plan du site|accessibilité|contactez-nous|aviso legal|política de (privacidad|privacidade|cookies)|accesibilidad|mapa (del sitio|web)|note legali|informativa sulla privacy|mappa del sito|privacyverklaring|toegankelijkheid|polityka (prywatności|cookies)|regulamin|cookies)( ?[|·•–] ?| |$)){1,6}$/u,
    0.8,
    12,
  ),
  phrase(
    'other',
    /^(war (diese seite|dieser artikel|diese information) hilfreich|(cette page|cet article) vous a(-t-(elle|il)|) (été )?(utile|aidée?)|¿?(te|le|les) (ha (sido|resultado|parecido)|fue|resultó|pareció) útil( est[ae] (página|artículo|información|contenido))?|¿?(ha sido|fue) útil (esta página|este artículo)|(questa pagina|questo articolo) (ti )?è stat[ao] utile|was deze (pagina|informatie) nuttig|czy ta strona była (pomocna|przydatna)) ?\?.{0,20}$/u,
    0.85,
    14,
  ),
  phrase(
    'other',
    /^(wir verwenden cookies|(unsere|diese) (web)?seite verwendet cookies|(ce|notre) site utilise des cookies|nous utilisons des cookies|utilizamos cookies|usamos cookies|(este|nuestro) sitio( web)? utiliza cookies|(questo|il nostro) sito (web )?utilizza (i )?cookie|(deze|onze) (web)?site gebruikt cookies|ta strona (używa|korzysta z) (plików )?cookies)\b.*$/u,
    0.9,
    40,
  ),
]
