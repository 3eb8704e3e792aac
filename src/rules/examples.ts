// Written by scripts/catalogue.mjs; run it after adding or removing a rule.
import type { ByLanguage, Examples } from "../engine/rule";
import { combinationExamples } from "./combinations-examples";
import { examples as asksForTime } from "./ask/asks-for-time";
import { examples as asksInterestQuestion } from "./ask/asks-interest-question";
import { examples as asksYourInterest } from "./ask/asks-your-interest";
import { examples as endsWithAQuestion } from "./ask/ends-with-a-question";
import { examples as invitesAStranger } from "./ask/invites-a-stranger";
import { examples as offersMaterial } from "./ask/offers-material";
import { examples as offersYouMaterial } from "./ask/offers-you-material";
import { examples as onCurious } from "./ask/on-curious";
import { examples as onDemo } from "./ask/on-demo";
import { examples as onHappyTo } from "./ask/on-happy-to";
import { examples as onMinutes } from "./ask/on-minutes";
import { examples as onOpenTo } from "./ask/on-open-to";
import { examples as onReply } from "./ask/on-reply";
import { examples as onVisit } from "./ask/on-visit";
import { examples as onWorth } from "./ask/on-worth";
import { examples as suggestsATime } from "./ask/suggests-a-time";
import { examples as timeWithYou } from "./ask/time-with-you";
import { examples as wantsAnAnswer } from "./ask/wants-an-answer";
import { examples as benefitForYou } from "./benefit/benefit-for-you";
import { examples as benefitInFigures } from "./benefit/benefit-in-figures";
import { examples as manyBenefits } from "./benefit/many-benefits";
import { examples as manyTroubles } from "./benefit/many-troubles";
import { examples as namesTroubleYou } from "./benefit/names-trouble-you";
import { examples as onIncrease } from "./benefit/on-increase";
import { examples as onNewCustomers } from "./benefit/on-new-customers";
import { examples as onQuality } from "./benefit/on-quality";
import { examples as onReduce } from "./benefit/on-reduce";
import { examples as onRevenue } from "./benefit/on-revenue";
import { examples as onSave } from "./benefit/on-save";
import { examples as onTeamTime } from "./benefit/on-team-time";
import { examples as onTrouble } from "./benefit/on-trouble";
import { examples as onWithout } from "./benefit/on-without";
import { examples as productBenefit } from "./benefit/product-benefit";
import { examples as weBringBenefit } from "./benefit/we-bring-benefit";
import { examples as onGoodbye } from "./break-up/on-goodbye";
import { examples as saysGoodbye } from "./break-up/says-goodbye";
import { examples as answersAMail } from "./discussion/answers-a-mail";
import { examples as doesNotAddressYou } from "./discussion/does-not-address-you";
import { examples as isTechnical } from "./discussion/is-technical";
import { examples as laterSentencesLikeDealings } from "./discussion/later-sentences-like-dealings";
import { examples as onProblem } from "./discussion/on-problem";
import { examples as onTold } from "./discussion/on-told";
import { examples as quotesOthers } from "./discussion/quotes-others";
import { examples as readsLikeOtherMail } from "./discussion/reads-like-other-mail";
import { examples as sentencesLikeOtherMail } from "./discussion/sentences-like-other-mail";
import { examples as subjectLikeOtherMail } from "./discussion/subject-like-other-mail";
import { examples as toAList } from "./discussion/to-a-list";
import { examples as smallTalkFirst } from "./familiarity/small-talk-first";
import { examples as againYourInterest } from "./follow-up/again-your-interest";
import { examples as comesBack } from "./follow-up/comes-back";
import { examples as letsYouOff } from "./follow-up/lets-you-off";
import { examples as onJustWanted } from "./follow-up/on-just-wanted";
import { examples as onNoAnswer } from "./follow-up/on-no-answer";
import { examples as writesAgainUnanswered } from "./follow-up/writes-again-unanswered";
import { examples as insultsOrThreatens } from "./hostility/insults-or-threatens";
import { examples as isANewsletter } from "./notice/is-a-newsletter";
import { examples as isANotice } from "./notice/is-a-notice";
import { examples as isLong } from "./notice/is-long";
import { examples as onNewsVoice } from "./notice/on-news-voice";
import { examples as dealingsOutweighOffers } from "./obligation/dealings-outweigh-offers";
import { examples as onIWantBuy } from "./obligation/on-i-want-buy";
import { examples as onLaw } from "./obligation/on-law";
import { examples as onSupportVoice } from "./obligation/on-support-voice";
import { examples as onWeYouCustomer } from "./obligation/on-we-you-customer";
import { examples as speaksOfAProcess } from "./obligation/speaks-of-a-process";
import { examples as speaksOfATicket } from "./obligation/speaks-of-a-ticket";
import { examples as speaksOfContracts } from "./obligation/speaks-of-contracts";
import { examples as speaksOfInvoices } from "./obligation/speaks-of-invoices";
import { examples as speaksOfOrders } from "./obligation/speaks-of-orders";
import { examples as asksWhatYouUse } from "./offer/asks-what-you-use";
import { examples as manyDeeds } from "./offer/many-deeds";
import { examples as offersOutweighDealings } from "./offer/offers-outweigh-dealings";
import { examples as onAgency } from "./offer/on-agency";
import { examples as onAutomation } from "./offer/on-automation";
import { examples as onHelpYou } from "./offer/on-help-you";
import { examples as onManufacturer } from "./offer/on-manufacturer";
import { examples as onPartnerWith } from "./offer/on-partner-with";
import { examples as onPlatform } from "./offer/on-platform";
import { examples as onSeo } from "./offer/on-seo";
import { examples as onSolution } from "./offer/on-solution";
import { examples as onWeBuilt } from "./offer/on-we-built";
import { examples as ourProductForYourFirm } from "./offer/our-product-for-your-firm";
import { examples as productForYourFirm } from "./offer/product-for-your-firm";
import { examples as saysWhatTheyDo } from "./offer/says-what-they-do";
import { examples as speaksOfProducts } from "./offer/speaks-of-products";
import { examples as weDoForYou } from "./offer/we-do-for-you";
import { examples as weDoProduct } from "./offer/we-do-product";
import { examples as isPersonal } from "./person/is-personal";
import { examples as onJob } from "./person/on-job";
import { examples as onStudy } from "./person/on-study";
import { examples as speaksForOneself } from "./person/speaks-for-oneself";
import { examples as speaksOfAJob } from "./person/speaks-of-a-job";
import { examples as praiseAtFirst } from "./praise/praise-at-first";
import { examples as praisesYourWork } from "./praise/praises-your-work";
import { examples as reproachForSilence } from "./pressure/reproach-for-silence";
import { examples as reproachToYou } from "./pressure/reproach-to-you";
import { examples as reproachesYou } from "./pressure/reproaches-you";
import { examples as asksAboutYourFirm } from "./pretext/asks-about-your-firm";
import { examples as introducesAndDoes } from "./pretext/introduces-and-does";
import { examples as introducesProduct } from "./pretext/introduces-product";
import { examples as introducesThemselves } from "./pretext/introduces-themselves";
import { examples as noticedYou } from "./pretext/noticed-you";
import { examples as onIAmFrom } from "./pretext/on-i-am-from";
import { examples as onMostFirms } from "./pretext/on-most-firms";
import { examples as onNoticedThat } from "./pretext/on-noticed-that";
import { examples as onYourBusiness } from "./pretext/on-your-business";
import { examples as repliesToNothing } from "./pretext/replies-to-nothing";
import { examples as speaksOfYourFirm } from "./pretext/speaks-of-your-firm";
import { examples as freeForYou } from "./price/free-for-you";
import { examples as freeMaterial } from "./price/free-material";
import { examples as onFree } from "./price/on-free";
import { examples as onNoObligation } from "./price/on-no-obligation";
import { examples as onPricing } from "./price/on-pricing";
import { examples as priceByTheUnit } from "./price/price-by-the-unit";
import { examples as priceForYou } from "./price/price-for-you";
import { examples as priceInTheFirstMail } from "./price/price-in-the-first-mail";
import { examples as priceOfProduct } from "./price/price-of-product";
import { examples as talksPrice } from "./price/talks-price";
import { examples as muchProof } from "./proof/much-proof";
import { examples as onCase } from "./proof/on-case";
import { examples as onCustomers } from "./proof/on-customers";
import { examples as onExperience } from "./proof/on-experience";
import { examples as onPercent } from "./proof/on-percent";
import { examples as othersUseIt } from "./proof/others-use-it";
import { examples as ourCustomers } from "./proof/our-customers";
import { examples as proofInFigures } from "./proof/proof-in-figures";
import { examples as proofOfBenefit } from "./proof/proof-of-benefit";
import { examples as asksForALaterDate } from "./pushback/asks-for-a-later-date";
import { examples as asksForTimeAfterNo } from "./pushback/asks-for-time-after-no";
import { examples as goesRoundYou } from "./pushback/goes-round-you";
import { examples as offersAfterNo } from "./pushback/offers-after-no";
import { examples as reopensYourNo } from "./pushback/reopens-your-no";
import { examples as severalSendersOfOneFirm } from "./pushback/several-senders-of-one-firm";
import { examples as bothSidesWrite } from "./relationship/both-sides-write";
import { examples as earlierDealings } from "./relationship/earlier-dealings";
import { examples as isAColleague } from "./relationship/is-a-colleague";
import { examples as isInternal } from "./relationship/is-internal";
import { examples as laterMailLikeDealings } from "./relationship/later-mail-like-dealings";
import { examples as namesSharedMatters } from "./relationship/names-shared-matters";
import { examples as onAgreed } from "./relationship/on-agreed";
import { examples as onAttached } from "./relationship/on-attached";
import { examples as onMeetingInternal } from "./relationship/on-meeting-internal";
import { examples as onPleaseDo } from "./relationship/on-please-do";
import { examples as onThanksFor } from "./relationship/on-thanks-for";
import { examples as youWantedIt } from "./relationship/you-wanted-it";
import { examples as youWroteFirst } from "./relationship/you-wrote-first";
import { examples as yourAnswerReadsLikeDealings } from "./relationship/your-answer-reads-like-dealings";
import { examples as onEventSeller } from "./special/on-event-seller";
import { examples as onFunding } from "./special/on-funding";
import { examples as onListSeller } from "./special/on-list-seller";
import { examples as onStaffSeller } from "./special/on-staff-seller";
import { examples as signsAsASeller } from "./special/signs-as-a-seller";
import { examples as youRefusedAnOffer } from "./special/you-refused-an-offer";
import { examples as letterToAStranger } from "./structure/letter-to-a-stranger";
import { examples as noSharedPast } from "./structure/no-shared-past";
import { examples as severalFields } from "./structure/several-fields";
import { examples as speaksToYou } from "./structure/speaks-to-you";
import { examples as carriesBulkHeaders } from "./tooling/carries-bulk-headers";
import { examples as mergeLeftovers } from "./tooling/merge-leftovers";
import { examples as onOptOutLine } from "./tooling/on-opt-out-line";
import { examples as onPsLine } from "./tooling/on-ps-line";
import { examples as givesUp } from "./withdrawal/gives-up";
import { examples as laterMailLikeAnOffer } from "./wording/later-mail-like-an-offer";
import { examples as readsLikeAnOffer } from "./wording/reads-like-an-offer";
import { examples as sentencesLikeAnOffer } from "./wording/sentences-like-an-offer";
import { examples as subjectLikeAnOffer } from "./wording/subject-like-an-offer";
import { examples as yourAnswerReadsLikeANo } from "./wording/your-answer-reads-like-a-no";
import { examples as yourNextAnswerReadsLikeANo } from "./wording/your-next-answer-reads-like-a-no";
import { examples as asksWhoDecides } from "./wrong-person/asks-who-decides";
import { examples as onRightPerson } from "./wrong-person/on-right-person";
import { examples as whoDecidesAtYourFirm } from "./wrong-person/who-decides-at-your-firm";

