import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  price:
    "figure 4.5;self -0.3;free 2.4;material -0.9;time 1.2;costs-nothing -0.6;proof -0.6;contract -1.8;invoice -2.1;process 2.1;percent -2.1;told -1.8;trial 2.7;order 0.6;law 1.5;role 0.6;shared -3;news-voice 1.5;discount -1.8;please-do 0.6;again -0.9;meeting-internal -0.3;notice -0.3;manufacturer -0.3;attached 2.1;agreed -1.5;problem 3.6;no-obligation 0.9;event-seller 1.2;quality 0.9;solution 1.2;reduce -0.3;we-you-customer -0.3;interest -2.7;minutes 1.5;recruiting -0.3;job 2.1;study 1.5;experience 3.9;scarcity -1.5;technical 1.8;noticed 1.5;support-voice 1.5;no-answer 1.8;i-want-buy -1.5;customers -1.2;reply 1.2;sent-away -0.6;just-wanted -2.1;staff-seller 0.9;most-firms 1.5;reproach -0.9;later-date -0.6;newsletter -0.9;noticed-that -0.6;list-seller 1.8;farewell 4.8;who-decides 0.9;automation 0.3;right-person 0.9",
  you: "self 2.1;ask 0.6;price 0.3;role 5.1;product 1.5;material 1.8;proof 0.3;benefit 0.3;pricing -0.6;noticed 1.8;shared -2.4;contract 1.5;again -0.6;please-do -2.4;news-voice 1.5;agreed -4.8;pain 1.8;your-business 0.3;noticed-that -2.4;law -0.6;happy-to 2.1;meeting-internal 2.1;notice -4.5;percent 0.6;study 2.1;job 5.1;recruiting -2.7;no-answer 4.2;i-am-from 0.6;we-you-customer -2.4;event-seller 0.3;manufacturer 2.7;problem -1.5;who-decides 1.8;open-to -0.6;ticket 0.9;solution -1.2;technical 0.9;platform 0.3;reply 0.9;reduce 0.6;right-person -2.4;goodbye 0.3;introduces -2.7;thanks-for -5.4;case -2.4;new-customers 3.6;team-time 4.2;i-want-buy 0.6;customers 0.3;reproach 0.3;experience -1.5;demo 0.9;agency 3.3;just-wanted -3.3;later-date 0.6;revenue 1.8;praise -1.5;we-built -0.9;scarcity -1.2;trouble 2.1;opt-out -1.2;save 2.4;support-voice -0.6;newsletter -2.7;discount -2.4;funding 2.4;no-obligation 3.6;increase 1.5;curious 6;staff-seller 2.7;automation -1.5;most-firms 2.7;seo 4.5;help-you -0.9;list-seller 4.2;reopens 5.1;small-talk 1.5;opt-out-line 2.1;worth -2.7;partner-with 0.9",
  figure:
    "self -1.2;time -0.9;pricing 3;percent 2.7;process -2.1;contract -2.1;ask -1.5;invoice -3.6;minutes 3;order -0.6;law -0.3;internal -1.8;news-voice -0.3;shared -3.9;please-do -3.3;personal -0.6;again -2.7;meeting-internal 0.3;i-am-from 0.6;attached -2.4;agreed -3;noticed -2.4;costs-nothing 0.6;manufacturer 1.5;study -1.5;job 0.9;event-seller 1.5;ticket -3.6;we-you-customer -5.1;solution 0.6;technical -3.9;platform 0.9;introduces 0.3;interest 1.5;new-customers 0.6;case 1.8;revenue 1.2;support-voice 1.8;gives-up 2.4;quality 5.1;noticed-that 2.4;your-business -1.2;discount -0.9;save 1.8;trial -1.8;just-wanted -1.8;increase -1.2;funding 3.6;reach-out 0.6;happy-to -0.9;most-firms 2.4;reproach 3;i-want-buy -6.3;staff-seller 3.3;no-obligation 1.8;demo 1.2;open-to 1.8;praise 0.3;goodbye -1.8;visit -1.2;list-seller 3.6;who-decides 0.9;opt-out -1.5;seo 1.5;worth 1.2",
  we: "you -0.3;price -0.6;do 3;product 0.9;self -0.6;proof 0.6;ask -2.4;pricing 0.9;benefit 1.2;material 1.5;told -3.3;contract -0.6;percent 2.4;please-do -4.2;invoice 0.9;shared -2.4;free 0.6;internal 1.2;i-am-from 0.3;without 0.6;pain -3;personal -1.5;again -1.8;costs-nothing 3.3;introduces -0.3;news-voice -3.3;agreed -1.5;meeting-internal -0.9;manufacturer 3.6;order 0.9;minutes 1.5;customers 1.8;platform 2.7;problem 2.7;attached 2.1;solution 1.8;experience 1.2;event-seller -0.6;reduce -0.3;ticket -4.5;technical 1.5;noticed -1.2;interest -1.5;job 1.2;agency 1.5;quality 3.9;new-customers 1.8;sent-away 0.6;your-business 0.9;case -0.3;save -1.5;no-answer 0.9;revenue 3.6;i-want-buy -3.6;increase -1.2;help-you 0.6;automation 3.3;just-wanted -0.9;staff-seller 4.5;visit 0.9;most-firms 2.1;newsletter -3.6;reproach -2.4;demo -1.5;reply -1.8;noticed-that -0.6;no-obligation 0.6;opt-out 0.9;goodbye 0.9;scarcity -0.3;thanks-for -2.1;farewell 1.8;praise 0.6;seo 1.5;right-person -3",
  ask: "self 0.9;time 0.3;interest 4.2;happy-to 4.5;minutes -2.1;open-to 0.6;again -0.6;told -0.6;who-decides 3.9;costs-nothing 2.7;contract -0.6;internal -0.6;please-do 0.6;news-voice -1.5;opt-out 2.4;right-person -0.9;meeting-internal -1.2;trial 1.8;reach-out 2.1;demo 2.7;invoice -2.7;job -0.3;visit 3;order -1.2;law -1.8;personal -5.1;shared 1.2;i-want-buy -4.5;sent-away 3;worth 2.1;attached 3;recruiting -3;manufacturer 1.8;notice 2.7;study 0.9;no-answer -0.3;problem -2.1;i-am-from -1.2;later-date 3.3;opt-out-line 2.7;your-business 0.9;gives-up 1.2;event-seller -0.9;goodbye -0.6;noticed -2.1;new-customers 0.9;staff-seller 1.2;technical -1.2;farewell 0.6;no-obligation -0.6;platform -2.4;agreed -2.1;introduces 2.7;just-wanted 0.6;team-time -1.5;noticed-that -2.7;newsletter -1.2;revenue 0.6;help-you -2.7",
  time: "self 0.6;pricing -1.5;internal -1.2;meeting-internal -1.8;shared -3;please-do -2.1;contract -1.5;personal 1.5;again -2.4;demo 1.8;noticed 1.8;news-voice -2.7;visit 1.2;costs-nothing -1.2;law -0.9;order -1.5;invoice 1.5;job 2.4;study 0.9;i-am-from 0.9;recruiting 0.6;solution 1.2;attached -1.8;reach-out -1.5;event-seller 0.3;open-to 0.6;no-answer 0.6;your-business -2.4;problem 0.9;reduce 0.6;trial -1.8;platform -3.3;who-decides 0.6;we-built 0.6;thanks-for -4.2;reply 0.3;customers 0.6;right-person -2.7;farewell 1.5;sent-away 0.6;trouble 0.3;team-time 1.5;i-want-buy -2.4;no-obligation 2.1;save 1.2;worth 3.9;praise -0.9;reproach -2.1;most-firms 2.4;newsletter -2.4;opt-out -0.9",
  proof:
    "figure 0.6;self -1.2;experience 0.6;customers 0.9;pricing -2.4;case 2.1;told 1.2;contract -1.2;process 0.6;ask 0.6;invoice -1.2;without -0.6;order 0.6;internal -2.1;manufacturer 0.3;noticed 0.9;platform 3.3;please-do -2.1;shared -0.6;notice 2.1;recruiting 0.3;free 1.2;we-built 1.8;event-seller -0.3;quality -1.5;trouble 1.8;agency 3.9;save 0.3;problem -2.1;minutes 0.9;ticket 0.6;technical -0.6;agreed -1.5;study 1.2;no-answer 1.2;solution -1.5;reproach 0.6;scarcity -0.9;funding 3.9;most-firms 3.6;reach-out 1.2;trial 1.8;newsletter -1.2;staff-seller 0.6",
  product:
    "figure -0.6;self -0.9;price 1.8;solution -2.1;time 0.9;platform -0.9;material -0.6;proof 0.3;ask 1.5;role 0.9;benefit 1.2;contract -0.6;manufacturer -1.2;process -1.2;meeting-internal 2.1;agency -0.6;pain 1.5;i-am-from 0.9;free -1.8;attached -0.9;news-voice 1.8;percent -0.6;law 0.3;shared -0.3;technical -4.8;introduces 3;we-built 3;again 0.3;order -1.2;please-do -3;costs-nothing 1.2;problem -1.5;new-customers 2.1;notice -0.3;we-you-customer -1.2;study 0.6;agreed -1.8;event-seller 1.8;quality -1.2;list-seller 1.8;revenue -0.9;i-want-buy 1.8;who-decides 0.6;reach-out 0.6;case -1.8;farewell 5.4;no-answer 0.9;seo 1.5;support-voice -0.9;trouble 0.3;increase -0.6;most-firms 0.6;save -4.5",
  do: "figure 1.2;you 0.3;self -0.6;price -0.6;we-built 3.9;time 0.6;benefit 0.6;proof 1.5;pricing -1.2;told -1.5;contract 1.2;material -2.7;i-am-from 0.9;reduce -0.6;without 2.7;introduces 2.4;internal 0.9;pain 1.5;costs-nothing 2.7;customers 0.3;manufacturer -1.5;news-voice 0.9;please-do -1.5;order 3;noticed 0.3;experience 0.9;minutes 2.7;solution -1.2;again -2.7;invoice 0.9;technical -3.3;problem -1.5;notice 2.7;study 0.9;attached -3.9;your-business 0.9;agreed -1.2;interest 2.4;recruiting 1.5;revenue 1.5;agency 1.2;automation 6;sent-away -0.3;support-voice -0.3;right-person 1.5;gives-up 1.2;trial -1.8;trouble 0.6;case -0.6;discount 0.6;i-want-buy -5.1;no-answer 0.6;save 1.5;happy-to -1.8",
  self: "told -0.6;process -0.3;i-am-from -0.6;personal -0.9;contract -0.6;please-do -2.1;happy-to 2.1;without 0.6;study -3.6;minutes 1.2;no-answer 1.2;job -2.4;law 0.6;reach-out -2.4;attached 0.3;shared 3.9;costs-nothing 2.1;recruiting -0.6;manufacturer -0.6;your-business -1.8;percent 1.8;notice 1.8;reply -1.5;just-wanted 1.2;i-want-buy -1.5;solution 2.7;agreed 0.6;event-seller -1.5;experience 1.5;we-built -0.6;ticket 0.6;agency 1.8;reduce -0.9;right-person 0.3;platform 0.6;later-date -1.8;case 1.5;revenue 0.6;visit 3.6;trouble 0.6;new-customers 0.6;we-you-customer 1.8;save 1.5;increase -0.6;staff-seller 2.7;discount -1.2;most-firms 1.5;curious 1.5;reopens -1.5;team-time -1.2;seo 2.4;support-voice 2.4;newsletter 2.1;list-seller 2.7;help-you 1.2;partner-with -0.6;thanks-for 1.5",
  benefit:
    "figure 0.3;without 0.6;price -0.9;reduce 1.8;proof 2.1;time -0.3;ask -3.3;material -0.9;process -0.6;contract 0.6;pain 0.6;free 1.2;increase -0.3;personal -1.8;internal -0.9;new-customers 1.2;customers 1.5;case -0.6;no-obligation 3;no-answer 2.4;i-am-from -3;problem -2.1;solution 1.8;we-built 2.7;attached -1.2;job 2.4;recruiting -0.9;technical -4.2;trouble -0.6;agency 0.6;team-time 1.8;interest 1.2;most-firms 3.6;noticed-that -0.9;trial 1.2;introduces 3;reach-out 1.2;gives-up 0.3;your-business 3;help-you 0.3;staff-seller 1.2;demo 1.5;reproach -1.2;discount 2.4;reply -0.6",
  material:
    "figure -1.2;self 2.1;time -2.7;ask 3.3;free 2.7;pricing 1.8;trial -0.3;process -1.8;attached -0.3;told -2.4;shared -0.3;happy-to 2.4;costs-nothing 3.3;demo -3.9;internal -0.6;without 0.6;agreed -5.4;minutes 2.4;order 0.3;notice -0.6;please-do -1.8;noticed 0.6;staff-seller 4.8;personal -1.2;interest 1.2;we-you-customer -2.1;job -0.9;problem -0.9;your-business 3;no-obligation 1.8;i-am-from -2.4;study 0.9;event-seller -1.2;technical -1.8;farewell 0.6;gives-up -1.2;goodbye 4.8;open-to 0.6;scarcity -0.3;sent-away -2.1;customers -1.2;experience -2.1;we-built 3.9;agency -1.2;new-customers -1.8;support-voice 0.9;thanks-for -2.7;just-wanted -1.5",
  contract:
    "law -0.6;we-you-customer -4.5;process 2.1;shared 2.4;pricing 1.2;percent 3.3;internal 3;please-do 0.3;without 2.4;attached -0.6;news-voice -1.2;meeting-internal -0.3;study 1.5;ticket 1.2;job -1.5;solution -1.5;no-obligation 2.1;technical -1.8;quality 3.6;revenue -1.8;minutes 0.6;goodbye 3.3;platform 3.6",
  noticed:
    "self 0.6;noticed-that 1.5;your-business 0.6;told 0.9;process 1.8;praise 1.5;news-voice 0.9;study 2.7;job 3.9;personal 0.9;problem -0.9;internal -1.2;again -0.9;technical -0.9;case 2.4;ticket 0.3;shared 2.7;pricing 0.6;minutes -3.6",
  process:
    "study -1.8;job -0.6;meeting-internal -3.6;shared -6.6;law -3.3;told 1.2;attached -2.7;news-voice -1.2;i-am-from -3.6;internal 3;personal -2.7;agency 0.6;noticed-that 1.5;minutes -0.9;percent 3.3;notice -0.3;event-seller -1.2;happy-to 0.6;technical 0.6;experience 1.2;manufacturer -2.1;newsletter -5.7;no-answer 0.3;your-business -1.2;i-want-buy 1.8;we-you-customer -0.9;trial 0.3;discount -0.9;open-to -3.6",
  role: "self -1.2;your-business 0.3;noticed -2.1;ask 0.3;told -2.4;material 0.6;process -1.5;team-time -3.3;pricing -0.6;meeting-internal 2.1;internal 2.7;shared -1.2;thanks-for -5.1;news-voice 1.5;again 0.9;right-person -2.1;without -1.5;free 0.6;interest -0.9;percent 2.1;i-am-from -0.3;manufacturer -0.3;recruiting 2.1;costs-nothing 2.7;law 0.6;customers -0.9;please-do -0.9;agreed -1.8;no-answer -2.1;ticket 0.3;seo 0.3;attached 0.9;gives-up 0.3;goodbye 1.2;platform 0.3",
  again:
    "self 1.8;no-answer 0.9;just-wanted 1.5;process -1.2;invoice -1.5;goodbye 0.9;without 2.7;reach-out 0.6;personal -0.6;farewell 2.7;order -2.4;job -3;attached -2.4;i-am-from 1.8;technical 2.1;internal -1.2;problem -0.3;agreed 0.3;meeting-internal -0.9;ticket -1.2;study -1.8;law -1.2;minutes 2.1;event-seller -1.2",
  pain: "figure -0.6;price 1.2;pricing 2.1;trouble 1.2;time 0.3;process -1.5;material -1.2;problem -2.1;internal 0.9;invoice -1.5;without 1.8;role 0.6;again -0.3;personal 1.5;noticed 1.5;news-voice -2.1;attached 0.6;study 0.6;order 2.1;revenue 5.1;minutes -1.5;free -1.8;platform -0.3;notice -2.1;noticed-that 0.6;i-want-buy -2.1",
  recruiting: "job -2.4;study 0.3;agreed -0.6;pricing 0.6;internal -3.6;news-voice 0.3;percent 3.3;minutes -0.9",
  shared:
    "agreed -4.2;attached 0.6;we-you-customer 2.4;thanks-for -2.7;job -3.9;pricing -1.5;please-do 2.7;meeting-internal -0.9;news-voice -0.6;without 1.5;personal -0.9",
  internal:
    "please-do -2.4;meeting-internal -1.5;attached -3;law -1.5;solution -0.9;discount -0.6;minutes 0.6;manufacturer 0.9;without -0.6;study -4.8;i-want-buy 0.6;job -1.8;problem -2.1;revenue -2.4",
  free: "figure -0.9;self 0.6;ask 1.2;without 0.9;pricing 0.3;no-obligation 0.9;contract -0.6;told -1.2;notice 2.4;we-you-customer -3;minutes -0.6;again 0.9;manufacturer 1.5;invoice -0.9;open-to 0.6;i-am-from -1.5",
  introduces: "i-am-from 1.8;self -0.9;reach-out 2.4;we-built -2.4;experience 2.7;manufacturer 0.6;contract -0.3",
  "who-decides": "right-person 2.4;self 2.7;please-do -0.6;i-want-buy 0.6;your-business 1.8;contract 1.8",
  "gives-up": "self -0.9;goodbye 2.1;told 3;shared 2.1;contract -0.6;law -3.9;sent-away 2.7;thanks-for 7.2",
  interest:
    "self -0.3;open-to -1.5;worth 1.5;trial 0.3;sent-away 6.3;curious 5.1;pricing -0.9;told 1.2;invoice -0.3;reply 0.6;recruiting -2.4;without -1.2;internal 1.8;list-seller 0.9",
  percent: "pricing -0.3;law -1.5;trouble 2.1;meeting-internal -0.9;please-do -0.6;minutes 0.3;we-you-customer 1.8",
  farewell: "self 1.8;goodbye 4.5;no-answer 3.9;i-am-from 2.1",
  ticket: "problem -3.6;support-voice -3.9;told -1.5;news-voice -1.5;without -0.9",
  personal:
    "told 0.6;meeting-internal -0.3;internal -1.5;without 2.4;please-do -1.8;i-am-from -1.8;noticed-that 0.6;minutes 1.2;news-voice -1.5;event-seller 0.9",
  scarcity: "figure -2.7;self -0.9;time -3;free -3.9;pricing -4.2",
  reproach: "self 0.9;contract 2.4",
  order:
    "shared 0.3;pricing -3;agreed 0.9;process 0.6;percent 1.2;contract 0.9;news-voice -1.8;without 1.2;ticket -1.5;we-you-customer -0.3;attached -2.4;problem -3.3;we-built 1.5;just-wanted -0.9;meeting-internal -1.8;costs-nothing 0.9",
  pricing:
    "told -0.9;law -0.6;please-do 0.9;problem 5.4;attached 1.5;meeting-internal 0.9;agreed -0.3;study -0.9;i-want-buy -3;support-voice 4.5",
  "sent-away": "self 1.2;opt-out-line -2.4",
  invoice:
    "please-do -4.5;process -1.8;contract -0.9;pricing 1.5;shared -1.5;told 1.5;percent 6.9;internal -0.9;without 0.9;law 0.9;news-voice -0.3;notice -1.2;ticket -0.6;just-wanted -0.3;solution -2.4;personal -1.8;study -0.9",
  technical: "told 3.6;problem -4.2;attached -0.3;minutes -0.9;noticed-that -1.5",
  "opt-out": "sent-away -2.1;self -0.3;gives-up 0.3;interest 0.6;farewell 2.7;goodbye 0.6;reply 0.6",
  told: "meeting-internal 1.8;problem 0.9;news-voice -0.6;study 0.6;law 0.6;attached 1.8;thanks-for -4.2",
  "we-you-customer": "law 1.2",
  "costs-nothing": "pricing -0.9;trial 0.3;told 0.3",
  praise: "self 2.4;process 0.6",
  "no-answer": "goodbye 1.8",
  agency: "study 0.6;i-am-from 1.5;meeting-internal -0.6;pricing 0.6",
  "noticed-that": "told -1.5;news-voice -1.8;study -1.8;job 3.9;i-am-from 1.8",
  problem: "news-voice -4.5",
  manufacturer: "pricing -1.2;told 1.8;experience 2.4;percent 0.6;news-voice 0.6;i-am-from 0.3;attached 0.9",
  "event-seller": "pricing -0.6;told 3;agreed 1.8",
  attached: "job -7.8;law 3.6;study 1.2",
  "please-do": "attached 0.3;law -1.2;news-voice -3.6;i-want-buy 2.1;support-voice -1.2;agreed 1.5",
  minutes: "told 5.1;study -3.6;job -0.6;news-voice 0.6",
  "i-am-from": "study -3;told -3;news-voice -0.3;attached 0.9",
  newsletter: "news-voice -0.9;support-voice -4.8",
  reduce: "pricing 0.9;told 1.2;customers 1.5",
  case: "told 2.4",
  "we-built": "i-am-from -0.6;pricing 3.6;manufacturer 1.2",
  job: "study -0.6",
  without:
    "no-obligation 1.8;percent 1.8;told -1.8;attached 2.1;news-voice 0.3;no-answer 0.9;happy-to 1.2;manufacturer 2.4;problem -0.9;trial 2.4;minutes 0.3;event-seller 0.3;reach-out 2.1",
  notice: "pricing 0.6;please-do -0.6;we-you-customer -1.2;trial 0.3;attached -0.6;study 0.9",
  discount: "pricing 1.5",
  "new-customers": "customers -0.9;percent -0.9;told -2.1",
  "happy-to": "pricing -0.3;trial 0.9;job 2.7;reply 1.2",
  solution: "pricing -0.6;news-voice -2.1;please-do -1.8",
  "small-talk": "reach-out 1.5",
  "thanks-for": "agreed -3.3",
  save: "percent 2.7",
  "no-obligation": "pricing 0.9",
  quality: "pricing 1.8;told -1.2",
  "your-business": "noticed-that 3.3;problem 0.6",
  agreed: "news-voice -2.4",
  "reach-out": "just-wanted 0.6;told -0.6;no-answer 1.2",
  insult: "self -0.9",
  trial: "told -1.8;we-you-customer -3.3;pricing -1.5",
  trouble: "told -1.2",
  customers: "percent 0.6;i-am-from 2.1",
  "news-voice": "job 1.5",
  platform: "solution 2.4;pricing 0.3",
  "just-wanted": "told -1.2",
  "most-firms": "pricing 3.6",
  "later-date": "told -0.3",
  experience: "told 0.6",
  reply: "pricing 2.1",
  law: "job -3",
  "open-to": "law -1.2",
  "team-time": "pricing 1.5",
  "list-seller": "pricing 1.5",
  revenue: "told -1.8",
};
