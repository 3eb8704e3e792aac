/** Formulas that end a letter, lower case, without final punctuation. */
export const CLOSINGS: ReadonlySet<string> = new Set([
  ..."best|best regards|best wishes|kind regards|kindest regards|kindly|regards|warm regards|warmest regards|warmly|warmest|cheers|thanks|thank you|many thanks|thanks again|thanks so much|thanks a lot|thanks in advance|thank you so much|thank you again|thank you in advance|thanks and regards|thanks & regards|with thanks|sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|yours|respectfully|respectfully yours|all the best|all my best|my best|very best|best always|cordially|talk soon|speak soon|take care|with best regards|with kind regards|with regards|rgds|br|kr|bests|brgds|ciao|cheerio|xoxo|love|best of luck|to your success|have a great day|have a nice day|have a good one|have a great week|have a great weekend|until then|stay well|stay safe|gratefully|faithfully".split(
    "|",
  ),
  ..."mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlicher gruß|viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|herzliche grüße|herzliche grüsse|schöne grüße|sonnige grüße|mit besten grüßen|mit herzlichen grüßen|mit vielen grüßen|grüße|grüsse|gruß|gruss|viele liebe grüße|lg|vg|mfg|bg|hg|hochachtungsvoll|danke|vielen dank|besten dank|herzlichen dank|danke und viele grüße|vielen dank und viele grüße|danke im voraus|vielen dank im voraus|schönen gruß|lieben gruß|besten gruß|mit bestem gruß".split(
    "|",
  ),
  ..."cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|cdt|cdlt|bàv|salutations|meilleures salutations|sincères salutations|salutations distinguées|sincèrement|amicalement|respectueusement|bonne journée|très bonne journée|belle journée|excellente journée|bonne soirée|merci|merci d'avance|merci beaucoup|merci et bonne journée|à bientôt|bonne continuation|bon week-end".split(
    "|",
  ),
  ..."saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|atentamente|muy atentamente|cordialmente|un abrazo|abrazos|gracias|muchas gracias|gracias de antemano|gracias y saludos|saludos y gracias|quedo atento|quedo a la espera|atte|reciba un cordial saludo|que tengas un buen día".split(
    "|",
  ),
  ..."cordiali saluti|cordialmente|distinti saluti|saluti|un saluto|un caro saluto|cari saluti|un cordiale saluto|buona giornata|grazie|grazie mille|molte grazie|grazie e saluti|grazie in anticipo|a presto|in fede|porgo cordiali saluti|i migliori saluti|con i migliori saluti".split(
    "|",
  ),
  ..."met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|met hartelijke groet|groet|groeten|groetjes|mvg|hoogachtend|bedankt|dank je|dank u|alvast bedankt|bij voorbaat dank|dank|fijne dag|tot snel".split(
    "|",
  ),
  ..."atenciosamente|com os melhores cumprimentos|cumprimentos|melhores cumprimentos|com os meus cumprimentos|saudações|abraço|abraços|um abraço|obrigado|obrigada|muito obrigado|muito obrigada|grato|grata|att|cordialmente|desde já agradeço|até breve|bom dia de trabalho".split(
    "|",
  ),
  ..."med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänligen|mvh|hälsningar|bästa hälsningar|tack|tack på förhand|med venlig hilsen|venlig hilsen|de bedste hilsner|mange hilsner|hilsen|vh|tak|på forhånd tak|med vennlig hilsen|vennlig hilsen|beste hilsen|takk|ystävällisin terveisin|terveisin|parhain terveisin|yt|kiitos|t".split(
    "|",
  ),
  ..."pozdrawiam|z poważaniem|z wyrazami szacunku|serdecznie pozdrawiam|pozdrawiam serdecznie|pozdrowienia|łączę pozdrowienia|dziękuję|z góry dziękuję|s pozdravem|s přátelským pozdravem|hezký den|děkuji|s pozdravom|ďakujem|üdvözlettel|tisztelettel|üdv|köszönettel|köszönöm|cu stimă|cu respect|mulțumesc|o zi bună|lep pozdrav|s poštovanjem|srdačan pozdrav".split(
    "|",
  ),
  ..."с уважением|с наилучшими пожеланиями|всего доброго|спасибо|заранее спасибо|з повагою|з найкращими побажаннями|saygılarımla|iyi çalışmalar|sevgiler|teşekkürler|με εκτίμηση|ευχαριστώ|בברכה|תודה|مع التحية|此致|敬礼|谢谢|よろしくお願いします|감사합니다|trân trọng|terima kasih|salam hangat|hormat kami".split(
    "|",
  ),
]);

/** Short answers that look like a name at the end of a mail and are not. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "yes no ok okay nope yep sure thanks thx stop unsubscribe remove done pass please hello hi hey sorry never agreed great perfect test attached confirmed cancel " +
    "ja nein doch gerne danke nee oui non merci si sí sì no gracias grazie bedankt não sim obrigado obrigada tak nej tack joo ei kyllä tak nie da нет да спасибо " +
    "declined interested fyi asap regards monday tuesday wednesday thursday friday saturday sunday today tomorrow enough goodbye bye welcome"
  ).split(" "),
);

/** Small words inside names: "Ludwig van Beethoven", "Anna von und zu". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "von van de der den del della di da dos do du la le el al bin ben af av zu zum zur und ter ten te y e i".split(" "),
);

/** Beginnings of the lines that phones and mail programs add. */
export const DEVICE_LINES: readonly string[] = [
  ..."sent from|sent by|sent via|sent with|sent on the go|sent using|from my iphone|from my ipad|from my mobile|from my phone|get outlook|download outlook|via mobile|typed on my|written on my|dictated".split(
    "|",
  ),
  ..."gesendet von|gesendet mit|gesendet über|gesendet aus|von meinem|von unterwegs|diese nachricht wurde von mein|diese e-mail wurde von mein|outlook für|holen sie sich outlook|laden sie outlook|versendet mit".split(
    "|",
  ),
  ..."envoyé de|envoyé depuis|envoyé à partir|envoyé par|envoye de|envoyé avec|télécharger outlook|obtenez outlook|provenance :".split(
    "|",
  ),
  ..."enviado desde|enviado con|enviado por|enviado de|enviado a partir|enviado do|enviada do|enviado via|enviado com|obtener outlook|descargar outlook|obter o outlook|baixe o outlook|enviat des".split(
    "|",
  ),
  ..."inviato da|inviata da|inviato con|ottieni outlook|scarica outlook".split("|"),
  ..."verzonden vanaf|verzonden met|verstuurd vanaf|verzonden via|download outlook|outlook voor".split("|"),
  ..."sendt fra|sendt med|skickat från|skickat med|hämta outlook|hent outlook|få outlook|lähetetty|hanki outlook|wysłane z|wysłano z|pobierz outlook|odesláno z|odoslané z|küldve a|az iphone-omról|trimis de pe".split(
    "|",
  ),
  ..."отправлено с|отправлено из|надіслано з|iphone'umdan gönderildi|gönderildi|από το iphone|στάλθηκε από|נשלח מ|发自我的|來自我的|從我的|从我的|iphoneから送信|나의 iphone|내 iphone|được gửi từ|dikirim dari".split(
    "|",
  ),
];

/** Words for the thing that sent a mail, in a line such as "(sent from a phone)". */
export const DEVICES: readonly string[] = [
  "iphone", "ipad", "android", "blackberry", "smartphone", "mobile", "samsung", "galaxy", "phone", "mobiltelefon", "handy", "outlook", "k-9", "windows 10", "mailbox",
]; // prettier-ignore
