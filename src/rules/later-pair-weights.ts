import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.4;price 1.6;role 5;material 3.6;told 1.2;proof 3.4;product 2.1;contract 1.9;pricing 0.7;again -1.2;process -1;without 2.1;please-do -0.9;personal 0.9;shared -1.4;noticed 0.9;gives-up 3.4;news-voice 1.5;internal 0.9;invoice 0.7;free 1.2;pain 2.3;reproach 1.1;happy-to 2.5;meeting-internal 2.7;farewell 2.5;costs-nothing 0.5;attached 2;your-business 4.1;goodbye 2.4;no-answer 2.8;study 1.9;order -0.8;percent -4.6;interest -1.5;reach-out 1;i-am-from -2.2;agreed -6;introduces 3.1;job 6.2;recruiting 1;just-wanted 1;thanks-for -3.4;manufacturer 1.8;event-seller -1.9;we-you-customer -1.3;technical -0.5;solution -2.4;reply -0.9;team-time 3.4;case -1.4;sent-away -1.1;insult 4.5;reduce 1.6;who-decides 2.7;customers 2;we-built 3.6;agency 2.1;reopens -3.8;save 2.6;scarcity -2.3;opt-out -4.6;i-want-buy 1.1;right-person -3.8;experience -1.3;discount 1.8;support-voice 5.4;funding 1.1;revenue 3.9;most-firms 6.5;visit 1.1;no-obligation 3.1;praise 2.1;curious -2.1;quality 0.9;newsletter -1.8;help-you -2.5;seo 3.7;partner-with 1.4;increase -2.6;opt-out-line 3.2;worth 1.6",
  price:
    "figure 5.9;pricing 1.6;material -1.7;free 2.4;costs-nothing 0.9;time -1.2;ask -0.7;proof -1.2;contract -1.1;without 4.4;invoice -3;process 4.4;trial 3.5;told -1;percent 2.1;order 0.9;discount -3.1;attached -1.8;shared -3.7;please-do -3;notice -1;meeting-internal -3.4;event-seller 4.9;reproach 4.2;reduce -3.7;happy-to 3.2;no-obligation 1.4;we-built -1;solution -1.9;manufacturer -3.7;i-am-from 0.6;problem 4.8;interest 0.8;gives-up 1.3;quality -0.8;job 1.7;recruiting 1.3;save -4.1;agreed -3.4;just-wanted -3.8;sent-away -1.7;farewell 3.3;study 3.8;ticket 1.4;trouble -1.1;agency 5.1;no-answer -0.6;technical -1.4;funding 1.6;minutes 2.4;most-firms 4.7;your-business 4.3;new-customers 1.7;noticed 3.8;experience 1.7;platform 1.5;reach-out -2.7;later-date 2.9;customers -4.3;goodbye 2.4;insult 0.8;team-time 3.1;support-voice -1.5;help-you -10.2;increase -3.8;reopens -2.3;i-want-buy 1.6;newsletter 4.2",
  ask: "self 1;happy-to 1.3;interest 3.4;reply 6.2;without 1.8;process 2.1;invoice 1.9;told -0.9;please-do -1.6;personal -0.5;news-voice -0.7;minutes -3.9;order 2.2;internal -0.6;later-date 2.9;open-to -2.9;costs-nothing -0.9;reproach -3.7;trial 2;attached 2.2;gives-up -3.6;reach-out -3.1;study -0.5;manufacturer -0.6;no-answer -1.4;i-am-from 2.6;just-wanted 6;notice 2.5;percent -4.8;farewell -2.1;visit -1.6;reduce -1.3;sent-away 2.1;demo -2.1;problem 1.5;worth -5.7;opt-out 4.5;event-seller 1.3;technical -1.2;right-person -0.7;solution -0.6;recruiting -1.2;reopens -2.2;ticket -3.2;agency 0.8;goodbye -3.9;no-obligation 0.6;your-business 2.1;staff-seller 3.8;we-built 0.8",
  time: "self 0.5;minutes -1.7;please-do -4.3;told 0.6;shared -0.9;again -0.9;internal -1.2;meeting-internal -0.5;pricing 1.3;law -2.6;personal 0.8;demo 5.6;news-voice 1.3;invoice -1.4;visit 3.4;noticed -0.6;reproach -1.8;costs-nothing 3;just-wanted -1.8;happy-to -2.1;order -2.9;gives-up 0.7;i-am-from 0.7;study -2.6;attached -1;interest -1.9;notice -3;manufacturer -2.9;job 2;solution -2.6;recruiting 1.5;ticket 2.3;goodbye 1.6;no-answer 1.9;reach-out 0.6;trial 3.2;farewell -0.5;problem -1.4;reply 0.6;agreed 1.7;event-seller -3.7;agency 2.5;introduces -6.1;your-business -5.6;case -1;percent 1.9;reduce -2.4;technical -1.8;later-date 2.2;we-built -0.5;customers -2.7;discount 3.9;platform -4.4;most-firms 4.6;insult 1.6;reopens 1.6;trouble 1.1",
  we: "you -0.6;price 1.7;self 1.1;do 3.2;ask -3.1;proof 1.3;product 4.3;benefit 1.5;contract -2.1;told -1.2;without -1.9;process -1.4;please-do -5.5;again -4.1;law 3.2;pain -1.2;personal -0.6;percent 4.2;free -1.3;internal 1.5;news-voice -1.6;role -0.7;we-built 1.4;i-am-from -0.5;attached 2.6;gives-up 0.6;costs-nothing 2.1;order -2.6;reproach -3.7;manufacturer -2;solution 1.2;ticket 0.9;introduces -3.9;notice 1.6;customers 5.6;minutes 1.6;reduce -3.5;agreed -3.6;technical 3.7;just-wanted 0.8;no-answer -3;job 3.5;study 6;case -1.4;event-seller 2.6;sent-away 5.7;interest 1.9;recruiting -0.6;support-voice 1.7;later-date -1.8;noticed 3.3;most-firms 5.8;platform 0.6;discount -2.1;farewell 3.4;trial 3.8;goodbye 0.6;trouble 0.6;experience -2.4;no-obligation 3.6;save -5.5;scarcity -4.1;your-business 0.7;quality 4.3;reopens -1;new-customers -3.3;opt-out -1.8;funding -3.8",
  figure:
    "time 2.1;pricing -1.3;contract -3.1;process -3;ask 1.1;invoice -3.1;percent 2.8;told -0.5;without -3.4;again -1.3;order -3.9;news-voice 1.2;personal -1.6;attached -0.9;please-do -0.9;internal 2.1;shared -1.9;study -1.7;meeting-internal 0.5;notice -1.4;ticket -5.2;problem -0.9;costs-nothing 1.4;event-seller 0.6;minutes 0.7;experience 1.3;manufacturer 4;reduce 4.1;job 0.6;solution 2.1;we-you-customer -1.6;recruiting 2;i-am-from -3.4;noticed -1.4;we-built -2.4;funding 2.7;interest -1.8;discount -0.8;agreed 2.6;happy-to 1.6;technical 1.6;trial 0.8;introduces 1.8;save 6;case -4.3;new-customers 5.1;no-answer -0.6;farewell 4.2;your-business 3.5;reach-out -0.8;most-firms 6.5;goodbye -1.4;sent-away -1;platform 2.3;later-date 4.1;customers 1;revenue 1;support-voice -3.7;demo 3.1;quality 6.7;no-obligation 4.8;visit 3.8;newsletter -3.1;increase -2.8;reopens -1.8;staff-seller 1.6;praise -0.8;noticed-that -0.8;open-to 0.8;reply -1.2;partner-with -3;opt-out 0.6;help-you -3.1",
  benefit:
    "without -0.5;self -1.9;figure 0.8;price 1.2;reduce 1;ask -1.4;pricing 2.8;proof 2.3;contract 1.5;material 1.5;process 1.8;free 3.8;save 1.8;again 2.8;invoice 1.2;percent -2.6;reproach -2;please-do -3.6;revenue 3.2;told -1.8;no-answer -3.2;personal 4.6;costs-nothing 1.1;role -1;increase 2.5;no-obligation 1.9;news-voice -1.2;gives-up -1.1;internal -1.9;attached -2.4;problem -0.6;solution 1.8;order 3.3;new-customers 5.9;shared 2;quality 3.7;ticket -1.9;opt-out -2.2;discount -0.8;happy-to -1;job -3.6;recruiting 2;i-am-from -1.3;reach-out 1;we-built 1.1;trial 1.7;interest 1.7;introduces 1;minutes 3.6;customers 3.6;manufacturer 3.8;technical 0.9;funding -0.9;just-wanted -1.7",
  contract:
    "law 2.3;we-you-customer -4.7;process -2;shared 2.8;without -2.7;pricing 2.3;attached 2.4;notice -5.4;news-voice 0.5;personal 0.9;meeting-internal -2;percent -1.9;ticket 1.3;problem 2.1;just-wanted -2.1;i-am-from -5.1;support-voice -2.7;costs-nothing 5.5;no-answer -3;goodbye 5.8;most-firms 6.5;no-obligation 3.6;recruiting 6.4;experience 0.7;quality 1.7",
  again:
    "self -0.7;just-wanted -5.8;no-answer 1.1;told -1.9;process -5.6;without -3.4;farewell 3.3;goodbye 2.6;gives-up 3.6;contract -0.8;invoice -2.5;personal -0.9;news-voice -0.6;shared -2.2;pricing 5.6;technical 4.1;job -5.7;recruiting -3.9;law 5;agreed 1.2;study 1.4;later-date 1.7;reproach -1.9;reopens -1.8;meeting-internal -3.2;order 0.7;internal -5.9;problem -1.5;attached 5.4;costs-nothing 4.5;partner-with 0.6",
  material:
    "self 3;figure -1.7;time 2.4;ask 1.9;news-voice -0.5;trial -0.8;attached 0.8;manufacturer 2.7;process -3.8;pricing 1.9;internal 2.6;invoice -1;without 0.5;again -1.1;contract 1.3;happy-to 1;told 1;demo -2.2;law -1.3;personal -1.8;please-do 2.8;costs-nothing -1.1;notice 0.5;agreed -0.9;staff-seller 4.8;gives-up -2.2;ticket -2.9;farewell 4;minutes -0.5;no-answer -5.4;problem -1.5;reproach 0.7;case 2.6;percent 1.2;interest -1.6;goodbye 0.9;job -2.2;just-wanted -5;solution 2.8;noticed -1.6;sent-away -2.7;introduces -0.5;reach-out 1.6;i-am-from 5;scarcity -7.8;reduce 0.6;we-built 3.1;technical -0.6",
  do: "self 0.5;time 0.6;product -0.8;we-built 0.8;benefit 2.8;contract 1.6;proof 1;pricing 2.1;told 2.1;material 1.9;i-am-from 3.1;without -1.5;process -0.8;personal -0.5;free -1.1;introduces 5.4;law 1.2;news-voice -2.8;reduce -1.3;meeting-internal -3.3;percent -0.8;costs-nothing 1.3;help-you 1.9;pain 1.7;invoice -1.6;manufacturer 2;solution 5.6;problem -4.6;study -1.8;attached -2.6;recruiting 1;customers 2.1;interest -0.8;reproach -0.9;gives-up 2.7;experience 2;notice 1.3;we-you-customer 1.5;noticed 2.1;technical 3.5;happy-to -5.7;shared 4.2;who-decides 3.9;minutes 4.9;worth -1.5;most-firms 2.2",
  proof:
    "self -0.8;percent 0.8;case 5.2;ask 1.4;customers 2.8;pricing 1.2;role 0.7;material 2.2;contract 2;told 1;process 0.6;invoice 3.1;without -1.9;new-customers 2.6;news-voice 1.8;discount -1.6;reproach 5.1;personal 2.5;please-do -1.5;free 2.7;again -0.9;meeting-internal 2.9;order 4.7;shared -4.5;noticed 3.1;internal 1.3;reduce 2.3;gives-up 2;i-am-from 2.3;interest 3.8;manufacturer 1.2;solution -2.5;costs-nothing 4;sent-away 3.4;recruiting -2.9;ticket -1.1;event-seller -4.3;farewell 8.8;job 3.1;we-built -3.2;funding 0.7;introduces 2.7;happy-to 4.3;your-business -1.6;no-answer 5;scarcity -1.7;trial -0.5;most-firms 3.1;reach-out 1.8",
  product:
    "self 2.4;price 1.7;solution -1.3;time -1.8;material -1.2;ask 3.3;manufacturer -0.5;platform 2.8;pricing -1;proof 0.6;role 0.7;process 5;internal -2;told 1.7;agency 1.7;gives-up -0.5;meeting-internal -1.6;without 2.4;free -2.4;again 1.7;pain 0.9;invoice 1.9;noticed -1.2;law -2.8;attached 1.2;your-business -2.1;please-do -2;i-am-from 5.6;personal 0.5;costs-nothing 1;technical -1.7;percent 5.4;sent-away 3.6;news-voice 3.1;shared -3.2;job -2.7;introduces -1;we-built 4.7;notice -1.1;recruiting -4.3;happy-to -4.2;minutes 0.7;ticket -1.6;farewell 1;interest 1.8;automation -1.2;order 3.2;we-you-customer 2.2;event-seller 3.8;new-customers 4.6;reduce 4.9;just-wanted 2.2;trial 4.4;funding 1.7;most-firms 8.4;study 3.8;demo 1.2;team-time -0.9",
  self: "please-do -2.6;contract -0.6;process 0.8;internal -1.9;i-am-from 2.9;without 2.2;invoice -1;news-voice -1.1;meeting-internal -1;happy-to 0.5;costs-nothing 2.8;reach-out 1;just-wanted -0.6;job -3.3;minutes -1.9;notice 3.2;recruiting 3.6;problem 0.7;order 2.7;reply -3.3;noticed-that -1.3;we-built 6.7;manufacturer -3.6;trial 2.9;later-date 0.6;technical -3.9;solution -1.1;event-seller 3.6;reduce -2;agreed 4.3;agency -2;your-business -6.3;right-person 2.4;reopens 1.9;demo 1.3;save 2.1;i-want-buy -1.1;discount 1.4;experience 1.4;trouble -2.2;support-voice 5.4;most-firms 3.2;revenue -0.7;funding 2;open-to 3;quality -1.6;new-customers 0.9;platform 2.7;no-obligation 0.5;team-time -1;we-you-customer 0.7;staff-seller 3.8;increase 2.3;help-you -0.8;newsletter 1.6;opt-out-line 2.9;partner-with 0.7;worth 3.6",
  process:
    "study -3.3;job 0.6;recruiting -2.1;meeting-internal -3.5;law -1.2;without -0.9;attached 1.2;told 1.3;shared -3.4;agency 1.4;personal -0.5;internal -0.8;funding 7.9;news-voice 2.4;just-wanted -0.6;notice -2.1;percent 1.9;no-answer 1.1;event-seller 3.6;happy-to 1.3;platform -1;reach-out 3.4;problem 0.5;manufacturer -1.5;agreed 0.9;costs-nothing 0.6;i-am-from -0.7",
  free: "costs-nothing 1.8;figure -1.9;trial -0.7;ask 1.6;time -1;without -3.3;pricing -1.8;no-obligation -1.8;contract 4.8;told -2;process 1.5;notice 3.7;happy-to 0.8;personal -1.2;again 3;attached -1.1;meeting-internal 4;law 0.5;news-voice 0.6;internal 3.2;shared -2.3",
  role: "self 0.7;figure 1.8;your-business 4.1;noticed -3.1;time 3.6;ask 2.5;material -3.9;pricing -2.9;told 0.5;internal 1.4;contract 2.9;again -3.7;event-seller -1.9;news-voice 2.3;customers -5.9;without 2.4;shared -1.6;process 0.7;free 0.8;gives-up -3.4;thanks-for -4.9;ticket 0.5;law -0.8;problem -6.2;percent 1.3;who-decides -4;attached -1.3;goodbye 0.6",
  recruiting: "job -3.5;study -3.2;pricing 0.6;internal 0.5",
  reproach:
    "self 1.5;told 0.6;please-do 4.7;reduce 2;without 4.2;process 3.1;contract 1;personal -1.2;i-am-from -7;internal -2.5;invoice 6.5;pricing -3.1;insult 3.4",
  pain: "figure 1;self -0.8;price -1;pricing 3;trouble 1.5;problem -1.6;time 1.5;process -0.7;proof -2.4;ask -2.2;without -4;contract 0.6;told -2.4;material -1.5;ticket 3.9;opt-out 1.6;invoice -0.7;personal -2.4;study 5.8;internal 7.1;percent 5.6;order -1.6;again -0.9;please-do -2.3;role -2;news-voice 4.2;free 6.1;attached 3.6;meeting-internal -1",
  farewell:
    "self 1.6;goodbye -2.8;no-answer 7.7;without -2.3;just-wanted -5.7;process -2.6;attached 3.6;pricing -2.9;sent-away 4.4",
  introduces: "self 1.8;i-am-from 3.6;again -2.7;we-built 1.1;just-wanted -1.7;agency 3.1",
  noticed:
    "self 3.5;noticed-that -0.8;your-business -6.3;praise 6.8;news-voice -2.4;told -0.7;study 2.4;again 0.6;recruiting 4.4;ticket 3.8;case 3.3;problem -1.5",
  shared:
    "attached 5.1;agreed 4.6;thanks-for 0.7;we-you-customer 3.3;please-do 0.6;told 1.9;internal 1.3;pricing 3.2;job -0.9;without 4.5;recruiting -5.2;study 2.4;reply 2.6",
  "gives-up":
    "goodbye 7.3;thanks-for 3.6;farewell 5.3;shared -0.7;contract -3.7;told -1.7;law 0.7;please-do 4.6;support-voice -1.7;personal 2.4;without 1;sent-away -1.7;ticket 3.8;process -2;pricing 0.9;invoice -1.8;internal -1.5;no-answer 6.7;news-voice 3.8",
  internal:
    "meeting-internal 4.8;attached -0.9;law -2;solution 2.5;told 3;pricing -2.4;news-voice 1.6;discount 4.3;i-am-from 0.7;without -1.1",
  interest: "self 0.8;worth 4.1;trial -1.1;open-to 5.5;contract -3.9;curious 6.6;told 5.3;again -2.1",
  "who-decides": "right-person 1.8;self -0.7",
  personal:
    "told 2;please-do -1;just-wanted -1.9;law -1.7;meeting-internal -1.7;pricing -0.9;i-am-from 1.9;internal -1.3;news-voice -1.3;no-answer 3.5;attached 3.9;costs-nothing -0.9;thanks-for 5",
  ticket: "problem -3;support-voice -2.7;law 2.3;process -3.5;shared 1.7;without -0.9",
  without:
    "pricing -0.5;law -3.9;costs-nothing -1;no-answer -0.8;no-obligation 1.9;please-do -0.7;attached 0.6;problem 2;percent 1.5;meeting-internal -1.4;told 1.5;solution 3.5;study -2.5;event-seller -2.9",
  invoice:
    "contract -4.7;process 0.5;without 0.6;law -2.7;please-do 2;pricing 3.3;shared -1.1;percent 2.8;told -2.9;news-voice -3.2;attached -1.4;just-wanted -1;notice -2.9;thanks-for -1.5;ticket -4.4;funding -3.4;personal 2.5;job 2",
  "sent-away": "self 3.1;please-do 4.6",
  technical: "told 1;no-answer -2.1",
  scarcity: "figure 0.5;self 2.3;time 1;again -1.7;contract 3.8",
  attached: "law 2.7;news-voice -1.6",
  insult: "self -2.1",
  "opt-out": "gives-up 3;self -2.5;problem 3;farewell -3.1;opt-out-line 0.6;sent-away 1.9;goodbye -4;without -2.8",
  percent: "pricing 1.7;discount -1;news-voice -3.4;told -0.9",
  "no-answer": "told -1.7;goodbye -0.6",
  "please-do": "news-voice -3.6;law -2.5;attached -0.7;thanks-for -5.4;study 3.7",
  pricing: "told 2.4;news-voice 1.9;law 1.2;please-do -1.5;attached 2.7;problem 4.1;job 0.5",
  "costs-nothing": "pricing 1.3;told 1.7",
  told: "meeting-internal -3.1;law -1;problem 2.7;please-do 1.2;attached -4.5;study -1",
  "we-you-customer": "law 2.5",
  job: "study -6",
  "event-seller": "pricing -2.3",
  "we-built": "i-am-from 2.9",
  agency: "study 5.1;i-am-from 5.5;meeting-internal -4.3",
  order:
    "contract 1.2;pricing -2.6;quality -1.2;law 1.3;ticket 1;please-do 1.8;news-voice -1.9;attached -1.1;without 1.9;agreed -2.1;happy-to -3.3;percent 0.5;manufacturer 3.6",
  "reach-out": "just-wanted -4",
  problem: "news-voice -3.9;law 3.6",
  reduce: "pricing 1.1;percent -3.3",
  solution: "meeting-internal -4.3;pricing 2.1;law -2.7;please-do -1.1;told 2",
  notice: "agreed 2.8;pricing 2.7;without 3.9;please-do -2.7;law -1.9;told -0.7;internal 2.3;we-you-customer 1.9",
  praise: "self 3.4",
  discount: "law 5.3;pricing 5.9",
  "new-customers": "customers -4.5",
  "news-voice": "law 1;meeting-internal -1.9;study -2.9",
  "noticed-that": "news-voice -0.5",
  "i-am-from": "told -1.8;meeting-internal -1.5",
  customers: "told -2",
  newsletter: "news-voice 1.5",
  "happy-to": "pricing -0.8;news-voice -4.3",
  goodbye: "told 1.6",
  minutes: "meeting-internal 0.5;told 0.7",
  save: "pricing -3",
  "just-wanted": "told -4.9;please-do -1.8;goodbye -1.7",
  manufacturer: "pricing -1.6;told 0.8",
  "no-obligation": "pricing 3.2;law 2.2",
  trial: "pricing -1.4",
  "later-date": "told 0.9",
  reply: "please-do -5.3;thanks-for 2.1",
  case: "pricing 0.7;told 1.1",
  funding: "percent 2",
};
