import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.4;price 1.6;role 5.1;material 3.6;told 1.3;product 2;proof 3.2;contract 1.8;pricing 0.9;again -1.2;process -0.9;please-do -1.2;without 2.1;personal 0.7;shared -0.9;noticed 0.9;gives-up 3.3;news-voice 1.7;internal 1.1;invoice 0.5;free 0.8;pain 2.5;reproach 1;meeting-internal 2.5;happy-to 2.2;farewell 2.7;costs-nothing 0.5;attached 1.7;your-business 3.5;notice 0.8;goodbye 2.2;no-answer 2.9;study 1.9;order -1;percent -4.6;interest -1.3;reach-out 1.5;i-am-from -2.5;agreed -6.3;introduces 3.6;minutes -0.7;job 6.3;recruiting 0.7;just-wanted 1;ticket -0.8;manufacturer 1.9;thanks-for -3.2;event-seller -1.8;we-you-customer -1.4;solution -2.5;technical -0.6;trial -0.7;reply -1.4;team-time 3.4;sent-away -1.3;case -0.9;insult 4.8;who-decides 2.7;reduce 1.8;customers 1.6;we-built 3.5;agency 1.6;reopens -3.8;save 2.8;scarcity -2.4;trouble -0.5;opt-out -5.3;i-want-buy 1.9;right-person -4.2;support-voice 4.9;experience -0.9;discount 1.7;funding -1.5;revenue 3.6;most-firms 6.3;praise 2.3;no-obligation 3.4;visit 2.5;curious -1.8;quality 0.5;newsletter -0.6;help-you -2.6;seo 3.8;opt-out-line 3.4;partner-with 1.2;increase -2.7;worth 1.8",
  price:
    "figure 5.9;pricing 1.5;material -1.7;free 2.2;time -0.8;ask -0.8;proof -1;contract -1.5;without 4.4;invoice -2.8;process 4.5;trial 3.7;told -0.7;percent 1.9;order 1.7;discount -3;attached -1.4;shared -2.7;please-do -2.6;meeting-internal -3.5;event-seller 5.1;reduce -3.3;reproach 4.8;no-obligation 1.4;happy-to 3.2;we-built -1.1;solution -1.8;manufacturer -3.6;i-am-from 0.7;problem 4.7;interest 1.1;gives-up 1.2;quality -1;job 1.2;recruiting 1.4;save -3.8;agreed -3.8;just-wanted -3.3;sent-away -1.3;study 3.6;ticket 1.8;farewell 3.4;no-answer -2;trouble -1.1;agency 5.2;minutes 2.5;technical -1.1;most-firms 4.5;introduces -0.5;your-business 4.1;noticed 3.6;new-customers 1.4;experience 2;platform 1.1;later-date 2.4;reach-out -2.1;customers -3.2;goodbye 2.5;insult 0.8;team-time 3.1;increase -4.1;help-you -10.4;who-decides 0.5;reopens -2.3;i-want-buy 1.7;newsletter 3.9",
  ask: "self 1.1;time -0.5;happy-to 1.6;interest 3.3;reply 6.7;without 1.7;process 1;told -1.2;invoice 1.8;please-do -1.3;news-voice -1.5;order 2.4;minutes -3.8;later-date 2.9;open-to -3;costs-nothing -0.9;reproach -3.9;trial 2.5;attached 2.7;gives-up -4;no-answer -1.5;reach-out -2.8;just-wanted 5.9;manufacturer -0.5;i-am-from 2.3;notice 2.8;percent -5.4;farewell -1.6;i-want-buy -0.7;reduce -1.9;sent-away 2.8;demo -2.1;problem 1.2;worth -4.9;opt-out 4;thanks-for -1.6;event-seller 1;technical -0.9;reopens -2.9;recruiting -1.2;case -0.5;ticket -3.3;agency 1.3;goodbye -4;staff-seller 3.2;your-business 2.1;we-built 0.9",
  we: "you -0.7;price 2;self 1.1;do 3.1;ask -2.9;pricing -0.6;product 4.4;proof 1.1;benefit 1.6;material -0.9;contract -1.4;told -1.2;without -1.5;process -1.6;please-do -5.7;again -4.6;law 2.5;pain -2.1;personal -0.8;internal 1.3;percent 4.6;free -1.5;role -0.6;news-voice -0.9;i-am-from 0.6;we-built 1.3;attached 3;gives-up 0.7;costs-nothing 1.3;order -2.5;reproach -3.5;introduces -3.1;solution 1.4;manufacturer -1.8;ticket 1.3;notice 1;customers 4.8;minutes 1.7;reduce -3.7;agreed -3.1;study 5.9;just-wanted 0.8;no-answer -2.5;technical 3.9;event-seller 2.5;interest 1.3;job 4.2;sent-away 4.9;case -0.8;recruiting -0.9;support-voice 1.3;platform 0.5;later-date -1.7;most-firms 5.8;noticed 3.2;discount -2.8;farewell 3.3;trial 4.4;trouble 0.8;experience -3.5;no-obligation 3.3;save -5.6;quality 3.8;scarcity -4.5;reopens -1.4;your-business 0.9;new-customers -3.2;opt-out -1.4;funding -2.8;i-want-buy -3.8",
  figure:
    "time 2;pricing -1.2;contract -2.9;ask 0.9;process -2.9;invoice -3.1;percent 3;told -1.2;without -3.3;again -1.3;order -4.1;news-voice 0.7;personal -1.3;please-do -1;attached -1.2;internal 2.2;shared -2.3;study -1.7;meeting-internal 0.5;notice -2.6;ticket -4.7;problem -0.6;costs-nothing 2.2;minutes 1.3;event-seller 0.6;manufacturer 4;solution 1.7;experience 1.3;reduce 4.2;job 0.6;i-am-from -3.5;recruiting 2.3;we-you-customer -1.6;noticed -1.1;we-built -2.3;funding 2.4;interest -1.7;discount -0.6;agreed 3.4;happy-to 1.5;technical 1;introduces 1.4;save 6.3;case -4.6;new-customers 5.5;farewell 4.5;your-business 4;reach-out -0.8;most-firms 6.5;goodbye -1.1;later-date 4.2;platform 2.7;sent-away -1.3;quality 7;support-voice -3.6;revenue 1;demo 3.2;visit 2.8;newsletter -3.3;no-obligation 4.6;increase -3.4;reopens -1.7;praise -0.8;staff-seller 1.5;noticed-that -0.9;open-to 1;reply -0.5;opt-out -1.2;partner-with -3;help-you -2.9",
  benefit:
    "without -0.5;self -2.2;figure 0.8;price 0.7;reduce 0.7;ask -1;pricing 3;proof 2.6;contract 1.5;material 2.2;process 2.1;free 3.9;again 2.9;save 1.7;invoice 1;percent -2.9;please-do -3.5;reproach -1.9;revenue 3.4;no-answer -2.9;told -1.5;costs-nothing 1.6;personal 4.7;role -1.1;increase 3.1;no-obligation 2.5;news-voice -0.8;gives-up -1;internal -1.5;attached -2.5;problem -0.7;solution 1.4;notice 0.5;order 3.7;new-customers 5.8;shared 1.8;quality 3.6;case 0.8;ticket -2;happy-to -0.9;opt-out -2.1;discount -0.6;job -3.8;recruiting 2;i-am-from -0.8;reach-out 1.1;trial 0.7;we-built 1.4;minutes 3.3;introduces 1.3;customers 3.6;manufacturer 4.1;technical 1.1;reply 0.8;funding 0.6;just-wanted -1.7",
  contract:
    "law 2.1;we-you-customer -4.4;process -1.5;shared 2.2;without -2.3;pricing 2.6;attached 1.4;notice -5.9;personal 0.5;meeting-internal -2.5;percent -1.5;ticket 1;just-wanted -2.6;problem 2;i-am-from -4.5;support-voice -1.6;costs-nothing 5.7;job -0.6;no-answer -3;quality 2.5;most-firms 6.4;recruiting 6.6;goodbye 5.8;manufacturer 3.9;no-obligation 3.2;experience 1",
  again:
    "self -0.7;just-wanted -5.8;no-answer 0.8;told -2;process -5.1;without -3.8;farewell 3.4;goodbye 2.5;gives-up 3.6;contract -0.5;personal -1.1;invoice -2.2;news-voice -0.6;shared -1.9;pricing 5;job -5.9;technical 4.5;law 4.8;recruiting -4;agreed 1.5;study 1.8;later-date 1.5;reproach -1.7;reopens -2.3;meeting-internal -2.8;internal -6.9;order 0.6;problem -1.9;attached 6.1;costs-nothing 4.3;i-am-from -4;partner-with 0.9",
  material:
    "self 2.7;figure -1.7;time 2.4;ask 2;news-voice -0.7;trial -1.3;attached 1.5;manufacturer 3;pricing 2.2;process -3.7;internal 3.1;contract 0.6;again -1.1;happy-to 1.5;told 1.7;demo -2;law -1.4;personal -1.3;please-do 2.8;costs-nothing -0.6;order 0.7;agreed -0.6;gives-up -2.5;staff-seller 5.1;farewell 4.5;ticket -2.6;no-answer -4.5;problem -2;case 2;reproach 0.5;interest -3.1;solution 2.6;percent 0.8;goodbye 1.2;job -2.3;just-wanted -5.1;sent-away -3.2;noticed -1.6;i-am-from 3.5;introduces -0.6;reach-out 1.6;scarcity -7.1;reduce 0.8;we-built 3.1;technical -0.5",
  proof:
    "self -0.6;percent 0.7;time -0.9;ask 1.2;case 5.3;customers 3.4;pricing 1.1;material 2.4;contract 1.5;told 1.4;process 0.9;invoice 3.2;without -2;new-customers 3.2;news-voice 1.6;discount -1.5;personal 2.6;please-do -0.7;reproach 5.7;again -1.7;free 2.8;attached -0.8;meeting-internal 3.4;order 4.7;shared -3.8;internal 0.7;noticed 3.3;i-am-from 2.6;gives-up 1.4;notice 0.5;reduce 2.6;interest 3.4;manufacturer 1.5;solution -1.9;sent-away 3.3;costs-nothing 4;recruiting -3.5;event-seller -4.3;farewell 7.4;ticket -0.6;introduces 2.8;job 3.4;we-built -3.7;funding 1.2;happy-to 4.4;no-answer 4.4;your-business -1.2;most-firms 2.9;scarcity -1.8;reach-out 2.1",
  product:
    "self 2.2;price 1.3;solution -1.6;time -2;material -1.8;ask 3.1;platform 3;pricing -0.6;role 1.1;process 5.1;internal -1.7;told 1.5;agency 2.3;meeting-internal -1.4;without 2.1;free -3;again 2;pain 1.2;invoice 2;noticed -1.6;law -2.2;attached 1.3;please-do -2.6;your-business -1.6;i-am-from 4;personal 0.8;costs-nothing 1.3;percent 6.1;technical -1.8;shared -3.3;sent-away 3.8;news-voice 3.7;we-built 5.3;introduces -1.1;job -2.9;notice -0.8;recruiting -4.4;happy-to -3.4;ticket -1.8;farewell 1.4;interest 2.2;order 3.1;automation -1;we-you-customer 2.4;event-seller 4.6;reduce 4.6;just-wanted 1.5;new-customers 4.8;trial 3.5;funding 2;most-firms 8.4;study 4.1;demo 1.5;case 1.2;team-time -0.6",
  self: "please-do -2.6;contract -0.8;process 0.7;internal -1.8;i-am-from 2.9;without 2.1;invoice -1.1;news-voice -1.3;meeting-internal -0.9;no-answer 0.6;shared 0.5;costs-nothing 3.4;reach-out 0.8;just-wanted -0.6;job -3.2;minutes -1.7;notice 2.8;recruiting 3.8;order 2.7;problem 0.8;noticed-that -1.5;reply -3.8;manufacturer -3.9;we-built 6.7;trial 3.2;technical -4.2;solution -0.6;event-seller 3.7;reduce -1.6;agreed 4.2;agency -2.7;your-business -5.5;right-person 2.4;reopens 1.7;demo 1.1;save 2.3;i-want-buy -1.1;discount 0.9;support-voice 5.9;experience 1.3;trouble -2.2;revenue -0.9;funding 3.2;most-firms 3.3;open-to 3;new-customers 0.8;quality -1.6;team-time -1.2;no-obligation 0.7;platform 2.5;we-you-customer 0.6;staff-seller 3.7;increase 2.1;newsletter 1.8;curious -0.5;opt-out-line 2.8;partner-with 0.6;worth 4.2",
  process:
    "study -3.3;job 0.9;recruiting -2.4;meeting-internal -4;law -2.2;without -1.3;attached 0.9;told 1;shared -3.4;agency 2;personal -1.4;internal -0.7;news-voice 0.9;funding 8;notice -2.4;percent 1.6;no-answer 1.5;reach-out 5.2;event-seller 3.4;manufacturer -1;costs-nothing 0.7;agreed 0.7",
  free: "costs-nothing 2.3;figure -2.2;ask 1.9;time -0.6;without -3.9;pricing -1.4;no-obligation -1.4;contract 5;told -1.7;process 1.4;notice 3;happy-to 1;personal -1.1;again 3;attached -1.1;meeting-internal 4.5;internal 3.2;shared -2.4",
  role: "self 0.9;figure 1.5;your-business 3.5;time 3.6;noticed -2.7;ask 2.6;material -3.6;pricing -2.8;internal 1.5;contract 2.6;event-seller -1.8;again -3.4;news-voice 1.9;customers -8.2;shared -1.3;without 2.9;process 0.9;gives-up -3.4;free 0.6;thanks-for -5.1;problem -5.4;invoice 1.6;percent 1.7;who-decides -3.8;notice -1.9;attached -1.3;goodbye 0.9;manufacturer -1.4;solution -2.2",
  time: "minutes -2;please-do -4.1;told 0.5;shared -0.9;again -0.8;internal -1.1;meeting-internal -0.5;pricing 0.5;law -2.8;without -0.8;personal 0.8;demo 6.1;visit 0.5;news-voice 0.9;invoice -1.2;costs-nothing 2.3;reproach -1.6;just-wanted -2.1;happy-to -1.4;order -2.9;i-am-from 0.5;gives-up 1.3;study -2.2;interest -1.9;attached -0.7;manufacturer -2.6;notice -3.2;solution -1.8;job 1.8;ticket 2.2;no-answer 1.8;recruiting 1.7;goodbye 1.9;farewell -0.5;agreed 1.2;problem -1.8;trial 3.5;event-seller -3.7;agency 2.5;introduces -5.1;percent 2.4;reduce -2;your-business -5.3;later-date 3;technical -1.7;platform -3.6;customers -2.5;discount 3.8;insult 1.7;most-firms 4.5;right-person 1;trouble 0.8;reopens 2",
  recruiting: "job -3.6;study -4.2;pricing 0.5",
  reproach:
    "self 1.5;please-do 4.5;reduce 2.2;without 4;contract 0.8;process 3.2;personal -0.9;i-am-from -6.7;internal -2.5;invoice 6.5;pricing -2.9;insult 3.3",
  pain: "figure 0.8;self -0.7;price -0.8;pricing 2.8;trouble 1.7;problem -1.3;time 1.9;process -0.8;ask -2.2;proof -2.4;without -4;contract 0.8;told -2;material -0.6;ticket 4.3;invoice -1.4;opt-out 1.5;personal -2.5;study 6.4;internal 7.2;percent 5.7;again -0.9;order -1.3;please-do -3.1;role -2.3;news-voice 3.8;meeting-internal -0.9;free 5.7;attached 3.7",
  farewell:
    "self 1.4;goodbye -2.4;no-answer 8;without -2.2;just-wanted -5.9;process -2.2;attached 4;pricing -3.4;sent-away 4.7",
  introduces: "self 1.9;i-am-from 3.4;reach-out -1.4;again -1.5;we-built 1.1;just-wanted -1.6;agency 2.9;process -5.6",
  noticed:
    "self 3.2;noticed-that -0.5;praise 6.4;your-business -6;news-voice -2.8;told -0.5;study 2.6;again 0.8;recruiting 4.6;ticket 4.1;case 3.2;problem -2",
  do: "time 0.7;product -1.2;we-built 1.1;benefit 3;contract 1.1;proof 1.4;pricing 2.2;material 2.5;told 2.3;i-am-from 3.4;without -0.9;please-do -2;personal -0.5;internal 1;free -0.8;law 1.9;introduces 5.1;news-voice -3;reduce -1.4;meeting-internal -2.9;costs-nothing 1.3;help-you 2;percent -1.1;pain 1.1;invoice -2;solution 6.3;manufacturer 2.2;attached -2;problem -4.2;study -1.4;recruiting 0.8;customers 2.2;interest -0.9;reproach -0.9;gives-up 2.7;platform 0.6;notice 0.5;experience 2.6;we-you-customer 1;noticed 2.4;technical 3.7;happy-to -5.4;shared 3.5;who-decides 3.8;worth -1;minutes 4.8;case 1.2;most-firms 2.6",
  shared:
    "attached 4.7;agreed 4.8;we-you-customer 3.2;please-do 0.6;told 1.8;internal 1.9;pricing 3.4;without 4.1;job -0.8;notice 2.8;recruiting -5.1;study 2.7;reply 3.3",
  "gives-up":
    "goodbye 7.6;thanks-for 3.5;farewell 4.3;shared -0.7;contract -3.8;told -1.6;law 1.9;please-do 4.8;support-voice -2.2;personal 1.8;without 1.1;sent-away -1.3;ticket 2.6;process -1.7;invoice -3.1;pricing 0.8;internal -2.3;no-answer 6.8;news-voice 4.1",
  internal:
    "meeting-internal 4.5;attached -1.5;law -2.2;solution 2.6;told 2.7;pricing -2.2;discount 4;news-voice 1.8;i-am-from 0.9;team-time -0.9;without -1",
  interest: "self 0.6;worth 4;trial -1.2;open-to 5.7;told 4.3;curious 6.6;contract -3;again -2.7",
  "who-decides": "right-person 1.9;self -0.6",
  personal:
    "told 2;please-do -0.6;law -2.1;meeting-internal -2.1;pricing -0.6;just-wanted -1.6;i-am-from 1.7;internal -1.9;news-voice -1.4;no-answer 3.8;attached 4.1;costs-nothing -0.8;thanks-for 4.9",
  ticket: "problem -3.1;support-voice -2.5;law 2.5;process -2.6;please-do 0.6;shared 1.9;without -1;internal 0.5",
  without:
    "pricing -1.3;law -3.1;no-answer -0.5;no-obligation 2.5;please-do -0.5;attached 1.9;problem 2;meeting-internal -2.8;percent 1.8;told 1.5;happy-to 0.7;solution 4;study -2.9;event-seller -2.1;trial -1.1",
  invoice:
    "contract -4.2;without 0.8;please-do 1.6;law -2.7;pricing 3.3;order -0.9;shared -1.2;percent 3.1;told -2.3;news-voice -2.8;attached -0.9;just-wanted -1.1;notice -3.4;internal 0.7;thanks-for -1;ticket -4.8;funding -2.6;personal 2.7;job 2.2",
  "sent-away": "self 2.5;please-do 3.7",
  technical: "told 1.2;no-answer -2.4",
  attached: "law 2.8;news-voice -1.6;meeting-internal -0.8",
  scarcity: "figure 0.7;self 2.1;time 1.2;again -1.7;contract 3.6",
  "opt-out": "self -2.6;gives-up 2.6;problem 3;farewell -2.1;opt-out-line 1.1;sent-away 1.9;goodbye -4;without -2.8",
  insult: "self -2.1",
  "no-answer": "told -1.9;goodbye -1.1",
  percent: "pricing 1.8;discount -1;news-voice -3.5;told -1.3",
  "please-do": "news-voice -3.3;law -1.9;meeting-internal -0.8;attached -1.2;thanks-for -5.7;study 2.8",
  pricing: "told 2.2;news-voice 1.8;law 1.1;please-do -2.2;attached 2.5;problem 3.8;job 0.7;study -0.9",
  "costs-nothing": "pricing 1.3;told 1.5;trial -1.9",
  told: "meeting-internal -3;law -1.6;news-voice 0.5;problem 2.5;please-do 1;attached -4.9;study -0.8;job 3.7;support-voice -0.8",
  "we-you-customer": "law 2.4",
  job: "study -5.7",
  "event-seller": "pricing -2.4",
  "we-built": "i-am-from 2.9;pricing 0.5",
  agency: "study 5.1;i-am-from 5.5;meeting-internal -4.7",
  "reach-out": "just-wanted -4.1",
  order:
    "pricing -3.3;law 1.8;quality -1.6;ticket 0.6;please-do 1.7;agreed -2;attached -1.6;news-voice -1.7;without 2.3;percent 0.6;happy-to -3.4;manufacturer 3.4",
  notice: "agreed 3.3;pricing 2.6;without 3.7;law -0.8;please-do -2.9;internal 2.7",
  reduce: "pricing 1.3;percent -2.8",
  problem: "news-voice -3.4;law 4.1",
  solution: "meeting-internal -4.2;pricing 1.4;law -2.6;please-do -0.8;told 2.2",
  praise: "self 2.4",
  discount: "law 5.4;pricing 6",
  "new-customers": "customers -3.5;pricing -0.6",
  "i-am-from": "told -1.2;meeting-internal -1.8;law 1.4;right-person 4.3",
  "meeting-internal": "law -0.7",
  customers: "told -1.9",
  newsletter: "news-voice 1.8",
  goodbye: "told 0.8",
  minutes: "meeting-internal 0.8;told 0.8",
  save: "pricing -2.9",
  "happy-to": "news-voice -4",
  "just-wanted": "told -4.6;please-do -1.9;goodbye -1.6",
  "later-date": "told 0.9",
  manufacturer: "pricing -1.8;told 0.6",
  "no-obligation": "pricing 3.2;law 1.9",
  trial: "pricing -1.1",
  "news-voice": "meeting-internal -1.5;study -2.1",
  reply: "please-do -5.7;thanks-for 3.2",
  case: "pricing 0.7;told 1",
  funding: "percent 2.9",
  "support-voice": "law -2.8",
};
