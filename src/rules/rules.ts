// Written by scripts/catalogue.mjs; run it after adding or removing a rule.
import type { Rule } from "../engine/rule";
import { rule as asksForTime } from "./ask/asks-for-time";
import { rule as asksInterestQuestion } from "./ask/asks-interest-question";
import { rule as asksYourInterest } from "./ask/asks-your-interest";
import { rule as endsWithAQuestion } from "./ask/ends-with-a-question";
import { rule as invitesAStranger } from "./ask/invites-a-stranger";
import { rule as offersMaterial } from "./ask/offers-material";
import { rule as offersYouMaterial } from "./ask/offers-you-material";
import { rule as onCurious } from "./ask/on-curious";
import { rule as onDemo } from "./ask/on-demo";
import { rule as onHappyTo } from "./ask/on-happy-to";
import { rule as onMinutes } from "./ask/on-minutes";
import { rule as onOpenTo } from "./ask/on-open-to";
import { rule as onReply } from "./ask/on-reply";
import { rule as onVisit } from "./ask/on-visit";
import { rule as onWorth } from "./ask/on-worth";
import { rule as suggestsATime } from "./ask/suggests-a-time";
import { rule as timeWithYou } from "./ask/time-with-you";
import { rule as wantsAnAnswer } from "./ask/wants-an-answer";
import { rule as benefitForYou } from "./benefit/benefit-for-you";
import { rule as benefitInFigures } from "./benefit/benefit-in-figures";
import { rule as manyBenefits } from "./benefit/many-benefits";
import { rule as manyTroubles } from "./benefit/many-troubles";
import { rule as namesTroubleYou } from "./benefit/names-trouble-you";
import { rule as onIncrease } from "./benefit/on-increase";
import { rule as onNewCustomers } from "./benefit/on-new-customers";
import { rule as onQuality } from "./benefit/on-quality";
import { rule as onReduce } from "./benefit/on-reduce";
import { rule as onRevenue } from "./benefit/on-revenue";
import { rule as onSave } from "./benefit/on-save";
import { rule as onTeamTime } from "./benefit/on-team-time";
import { rule as onTrouble } from "./benefit/on-trouble";
import { rule as onWithout } from "./benefit/on-without";
import { rule as productBenefit } from "./benefit/product-benefit";
import { rule as weBringBenefit } from "./benefit/we-bring-benefit";
import { rule as onGoodbye } from "./break-up/on-goodbye";
import { rule as saysGoodbye } from "./break-up/says-goodbye";
import { rule as answersAMail } from "./discussion/answers-a-mail";
import { rule as doesNotAddressYou } from "./discussion/does-not-address-you";
import { rule as isTechnical } from "./discussion/is-technical";
import { rule as laterSentencesLikeDealings } from "./discussion/later-sentences-like-dealings";
import { rule as onProblem } from "./discussion/on-problem";
import { rule as onTold } from "./discussion/on-told";
import { rule as quotesOthers } from "./discussion/quotes-others";
import { rule as readsLikeOtherMail } from "./discussion/reads-like-other-mail";
import { rule as sentencesLikeOtherMail } from "./discussion/sentences-like-other-mail";
import { rule as subjectLikeOtherMail } from "./discussion/subject-like-other-mail";
import { rule as toAList } from "./discussion/to-a-list";
import { rule as smallTalkFirst } from "./familiarity/small-talk-first";
import { rule as againYourInterest } from "./follow-up/again-your-interest";
import { rule as comesBack } from "./follow-up/comes-back";
import { rule as letsYouOff } from "./follow-up/lets-you-off";
import { rule as onJustWanted } from "./follow-up/on-just-wanted";
import { rule as onNoAnswer } from "./follow-up/on-no-answer";
import { rule as writesAgainUnanswered } from "./follow-up/writes-again-unanswered";
import { rule as insultsOrThreatens } from "./hostility/insults-or-threatens";
import { rule as isANewsletter } from "./notice/is-a-newsletter";
import { rule as isANotice } from "./notice/is-a-notice";
import { rule as isLong } from "./notice/is-long";
import { rule as onNewsVoice } from "./notice/on-news-voice";
import { rule as dealingsOutweighOffers } from "./obligation/dealings-outweigh-offers";
import { rule as onIWantBuy } from "./obligation/on-i-want-buy";
import { rule as onLaw } from "./obligation/on-law";
import { rule as onSupportVoice } from "./obligation/on-support-voice";
import { rule as onWeYouCustomer } from "./obligation/on-we-you-customer";
import { rule as speaksOfAProcess } from "./obligation/speaks-of-a-process";
import { rule as speaksOfATicket } from "./obligation/speaks-of-a-ticket";
import { rule as speaksOfContracts } from "./obligation/speaks-of-contracts";
import { rule as speaksOfInvoices } from "./obligation/speaks-of-invoices";
import { rule as speaksOfOrders } from "./obligation/speaks-of-orders";
import { rule as asksWhatYouUse } from "./offer/asks-what-you-use";
import { rule as manyDeeds } from "./offer/many-deeds";
import { rule as offersOutweighDealings } from "./offer/offers-outweigh-dealings";
import { rule as onAgency } from "./offer/on-agency";
import { rule as onAutomation } from "./offer/on-automation";
import { rule as onHelpYou } from "./offer/on-help-you";
import { rule as onManufacturer } from "./offer/on-manufacturer";
import { rule as onPartnerWith } from "./offer/on-partner-with";
import { rule as onPlatform } from "./offer/on-platform";
import { rule as onSeo } from "./offer/on-seo";
import { rule as onSolution } from "./offer/on-solution";
import { rule as onWeBuilt } from "./offer/on-we-built";
import { rule as ourProductForYourFirm } from "./offer/our-product-for-your-firm";
import { rule as productForYourFirm } from "./offer/product-for-your-firm";
import { rule as saysWhatTheyDo } from "./offer/says-what-they-do";
import { rule as speaksOfProducts } from "./offer/speaks-of-products";
import { rule as weDoForYou } from "./offer/we-do-for-you";
import { rule as weDoProduct } from "./offer/we-do-product";
import { rule as isPersonal } from "./person/is-personal";
import { rule as onJob } from "./person/on-job";
import { rule as onStudy } from "./person/on-study";
import { rule as speaksForOneself } from "./person/speaks-for-oneself";
import { rule as speaksOfAJob } from "./person/speaks-of-a-job";
import { rule as praiseAtFirst } from "./praise/praise-at-first";
import { rule as praisesYourWork } from "./praise/praises-your-work";
import { rule as reproachForSilence } from "./pressure/reproach-for-silence";
import { rule as reproachToYou } from "./pressure/reproach-to-you";
import { rule as reproachesYou } from "./pressure/reproaches-you";
import { rule as asksAboutYourFirm } from "./pretext/asks-about-your-firm";
import { rule as introducesAndDoes } from "./pretext/introduces-and-does";
import { rule as introducesProduct } from "./pretext/introduces-product";
import { rule as introducesThemselves } from "./pretext/introduces-themselves";
import { rule as noticedYou } from "./pretext/noticed-you";
import { rule as onIAmFrom } from "./pretext/on-i-am-from";
import { rule as onMostFirms } from "./pretext/on-most-firms";
import { rule as onNoticedThat } from "./pretext/on-noticed-that";
import { rule as onYourBusiness } from "./pretext/on-your-business";
import { rule as repliesToNothing } from "./pretext/replies-to-nothing";
import { rule as speaksOfYourFirm } from "./pretext/speaks-of-your-firm";
import { rule as freeForYou } from "./price/free-for-you";
import { rule as freeMaterial } from "./price/free-material";
import { rule as onFree } from "./price/on-free";
import { rule as onNoObligation } from "./price/on-no-obligation";
import { rule as onPricing } from "./price/on-pricing";
import { rule as priceByTheUnit } from "./price/price-by-the-unit";
import { rule as priceForYou } from "./price/price-for-you";
import { rule as priceInTheFirstMail } from "./price/price-in-the-first-mail";
import { rule as priceOfProduct } from "./price/price-of-product";
import { rule as talksPrice } from "./price/talks-price";
import { rule as muchProof } from "./proof/much-proof";
import { rule as onCase } from "./proof/on-case";
import { rule as onCustomers } from "./proof/on-customers";
import { rule as onExperience } from "./proof/on-experience";
import { rule as onPercent } from "./proof/on-percent";
import { rule as othersUseIt } from "./proof/others-use-it";
import { rule as ourCustomers } from "./proof/our-customers";
import { rule as proofInFigures } from "./proof/proof-in-figures";
import { rule as proofOfBenefit } from "./proof/proof-of-benefit";
import { rule as asksForALaterDate } from "./pushback/asks-for-a-later-date";
import { rule as asksForTimeAfterNo } from "./pushback/asks-for-time-after-no";
import { rule as goesRoundYou } from "./pushback/goes-round-you";
import { rule as offersAfterNo } from "./pushback/offers-after-no";
import { rule as reopensYourNo } from "./pushback/reopens-your-no";
import { rule as severalSendersOfOneFirm } from "./pushback/several-senders-of-one-firm";
import { rule as bothSidesWrite } from "./relationship/both-sides-write";
import { rule as earlierDealings } from "./relationship/earlier-dealings";
import { rule as isAColleague } from "./relationship/is-a-colleague";
import { rule as isInternal } from "./relationship/is-internal";
import { rule as laterMailLikeDealings } from "./relationship/later-mail-like-dealings";
import { rule as namesSharedMatters } from "./relationship/names-shared-matters";
import { rule as onAgreed } from "./relationship/on-agreed";
import { rule as onAttached } from "./relationship/on-attached";
import { rule as onMeetingInternal } from "./relationship/on-meeting-internal";
import { rule as onPleaseDo } from "./relationship/on-please-do";
import { rule as onThanksFor } from "./relationship/on-thanks-for";
import { rule as youWantedIt } from "./relationship/you-wanted-it";
import { rule as youWroteFirst } from "./relationship/you-wrote-first";
import { rule as yourAnswerReadsLikeDealings } from "./relationship/your-answer-reads-like-dealings";
import { rule as onEventSeller } from "./special/on-event-seller";
import { rule as onFunding } from "./special/on-funding";
import { rule as onListSeller } from "./special/on-list-seller";
import { rule as onStaffSeller } from "./special/on-staff-seller";
import { rule as signsAsASeller } from "./special/signs-as-a-seller";
import { rule as youRefusedAnOffer } from "./special/you-refused-an-offer";
import { rule as letterToAStranger } from "./structure/letter-to-a-stranger";
import { rule as noSharedPast } from "./structure/no-shared-past";
import { rule as severalFields } from "./structure/several-fields";
import { rule as speaksToYou } from "./structure/speaks-to-you";
import { rule as carriesBulkHeaders } from "./tooling/carries-bulk-headers";
import { rule as mergeLeftovers } from "./tooling/merge-leftovers";
import { rule as onOptOutLine } from "./tooling/on-opt-out-line";
import { rule as onPsLine } from "./tooling/on-ps-line";
import { rule as givesUp } from "./withdrawal/gives-up";
import { rule as laterMailLikeAnOffer } from "./wording/later-mail-like-an-offer";
import { rule as readsLikeAnOffer } from "./wording/reads-like-an-offer";
import { rule as sentencesLikeAnOffer } from "./wording/sentences-like-an-offer";
import { rule as subjectLikeAnOffer } from "./wording/subject-like-an-offer";
import { rule as yourAnswerReadsLikeANo } from "./wording/your-answer-reads-like-a-no";
import { rule as yourNextAnswerReadsLikeANo } from "./wording/your-next-answer-reads-like-a-no";
import { rule as asksWhoDecides } from "./wrong-person/asks-who-decides";
import { rule as onRightPerson } from "./wrong-person/on-right-person";
import { rule as whoDecidesAtYourFirm } from "./wrong-person/who-decides-at-your-firm";