/** What each rule fires on and what leaves it silent, by id. For tests, the command line and the docs; the pane has no use for them. */
export const examples: Readonly<Record<string, ByLanguage<Examples>>> = {
  ...combinationExamples,
  "asks-for-time": asksForTime,
  "asks-interest-question": asksInterestQuestion,
  "asks-your-interest": asksYourInterest,
  "ends-with-a-question": endsWithAQuestion,
  "invites-a-stranger": invitesAStranger,
  "offers-material": offersMaterial,
  "offers-you-material": offersYouMaterial,
  "on-curious": onCurious,
  "on-demo": onDemo,
  "on-happy-to": onHappyTo,
  "on-minutes": onMinutes,
  "on-open-to": onOpenTo,
  "on-reply": onReply,
  "on-visit": onVisit,
  "on-worth": onWorth,
  "suggests-a-time": suggestsATime,
  "time-with-you": timeWithYou,
  "wants-an-answer": wantsAnAnswer,
  "benefit-for-you": benefitForYou,
  "benefit-in-figures": benefitInFigures,
  "many-benefits": manyBenefits,
  "many-troubles": manyTroubles,
  "names-trouble-you": namesTroubleYou,
  "on-increase": onIncrease,
  "on-new-customers": onNewCustomers,
  "on-quality": onQuality,
  "on-reduce": onReduce,
  "on-revenue": onRevenue,
  "on-save": onSave,
  "on-team-time": onTeamTime,
  "on-trouble": onTrouble,
  "on-without": onWithout,
  "product-benefit": productBenefit,
  "we-bring-benefit": weBringBenefit,
  "on-goodbye": onGoodbye,
  "says-goodbye": saysGoodbye,
  "answers-a-mail": answersAMail,
  "does-not-address-you": doesNotAddressYou,
  "is-technical": isTechnical,
  "later-sentences-like-dealings": laterSentencesLikeDealings,
  "on-problem": onProblem,
  "on-told": onTold,
  "quotes-others": quotesOthers,
  "reads-like-other-mail": readsLikeOtherMail,
  "sentences-like-other-mail": sentencesLikeOtherMail,
  "subject-like-other-mail": subjectLikeOtherMail,
  "to-a-list": toAList,
  "small-talk-first": smallTalkFirst,
  "again-your-interest": againYourInterest,
  "comes-back": comesBack,
  "lets-you-off": letsYouOff,
  "on-just-wanted": onJustWanted,
  "on-no-answer": onNoAnswer,
  "writes-again-unanswered": writesAgainUnanswered,
  "insults-or-threatens": insultsOrThreatens,
  "is-a-newsletter": isANewsletter,
  "is-a-notice": isANotice,
  "is-long": isLong,
  "on-news-voice": onNewsVoice,
  "dealings-outweigh-offers": dealingsOutweighOffers,
  "on-i-want-buy": onIWantBuy,
  "on-law": onLaw,
  "on-support-voice": onSupportVoice,
  "on-we-you-customer": onWeYouCustomer,
  "speaks-of-a-process": speaksOfAProcess,
  "speaks-of-a-ticket": speaksOfATicket,
  "speaks-of-contracts": speaksOfContracts,
  "speaks-of-invoices": speaksOfInvoices,
  "speaks-of-orders": speaksOfOrders,
  "asks-what-you-use": asksWhatYouUse,
  "many-deeds": manyDeeds,
  "offers-outweigh-dealings": offersOutweighDealings,
  "on-agency": onAgency,
  "on-automation": onAutomation,
  "on-help-you": onHelpYou,
  "on-manufacturer": onManufacturer,
  "on-partner-with": onPartnerWith,
  "on-platform": onPlatform,
  "on-seo": onSeo,
  "on-solution": onSolution,
  "on-we-built": onWeBuilt,
  "our-product-for-your-firm": ourProductForYourFirm,
  "product-for-your-firm": productForYourFirm,
  "says-what-they-do": saysWhatTheyDo,
  "speaks-of-products": speaksOfProducts,
  "we-do-for-you": weDoForYou,
  "we-do-product": weDoProduct,
  "is-personal": isPersonal,
  "on-job": onJob,
  "on-study": onStudy,
  "speaks-for-oneself": speaksForOneself,
  "speaks-of-a-job": speaksOfAJob,
  "praise-at-first": praiseAtFirst,
  "praises-your-work": praisesYourWork,
  "reproach-for-silence": reproachForSilence,
  "reproach-to-you": reproachToYou,
  "reproaches-you": reproachesYou,
  "asks-about-your-firm": asksAboutYourFirm,
  "introduces-and-does": introducesAndDoes,
  "introduces-product": introducesProduct,
  "introduces-themselves": introducesThemselves,
  "noticed-you": noticedYou,
  "on-i-am-from": onIAmFrom,
  "on-most-firms": onMostFirms,
  "on-noticed-that": onNoticedThat,
  "on-your-business": onYourBusiness,
  "replies-to-nothing": repliesToNothing,
  "speaks-of-your-firm": speaksOfYourFirm,
  "free-for-you": freeForYou,
  "free-material": freeMaterial,
  "on-free": onFree,
  "on-no-obligation": onNoObligation,
  "on-pricing": onPricing,
  "price-by-the-unit": priceByTheUnit,
  "price-for-you": priceForYou,
  "price-in-the-first-mail": priceInTheFirstMail,
  "price-of-product": priceOfProduct,
  "talks-price": talksPrice,
  "much-proof": muchProof,
  "on-case": onCase,
  "on-customers": onCustomers,
  "on-experience": onExperience,
  "on-percent": onPercent,
  "others-use-it": othersUseIt,
  "our-customers": ourCustomers,
  "proof-in-figures": proofInFigures,
  "proof-of-benefit": proofOfBenefit,
  "asks-for-a-later-date": asksForALaterDate,
  "asks-for-time-after-no": asksForTimeAfterNo,
  "goes-round-you": goesRoundYou,
  "offers-after-no": offersAfterNo,
  "reopens-your-no": reopensYourNo,
  "several-senders-of-one-firm": severalSendersOfOneFirm,
  "both-sides-write": bothSidesWrite,
  "earlier-dealings": earlierDealings,
  "is-a-colleague": isAColleague,
  "is-internal": isInternal,
  "later-mail-like-dealings": laterMailLikeDealings,
  "names-shared-matters": namesSharedMatters,
  "on-agreed": onAgreed,
  "on-attached": onAttached,
  "on-meeting-internal": onMeetingInternal,
  "on-please-do": onPleaseDo,
  "on-thanks-for": onThanksFor,
  "you-wanted-it": youWantedIt,
  "you-wrote-first": youWroteFirst,
  "your-answer-reads-like-dealings": yourAnswerReadsLikeDealings,
  "on-event-seller": onEventSeller,
  "on-funding": onFunding,
  "on-list-seller": onListSeller,
  "on-staff-seller": onStaffSeller,
  "signs-as-a-seller": signsAsASeller,
  "you-refused-an-offer": youRefusedAnOffer,
  "letter-to-a-stranger": letterToAStranger,
  "no-shared-past": noSharedPast,
  "several-fields": severalFields,
  "speaks-to-you": speaksToYou,
  "carries-bulk-headers": carriesBulkHeaders,
  "merge-leftovers": mergeLeftovers,
  "on-opt-out-line": onOptOutLine,
  "on-ps-line": onPsLine,
  "gives-up": givesUp,
  "later-mail-like-an-offer": laterMailLikeAnOffer,
  "reads-like-an-offer": readsLikeAnOffer,
  "sentences-like-an-offer": sentencesLikeAnOffer,
  "subject-like-an-offer": subjectLikeAnOffer,
  "your-answer-reads-like-a-no": yourAnswerReadsLikeANo,
  "your-next-answer-reads-like-a-no": yourNextAnswerReadsLikeANo,
  "asks-who-decides": asksWhoDecides,
  "on-right-person": onRightPerson,
  "who-decides-at-your-firm": whoDecidesAtYourFirm,
};
