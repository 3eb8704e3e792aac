import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  again:
    "attached -2.1;farewell 2.4;goodbye 0.3;i-am-from 1.8;internal -1.2;invoice -2.1;job -1.8;just-wanted 1.5;news-voice 0.3;order -2.7;personal -0.6;pricing 2.7;process -1.5;reach-out 0.6;self 1.5;shared 1.2;technical 2.1;told -1.2;without 0.9",
  agency: "study 0.9",
  agreed: "news-voice -3.3",
  ask: "attached 1.8;case 0.3;contract -0.3;costs-nothing 0.9;demo 3.3;event-seller -0.9;farewell -0.6;happy-to 3.6;i-am-from -1.2;i-want-buy -1.8;interest 3.6;introduces 2.4;invoice -2.7;job -0.9;later-date 2.7;law -3.3;list-seller 1.2;manufacturer 2.7;meeting-internal -1.5;minutes -1.8;news-voice -1.8;no-obligation -0.6;notice 0.9;noticed -2.1;open-to 0.6;opt-out 2.1;opt-out-line 1.8;percent -0.3;personal -4.8;platform -1.2;please-do 1.8;pricing 0.9;problem -2.4;process -0.6;reach-out 2.1;recruiting -3.9;self 1.2;sent-away 2.1;shared 1.2;staff-seller 1.2;study 1.5;technical -1.2;trial 2.1;visit 1.5;who-decides 3.9;without -0.6;worth 1.5;your-business 0.6",
  attached: "job -6;law 2.4",
  benefit:
    "ask -3;attached -0.3;case -2.4;contract 0.3;customers 1.8;free 2.4;i-am-from -0.6;increase 0.6;internal -0.6;invoice 0.6;job 2.1;manufacturer -0.3;material -0.6;most-firms 3;new-customers 0.3;no-answer 1.8;no-obligation 3.9;notice -1.2;noticed-that -1.8;order 0.6;pain 1.2;percent 0.6;personal -1.5;please-do -1.5;price -1.5;pricing 0.9;problem -1.8;process -1.8;proof 2.1;quality 0.3;recruiting -1.2;reduce 2.1;self -0.3;solution 1.5;team-time 2.7;technical -3.9;ticket -0.3;told -0.3;trial 0.3;trouble -0.3;we-built 1.8;we-you-customer 0.9;without 0.9;your-business 2.7",
  case: "pricing -0.3;told 1.5",
  contract:
    "event-seller -0.6;i-am-from -0.6;internal 1.2;job -2.7;law -0.6;manufacturer 0.6;news-voice -0.9;percent 3;personal 0.3;please-do 0.9;pricing 2.1;process 2.1;recruiting -0.9;shared 3.6;solution -0.6;technical -0.9;ticket 1.5;we-you-customer -4.8;without 2.1",
  "costs-nothing": "pricing -1.2;trial 0.6",
  customers: "percent 0.6",
  discount: "pricing 2.1",
  do: "again -2.7;agency 0.9;agreed -0.9;attached -3.9;automation 5.1;benefit 1.5;contract 1.5;costs-nothing 2.4;customers 0.9;discount 0.9;experience 0.3;figure 1.2;interest 3;internal 0.6;introduces 2.7;job 0.3;law -0.6;material -2.4;minutes 3.9;notice 3;noticed 2.1;noticed-that -1.5;order 3.3;pain 3;personal -0.9;platform 0.9;please-do -1.8;price -0.6;pricing -0.9;problem -2.4;proof 1.8;recruiting 0.3;reduce -0.6;revenue 0.9;role 0.3;self -0.6;technical -3.9;told -2.4;trouble 0.9;we-built 4.5;who-decides 1.2;without 3;your-business 1.2",
  "event-seller": "pricing -1.8;told 1.2",
  farewell: "goodbye 5.4;no-answer 3.6;self 2.4",
  figure:
    "again -3.9;agency 0.9;agreed -2.7;ask -1.2;case 1.5;contract -2.7;costs-nothing 1.2;discount -0.9;event-seller 1.2;funding 5.1;gives-up 3.3;goodbye -2.7;happy-to -1.2;i-am-from -0.3;i-want-buy -6;increase -2.1;interest 1.8;internal -1.5;invoice -3.3;job 0.9;list-seller 5.1;manufacturer 1.8;meeting-internal 1.5;minutes 3;most-firms 2.7;new-customers 2.4;news-voice -0.9;newsletter -0.9;no-answer 0.6;no-obligation 1.8;noticed -1.2;noticed-that 3;order -0.6;percent 1.8;personal -0.6;please-do -3.9;praise 0.6;pricing 3.3;process -1.8;quality 5.7;reach-out 1.5;reduce -1.2;reply -1.5;reproach 1.2;right-person -1.5;save 2.1;self -1.2;sent-away 0.3;shared -3.3;staff-seller 2.1;study -0.9;support-voice 2.4;technical -4.5;ticket -3.3;time -1.5;told -1.2;trial -1.5;trouble -0.3;we-built -0.6;we-you-customer -4.5",
  free: "again 0.6;ask 2.4;contract -1.5;costs-nothing 0.6;figure -0.6;news-voice -0.3;notice 2.1;self 1.2;time -0.3;told -1.5;we-you-customer -2.7",
  "gives-up": "contract -0.9;goodbye 1.8;pricing -0.6;self -1.5;told 2.4",
  "happy-to": "trial 1.2",
  "i-am-from": "study -3.3;told -2.4",
  insult: "self -2.1",
  interest:
    "again 0.9;curious 4.8;minutes 1.8;open-to -1.2;pricing -0.6;self -0.9;sent-away 5.7;told 1.5;trial 2.7;worth 4.2",
  internal:
    "attached -3.6;discount -0.9;law -1.2;manufacturer 0.6;meeting-internal -1.2;minutes 1.5;please-do -2.7;team-time 1.8;told -0.9",
  introduces: "experience 0.3;i-am-from 1.2;platform 0.6;reach-out 1.8;self -0.3;we-built -1.5",
  invoice:
    "contract -0.9;internal -0.3;just-wanted -1.5;law 1.5;manufacturer -0.9;notice -2.1;percent 6.6;please-do -3.6;pricing 2.4;process -2.7;shared -0.9;told 0.6;without 1.8",
  manufacturer: "experience 0.9;pricing -0.3",
  material:
    "again -1.2;agreed -6;ask 3.9;attached 0.3;case 0.3;contract -0.3;costs-nothing 2.7;demo -4.2;figure -1.2;free 2.4;happy-to 2.7;i-am-from -1.8;interest 1.5;internal -1.5;law 0.9;manufacturer 1.2;minutes 2.1;no-obligation 1.8;notice -0.9;noticed 0.6;open-to 0.6;order 0.3;percent 0.9;personal -2.1;platform -1.2;please-do -1.2;pricing 1.2;process -1.5;self 2.1;shared -1.2;solution -0.9;staff-seller 4.5;study 0.3;ticket 0.3;time -3;told -2.7;we-you-customer -3.9;without 1.2;your-business 1.8",
  minutes: "study -3;told 2.4",
  "most-firms": "pricing 2.7",
  "new-customers": "customers -1.5;percent -0.6;pricing 0.9",
  "news-voice": "law 0.3;meeting-internal -0.6",
  newsletter: "news-voice -0.9;support-voice -2.1",
  "no-answer": "goodbye 2.1",
  "no-obligation": "pricing 1.5",
  notice: "internal 0.6;we-you-customer -0.3",
  noticed:
    "case 1.5;i-am-from 0.3;job 1.8;news-voice 0.9;noticed-that 0.9;praise 2.4;problem -0.9;process 3.3;recruiting -1.2;self -0.3;study 1.8;technical -1.2;told 0.9",
  "noticed-that": "i-am-from 3.3;job 3.9;news-voice -1.5;study -2.4",
  "opt-out": "farewell 3;gives-up 1.8;opt-out-line -1.2;sent-away -1.2",
  order: "agreed 0.6;law -2.4;manufacturer 0.3;percent 0.6;please-do -0.6;pricing -2.4;quality -0.6;ticket -2.1",
  pain: "ask 1.2;attached 1.5;contract -1.2;figure -0.3;internal 0.9;invoice -1.8;material -3;minutes -1.8;news-voice -2.4;order 1.2;personal 0.6;price 2.4;problem -1.8;process -0.6;revenue 4.5;role 1.5;study 1.2;time -0.9;told 1.2;trouble 1.2;without 0.6",
  percent: "job 0.6;meeting-internal -1.8;pricing -0.6;told -0.3;trouble 1.8",
  personal: "internal -2.4;meeting-internal -1.2;please-do -1.2;told 0.6;without 2.4",
  platform: "meeting-internal 0.9;pricing 1.5;solution 2.4",
  "please-do": "attached 0.3;news-voice -2.7",
  praise: "self 2.7",
  price:
    "attached 0.6;contract -1.8;customers -2.1;discount -1.8;event-seller 0.6;experience 3.9;figure 4.5;free 1.5;funding -1.2;happy-to 1.5;i-am-from -1.5;i-want-buy -4.8;increase -0.9;interest -2.4;internal -0.9;invoice -3;job 1.8;just-wanted -2.4;later-date -1.8;law 2.4;list-seller 2.4;manufacturer -0.9;material -0.3;meeting-internal -0.9;most-firms 2.1;news-voice 2.4;newsletter -0.9;no-obligation 0.6;noticed 0.6;noticed-that -1.8;percent -2.1;platform 0.3;please-do 0.6;problem 1.5;process 0.9;proof -1.5;recruiting -0.6;reply 0.6;reproach -1.2;scarcity -2.4;self -0.3;shared -4.5;solution 2.4;staff-seller 2.7;study 3;support-voice 2.4;team-time 0.3;ticket 0.3;time 2.4;told -1.8;trial 2.1;we-built 0.9;we-you-customer -3.3;without 1.8",
  pricing: "agreed -0.6;attached 1.5;law -1.5;problem 4.2;study -0.9;support-voice 4.2",
  problem: "news-voice -4.8",
  process:
    "agency 0.9;attached -3;event-seller -1.2;experience 0.9;i-am-from -1.8;internal 3;job -0.6;just-wanted -0.9;law -3.9;manufacturer -1.5;meeting-internal -3.6;minutes -1.5;news-voice -1.8;newsletter -4.8;no-answer -1.2;noticed-that 0.6;percent 1.8;personal -2.7;platform 0.6;please-do -0.6;shared -6.3;study -2.1;technical 0.9;told 1.8",
  product:
    "agency 0.3;agreed -1.2;ask 0.9;attached -1.2;case -1.2;contract -0.9;costs-nothing 0.9;event-seller 1.5;farewell 5.4;figure -0.6;free -1.2;gives-up 1.2;goodbye 0.9;i-am-from 0.9;i-want-buy 0.6;interest 0.9;introduces 2.4;list-seller 1.2;manufacturer -0.3;material -0.6;meeting-internal 2.1;minutes 0.3;new-customers 2.4;news-voice 0.6;no-answer 1.8;noticed -1.2;order -1.5;pain 2.4;platform 0.3;please-do -2.7;price 0.6;pricing 0.6;problem -1.2;process -1.5;proof 0.6;quality -0.3;recruiting -2.1;self -0.9;sent-away 0.6;seo 1.5;shared -0.3;solution -1.8;team-time 1.5;technical -3.6;ticket 0.6;time 0.9;told -0.9;we-built 1.5;we-you-customer -2.1;who-decides -0.6;without 0.3",
  proof:
    "again 0.3;agency 3.6;agreed -0.6;attached -0.6;case 2.1;contract -1.8;event-seller -0.3;experience 1.2;figure 0.9;free 1.2;increase 0.3;interest 0.3;internal -1.2;introduces 4.2;invoice -0.9;manufacturer 0.6;material -0.3;meeting-internal -1.5;most-firms 3.6;news-voice 0.9;no-answer 0.3;notice 1.2;noticed 1.5;order 1.5;personal 0.3;platform 2.4;please-do -2.4;pricing -2.4;problem -1.5;process 1.8;quality -1.5;reach-out 1.5;recruiting 0.6;reproach 1.2;revenue -0.6;self -0.9;shared -1.5;solution -1.5;study 0.9;technical -0.6;time 0.9;told 1.5;trouble 0.9;we-built 0.6;we-you-customer 0.3;without -2.1",
  quality: "pricing 1.5",
  "reach-out": "told -1.5",
  recruiting: "agreed -0.9;internal -3.3;job -1.5;minutes -0.9;percent 4.2;pricing 0.9;study 0.3;told -0.6",
  reduce: "pricing 0.6",
  reproach: "self 0.6",
  revenue: "pricing 0.9",
  role: "ask 0.6;costs-nothing 1.8;customers -0.3;figure -0.3;free 0.6;i-am-from 0.6;interest -1.8;internal 2.4;invoice 0.3;law 0.3;material 0.9;meeting-internal 3.3;minutes 0.9;news-voice 0.6;no-answer -3;noticed -0.3;noticed-that -0.6;percent 1.5;pricing -1.5;problem 1.2;reach-out 0.6;right-person 0.3;self -2.1;seo 0.6;study 0.9;team-time -2.1;thanks-for -4.2;ticket 0.3;told -1.8;who-decides 4.5;without -1.5;your-business 0.6",
  save: "percent 2.4",
  scarcity: "figure -3.3;self -1.8",
  self: "agency 3.9;attached -0.9;case 2.1;contract -0.6;costs-nothing 2.1;curious 1.2;customers 0.6;event-seller -1.5;experience 1.8;goodbye 0.3;happy-to 2.4;i-am-from -0.6;i-want-buy -1.8;increase -0.3;internal 0.3;invoice 0.9;job -2.7;just-wanted 1.8;later-date -3.3;list-seller 1.8;manufacturer -1.2;meeting-internal 0.6;minutes 2.1;most-firms 0.6;new-customers 0.6;no-answer 1.2;no-obligation -0.6;notice 1.8;order -0.9;percent 1.8;personal -0.9;please-do -1.8;pricing -0.3;process -0.9;quality -0.9;reach-out -2.4;recruiting -1.5;reopens -2.1;reply -2.7;revenue 0.3;right-person -0.6;save 0.6;seo 3.6;shared 4.2;solution 1.5;staff-seller 1.8;study -2.7;support-voice 2.4;team-time -0.9;trouble 0.3;visit 3.3;we-you-customer 1.8;without 0.6;your-business -0.6",
  "sent-away": "opt-out-line -2.4;self 0.9",
  shared:
    "agreed -3.9;attached 1.2;event-seller -1.2;internal -0.6;job -3;meeting-internal -1.2;news-voice -0.3;notice -0.6;personal -1.2;please-do 0.9;pricing -0.9;recruiting -0.9;study -1.5;thanks-for -3;we-you-customer 1.8;without 1.2",
  solution: "pricing -2.1",
  technical: "told 2.7",
  "thanks-for": "agreed -3.6",
  ticket: "news-voice -0.6;pricing 1.5;problem -4.2;support-voice -4.2;told -2.1;without -0.6",
  time: "again -2.7;attached -1.5;contract -1.5;customers 1.2;demo 1.8;event-seller 0.3;experience 1.2;farewell 0.3;gives-up 0.6;i-am-from 2.1;i-want-buy -1.2;internal -1.5;invoice 0.3;job 2.4;manufacturer -0.6;meeting-internal -1.8;most-firms 1.5;new-customers 0.6;news-voice -2.1;no-answer 1.5;no-obligation 1.2;notice -0.3;noticed 1.2;open-to -0.9;order -0.6;percent -1.5;personal 0.3;platform -3.3;please-do -1.8;pricing -1.8;problem 0.9;process -0.6;reach-out -1.5;reduce 0.9;reproach -1.5;right-person -1.5;self 0.6;shared -2.7;solution 0.9;study 1.5;team-time 0.6;thanks-for -3.3;ticket -0.3;trial -2.4;trouble 0.9;visit 1.5;your-business -3.3",
  told: "attached 1.5;job -0.9;law -0.6;meeting-internal 1.8;news-voice -0.3;problem 0.6;study 0.3",
  trial: "pricing -0.9;told -0.3",
  we: "again -1.5;agency 0.6;agreed -0.3;ask -2.1;attached 3.3;automation 3.3;benefit 0.6;case -0.3;costs-nothing 3.9;customers 2.7;demo -2.1;do 2.7;event-seller -0.6;figure -0.6;free 1.5;gives-up -0.3;i-am-from 0.3;i-want-buy -3.3;increase -2.7;interest -3;internal 0.9;invoice 0.9;job 0.9;just-wanted -0.3;law -0.3;manufacturer 2.7;material 0.9;meeting-internal -1.2;minutes 1.5;most-firms 2.4;new-customers 1.2;news-voice -2.7;newsletter -4.2;no-answer 1.5;no-obligation 1.2;notice -0.6;noticed -2.1;opt-out 0.6;order 0.9;pain -3.6;percent 1.8;personal -0.9;platform 0.9;please-do -3;price -0.6;pricing 0.6;problem 3;process -0.6;product 0.9;proof 0.6;quality 2.4;reach-out 0.6;recruiting 0.6;reply -0.9;reproach -1.8;revenue 3.6;save -0.6;self -0.3;shared -3.6;solution 1.5;staff-seller 3.6;support-voice -1.2;team-time 1.2;technical 0.9;thanks-for -1.5;ticket -3.9;told -3.3;trial -0.6;visit 0.9;we-built 0.9;without 0.3;your-business 1.5",
  "we-built": "i-am-from -0.9;pricing 2.7",
  "who-decides": "right-person 4.5;self 3.6",
  without: "attached 0.6;manufacturer 1.8;no-answer 1.8;no-obligation 1.2;percent 1.5;problem -1.2;told -1.5;trial 1.2",
  you: "again -0.3;agency 2.7;agreed -4.5;ask 0.6;attached 0.9;case -3;contract 2.1;curious 4.2;demo 0.9;discount -1.8;experience -0.6;farewell -1.2;free -0.6;funding 4.2;gives-up 0.9;goodbye 0.6;happy-to 3.6;increase 1.5;insult -0.9;introduces -3.6;invoice 0.3;job 5.1;just-wanted -2.7;later-date 0.6;law -0.9;list-seller 4.2;manufacturer 2.1;material 1.8;meeting-internal 2.1;most-firms 1.8;new-customers 2.1;news-voice 0.9;newsletter -0.6;no-answer 4.5;no-obligation 3.3;notice -3.9;noticed 2.4;noticed-that -2.4;open-to -0.6;opt-out -0.9;opt-out-line 1.5;order 0.6;pain 0.9;percent 1.2;personal 0.6;please-do -3.6;praise -1.8;price 0.6;pricing -0.9;problem -0.6;product 1.2;proof 0.9;quality -1.5;reach-out 0.9;recruiting -3.3;reopens 4.2;reply 1.8;reproach 0.6;revenue 1.2;right-person -3.9;role 5.4;save 2.7;scarcity -1.8;self 2.1;seo 3.9;shared -1.5;solution -0.3;staff-seller 2.1;study 2.1;support-voice -0.6;team-time 1.8;technical 1.2;thanks-for -6;ticket 1.5;time 0.6;told -0.3;trouble 2.1;visit 0.6;we-built -1.8;we-you-customer -3.6;who-decides 0.9;without 0.9;worth -2.7;your-business 0.6",
  "your-business": "noticed-that 2.7;told -0.3",
};
