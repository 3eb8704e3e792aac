/** Small words that tell a language; many serve several. */
export const FUNCTION_WORDS = {
  en: setOf(
    "the and you your to of we is for that this with have are our it be on not i my will would can from has was were been they their he she his her about if what when which there just could should any do did don't i'm it's let know please thanks thank hi dear regards all more but by an me us how who at as or so out get no am best hello up than then them these those only into over before after might may need want help here i'd i'll we're you're that's can't won't didn't doesn't haven't isn't we've i've",
  ),
  de: setOf(
    "der die das und sie ihr ihre ihren ihnen ich wir ist nicht ein eine einen einem einer mit für auf zu den dem des von sich auch es im in am an als bei noch nach wie oder wenn aber dass kann können haben hat habe wird werden sind war unser unsere unseren uns mir mich ihm ihn man nur sehr schon so um aus über bis zum zur vielen dank danke grüße grüßen gruß freundlichen hallo guten tag geehrte geehrter bitte kein keine keinen dann doch mehr durch diese dieser dieses würde würden gerne gern hier da was wer wo ob sein seine vom möchte müssen sollte ihrem ihres mein meine meinen du dir dich euch euer",
  ),
  fr: setOf(
    "le la les de des du un une et à en est vous votre vos nous notre nos je j' l' d' qu' que qui ne pas n' pour dans sur avec ce cette ces c' il elle on au aux se s' sont êtes avez avons ai sommes suis plus par mais ou où si être avoir fait tout tous toute très bien bonjour merci cordialement madame monsieur mes mon ma me m' leur leurs même aussi sans comme entre déjà quelques peut pouvez pourriez serait votre été donc alors quand encore moi lui chez après avant toujours ils elles y",
  ),
  es: setOf(
    "el la los las de del un una y a en es que usted ustedes su sus nos nuestro nuestra nuestros yo lo le les se no para por con como más pero si sí ya está están son soy somos ha han he hemos al o este esta estos esto ese esa hay muy también sobre cuando donde qué cómo mi mis me te tu tus hola gracias saludos estimado estimada buenos días tardes cordial atentamente ser tiene tienen tenemos tengo puede puedo podemos quería le sin hasta desde entre porque todo todos cada algún alguna favor fue era solo sólo otro otra",
  ),
  it: setOf(
    "il lo la i gli le di del della dei delle dello degli un una uno e a in è che lei suo sua suoi vostro vostra voi ci noi nostro nostra nostri io mi si non per con come più ma se ha hanno ho abbiamo al alla ai alle da dal dalla nel nella nei sono siamo sarebbe essere questo questa questi quello anche solo molto grazie buongiorno buonasera saluti cordiali gentile salve quando dove cosa chi perché tutto tutti ogni l' un' dell' all' nell' c' d' potrebbe vorrei può possiamo avere stato già ancora dopo prima senza fra tra su sul sulla ne vi",
  ),
  nl: setOf(
    "de het een en u uw van ik wij we is niet voor met op te dat die in aan zijn er ook als bij nog naar of maar om kan kunnen heb hebben heeft wordt worden was waren onze ons mij me je jij jullie jouw hij ze zij haar hun zou zouden geen dit deze door over uit tot meer dan wel al graag bedankt dank groet groeten vriendelijke beste geachte hallo goedemorgen goedendag hoe wat wie waar wanneer moet wil wilt mijn even alleen nu toch veel zo hier daar want omdat gaat laten weten",
  ),
  pt: setOf(
    "o a os as de do da dos das um uma e em é que você vocês seu sua seus suas nos nosso nossa nossos eu lhe se não para por com como mais mas já está estão são sou somos tem têm tenho temos ao à no na nos nas ou este esta isso isto esse essa há muito também sobre quando onde meu minha me te olá obrigado obrigada cumprimentos bom dia boa tarde prezado prezada atenciosamente ser pode podemos posso gostaria sem até desde entre porque tudo todos cada foi era só outro pelo pela senhor senhora caro cara abraço exmo estimados",
  ),
} as const;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
