import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.3;price 1.7;role 4.6;material 3.2;told 1.4;proof 3.1;product 2;contract 2;again -1.3;pricing 0.6;process -0.9;without 2;please-do -0.7;personal 0.8;noticed 1.2;gives-up 3.5;shared -1.1;news-voice 1.2;internal 1.1;free 1.2;pain 1.7;reproach 1.3;meeting-internal 2.8;happy-to 2;farewell 1.8;attached 2.2;your-business 3.9;notice 0.6;goodbye 2.5;study 1.7;no-answer 3;order -0.8;percent -4;interest -1.5;reach-out 1.2;agreed -5.6;introduces 3.5;minutes -0.6;i-am-from -1.9;just-wanted 0.9;job 4.1;problem 1.3;we-you-customer -0.5;thanks-for -3.6;manufacturer 1.8;event-seller -1.9;technical -0.6;ticket 0.7;later-date 0.5;solution -2.1;trial -0.7;reply -0.8;case -2.4;team-time 4.5;sent-away -2.2;reduce 1.9;customers 2;insult 4.8;we-built 3.3;who-decides 2.2;new-customers -0.5;agency 2.4;open-to 1.7;reopens -3;save 2.3;scarcity -3.7;opt-out -3.9;trouble 0.7;i-want-buy 1.3;right-person -3.6;discount 0.8;revenue 3.4;most-firms 7.4;visit 0.9;praise 1.5;support-voice 5.4;no-obligation 2;curious -1;newsletter -1.6;quality -0.9;help-you -3.4;seo 3.5;staff-seller -1.5;partner-with 2;increase -2.2;opt-out-line 3.5;worth 2.4",
  price:
    "figure 5.9;pricing 1.9;self -0.5;material -1.7;free 2.4;costs-nothing 1.6;time -1.3;ask -0.6;proof -0.7;contract -0.7;without 4.6;invoice -3.1;process 4.3;trial 4;told -0.9;personal 0.6;discount -2.7;order 1.9;internal 0.5;attached -1.4;shared -3.5;please-do -3.7;notice -1.4;meeting-internal -3.2;event-seller 5.3;reproach 3.9;reduce -2.4;no-obligation 1.9;we-built -1.3;happy-to 2.8;solution -1.4;manufacturer -2.9;i-am-from 0.8;problem 4.4;job 1.5;recruiting 1.9;gives-up 0.9;save -3.8;quality -0.5;agreed -3.9;just-wanted -3.1;study 3.2;agency 5.3;farewell 2.4;sent-away -3;ticket 1.6;case 0.5;technical -1.9;most-firms 4.9;trouble -0.6;introduces -1.3;new-customers 2.4;your-business 3.7;funding 1.5;minutes 1.8;noticed 5.9;we-you-customer -0.5;platform 2.1;reach-out -3.4;goodbye 3.8;customers -4.1;later-date 3.6;increase -3.5;team-time 3.2;insult 0.8;newsletter 3.4",
  ask: "self 0.8;time -0.5;happy-to 1.6;interest 3.4;reply 5.6;contract -1.4;without 2.1;process 2;told -0.8;invoice 2.4;please-do -1.7;minutes -3.2;personal -0.7;order 1.6;later-date 2.8;internal -0.8;open-to -5.1;meeting-internal -0.7;reproach -3.7;shared 1.2;trial 3.2;attached 1.8;gives-up -2.7;just-wanted 5.7;no-answer -1.9;reach-out -2.2;manufacturer -0.5;visit -2.1;percent -4.8;who-decides -0.9;farewell -1.9;sent-away 3.4;notice 2.3;demo -3.4;reduce -1.6;i-want-buy -1.1;technical -1.3;opt-out 2.7;worth -5.1;job -1;problem 0.6;right-person 0.7;case -0.6;event-seller 2.2;reopens -3.1;recruiting -1.5;agency 0.7;your-business 1.8;goodbye -4;ticket -3",
  we: "you -0.6;price 1.2;self 1.3;do 2.7;ask -3;proof 1.4;product 4.7;benefit 0.6;contract -1.6;told -1.5;without -1.3;process -2.1;please-do -6;again -4;law 2.6;personal -1.1;pain -0.6;percent 5;internal 2.5;free -1.8;news-voice -1;role -1.3;we-built 1.7;shared 0.8;attached 1.4;i-am-from -0.7;costs-nothing 3.3;gives-up 1.2;order -3.1;reproach -3.2;manufacturer -2;problem -0.8;ticket 0.6;introduces -4.2;notice 2.1;minutes 2.1;customers 5.3;agreed -4.3;reduce -2.7;no-answer -2.2;technical 2.8;case -0.5;sent-away 5.7;study 5.6;event-seller 1.9;interest 2.1;job 3;happy-to -0.8;noticed 3;most-firms 6.5;later-date -2;platform 0.8;farewell 2.7;agency -0.6;save -3.6;trial 3.7;scarcity -4;no-obligation 3.6;experience -2.2;quality 5;new-customers -2.6;reopens -0.9",
  figure:
    "time 2.1;pricing -1.7;contract -2.5;process -2.7;ask 0.8;invoice -3.1;percent 2.9;law -0.9;without -3.7;again -1.7;news-voice 1.9;personal -1.6;order -4.3;attached -1.7;please-do -1.3;internal 0.8;shared -1.8;study -1.1;meeting-internal 0.7;notice -1.3;costs-nothing 1.1;ticket -6.1;minutes 0.7;event-seller 1;manufacturer 4.3;just-wanted 0.9;we-you-customer -1.1;job 0.5;solution 1.5;i-am-from -4;reduce 3.5;recruiting 0.8;noticed -1;we-built -2.5;reproach 0.6;funding 2.5;discount -0.8;agreed 1.6;interest -1.4;technical 2;introduces 1.5;save 6.4;trial 1.8;case -3.7;happy-to 3.1;new-customers 3.8;no-answer -0.8;trouble -0.8;reach-out 0.5;agency 0.5;farewell 4.2;your-business 3.1;most-firms 6.8;sent-away -0.7;goodbye -3.1;platform 2.9;customers 2.1;later-date 3.4;demo 3.5;revenue 1;visit 3.9;newsletter -2;increase -2.6;no-obligation 4.2;quality 5.1;staff-seller 1.4;support-voice -4.1;reopens -3.4;praise -0.7;insult 1;noticed-that -0.7;open-to 0.6;team-time -0.5;reply 1;partner-with -3.5",
  benefit:
    "without -0.6;self -1.7;figure 1.3;price 0.7;reduce 0.6;ask -0.7;pricing 3.1;proof 2.7;contract 1.3;material 1;process 1.6;again 2.5;save 0.8;invoice 1.7;pain 1;free 1.9;percent -2;please-do -5.1;reproach -1.3;revenue 3.6;no-answer -3.3;personal 4.2;told -2.4;increase 1;role -1.1;costs-nothing 1.5;news-voice -1.7;no-obligation 1.6;gives-up -1;internal -2.5;meeting-internal -0.6;order 4;solution 1.3;attached -1.5;new-customers 6.1;shared 1.2;case -0.7;quality 3.2;farewell 0.9;job -3.7;opt-out -2.6;ticket -1;event-seller -1.2;i-am-from -1.2;happy-to -0.5;reach-out 1;trial 1.5;interest 1.9;introduces 0.6;minutes 3.2;just-wanted -1.1;reply 0.8;technical 2",
  contract:
    "law 2.3;we-you-customer -6;process -2.3;shared 3.7;without -2.9;pricing 1.6;attached 2.3;please-do 1;notice -3.3;news-voice -1.2;personal 1;agreed -0.5;internal -1;meeting-internal -2.7;ticket 0.8;happy-to -0.5;percent -1.7;just-wanted -2;problem 4;solution 0.9;support-voice -2.4;i-am-from -3;goodbye 4.7;job 1.5;no-obligation 2.8",
  proof:
    "figure -0.7;self -0.8;percent 1.3;case 4.8;ask 1.3;customers 2.3;experience 1;material 2.5;role 0.5;told 1.1;contract 1;process 0.6;invoice 3.6;without -1.4;law 2;news-voice 0.5;new-customers 3.1;discount -1;personal 3.9;reproach 5.8;free 3.3;again -0.8;meeting-internal 1.9;noticed 3.3;order 2;shared -4.8;internal 1.6;gives-up 1.7;reduce 2.2;sent-away 3.4;i-am-from 2;interest 4;costs-nothing 3.7;solution -2.8;we-built -2.6;event-seller -4.8;funding 1.3;recruiting -2.3;farewell 6.8;your-business -2.2;introduces 5;ticket -1.1;job 2.6;no-answer 4.7;scarcity -3.6;trial -1;happy-to 3;minutes -0.6",
  do: "self 0.5;time 0.5;we-built 1.2;product -1.7;benefit 2.8;contract 1.7;proof 0.6;pricing 2.5;told 2.3;material 1.2;i-am-from 3.2;without -0.5;free -0.6;internal -1;introduces 5.7;law 1.3;again 0.9;news-voice -3.1;reduce -0.5;help-you 1.6;costs-nothing 1.3;percent -1.3;meeting-internal -3.9;pain 1.1;invoice -1;manufacturer 2.5;solution 5.5;attached -0.6;problem -3.1;study -2;customers 2.4;interest 1.1;job 1.1;gives-up 2.7;platform 1.5;we-you-customer 2;reproach -3.2;notice 1.7;noticed 1.7;technical 1.7;happy-to -4.9;shared 3.4;experience 3;who-decides 2.5;worth -0.9",
  material:
    "self 3.1;figure -1.8;time 2.1;ask 2;attached 1.1;manufacturer 2.2;trial -0.8;process -3.5;pricing 1.3;internal 3.3;invoice -1.4;shared 0.5;without 1;again -2.3;contract 2;told 1.2;demo -3;personal -1.9;please-do 3.9;costs-nothing -1.7;gives-up -3;minutes -0.6;problem -1;staff-seller 4.6;ticket -1.3;case 2.7;no-answer -4.9;farewell 4.4;reproach 0.7;interest -1.1;just-wanted -4;percent 1;solution 1.3;job -2.5;recruiting -0.6;introduces -1.9;scarcity -7.6;i-am-from 4.3;reduce 1;technical -1.1;we-built 3.1",
  product:
    "self 2.1;price 1;solution -1;time -1.7;ask 2.4;benefit 0.5;contract -1.8;pricing -1;platform 0.8;proof 1.1;internal -1.8;process 4.2;told 1.9;agency 1.3;meeting-internal -2.3;gives-up -0.6;again 1.6;without 2.4;free 1.2;pain 1.3;attached 1.4;invoice 2;noticed -0.9;law -2;your-business -2.4;please-do -2.6;i-am-from 4.6;percent 4.2;technical -1.5;costs-nothing 0.6;sent-away 3.1;news-voice 4.2;notice 0.5;job -2.7;shared -4.1;we-built 4.3;happy-to -3.6;introduces -1.3;recruiting -4.6;goodbye -0.9;automation -1.3;farewell 1.1;interest 1.9;order 2.2;just-wanted 2.8;new-customers 4.8;we-you-customer 1.5;study 3.8;ticket -2;event-seller 1.4;most-firms 7",
  self: "please-do -2.8;contract -0.9;process 0.9;internal -1.8;i-am-from 3.1;without 1.4;invoice -0.7;news-voice -1.8;no-answer 0.8;shared -0.5;happy-to 0.7;just-wanted -0.7;costs-nothing 2.7;reach-out 0.7;percent -0.6;minutes -2.3;job -2;notice 2.2;order 3;recruiting 4.6;problem 0.6;noticed-that -1.4;ticket 0.8;we-built 6.4;reply -3.3;manufacturer -3.4;later-date 0.5;trial 2.8;technical -3.8;solution -0.5;event-seller 3.4;reduce -1.3;agency -1.7;agreed 4.4;your-business -6.5;reopens 2.2;right-person 2.2;save 2.6;i-want-buy -1.1;discount 0.9;trouble -2.8;most-firms 2.9;support-voice 4.1;open-to 3.9;platform 3.2;revenue -1.6;funding 2.3;quality -1.6;we-you-customer 2.3;new-customers 1;no-obligation 0.5;team-time -2.5;staff-seller 4.3;increase 1.8;help-you -2.5;newsletter 2.6",
  process:
    "study -3.5;job 1.7;recruiting -2;meeting-internal -2.5;law -2.5;without -0.7;attached 1.3;told 1.4;agency 1.4;shared -4.8;personal -1;please-do -1.3;funding 7.3;internal -1.9;news-voice 1.1;just-wanted 0.6;notice -3;percent 1.1;happy-to 0.8;no-answer 0.7;problem 1.2",
  free: "costs-nothing 1.3;figure -1.2;trial -0.9;time -0.7;without -3.3;pricing -1.5;no-obligation -1.6;told -1.7;notice 3.8;contract 5.6;process 1.2;happy-to 1;again 3.4;personal -1.4;attached -1.9",
  again:
    "just-wanted -6.1;no-answer 0.5;told -2.3;process -5.9;without -2.9;farewell 3.6;goodbye 1.3;gives-up 2.5;contract -1.2;invoice -2.8;personal -1.4;reach-out 0.7;news-voice -0.5;pricing 5.7;recruiting -5;technical 5.2;job -4.5;law 5.5;study 1.1;later-date 2.1;reopens -1.6;meeting-internal -3.8;order 1;problem -1.7;internal -5.5;costs-nothing 4.4;attached 6.4",
  role: "self 0.6;figure 2.1;your-business 3.9;noticed -3.6;time 3.3;ask 2.4;material -3.2;pricing -1.8;team-time -1.7;new-customers -0.6;contract 3.4;internal 0.9;again -3.6;news-voice 3.4;customers -5.6;event-seller -3;without 1.9;shared -1.8;process 3;free 0.7;gives-up -3.2;please-do -0.7;thanks-for -4.3;reproach -0.9;law -0.8;percent 1.1;problem -4.3",
  time: "minutes -1.2;please-do -3.9;told 0.7;contract 0.8;shared -0.9;again -0.5;internal -0.6;meeting-internal -0.8;law -3;pricing 1;without -0.6;personal 1.5;news-voice 1.2;demo 7.4;visit 3;invoice -2.6;costs-nothing 2.3;reproach -2.3;just-wanted -2.4;order -2.6;happy-to -1.9;gives-up 0.6;study -2.5;attached 0.6;interest -0.8;manufacturer -2.4;notice -3.5;i-am-from 1.6;solution -2.5;goodbye 1.8;no-answer 1.8;ticket 1.5;job 1.5;agreed 2.2;problem -1.9;reply 1.1;event-seller -4.7;recruiting 1.1;trial 1.7;percent 2.1;case -1.6;introduces -7.1;agency 1.4;technical -1.7;your-business -4.6;reduce -2.6;later-date 2.7;customers -2.5;discount 4.4;most-firms 4.3;platform -3.8",
  recruiting: "job -4.2;study -3.7;pricing 0.6;internal 1.9",
  reproach:
    "self 1.9;please-do 4.4;contract 1;reduce 2.2;process 3.3;without 3.5;invoice 6.2;internal -3.2;pricing -4;i-am-from -7.3",
  farewell: "self 1.7;goodbye -3.2;no-answer 6.9;just-wanted -5;without -1.7",
  introduces: "self 2.4;i-am-from 2.9;again -3.5;we-built 1.1;just-wanted -1.3;agency 3.4",
  pain: "price -0.5;pricing 2.6;trouble 0.9;problem -1.8;time 1.4;process -0.8;ask -3.6;proof -1.7;told -2;without -4.1;contract 1;material -1.5;gives-up -1.1;invoice -2.3;opt-out 0.5;personal -3.7;ticket 3.5;study 5.9;again -1.6;internal 6.7;order -1.6;please-do -1.2;percent 4;news-voice 4.5;role -1.1",
  noticed:
    "self 3.3;noticed-that -0.8;your-business -5.4;praise 6.2;news-voice -1.9;told -1.6;study 2.1;again 1.2;recruiting 4.6;case 3.8;problem -1.4",
  "gives-up":
    "goodbye 7.3;farewell 5.6;thanks-for 3.9;shared -0.8;contract -4.6;told -0.9;law 1.5;please-do 4.8;support-voice -1;personal 2.9;without 1.2;sent-away -1;process -2.3;ticket 3;internal -0.6;invoice -2.5;meeting-internal 0.6",
  shared:
    "attached 5.1;agreed 4.5;thanks-for 0.9;we-you-customer 3.3;told 2.1;internal 2.9;pricing 2.9;without 4.2;study 3.3",
  internal:
    "meeting-internal 5.1;attached -0.6;law -1.4;solution 2;told 3.2;pricing -3;news-voice 1.7;discount 3.1;i-am-from 1;without -1",
  "who-decides": "right-person 1.3;self -0.8",
  personal:
    "told 2.1;without -1.4;just-wanted -1.5;meeting-internal -0.9;please-do -2.1;law -1.2;i-am-from 1.3;news-voice -1.1;internal -2.8;no-answer 2;thanks-for 5.8",
  ticket: "problem -4.4;support-voice -2.3;law 1.1",
  invoice:
    "contract -4;process 1.7;without -0.5;pricing 3.2;law -2.4;please-do 3.3;order 0.9;percent 2.1;shared -1.7;told -2.9;just-wanted -0.9;attached -0.5;internal 2.2;notice -2.2;thanks-for -0.7;ticket -4.6",
  without:
    "pricing -0.7;law -3.3;no-answer -0.7;no-obligation 1.6;news-voice -0.5;attached 1.1;percent 1.3;told 1.9;meeting-internal -2.2;study -2.8;happy-to -1.3;solution 3.6",
  technical: "told 0.6",
  scarcity: "figure 0.6;self 2.9;time 1.2;contract 3.7",
  "sent-away": "self 4.1;please-do 3.6",
  attached: "law 3.3;news-voice -0.6;meeting-internal -2.6",
  percent: "pricing 2.7;news-voice -4;told -1.5",
  "opt-out":
    "self -2.4;gives-up 2.7;problem 3.6;farewell -2.3;sent-away 3.1;opt-out-line 0.5;goodbye -3.2;without -2.8",
  "no-answer": "told -1.6;goodbye -0.7",
  "please-do": "news-voice -3.2;law -2.6;attached -2.3;thanks-for -6;study 4",
  pricing: "told 2;news-voice 1.9;attached 2.4;job 0.5;problem 6.2",
  insult: "self -4.4",
  told: "meeting-internal -3.8;law -1.3;news-voice 1.2;problem 2.2;attached -3.8;study 1.2",
  "we-you-customer": "law 2.2",
  "costs-nothing": "pricing 0.9;told 1.7",
  "event-seller": "pricing -1.3",
  "we-built": "i-am-from 2.6",
  agency: "study 5.4;i-am-from 5.6;meeting-internal -4.4",
  job: "study -4.2",
  interest: "worth 3.5;trial -1.1;open-to 5.8;contract -3;curious 6.4;again -2.2;told 4.6",
  order:
    "contract 0.8;pricing -2.7;law 1;quality -1.6;please-do 0.7;ticket 0.9;attached 0.6;agreed -1.3;manufacturer 2.5;without 2.4;happy-to -2",
  "reach-out": "just-wanted -3.9",
  problem: "news-voice -4.3",
  solution: "meeting-internal -3.9;please-do -1.8;pricing 1.1;law -1.5",
  notice: "agreed 1.7;pricing 2.6;without 3.7;please-do -2.5;law -1.4;told -0.9;we-you-customer 2",
  reduce: "pricing 1.9;percent -3.6",
  praise: "self 3.7",
  "new-customers": "customers -4",
  "news-voice": "law 0.9;study -2.4",
  "noticed-that": "news-voice -0.5",
  discount: "law 5.5;pricing 5.1",
  "meeting-internal": "law -1.1",
  "i-am-from": "told -2.5;meeting-internal -1.8",
  customers: "told -1.8",
  newsletter: "news-voice 2.1",
  save: "pricing -2.7",
  "happy-to": "law -0.7",
  "just-wanted": "please-do -1.7;told -3.5;goodbye -1.5",
  minutes: "meeting-internal 0.7;told 1.2",
  "no-obligation": "pricing 3.7;law 2.8",
  goodbye: "told 1.3",
  reply: "please-do -4.5",
  manufacturer: "told 0.7",
  "later-date": "told 0.7",
};