/** Every rule, in the order of families and ids. */
export const rules: readonly Rule[] = [
  asksForTime,
  asksInterestQuestion,
  asksYourInterest,
  endsWithAQuestion,
  invitesAStranger,
  offersMaterial,
  offersYouMaterial,
  onCurious,
  onDemo,
  onHappyTo,
  onMinutes,
  onOpenTo,
  onReply,
  onVisit,
  onWorth,
  suggestsATime,
  timeWithYou,
  wantsAnAnswer,
  benefitForYou,
  benefitInFigures,
  manyBenefits,
  manyTroubles,
  namesTroubleYou,
  onIncrease,
  onNewCustomers,
  onQuality,
  onReduce,
  onRevenue,
  onSave,
  onTeamTime,
  onTrouble,
  onWithout,
  productBenefit,
  weBringBenefit,
  onGoodbye,
  saysGoodbye,
  answersAMail,
  doesNotAddressYou,
  isTechnical,
  laterSentencesLikeDealings,
  onProblem,
  onTold,
  quotesOthers,
  readsLikeOtherMail,
  sentencesLikeOtherMail,
  subjectLikeOtherMail,
  toAList,
  smallTalkFirst,
  againYourInterest,
  comesBack,
  letsYouOff,
  onJustWanted,
  onNoAnswer,
  writesAgainUnanswered,
  insultsOrThreatens,
  isANewsletter,
  isANotice,
  isLong,
  onNewsVoice,
  dealingsOutweighOffers,
  onIWantBuy,
  onLaw,
  onSupportVoice,
  onWeYouCustomer,
  speaksOfAProcess,
  speaksOfATicket,
  speaksOfContracts,
  speaksOfInvoices,
  speaksOfOrders,
  asksWhatYouUse,
  manyDeeds,
  offersOutweighDealings,
  onAgency,
  onAutomation,
  onHelpYou,
  onManufacturer,
  onPartnerWith,
  onPlatform,
  onSeo,
  onSolution,
  onWeBuilt,
  ourProductForYourFirm,
  productForYourFirm,
  saysWhatTheyDo,
  speaksOfProducts,
  weDoForYou,
  weDoProduct,
  isPersonal,
  onJob,
  onStudy,
  speaksForOneself,
  speaksOfAJob,
  praiseAtFirst,
  praisesYourWork,
  reproachForSilence,
  reproachToYou,
  reproachesYou,
  asksAboutYourFirm,
  introducesAndDoes,
  introducesProduct,
  introducesThemselves,
  noticedYou,
  onIAmFrom,
  onMostFirms,
  onNoticedThat,
  onYourBusiness,
  repliesToNothing,
  speaksOfYourFirm,
  freeForYou,
  freeMaterial,
  onFree,
  onNoObligation,
  onPricing,
  priceByTheUnit,
  priceForYou,
  priceInTheFirstMail,
  priceOfProduct,
  talksPrice,
  muchProof,
  onCase,
  onCustomers,
  onExperience,
  onPercent,
  othersUseIt,
  ourCustomers,
  proofInFigures,
  proofOfBenefit,
  asksForALaterDate,
  asksForTimeAfterNo,
  goesRoundYou,
  offersAfterNo,
  reopensYourNo,
  severalSendersOfOneFirm,
  bothSidesWrite,
  earlierDealings,
  isAColleague,
  isInternal,
  laterMailLikeDealings,
  namesSharedMatters,
  onAgreed,
  onAttached,
  onMeetingInternal,
  onPleaseDo,
  onThanksFor,
  youWantedIt,
  youWroteFirst,
  yourAnswerReadsLikeDealings,
  onEventSeller,
  onFunding,
  onListSeller,
  onStaffSeller,
  signsAsASeller,
  youRefusedAnOffer,
  letterToAStranger,
  noSharedPast,
  severalFields,
  speaksToYou,
  carriesBulkHeaders,
  mergeLeftovers,
  onOptOutLine,
  onPsLine,
  givesUp,
  laterMailLikeAnOffer,
  readsLikeAnOffer,
  sentencesLikeAnOffer,
  subjectLikeAnOffer,
  yourAnswerReadsLikeANo,
  yourNextAnswerReadsLikeANo,
  asksWhoDecides,
  onRightPerson,
  whoDecidesAtYourFirm,
];
