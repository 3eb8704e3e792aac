import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.3;figure 0.6;price 1.2;role 5.3;material 2.9;told 1.8;proof 3;product 1.8;again -1;contract 1.8;pricing 1.1;process -0.7;without 1.6;please-do -0.8;personal 0.7;gives-up 3.6;shared -1.3;noticed 1;news-voice 1.2;internal 1.3;free 2;pain 2;reproach 0.8;meeting-internal 3.3;farewell 1.6;happy-to 2.4;costs-nothing -0.6;attached 1.7;your-business 3.7;goodbye 2.5;notice 0.6;study 1.3;no-answer 3.3;order -0.7;percent -4.3;interest -0.8;reach-out 1.4;introduces 3.8;agreed -4.8;job 3;i-am-from -2.7;recruiting 2;thanks-for -4.3;manufacturer 2;problem 1;event-seller -2.5;technical -0.8;later-date 0.7;ticket 2.5;solution -2.4;reply -1.5;trial -1.3;case -2.3;team-time 4.9;sent-away -2.6;who-decides 1.1;reduce 1.9;insult 4.3;we-built 2.6;agency 2.6;customers 1.7;reopens -3.2;open-to 1.3;scarcity -4.9;save 3.5;opt-out -4.4;platform -1;right-person -4.4;discount 1.5;revenue 3.3;most-firms 6.8;no-obligation 1.8;praise 0.9;visit 0.8;support-voice 3.8;curious -1;quality -2.1;help-you -3.2;newsletter -0.6;seo 2.9;staff-seller 1.2;partner-with 0.5;opt-out-line 3.1",
  price:
    "figure 5.7;pricing 1.4;material -2.2;free 2.3;time -1.1;costs-nothing 1.8;ask -1.3;proof -1.2;without 4.5;invoice -2.2;process 4.6;trial 3;percent -0.5;role 1.2;law -0.9;again -0.6;discount -2.6;attached -0.8;order 1.5;shared -3.2;please-do -3.2;notice -0.9;event-seller 5.4;meeting-internal -3.9;no-obligation 2.4;reduce -2.3;reproach 6.1;solution -1.6;happy-to 2.2;manufacturer -3;we-built -1.9;problem 5.3;job 1.4;gives-up 0.5;recruiting 1.8;save -4.5;agreed -2.8;just-wanted -2.6;scarcity 1.1;quality 2;sent-away -2.4;study 4.7;farewell 4.4;agency 3.7;technical -2.2;case 1.2;new-customers 1.7;your-business 3.5;most-firms 5.8;we-you-customer -2.3;funding 0.9;introduces -2.1;noticed 5.1;trouble -1.5;experience 0.9;platform 2;reach-out -4.2;goodbye 1.2;team-time 3.2;customers -4.8;increase -3.6;later-date 4.2;newsletter 3.2;revenue -1",
  ask: "self 0.7;time -0.5;happy-to 1.2;again 0.7;interest 2.5;pricing 0.9;reply 6;without 1.6;contract -1.6;process 0.7;invoice 2.1;please-do -1.1;news-voice -0.6;minutes -2.5;law 1.7;order 0.5;later-date 3.5;open-to -5.3;internal -0.6;meeting-internal -1.6;reproach -2.9;shared 1.9;gives-up -2.1;trial 4.7;just-wanted 5.6;study 0.7;reach-out -1;attached 2;manufacturer -0.8;no-answer -2.1;i-am-from 0.9;percent -5.1;sent-away 4.3;visit -2.1;demo -3;farewell -2.4;notice 2.7;reduce -1.3;technical -0.6;who-decides -2.2;opt-out 2.1;event-seller 1.5;introduces -0.7;worth -0.6;recruiting -2.3;reopens -3.4;agency 0.7;case 1.4;solution 1.9;right-person 2.2;goodbye -3.8",
  we: "you -0.6;figure -0.8;price 1.5;self 1.3;do 3.2;ask -3.1;proof 1.4;product 4.7;benefit 1;contract -1.7;material 0.6;told -2;without -1.9;process -2.8;please-do -6.1;again -4;law 2.9;invoice -0.6;personal -0.5;pain -0.8;internal 3.8;free -2.6;percent 5.2;news-voice -0.8;role -2.1;shared 0.6;attached 0.8;costs-nothing 2.4;i-am-from 0.7;gives-up 0.6;order -2.3;manufacturer -2.3;problem -0.9;reproach -3.4;ticket -0.6;notice 2.4;introduces -6.1;minutes 2.7;agreed -3.3;customers 6.1;no-answer -1.8;reduce -3;technical 3.1;sent-away 5.7;interest 4.1;happy-to -0.7;job 2.1;study 4.7;discount -0.5;event-seller 2.2;most-firms 6.7;noticed 3.1;recruiting -0.8;platform 4.3;later-date -1.5;trial 3.2;farewell 3.8;save -5.2;no-obligation 3.2;trouble -0.7;scarcity -3.6;new-customers -2.2",
  figure:
    "time 1.5;pricing -1.6;contract -2.9;process -2.9;ask 0.9;invoice -3.7;percent 3.3;law -0.9;told -0.7;without -3.8;again -2.1;news-voice 2.1;order -4.8;personal -1.9;attached -2.2;please-do -1.4;shared -1.7;meeting-internal 0.9;study -1.8;notice -1.2;costs-nothing 0.5;minutes 1.1;ticket -6;event-seller 1.4;just-wanted 1.5;manufacturer 3.8;job 0.6;experience 1.1;recruiting 0.7;solution 0.9;reduce 4;noticed -1;i-am-from -2.6;we-built -2.3;reproach -0.9;discount -0.6;interest -1.6;agreed 1;funding 2.7;technical 1.8;save 4.5;trial 2.5;happy-to 4.4;introduces 3.6;new-customers 4.6;case -2.7;no-answer -0.7;farewell 3;reach-out -0.7;agency 1.3;your-business 1.9;sent-away -1.1;most-firms 4.5;goodbye -1.1;platform 2.7;demo 3.1;later-date 4.4;newsletter -1.8;no-obligation 4.9;visit 4.6;customers 2.2;revenue 0.6;support-voice -3.6;increase -3.3;quality 4.8;praise -1.4;insult 1.5;reopens -2.7;staff-seller 3.4;team-time -1;reply 0.7;partner-with -2.2",
  self: "told 0.7;please-do -3;personal 0.5;process 1.2;internal -1.4;i-am-from 2.7;without 2.3;news-voice -1.6;no-answer 0.8;meeting-internal -0.6;just-wanted -0.5;costs-nothing 2.8;attached 0.9;study -1;percent -0.8;minutes -3.1;notice 1.5;job -2.2;order 3;recruiting 4.1;problem 1.9;reply -2.8;ticket -1.1;manufacturer -3.9;noticed-that -1.4;trial 2.4;we-built 6.8;technical -4.8;solution -0.6;event-seller 3.7;reduce -1;agency -1.4;agreed 3.9;your-business -6.8;visit 0.5;reopens 1.2;right-person 4.1;save 2.5;i-want-buy -2;trouble -2.9;experience 2.2;open-to 4.5;discount 0.6;support-voice 5;platform 2.4;revenue -1.7;most-firms 2.7;no-obligation 1.1;we-you-customer 1.2;funding 2;team-time -2.4;new-customers -0.6;quality -2.4;staff-seller 4.1;newsletter 1.6;help-you -2.2;increase 4.3",
  contract:
    "law 1.8;we-you-customer -6.8;process -2.5;without -2.8;shared 4.9;pricing 1.8;please-do 1.9;attached 2.3;notice -3.9;news-voice -2.4;internal -0.6;meeting-internal -2.3;personal 2.4;agreed -2.4;percent -2.3;ticket 2.1;just-wanted -2.7;problem 2.8;solution 0.7;i-am-from -3.2;support-voice -1.9;goodbye 4.3",
  proof:
    "figure -1.4;self -0.5;percent 1.6;time -0.5;ask 1.6;case 4.4;customers 2.2;pricing 0.6;material 1;role 0.5;contract 1.1;process 0.9;invoice 3.6;without -1.7;law 2;news-voice 0.7;discount -0.5;new-customers 3.1;free 3.4;personal 3.3;reproach 6.4;again -1;meeting-internal 1.4;order 2.6;notice 0.8;noticed 3.5;shared -3.4;gives-up 0.8;internal 2.3;sent-away 2.6;costs-nothing 3.3;i-am-from 2.7;interest 4;manufacturer 0.7;reduce 1.7;event-seller -4.7;recruiting -2.3;your-business -2.5;farewell 6.7;funding 1.8;introduces 5.6;we-built -2.5;job 2.7;trial -0.7",
  again:
    "self -0.6;just-wanted -6.1;told -2.5;process -5.8;without -2.2;farewell 5;gives-up 2.5;invoice -3.5;personal -1.5;reach-out 0.5;news-voice -1.1;shared 0.5;recruiting -5;job -4;pricing 6;technical 4.5;law 4.7;study 1.9;agreed -0.9;later-date 1;order 1.1;internal -5.4;meeting-internal -4.4;problem -1.6;reproach -0.5",
  material:
    "self 3;figure -1.4;time 2.9;ask 2.3;news-voice -0.7;manufacturer 1.9;pricing 0.9;process -3.8;internal 2.8;shared 1;invoice -1;contract 2.6;again -2.2;told 1.6;demo -2.3;law -0.7;please-do 4;personal -1.5;costs-nothing -1.9;agreed -1.1;notice 1.7;gives-up -3.2;ticket -1;minutes 0.5;no-answer -3.8;case 4.2;farewell 4;problem -1.9;just-wanted -3.4;reproach 1.2;staff-seller 5.1;percent 2.1;job -1.7;solution 1.4;goodbye -1.1;recruiting -0.7;introduces -1.5;reduce -1.4;scarcity -5.4;we-built 3.5",
  do: "self 0.5;time 0.6;we-built 2.5;product -2.6;benefit 2.8;proof 1.2;told 3;material 1.9;pricing 1.7;i-am-from 2.6;without -1.7;process -0.8;please-do 1.2;internal -1.1;again 0.7;introduces 5.2;law 1.3;help-you 0.9;percent -2;news-voice -4;costs-nothing 0.5;reduce -1.4;invoice -1;pain 0.7;meeting-internal -2.8;manufacturer 2.2;solution 5.1;study -1;attached -0.6;problem -4.9;recruiting -0.6;interest 1.9;gives-up 3;platform 0.8;customers 2.6;notice 2.2;reproach -2.1;technical 1.7;we-you-customer 0.9;happy-to -4.7",
  benefit:
    "self -1.6;figure 0.9;ask -1.5;pricing 3.5;time 1.1;contract 1.5;proof 3.3;material 1.6;again 2.6;process 2.7;save 2.4;invoice 1.9;pain 2.1;free 2.2;law -0.6;percent -2.2;please-do -4.6;revenue 3.1;no-answer -3.7;personal 4.4;role -1;told -2.2;no-obligation 1.8;increase 1.5;news-voice -2.3;gives-up -0.7;internal -2.5;order 3.7;solution 2.6;new-customers 5.8;problem -0.9;shared 1.1;attached -0.8;discount 1.7;case 1;opt-out -2.5;event-seller -1.3;farewell 2.2;job -3.5;quality 1.4;happy-to -1.5;reach-out 1.1;interest 1.6;trial 2.1;i-am-from -1.8;just-wanted -1.4;minutes 4.3",
  product:
    "self 2.8;price 1.4;solution -0.9;time -2.6;ask 1.9;contract -1.5;platform 1.3;pricing -1.6;role -0.5;process 2.8;told 2.8;meeting-internal -1.9;gives-up -1.1;again 1.6;without 2.7;invoice 0.6;attached 0.8;noticed -0.8;pain 2;your-business -1.9;law -0.5;costs-nothing 0.5;please-do -4.4;personal -1.1;i-am-from 3.1;percent 4.2;news-voice 4.6;shared -3.4;sent-away 3.3;job -2.2;introduces -1.1;recruiting -3.6;we-built 4;happy-to -3.9;goodbye -0.6;farewell 0.6;minutes 1.1;reproach -2.8;automation -0.5;just-wanted 2.9;interest 2.2;we-you-customer 1.6;order 2.5;ticket -2.5",
  process:
    "study -3.4;job 1.5;recruiting -2.4;meeting-internal -3.1;law -2.8;without -3.1;attached 2.2;told 2.2;shared -4.6;pricing -2.4;personal -0.8;please-do -2.2;internal -1.5;funding 6.1;just-wanted -1.2;news-voice 0.9;technical 1.1;notice -2.9;percent 0.5;happy-to 0.6",
  free: "costs-nothing 1.1;self -0.9;figure -1;trial -0.6;time -1.2;ask 1.7;without -3.4;pricing -1.6;no-obligation -2.3;notice 3.3;contract 4.1;happy-to 0.7;process 0.9;told 1.9;again 3.8;attached -2.3",
  time: "minutes -1.2;please-do -3.1;shared -1.2;contract 1.5;told 0.9;again -1.3;internal -1.2;meeting-internal -0.8;law -3.4;pricing 1.7;without -1.7;personal 1.6;news-voice -0.6;invoice -2.4;demo 7.3;visit 2.3;costs-nothing 3;just-wanted -2.6;order -2;gives-up 1.1;happy-to -2.5;study -2.8;interest -1.1;manufacturer -1.8;notice -3.7;goodbye 1.1;i-am-from 1.3;no-answer 1.7;solution -0.9;job 1.1;reach-out -0.5;ticket 1.2;agreed 2.2;problem -1.4;recruiting 0.9;event-seller -5.1;trial 1.8;agency 1.2;sent-away -1.3;introduces -8.7;case -2.7;percent 2.2;technical -0.8;reduce -2.5;your-business -2.4;later-date 3.3",
  recruiting: "job -3.4;study -2.6;internal 1.3",
  reproach: "self 1.9;told 0.6;please-do 4.1;reduce 2.6;without 3.3;process 3.1;internal -4;invoice 6.1;personal -1.3",
  pain: "figure -0.9;self 0.9;price 1.3;pricing 1.6;trouble 1.3;problem -1.8;time 0.9;process -0.8;ask -4.5;proof -1.4;without -5.3;told -2.9;contract 0.5;material -1.2;gives-up -0.7;invoice -1.5;law 1.4;personal -4.3;ticket 3.4;opt-out -0.6;study 5.4;again -2.5;please-do -1.2;order -2;percent 4;news-voice 3.4;internal 2.6;role -1.9",
  farewell: "self 1.9;goodbye -4.2;no-answer 6.2;just-wanted -5.1;without 0.5",
  role: "figure 2.8;your-business 3.7;noticed -3.3;time 3.1;ask 3.2;material -3.7;team-time -0.8;pricing -3.9;meeting-internal 0.9;personal 1.9;told 1.1;news-voice 3.2;contract 2.7;internal -0.7;again -2.3;event-seller -2.9;without 1.3;shared -1.6;customers -4.6;gives-up -3.2;free 0.5;process 2.8;please-do -1.6;thanks-for -4.1;costs-nothing -0.7;reproach -0.5;law -0.7;percent 1.4;problem -5.2",
  introduces: "self 2.2;i-am-from 5.2;again -3.7;we-built 0.8;just-wanted -3",
  noticed: "self 3;noticed-that -1;praise 5.3;your-business -4.7;news-voice -1.3;study 1.8;told -2.3;again 1.6",
  "gives-up":
    "goodbye 7.5;thanks-for 4.9;farewell 4.8;shared -0.9;contract -3.9;problem -0.9;please-do 3.2;law 1.8;told -2.4;personal 2.7;without 1;sent-away -0.8;ticket 3.5;process -2.5;invoice -4;meeting-internal -0.7",
  shared:
    "attached 5.2;agreed 4.5;thanks-for 0.5;law -0.5;we-you-customer 3.5;please-do 0.9;told 0.6;internal 2.5;pricing 2.8;without 3.5",
  internal:
    "meeting-internal 5.5;law -0.6;told 2.3;pricing -4.7;news-voice 2.1;i-am-from 1.3;discount 1.9;without -1.2;team-time -0.6",
  "who-decides": "right-person 1.6;self -1.6",
  personal:
    "told 1;just-wanted -1.4;without -0.7;please-do -2.4;pricing 0.6;law -0.9;news-voice -0.6;i-am-from 1;internal -3.2;no-answer 1.6",
  invoice:
    "contract -4;process 0.9;law -2.6;pricing 2.7;please-do 0.6;order 0.7;shared -1.5;percent 1.8;just-wanted -0.5;news-voice -0.9;told -2.2;internal 2.1;notice -2.2;ticket -4.2",
  ticket: "problem -5.1;support-voice -3.6;law 0.8",
  "sent-away": "self 4.4;please-do 3.8",
  attached: "law 4.2",
  "opt-out":
    "self -2.2;gives-up 3.2;farewell -1.9;problem 3.2;sent-away 2.8;opt-out-line 1.1;goodbye -3.7;without -3.5",
  percent: "pricing 3.7;news-voice -4",
  "please-do": "news-voice -2.6;law -3.7;meeting-internal -1.2;thanks-for -5.5;attached -2.3",
  without:
    "law -3.8;no-answer -1.2;please-do -0.5;no-obligation 1.8;costs-nothing 0.7;news-voice -0.5;attached 1.5;percent 1.7;problem -0.5;happy-to 1.6;meeting-internal -1.8;study -3.1",
  "no-answer": "told -0.6",
  insult: "self -4.5",
  "we-you-customer": "law 1.2",
  told: "meeting-internal -4.2;news-voice 1.3;law -2.1;please-do -1.2;attached -3.1;problem 1.2;study 3.2",
  pricing: "news-voice 2.3;law 0.9;please-do -0.8;attached 2.2;job 0.9;problem 5.3",
  scarcity: "self 2.1;time 1.3;contract 4.3",
  agency: "study 6.5;i-am-from 6",
  order: "contract 1.2;pricing -3.2;quality -2.1;please-do 1.5;ticket 1;without 2.8",
  job: "study -3.4",
  "we-built": "i-am-from 1.9",
  "reach-out": "just-wanted -4.4",
  interest: "worth 4.9;trial -1.2;open-to 6.5;contract -2.9;curious 5.9",
  solution: "meeting-internal -4.2;please-do -1.1;pricing 1.5",
  problem: "news-voice -4.2",
  reduce: "pricing 2.2;percent -3.5",
  praise: "self 3.8",
  notice: "pricing 2.5;without 3.4;please-do -3.3;we-you-customer 1.9",
  "news-voice": "law -0.7",
  "meeting-internal": "law -1.5",
  discount: "pricing 4.7;law 4.4",
  "i-am-from": "told -1.5",
  "new-customers": "customers -3.5",
  save: "pricing -2.5",
  "just-wanted": "please-do -1.6;told -3.4",
  "no-obligation": "pricing 3.4",
  goodbye: "told 1.1",
  "happy-to": "pricing -0.6",
  newsletter: "news-voice 2.3",
  reply: "please-do -3.5",
  "later-date": "told 0.7",
  manufacturer: "told 1.2",
  minutes: "meeting-internal 1.6;told 1.4",
};
