import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  price:
    "figure 4.8;self -0.6;free 2.4;material -0.9;time 1.5;proof -0.9;contract -1.8;invoice -2.4;process 1.8;percent -2.1;told -1.8;without 0.6;trial 2.7;law 0.9;order 0.9;role 0.9;shared -3.3;news-voice 2.1;discount -1.8;please-do 0.6;again -0.9;notice -0.6;manufacturer -0.3;attached 2.1;agreed -1.5;problem 3.3;no-obligation 1.2;event-seller 0.6;happy-to 0.3;solution 1.5;quality 0.6;reduce -0.3;we-you-customer -1.2;interest -2.7;recruiting -0.6;minutes 1.8;job 1.8;study 2.1;experience 3.9;technical 1.2;scarcity -2.1;noticed 2.1;support-voice 1.5;no-answer 1.5;customers -1.8;your-business -0.6;i-want-buy -1.5;reply 0.6;sent-away -0.6;just-wanted -2.1;staff-seller 1.5;most-firms 1.5;reproach -0.9;later-date -0.9;noticed-that -1.5;team-time 1.8;list-seller 2.1;farewell 3.9;who-decides 0.3;right-person 0.6",
  you: "self 2.1;ask 0.9;role 5.1;product 1.8;material 1.8;proof 0.6;benefit 0.3;pricing -0.6;noticed 2.1;contract 1.2;shared -2.4;again -0.6;please-do -2.4;news-voice 1.5;pain 1.8;agreed -3.9;your-business 0.9;noticed-that -2.4;law -0.3;happy-to 2.4;notice -4.5;meeting-internal 2.1;percent 0.6;study 1.5;job 5.7;recruiting -3;no-answer 4.2;we-you-customer -2.1;i-am-from 0.3;event-seller 0.6;manufacturer 3;problem -1.8;reach-out 0.3;trial 0.3;who-decides 1.8;open-to -0.9;ticket 0.9;technical 1.2;solution -0.9;reply 1.2;reduce 0.9;goodbye 0.9;introduces -3.6;thanks-for -5.7;case -2.4;right-person -3.3;new-customers 3.6;team-time 4.2;experience -1.5;just-wanted -3.3;agency 3;demo 0.9;later-date 0.6;revenue 1.5;trouble 2.1;scarcity -1.2;praise -1.5;opt-out -1.2;save 2.1;support-voice -0.6;discount -3;newsletter -3;funding 2.1;quality -0.9;increase 1.5;no-obligation 3;curious 5.7;most-firms 3;staff-seller 3.3;automation -1.5;seo 4.5;list-seller 4.2;small-talk 1.5;reopens 4.5;opt-out-line 1.8;worth -2.4;partner-with 0.9",
  figure:
    "self -0.9;time -1.2;pricing 2.7;percent 2.7;process -2.1;contract -2.1;ask -1.8;invoice -3.6;minutes 3.3;order -0.6;shared -3.6;news-voice -0.6;without 0.3;internal -1.8;please-do -3.6;personal -0.6;again -2.7;meeting-internal 0.6;agreed -3.3;attached -1.8;noticed -2.1;manufacturer 1.2;study -1.2;costs-nothing 1.5;job 1.5;event-seller 1.2;we-built -0.3;ticket -3.3;we-you-customer -4.2;solution 0.6;technical -4.2;platform 0.9;interest 1.5;case 1.8;new-customers 0.9;revenue 1.2;quality 5.7;support-voice 1.5;noticed-that 2.4;gives-up 3;your-business -1.5;discount -0.9;agency -0.3;save 2.1;just-wanted -1.8;trial -2.7;increase -1.5;funding 3.9;sent-away 0.3;reach-out 1.5;happy-to -1.2;most-firms 2.7;reproach 2.7;staff-seller 3.6;i-want-buy -6;newsletter -0.3;no-obligation 1.2;demo 0.3;open-to 1.2;goodbye -2.1;praise 0.6;list-seller 3.6;visit -1.8;farewell 0.3;reply -0.6;seo 1.5;right-person -0.9;opt-out -1.2;worth 1.2",
  we: "you -0.3;price -0.6;do 3;product 1.2;self -0.3;proof 0.9;pricing 1.2;ask -2.4;benefit 1.2;material 1.5;told -3.3;contract -0.6;percent 1.8;we-built 0.9;please-do -3.9;invoice 0.3;role 0.3;shared -2.7;free 0.3;internal 0.9;i-am-from 0.3;without 0.6;pain -3.6;again -1.5;personal -1.2;costs-nothing 3.9;news-voice -3.3;introduces -0.3;agreed -1.5;meeting-internal -0.9;manufacturer 3.9;order 0.9;minutes 1.8;platform 1.5;customers 1.8;problem 3;solution 1.2;experience 0.6;attached 2.1;event-seller -0.3;ticket -4.5;technical 1.2;interest -1.8;noticed -0.6;job 1.8;quality 3.6;agency 0.9;sent-away 0.6;new-customers 1.5;your-business 0.9;save -1.2;no-answer 0.9;revenue 3.9;increase -1.5;i-want-buy -3.6;help-you 0.6;reach-out 0.6;automation 3;just-wanted -0.9;staff-seller 3.9;reproach -2.4;most-firms 2.7;visit 0.9;newsletter -3;demo -1.5;no-obligation 1.2;who-decides -0.3;noticed-that -0.6;reply -1.5;later-date -0.6;scarcity -0.3;opt-out 0.3;thanks-for -2.4;goodbye 1.2;seo 1.5;farewell 1.2;praise 0.9",
  ask: "self 1.2;time 0.3;interest 4.2;happy-to 4.2;minutes -1.5;open-to 0.6;again -0.9;told -0.6;costs-nothing 1.5;who-decides 3.9;please-do 0.3;news-voice -1.8;opt-out 3;trial 1.8;demo 2.4;meeting-internal -1.2;reach-out 1.8;invoice -2.1;job -0.3;order -0.9;visit 2.7;law -1.5;worth 1.8;personal -5.1;sent-away 2.1;shared 2.1;recruiting -3.3;attached 3.3;i-want-buy -2.7;notice 2.4;manufacturer 1.8;study 0.9;problem -2.4;i-am-from -1.2;later-date 3;gives-up 1.5;event-seller -1.2;opt-out-line 2.4;goodbye -0.9;new-customers 0.9;noticed -2.1;staff-seller 1.5;technical -1.2;farewell 0.6;no-obligation -0.6;platform -1.5;introduces 2.4;just-wanted 0.6;agreed -1.2;noticed-that -3;team-time -0.6;customers 0.3;newsletter -1.5;revenue 0.6;we-built 0.6",
  time: "self 0.6;pricing -1.5;meeting-internal -1.5;internal -1.2;shared -3;please-do -2.1;contract -1.5;personal 1.5;again -2.7;demo 1.8;noticed 1.5;news-voice -2.7;visit 1.5;costs-nothing -1.2;order -1.2;invoice 0.6;job 2.1;study 1.2;i-am-from 1.5;solution 0.9;attached -1.8;reach-out -0.6;no-answer 0.6;your-business -2.4;problem 1.2;reduce 0.6;trial -2.7;platform -2.7;thanks-for -4.2;we-built 0.9;who-decides 0.9;customers 0.6;farewell 1.5;sent-away 0.6;right-person -1.2;trouble 0.6;just-wanted 0.3;team-time 0.6;no-obligation 0.9;i-want-buy -3;worth 3.9;save 0.6;reproach -1.8;praise -0.3;most-firms 1.8",
  proof:
    "figure 0.6;self -1.5;experience 0.3;customers 0.9;time 0.3;pricing -2.7;case 2.7;told 0.9;contract -1.2;process 0.3;ask 0.6;invoice -0.6;without -0.9;order 0.9;internal -2.1;manufacturer 1.2;noticed 1.2;platform 3.3;please-do -2.1;again 0.9;notice 2.1;shared -1.5;meeting-internal -0.3;recruiting 0.6;attached -0.3;free 1.5;we-built 1.2;event-seller -0.6;agency 3.9;quality -1.5;trouble 1.8;introduces 1.5;problem -2.1;minutes 0.9;ticket 0.6;your-business -0.6;technical -0.9;costs-nothing 0.3;study 1.2;agreed -1.2;no-answer 1.2;reproach 0.6;solution -2.1;scarcity -1.2;funding 3.6;most-firms 3.3;reach-out 0.6;trial 1.8;staff-seller 0.3",
  product:
    "figure -0.6;self -0.6;price 1.5;solution -2.1;time 0.9;platform -0.3;material -0.3;proof 0.3;ask 1.5;benefit 1.2;contract -0.6;manufacturer -1.2;process -0.9;noticed -0.6;agency -0.3;meeting-internal 1.5;pain 1.8;i-am-from 0.6;free -1.2;attached -0.9;news-voice 1.8;percent -1.2;law 0.3;shared -0.6;technical -4.8;introduces 2.4;we-built 2.1;again 0.6;please-do -3.3;order -1.2;problem -1.5;new-customers 2.1;notice -0.3;we-you-customer -0.9;study 0.6;agreed -1.5;event-seller 1.8;quality -0.6;ticket 0.3;revenue -0.6;list-seller 0.6;i-want-buy 1.2;case -2.4;no-answer 0.6;farewell 5.1;seo 1.2;support-voice -0.9;discount 0.6;increase -0.3;just-wanted 0.3;most-firms 0.6;save -4.5",
  do: "figure 0.9;you 0.3;self -0.6;price -0.6;we-built 4.2;time 0.9;benefit 0.6;proof 1.8;pricing -1.2;contract 1.2;told -1.8;material -2.7;i-am-from 0.6;role 0.3;reduce -0.6;without 3;introduces 2.7;internal 1.5;pain 1.8;costs-nothing 2.4;manufacturer -1.5;customers 0.6;news-voice 0.3;please-do -1.8;order 2.7;meeting-internal 0.3;noticed 1.8;help-you -0.3;experience 0.6;minutes 2.1;invoice 0.9;solution -0.9;technical -3.3;again -3;problem -2.1;notice 2.7;study 0.9;attached -4.2;agreed -0.9;interest 2.7;recruiting 1.2;your-business 1.2;revenue 0.9;agency 0.9;automation 5.7;sent-away -0.6;support-voice -0.3;trial -1.8;trouble 1.2;right-person 3.6;gives-up 3;i-want-buy -5.1;save 1.5;happy-to -1.8",
  self: "told -0.6;i-am-from -0.6;personal -0.9;please-do -2.4;happy-to 2.1;without 0.6;study -3.9;invoice 0.3;minutes 0.9;no-answer 0.6;job -3;law 0.3;reach-out -2.7;attached 0.3;shared 4.5;costs-nothing 1.2;recruiting -0.9;manufacturer -0.6;percent 1.8;your-business -2.1;notice 1.8;reply -1.8;just-wanted 1.5;solution 2.4;i-want-buy -1.2;agreed 0.6;event-seller -1.5;experience 2.1;agency 2.1;ticket 0.9;reduce -1.2;later-date -1.8;case 0.9;revenue 0.6;visit 3.3;trouble 1.2;new-customers 0.6;we-you-customer 1.8;increase -0.3;save 1.8;staff-seller 2.7;no-obligation -0.3;discount -1.2;most-firms 1.2;curious 1.2;team-time -0.6;reopens -0.9;support-voice 2.4;seo 2.4;list-seller 2.7;newsletter 2.1;partner-with -0.6",
  benefit:
    "without 0.9;price -0.9;reduce 2.1;proof 2.1;ask -3.3;material -0.9;process -0.9;contract 0.9;revenue -0.3;pain 0.6;free 1.2;costs-nothing 0.3;internal -0.9;new-customers 1.2;personal -1.8;case -0.6;customers 0.9;no-obligation 3.3;no-answer 2.7;i-am-from -2.1;problem -2.4;solution 1.5;we-built 2.4;job 2.4;attached -1.2;recruiting -0.9;ticket -0.3;event-seller -0.3;technical -4.2;trouble -0.9;agency 0.6;interest 1.2;noticed-that -0.9;team-time 2.1;introduces 3.6;most-firms 3.3;trial 0.9;reach-out 0.3;we-you-customer 0.6;your-business 3;staff-seller 1.2;discount 2.4;reply -0.6;reproach -1.8",
  material:
    "figure -1.2;self 2.1;time -3;ask 3;free 2.4;pricing 1.8;trial -0.3;process -1.5;attached -0.3;told -2.4;shared -0.6;happy-to 2.7;costs-nothing 3;demo -3.6;internal -1.2;without 0.3;agreed -5.1;minutes 2.4;percent 0.3;please-do -1.5;staff-seller 3.9;noticed 0.6;personal -1.2;interest 1.5;we-you-customer -2.7;platform -0.3;your-business 2.4;no-obligation 2.1;i-am-from -2.1;event-seller -0.9;technical -2.1;recruiting -0.3;study 0.6;farewell 0.9;goodbye 3.9;noticed-that -0.3;open-to 0.6;sent-away -2.1;we-built 3.3;customers -0.9;experience -2.7;gives-up -0.6;agency -1.8;new-customers -2.1;just-wanted -1.8;thanks-for -2.4",
  contract:
    "law -0.6;we-you-customer -5.1;process 2.1;shared 2.7;pricing 1.2;told 0.6;percent 3;internal 2.7;please-do 0.6;without 1.8;attached -0.6;news-voice -1.5;study 2.1;ticket 1.2;solution -1.5;job -1.8;no-obligation 1.2;technical -1.8;quality 1.8;revenue -1.5;goodbye 3.3;minutes 0.6;platform 3.3",
  noticed:
    "self 0.6;noticed-that 1.2;told 0.6;process 2.1;praise 3.6;news-voice 1.2;study 3;job 3.3;problem -0.9;internal -1.2;technical -1.2;case 1.8;ticket 0.3;shared 2.1;pricing 0.9;minutes -3.6",
  process:
    "study -1.8;job -0.6;meeting-internal -3.9;shared -6.6;law -3.3;told 0.9;attached -2.7;news-voice -1.2;i-am-from -3;internal 3.3;personal -3;agency 0.9;without -0.3;noticed-that 0.9;minutes -1.2;percent 3.3;notice -0.3;event-seller -0.6;happy-to 0.6;experience 1.2;technical 0.3;manufacturer -1.5;newsletter -5.7;costs-nothing -0.9;we-you-customer -0.9;your-business 0.6;i-want-buy 1.5;trial 0.9;open-to -3.6",
  role: "self -1.2;figure -0.3;your-business 0.9;noticed -1.8;ask 0.6;told -2.1;material 0.6;pricing -0.9;team-time -3;meeting-internal 2.1;internal 3.3;who-decides 0.9;shared -0.3;thanks-for -5.4;news-voice 0.9;again 0.6;without -2.1;free 0.3;right-person -1.8;percent 2.1;interest -0.6;recruiting 1.8;costs-nothing 2.4;study 1.5;customers -0.9;no-answer -2.4;please-do -0.9;seo 0.3;agreed -0.6;attached 0.6;goodbye 0.9",
  pain: "figure -0.9;price 1.2;pricing 2.1;trouble 1.2;process -1.5;material -2.1;problem -1.8;internal 0.9;invoice -1.5;without 1.5;contract -0.3;role 0.3;personal 1.8;news-voice -1.8;noticed 0.9;study 0.6;revenue 5.1;order 1.5;minutes -1.5;free -1.8;new-customers 0.3;notice -2.1;manufacturer 0.3;noticed-that 0.6",
  again:
    "self 1.5;no-answer 1.2;just-wanted 1.2;told -0.3;invoice -1.8;process -1.2;goodbye 0.9;without 2.4;reach-out 0.9;personal -0.3;farewell 2.4;pricing 0.9;news-voice 0.3;order -2.1;attached -2.1;job -3.6;i-am-from 2.4;internal -1.2;technical 1.8;problem -0.6;meeting-internal -1.2;agreed 1.8;ticket -1.2;study -1.2;law -1.5;minutes 2.1",
  recruiting: "job -2.1;study 0.6;pricing 0.9;agreed -1.5;percent 3.3;internal -3.6;minutes -0.9",
  shared:
    "agreed -4.5;attached 0.6;we-you-customer 2.4;thanks-for -2.4;job -4.2;pricing -0.6;please-do 2.4;recruiting -0.9;without 1.2;news-voice -0.6;notice -0.3;personal -0.9",
  internal:
    "please-do -2.4;meeting-internal -0.9;attached -3;law -1.5;solution -0.6;discount -0.3;team-time 1.5;manufacturer 0.6;minutes 2.1;without -0.9;study -4.2;job -2.7;problem -2.4;revenue -2.7",
  free: "figure -0.9;self 1.2;time -0.6;ask 1.8;without 0.9;no-obligation 0.9;contract -0.9;told -0.9;notice 2.4;happy-to 0.6;we-you-customer -2.1;interest -0.3;minutes -1.2;again 1.2;manufacturer 1.2;invoice -0.3;open-to 0.9",
  introduces: "i-am-from 3;self -0.6;reach-out 2.7;we-built -2.4;process -0.9;experience 1.2;manufacturer 1.8",
  "who-decides": "right-person 2.4;self 4.2;please-do -0.9;i-want-buy 1.5;your-business 3.6",
  "gives-up":
    "self -1.2;farewell 0.6;goodbye 2.1;pricing -0.3;told 2.7;contract -0.9;shared 1.5;law -3.9;sent-away 3;thanks-for 6.3",
  interest:
    "self -0.3;open-to -1.5;worth 1.5;sent-away 6.3;curious 4.8;pricing -0.9;told 1.2;reply 0.6;without -1.2;internal 1.5;list-seller 1.2;recruiting -1.5",
  farewell: "self 1.5;goodbye 4.2;no-answer 4.2;i-am-from 2.4",
  ticket: "problem -3.3;support-voice -3.9;told -1.5;news-voice -1.5;without -0.9",
  told: "agreed -0.6;problem 0.9;meeting-internal 2.1;study 0.9;attached 1.5;thanks-for -4.2",
  personal:
    "told 0.6;meeting-internal -0.9;internal -1.5;please-do -1.8;without 2.4;i-am-from -1.5;minutes 1.2;study -0.6;news-voice -1.8",
  scarcity: "figure -3;self -0.6;time -3;free -3.6",
  reproach: "self 0.6;contract 1.5",
  "sent-away": "self 0.6;opt-out-line -2.4",
  "opt-out": "opt-out-line -0.6;sent-away -1.8;self -0.3;interest 0.3;gives-up 1.2;farewell 3;reply 0.6;goodbye 0.3",
  pricing:
    "told -0.3;law -0.6;please-do 0.6;news-voice -0.3;problem 5.1;attached 1.2;meeting-internal 0.9;study -1.2;i-want-buy -3.3;support-voice 4.5",
  invoice:
    "please-do -3.6;process -2.1;contract -0.9;pricing 1.8;shared -1.5;told 1.2;percent 6.3;internal -0.9;without 0.3;law 1.2;notice -1.5;news-voice -0.6;ticket -0.6;solution -2.4;personal -2.1;study -1.2;trial 0.9",
  technical: "told 3.3;problem -4.2;minutes -0.6;noticed-that -1.2",
  "we-you-customer": "law 0.6",
  "costs-nothing": "pricing -1.2;told 0.9",
  praise: "self 2.1;noticed-that -0.6;process 2.4",
  order:
    "pricing -3.3;agreed 1.2;process 0.3;percent 0.9;contract 0.6;without 1.5;ticket -1.5;we-you-customer -0.9;problem -3.3;just-wanted -0.9;we-built 1.2;attached -2.1;costs-nothing 0.9;meeting-internal -0.9",
  "no-answer": "goodbye 1.5",
  manufacturer: "pricing -1.5;told 1.8;experience 1.5;news-voice 0.9;i-am-from 1.5;attached 0.9",
  problem: "news-voice -5.4",
  agency: "study 1.8;i-am-from 1.2;pricing 1.2",
  "noticed-that": "told -1.8;news-voice -1.5;study -2.4;job 3.9;i-am-from 1.8",
  "event-seller": "pricing -0.3;told 2.7;agreed 1.5",
  minutes: "told 4.8;study -2.1;job -0.6;news-voice 0.3",
  "i-am-from": "study -3.3;told -3.3",
  newsletter: "news-voice -0.9;support-voice -4.8",
  "please-do": "law -1.5;attached 0.3;news-voice -3.3;i-want-buy 2.1;support-voice -1.2",
  reduce: "pricing 0.6;told 0.6",
  case: "told 2.1",
  attached: "law 3.3;job -7.5;study 0.6",
  without:
    "no-obligation 1.5;percent 1.2;told -1.2;attached 1.8;news-voice 0.6;no-answer 1.2;happy-to 0.6;manufacturer 2.1;problem -1.2;trial 1.8;minutes 0.3;reach-out 1.8;event-seller 0.3",
  job: "study -0.6",
  "we-built": "i-am-from -0.9;pricing 3;manufacturer 0.9",
  notice: "pricing 0.9;please-do -0.6;we-you-customer -1.2;trial 0.6;attached -0.6;study 0.6",
  percent: "law -1.5;trouble 1.5;please-do -0.6;meeting-internal -0.6;we-you-customer 1.8",
  "new-customers": "customers -0.6;percent -1.2;told -2.1",
  discount: "pricing 1.2",
  solution: "pricing -0.9;news-voice -2.1;please-do -2.1",
  "small-talk": "reach-out 0.9",
  "thanks-for": "agreed -3.6",
  save: "percent 2.4",
  "no-obligation": "pricing 1.5",
  quality: "pricing 1.8;told -0.6",
  "your-business": "noticed-that 2.1;problem 0.6",
  "reach-out": "just-wanted 0.3;told -0.9;no-answer 1.5",
  platform: "solution 2.1;pricing 1.2",
  trial: "told -1.8;we-you-customer -3.6;pricing -1.8",
  customers: "percent 0.6",
  "news-voice": "job 0.9;meeting-internal -0.6",
  trouble: "told -1.2",
  agreed: "news-voice -2.7",
  "happy-to": "trial 1.8;job 3.3;reply 1.2",
  insult: "self -1.5",
  "just-wanted": "told -0.9",
  "later-date": "told -0.3",
  "most-firms": "pricing 3.6",
  reply: "pricing 2.1",
  experience: "told 1.8",
  law: "job -2.7",
  "list-seller": "pricing 2.1",
  "open-to": "law -1.2",
};
