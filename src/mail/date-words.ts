const TABLE: readonly string[] = [
  "jan sij january januar jänner janvier janv enero ene gennaio gen januari janeiro styczeń stycznia sty tammikuu tammikuuta tammik января янв ocak oca leden ledna január januára ian ianuarie січня січ ιανουαρίου ιαν gener januára sausio janvāris jaanuar ינואר בינואר يناير",
  "feb velj february februar februari février févr fév fevrier febrero febbraio fevereiro fev luty lutego lut helmikuu helmikuuta helmik февраля фев şubat şub únor února február februára februarie лютого лют φεβρουαρίου φεβ febrer פברואר בפברואר فبراير",
  "mar ožu march märz mär mars marzo maart mrt março marzec marca maaliskuu maaliskuuta maalisk марта мар mart březen března március márc marec marca martie березня бер μαρτίου μαρ març מרץ במרץ مارس",
  "apr tra april avril avr abril abr aprile kwiecień kwietnia kwi huhtikuu huhtikuuta huhtik апреля апр nisan nis duben dubna április ápr apríl apríla aprilie квітня квіт απριλίου απρ abril אפריל באפריל أبريل",
  "may svi μαΐ mai mayo maggio mag mei maio maj maja toukokuu toukokuuta toukok мая май mayıs květen května május máj mája травня трав μαΐου μαι maig מאי במאי مايو",
  "jun june juni juin junio giugno giu junho czerwiec czerwca cze kesäkuu kesäkuuta kesäk июня июн haziran haz červen června június jún júna iunie iun червня черв ιουνίου ιουν juny יוני ביוני يونيو",
  "jul srp july juli juillet juil julio luglio lug julho lipiec lipca lip heinäkuu heinäkuuta heinäk июля июл temmuz tem červenec července július júl júla iulie iul липня лип ιουλίου ιουλ juliol יולי ביולי يوليو",
  "aug kol august août aout agosto ago augustus augusti sierpień sierpnia sie elokuu elokuuta elok августа авг ağustos ağu srpen srpna augusztus augusta серпня серп αυγούστου αυγ agost אוגוסט באוגוסט أغسطس",
  "sep ruj sept september septembre septiembre settembre set setembro wrzesień września wrz syyskuu syyskuuta syysk сентября сен сент eylül eyl září szeptember szept septembra septembrie вересня вер σεπτεμβρίου σεπ setembre ספטמבר בספטמבר سبتمبر",
  "oct october okt oktober octobre octubre ottobre ott outubro out październik października paź lokakuu lokakuuta lokak октября окт ekim eki říjen října október októbra octombrie жовтня жовт οκτωβρίου οκτ octubre אוקטובר באוקטובר أكتوبر",
  "nov stu november novembre noviembre novembro listopad listopada lis marraskuu marraskuuta marrask ноября ноя нояб kasım kas listopadu novembra noiembrie листопада лист νοεμβρίου νοε נובמבר בנובמבר نوفمبر",
  "dec pro december dezember dez décembre déc decembre diciembre dic dicembre desember des dezembro grudzień grudnia gru joulukuu joulukuuta jouluk декабря дек aralık ara prosinec prosince decembra decembrie грудня груд δεκεμβρίου δεκ desembre דצמבר בדצמבר ديسمبر",
];

/** Month names and their short forms in the languages of mail programs, 1 to 12; lower case, without a final dot. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  TABLE.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])).reverse(),
);

/** Names of days of the week and their short forms; lower case, without a final dot. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday " +
    "mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag " +
    "lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche " +
    "lunes martes mié miércoles mie jue jueves vie viernes sáb sábado dom domingo " +
    "lunedì martedì mercoledì gio giovedì venerdì sabato domenica " +
    "ma maandag dinsdag wo woensdag donderdag vr vrijdag za zaterdag zo zondag " +
    "seg segunda segunda-feira ter terça terça-feira qua quarta quarta-feira qui quinta quinta-feira sex sexta sexta-feira " +
    "pon poniedziałek wt wto wtorek śr śro środa czw czwartek pt pią piątek sob sobota ndz niedz nie niedziela " +
    "man mandag tir tirsdag ons onsdag tor tors torsdag fre fredag lør lørdag søn søndag mån måndag tis tisdag lör lördag sön söndag " +
    "maanantai ti tiistai ke keskiviikko to torstai pe perjantai la lauantai su sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina " +
    "пн понедельник вт вторник ср среда среду чт четверг пт пятница пятницу сб суббота субботу вс воскресенье " +
    "pzt pazartesi sal salı çar çarşamba per perşembe cum cuma cmt cumartesi paz pazar " +
    "po pondělí út úterý st středa čt čtvrtek pá pátek sobota ne neděle hétfő kedd szerda csütörtök péntek szombat vasárnap " +
    "周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 월 화 수 목 금 토 일"
  ).split(" "),
);
