// Written by scripts/catalogue.mjs; run it after adding or removing a rule.
import type { Says } from "../engine/rule";
import { combinationTexts } from "./combinations-texts";
import { says as asksForTime } from "./ask/asks-for-time";
import { says as asksInterestQuestion } from "./ask/asks-interest-question";
import { says as asksYourInterest } from "./ask/asks-your-interest";
import { says as endsWithAQuestion } from "./ask/ends-with-a-question";
import { says as invitesAStranger } from "./ask/invites-a-stranger";
import { says as offersMaterial } from "./ask/offers-material";
import { says as offersYouMaterial } from "./ask/offers-you-material";
import { says as onCurious } from "./ask/on-curious";
import { says as onDemo } from "./ask/on-demo";
import { says as onHappyTo } from "./ask/on-happy-to";
import { says as onMinutes } from "./ask/on-minutes";
import { says as onOpenTo } from "./ask/on-open-to";
import { says as onReply } from "./ask/on-reply";
import { says as onVisit } from "./ask/on-visit";
import { says as onWorth } from "./ask/on-worth";
import { says as suggestsATime } from "./ask/suggests-a-time";
import { says as timeWithYou } from "./ask/time-with-you";
import { says as wantsAnAnswer } from "./ask/wants-an-answer";
import { says as benefitForYou } from "./benefit/benefit-for-you";
import { says as benefitInFigures } from "./benefit/benefit-in-figures";
import { says as manyBenefits } from "./benefit/many-benefits";
import { says as manyTroubles } from "./benefit/many-troubles";
import { says as namesTroubleYou } from "./benefit/names-trouble-you";
import { says as onIncrease } from "./benefit/on-increase";
import { says as onNewCustomers } from "./benefit/on-new-customers";
import { says as onQuality } from "./benefit/on-quality";
import { says as onReduce } from "./benefit/on-reduce";
import { says as onRevenue } from "./benefit/on-revenue";
import { says as onSave } from "./benefit/on-save";
import { says as onTeamTime } from "./benefit/on-team-time";
import { says as onTrouble } from "./benefit/on-trouble";
import { says as onWithout } from "./benefit/on-without";
import { says as productBenefit } from "./benefit/product-benefit";
import { says as weBringBenefit } from "./benefit/we-bring-benefit";
import { says as onGoodbye } from "./break-up/on-goodbye";
import { says as saysGoodbye } from "./break-up/says-goodbye";
import { says as answersAMail } from "./discussion/answers-a-mail";
import { says as doesNotAddressYou } from "./discussion/does-not-address-you";
import { says as isTechnical } from "./discussion/is-technical";
import { says as laterSentencesLikeDealings } from "./discussion/later-sentences-like-dealings";
import { says as onProblem } from "./discussion/on-problem";
import { says as onTold } from "./discussion/on-told";
import { says as quotesOthers } from "./discussion/quotes-others";
import { says as readsLikeOtherMail } from "./discussion/reads-like-other-mail";
import { says as sentencesLikeOtherMail } from "./discussion/sentences-like-other-mail";
import { says as subjectLikeOtherMail } from "./discussion/subject-like-other-mail";
import { says as toAList } from "./discussion/to-a-list";
import { says as smallTalkFirst } from "./familiarity/small-talk-first";
import { says as againYourInterest } from "./follow-up/again-your-interest";
import { says as comesBack } from "./follow-up/comes-back";
import { says as letsYouOff } from "./follow-up/lets-you-off";
import { says as onJustWanted } from "./follow-up/on-just-wanted";
import { says as onNoAnswer } from "./follow-up/on-no-answer";
import { says as writesAgainUnanswered } from "./follow-up/writes-again-unanswered";
import { says as insultsOrThreatens } from "./hostility/insults-or-threatens";
import { says as isANewsletter } from "./notice/is-a-newsletter";
import { says as isANotice } from "./notice/is-a-notice";
import { says as isLong } from "./notice/is-long";
import { says as onNewsVoice } from "./notice/on-news-voice";
import { says as dealingsOutweighOffers } from "./obligation/dealings-outweigh-offers";
import { says as onIWantBuy } from "./obligation/on-i-want-buy";
import { says as onLaw } from "./obligation/on-law";
import { says as onSupportVoice } from "./obligation/on-support-voice";
import { says as onWeYouCustomer } from "./obligation/on-we-you-customer";
import { says as speaksOfAProcess } from "./obligation/speaks-of-a-process";
import { says as speaksOfATicket } from "./obligation/speaks-of-a-ticket";
import { says as speaksOfContracts } from "./obligation/speaks-of-contracts";
import { says as speaksOfInvoices } from "./obligation/speaks-of-invoices";
import { says as speaksOfOrders } from "./obligation/speaks-of-orders";
import { says as asksWhatYouUse } from "./offer/asks-what-you-use";
import { says as manyDeeds } from "./offer/many-deeds";
import { says as offersOutweighDealings } from "./offer/offers-outweigh-dealings";
import { says as onAgency } from "./offer/on-agency";
import { says as onAutomation } from "./offer/on-automation";
import { says as onHelpYou } from "./offer/on-help-you";
import { says as onManufacturer } from "./offer/on-manufacturer";
import { says as onPartnerWith } from "./offer/on-partner-with";
import { says as onPlatform } from "./offer/on-platform";
import { says as onSeo } from "./offer/on-seo";
import { says as onSolution } from "./offer/on-solution";
import { says as onWeBuilt } from "./offer/on-we-built";
import { says as ourProductForYourFirm } from "./offer/our-product-for-your-firm";
import { says as productForYourFirm } from "./offer/product-for-your-firm";
import { says as saysWhatTheyDo } from "./offer/says-what-they-do";
import { says as speaksOfProducts } from "./offer/speaks-of-products";
import { says as weDoForYou } from "./offer/we-do-for-you";
import { says as weDoProduct } from "./offer/we-do-product";
import { says as isPersonal } from "./person/is-personal";
import { says as onJob } from "./person/on-job";
import { says as onStudy } from "./person/on-study";
import { says as speaksForOneself } from "./person/speaks-for-oneself";
import { says as speaksOfAJob } from "./person/speaks-of-a-job";
import { says as praiseAtFirst } from "./praise/praise-at-first";
import { says as praisesYourWork } from "./praise/praises-your-work";
import { says as reproachForSilence } from "./pressure/reproach-for-silence";
import { says as reproachToYou } from "./pressure/reproach-to-you";
import { says as reproachesYou } from "./pressure/reproaches-you";
import { says as asksAboutYourFirm } from "./pretext/asks-about-your-firm";
import { says as introducesAndDoes } from "./pretext/introduces-and-does";
import { says as introducesProduct } from "./pretext/introduces-product";
import { says as introducesThemselves } from "./pretext/introduces-themselves";
import { says as noticedYou } from "./pretext/noticed-you";
import { says as onIAmFrom } from "./pretext/on-i-am-from";
import { says as onMostFirms } from "./pretext/on-most-firms";
import { says as onNoticedThat } from "./pretext/on-noticed-that";
import { says as onYourBusiness } from "./pretext/on-your-business";
import { says as repliesToNothing } from "./pretext/replies-to-nothing";
import { says as speaksOfYourFirm } from "./pretext/speaks-of-your-firm";
import { says as freeForYou } from "./price/free-for-you";
import { says as freeMaterial } from "./price/free-material";
import { says as onFree } from "./price/on-free";
import { says as onNoObligation } from "./price/on-no-obligation";
import { says as onPricing } from "./price/on-pricing";
import { says as priceByTheUnit } from "./price/price-by-the-unit";
import { says as priceForYou } from "./price/price-for-you";
import { says as priceInTheFirstMail } from "./price/price-in-the-first-mail";
import { says as priceOfProduct } from "./price/price-of-product";
import { says as talksPrice } from "./price/talks-price";
import { says as muchProof } from "./proof/much-proof";
import { says as onCase } from "./proof/on-case";
import { says as onCustomers } from "./proof/on-customers";
import { says as onExperience } from "./proof/on-experience";
import { says as onPercent } from "./proof/on-percent";
import { says as othersUseIt } from "./proof/others-use-it";
import { says as ourCustomers } from "./proof/our-customers";
import { says as proofInFigures } from "./proof/proof-in-figures";
import { says as proofOfBenefit } from "./proof/proof-of-benefit";
import { says as asksForALaterDate } from "./pushback/asks-for-a-later-date";
import { says as asksForTimeAfterNo } from "./pushback/asks-for-time-after-no";
import { says as goesRoundYou } from "./pushback/goes-round-you";
import { says as offersAfterNo } from "./pushback/offers-after-no";
import { says as reopensYourNo } from "./pushback/reopens-your-no";
import { says as severalSendersOfOneFirm } from "./pushback/several-senders-of-one-firm";
import { says as bothSidesWrite } from "./relationship/both-sides-write";
import { says as earlierDealings } from "./relationship/earlier-dealings";
import { says as isAColleague } from "./relationship/is-a-colleague";
import { says as isInternal } from "./relationship/is-internal";
import { says as laterMailLikeDealings } from "./relationship/later-mail-like-dealings";
import { says as namesSharedMatters } from "./relationship/names-shared-matters";
import { says as onAgreed } from "./relationship/on-agreed";
import { says as onAttached } from "./relationship/on-attached";
import { says as onMeetingInternal } from "./relationship/on-meeting-internal";
import { says as onPleaseDo } from "./relationship/on-please-do";
import { says as onThanksFor } from "./relationship/on-thanks-for";
import { says as youWantedIt } from "./relationship/you-wanted-it";
import { says as youWroteFirst } from "./relationship/you-wrote-first";
import { says as yourAnswerReadsLikeDealings } from "./relationship/your-answer-reads-like-dealings";
import { says as onEventSeller } from "./special/on-event-seller";
import { says as onFunding } from "./special/on-funding";
import { says as onListSeller } from "./special/on-list-seller";
import { says as onStaffSeller } from "./special/on-staff-seller";
import { says as signsAsASeller } from "./special/signs-as-a-seller";
import { says as youRefusedAnOffer } from "./special/you-refused-an-offer";
import { says as letterToAStranger } from "./structure/letter-to-a-stranger";
import { says as noSharedPast } from "./structure/no-shared-past";
import { says as severalFields } from "./structure/several-fields";
import { says as speaksToYou } from "./structure/speaks-to-you";
import { says as carriesBulkHeaders } from "./tooling/carries-bulk-headers";
import { says as mergeLeftovers } from "./tooling/merge-leftovers";
import { says as onOptOutLine } from "./tooling/on-opt-out-line";
import { says as onPsLine } from "./tooling/on-ps-line";
import { says as givesUp } from "./withdrawal/gives-up";
import { says as laterMailLikeAnOffer } from "./wording/later-mail-like-an-offer";
import { says as readsLikeAnOffer } from "./wording/reads-like-an-offer";
import { says as sentencesLikeAnOffer } from "./wording/sentences-like-an-offer";
import { says as subjectLikeAnOffer } from "./wording/subject-like-an-offer";
import { says as yourAnswerReadsLikeANo } from "./wording/your-answer-reads-like-a-no";
import { says as yourNextAnswerReadsLikeANo } from "./wording/your-next-answer-reads-like-a-no";
import { says as asksWhoDecides } from "./wrong-person/asks-who-decides";
import { says as onRightPerson } from "./wrong-person/on-right-person";
import { says as whoDecidesAtYourFirm } from "./wrong-person/who-decides-at-your-firm";

/** What each rule says to the reader, by id; loaded after the verdict is drawn. */
export const texts: Readonly<Record<string, Says>> = {
  ...combinationTexts,
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
