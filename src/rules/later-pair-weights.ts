import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.3;figure 0.5;price 1.4;role 5.3;material 3;told 1.5;proof 3.1;product 1.7;contract 1.9;pricing 0.7;again -0.9;process -0.7;without 2.1;please-do -0.9;personal 0.7;noticed 1;gives-up 3.6;shared -1.2;news-voice 1.3;internal 1.1;free 2;pain 1.6;reproach 0.9;meeting-internal 2.7;farewell 1.6;happy-to 2.5;costs-nothing -0.6;your-business 3.8;attached 1.7;goodbye 2.3;notice 0.5;study 1.7;no-answer 3;order -0.8;percent -4.2;interest -1;reach-out 1.3;agreed -4.9;introduces 4.4;i-am-from -3;job 2.8;recruiting 1.7;problem 1.8;thanks-for -4.4;we-you-customer -0.6;event-seller -2;manufacturer 2.4;technical -0.8;later-date 1.2;ticket 1.5;solution -2.4;reply -1;trial -1.2;case -1.8;team-time 5.1;sent-away -2.4;reduce 2;who-decides 1.8;customers 2.5;we-built 3;insult 4.4;new-customers -0.7;agency 2.6;reopens -2.8;scarcity -4.2;open-to 1.1;save 3.3;opt-out -3.9;platform -0.5;right-person -4.4;revenue 3.3;experience -0.7;discount 1.5;visit 0.6;most-firms 6.8;no-obligation 1.8;praise 1.3;support-voice 4.2;curious -1.1;newsletter -1;quality -2.1;help-you -3.8;seo 3.4;staff-seller -1.4;partner-with 0.7;opt-out-line 3;increase -1.8",
  price:
    "figure 5.6;pricing 1.9;self -0.7;material -1.9;free 1.9;costs-nothing 2;time -1.1;ask -1.1;proof -1.2;invoice -2.1;without 4;process 4.3;trial 3.2;told -0.8;role -0.8;again -0.7;personal 0.6;order 2;attached -1.3;discount -3;internal 0.6;shared -3.3;please-do -3.2;notice -1.4;meeting-internal -3.6;event-seller 5.9;reduce -2.5;reproach 5.4;no-obligation 2.5;we-built -1.7;happy-to 2.5;solution -1;manufacturer -2.8;problem 5.3;i-am-from 0.9;job 1;recruiting 2.3;save -3.6;gives-up 0.9;agreed -3.3;just-wanted -2.3;scarcity 1.2;study 4.4;sent-away -2.7;agency 3.9;farewell 4.6;technical -1.7;case 1.8;your-business 3.5;minutes 0.9;new-customers 1.9;most-firms 5.6;funding 1.3;noticed 5.6;we-you-customer -2.7;experience 0.9;introduces -0.7;platform 2.3;reach-out -4.2;goodbye 1.1;later-date 2.3;team-time 3.3;increase -3.4;customers -4.6;newsletter 3.1;revenue -1.2",
  ask: "self 0.9;time -0.6;happy-to 1.4;interest 2.6;pricing 0.8;reply 6.1;contract -1.7;without 1.5;process 1.2;invoice 2.4;please-do -0.8;minutes -2.1;news-voice -0.5;law 1.3;order 0.7;internal -0.9;later-date 3.6;open-to -4.8;meeting-internal -0.7;reproach -3.3;shared 1.8;trial 4.4;gives-up -2.1;attached 2.3;just-wanted 5.8;no-answer -2.2;reach-out -1.3;manufacturer -0.6;visit -2.5;percent -4.8;farewell -2.5;notice 2.3;sent-away 4;demo -3.2;reduce -1;who-decides -1.1;technical -0.7;event-seller 1.5;introduces -1.1;opt-out 3.5;reopens -3;worth -0.8;case 1.6;right-person 1.4;recruiting -2.3;solution 0.5;agency 0.7;goodbye -4",
  we: "you -0.7;figure -0.5;price 1.3;self 1.3;do 2.9;ask -3.3;proof 1.7;product 4.9;benefit 1.1;contract -2.1;material 0.5;told -1.4;without -1.7;process -2.8;please-do -6.5;again -4;invoice -0.6;law 3.1;personal -0.9;internal 3.2;percent 5;free -2.4;news-voice -0.9;role -1.5;shared 0.8;we-built 0.9;attached 0.8;costs-nothing 3.3;gives-up 1.1;order -3.2;manufacturer -2.4;problem -0.6;reproach -3.8;introduces -5.8;ticket -0.8;notice 2.6;minutes 2.4;customers 5.5;agreed -3.9;no-answer -1.9;reduce -2.8;technical 3.1;event-seller 2;interest 4.1;sent-away 5.5;study 4.7;job 2.4;happy-to -0.7;most-firms 6.9;noticed 3.1;later-date -2.7;platform 4.6;farewell 3.5;save -5.1;trial 3;scarcity -4.4;no-obligation 3.3;trouble -0.7;experience -1.6;quality 4.8;new-customers -2",
  self: "told 0.5;please-do -3.3;personal 0.5;process 1.2;internal -2;i-am-from 2.9;without 1.9;news-voice -1.5;meeting-internal -0.5;no-answer 0.6;just-wanted -0.5;happy-to 0.6;costs-nothing 3;attached 1.2;reach-out 0.7;study -1.1;minutes -2.6;percent -1;notice 1.9;job -2.1;order 3;recruiting 4.3;problem 1.6;noticed-that -1.4;manufacturer -3.8;reply -2.8;ticket -0.9;we-built 6.5;trial 2.8;technical -4.1;solution -0.5;event-seller 3.6;reduce -1;agreed 4.2;your-business -6.4;agency -1.2;reopens 1.1;visit 0.5;right-person 2.9;save 3.2;i-want-buy -1.7;trouble -2.9;experience 2;open-to 4.5;support-voice 5;discount 0.9;revenue -1.5;most-firms 2.9;platform 2.7;quality -2.7;new-customers 0.7;no-obligation 0.9;we-you-customer 1.3;funding 2.1;team-time -2.7;staff-seller 5.1;increase 2.2;help-you -2.1;newsletter 1.7",
  figure:
    "time 1.7;pricing -1.8;contract -2.5;process -2.7;ask 0.9;invoice -3.4;percent 3.1;law -1.2;without -4;again -1.9;news-voice 2.2;order -4.5;personal -1.7;please-do -1.7;attached -2.1;shared -1.7;study -1.7;meeting-internal 1;notice -1.1;costs-nothing 0.7;minutes 0.9;event-seller 1.6;ticket -5.9;just-wanted 1.4;manufacturer 3.8;we-you-customer -1.3;experience 1.1;job 0.8;solution 0.8;reduce 3.5;noticed -1;i-am-from -2.7;we-built -2.4;interest -1.7;funding 2.9;agreed 1.7;technical 2.1;save 5.3;trial 2.4;happy-to 4.1;introduces 2.9;new-customers 4.8;case -2.3;agency 1.3;farewell 3;reach-out -0.6;your-business 2.6;sent-away -1;most-firms 5.7;goodbye -0.9;platform 2.7;demo 3.3;later-date 4.8;newsletter -1.5;revenue 1.3;visit 4.5;customers 1.9;no-obligation 4.8;quality 5.5;support-voice -3.4;increase -2.5;reopens -2.7;staff-seller 3.9;praise -1.4;team-time -0.9;insult 1.4;reply 0.9;partner-with -2.2",
  contract:
    "law 1.9;we-you-customer -6.3;process -2;shared 4.9;without -2.6;pricing 1.5;please-do 1.1;attached 2.3;notice -3.8;news-voice -1.3;agreed -2;meeting-internal -2.4;personal 2.3;percent -1.4;ticket 2.1;happy-to -0.6;just-wanted -2.5;problem 3.1;solution 1.6;i-am-from -3;support-voice -1.8;goodbye 4.1",
  proof:
    "figure -1.4;self -0.6;percent 1.6;time -0.5;ask 1.5;case 4.7;customers 2.4;material 1.3;role 0.6;told 0.7;contract 1.4;process 0.7;invoice 3.6;without -1.8;law 1.2;news-voice 0.8;new-customers 3.2;personal 3.5;discount -0.8;free 3.2;reproach 6.5;again -0.9;please-do -0.5;meeting-internal 1.2;order 2.7;noticed 3.8;shared -3.3;internal 2.5;gives-up 0.8;reduce 2.2;sent-away 2.9;costs-nothing 3.5;i-am-from 2.9;interest 4;event-seller -4.8;recruiting -2.8;your-business -2.7;farewell 6.7;funding 1.5;we-built -3;introduces 5.1;ticket -0.5;job 2.4;trial -0.9",
  again:
    "self -0.7;just-wanted -6;told -2.6;process -6.2;without -2.3;farewell 4.8;gives-up 2.6;contract -1.4;invoice -3.5;reach-out 0.5;personal -1.5;news-voice -1.1;shared 0.5;recruiting -5.5;job -4.3;technical 5;pricing 5.9;law 5.8;study 1.9;agreed -1.1;later-date 1.4;meeting-internal -4;order 1.1;reopens -1.2;internal -4.8;problem -1.5;reproach -0.5",
  do: "self 0.8;ask 0.5;we-built 2.2;product -2.2;benefit 2.2;proof 0.7;told 2.4;pricing 2.1;material 2.1;i-am-from 2.7;without -1.7;process -0.5;internal -1.5;introduces 5.1;again 1.1;law 1.5;news-voice -4.8;reduce -0.7;help-you 1.5;percent -1.3;costs-nothing 0.6;meeting-internal -2.8;invoice -1.1;manufacturer 2.1;solution 5.5;attached -0.7;study -1.6;problem -5.3;interest 1.4;job 1.1;customers 2.3;gives-up 2.8;platform 0.6;notice 2;reproach -2;technical 2;we-you-customer 1.2;happy-to -5;experience 3.7;noticed 1.3",
  material:
    "self 3.3;figure -1.4;time 2.7;ask 2.4;news-voice -0.9;manufacturer 2;pricing 1.3;process -3.5;internal 2.9;shared 1.2;invoice -1.2;without 1;again -2.3;contract 2.5;told 2.2;demo -2.8;law -1.1;please-do 4.3;personal -1.7;costs-nothing -2.1;agreed -1;notice 1.5;minutes -0.7;gives-up -3.6;ticket -1.1;case 3.8;farewell 4.1;no-answer -3.6;problem -2.1;reproach 0.6;staff-seller 4.9;just-wanted -3.1;percent 2;solution 1.6;goodbye -1;job -2.1;reach-out 0.7;recruiting -0.8;introduces -1.7;reduce -1;scarcity -5.5;technical -0.8;we-built 3.1",
  benefit:
    "self -1.7;figure 1.2;price 0.6;reduce 0.6;ask -1.2;pricing 2.7;contract 1.4;proof 3;material 0.5;process 2.4;save 2;again 2.6;invoice 1.9;pain 2.1;free 2.2;percent -2.7;please-do -4.6;reproach -0.7;revenue 3.3;no-answer -3.6;personal 4.1;role -0.8;told -2.5;increase 0.7;news-voice -1.8;no-obligation 1.7;gives-up -0.6;internal -2.5;order 3.7;solution 2.6;attached -1.3;new-customers 5.9;shared 0.9;problem -0.8;case 1;discount 2;event-seller -1.1;farewell 2.4;job -3.5;opt-out -2.5;quality 1.9;happy-to -1.5;recruiting 0.8;i-am-from -2;interest 2.4;minutes 2.8;reach-out 1.4;trial 2.8;just-wanted -1.4;technical 2.1",
  process:
    "study -3.4;job 1.6;recruiting -1.9;meeting-internal -2.5;law -3.1;without -2;attached 1.7;told 1.8;shared -4.3;pricing -1.8;personal -1;please-do -0.7;internal -1.9;funding 7.1;news-voice 0.8;just-wanted -1;technical 0.5;notice -3.2",
  product:
    "self 2.7;price 1.3;solution -1.3;time -2.3;ask 2.1;contract -1.7;platform 1.7;pricing -1.2;process 3;told 1.9;gives-up -1.2;meeting-internal -1.6;again 1.5;without 2.5;free 0.5;noticed -0.9;attached 1.5;invoice 0.7;pain 1.8;your-business -2.2;law -1.8;technical -1.2;please-do -4.6;i-am-from 3.7;percent 4.6;personal -0.9;news-voice 4.8;notice 0.6;sent-away 3;shared -3.6;job -2.2;introduces -1.3;we-built 3.7;happy-to -4.8;recruiting -4.3;minutes 1.6;automation -0.5;farewell 0.9;reproach -2.6;just-wanted 2.7;order 3.1;interest 1.9;we-you-customer 1.6;ticket -2.3;event-seller 0.7;study 3.4",
  free: "costs-nothing 1.1;self -0.8;figure -0.9;ask 1.2;time -1;pricing -1.5;without -3.7;no-obligation -1.9;notice 4.1;contract 3.8;process 1;happy-to 0.7;again 4.1;attached -2.2;personal -1.6",
  time: "minutes -1;please-do -3.4;told 0.6;shared -0.8;contract 1.1;again -0.5;internal -0.8;meeting-internal -0.7;pricing 1.9;law -3.6;without -0.6;personal 1.6;demo 6.7;invoice -2.2;visit 2.7;noticed 0.7;costs-nothing 2.2;reproach -1;just-wanted -3.1;order -2.1;gives-up 0.9;study -2.4;happy-to -2.5;attached 0.6;notice -3.5;interest -1;manufacturer -1.8;i-am-from 2.1;goodbye 1.1;no-answer 1.4;solution -1.4;job 1.5;reach-out -0.5;problem -1.9;agreed 1.5;event-seller -5.3;recruiting 1.1;ticket 1.1;trial 1.9;agency 0.8;sent-away -1.1;technical -2.5;case -2.6;introduces -7.7;percent 2.3;reduce -1.9;your-business -2;later-date 2.8;customers -2.5;platform -4.1",
  recruiting: "job -4.1;study -2.9;pricing 0.7;internal 1.9",
  reproach:
    "self 1.9;told 1;please-do 4.5;contract 0.5;without 4.3;reduce 3.1;process 3.4;personal -0.8;internal -3.8;invoice 5.8",
  pain: "figure -1.2;self 1.1;price 1.3;pricing 1.8;trouble 1.5;problem -2.2;time 1;process -0.8;ask -4.6;proof -1.8;told -2.8;without -5.6;material -1.3;invoice -1.2;personal -4.4;law 0.5;study 5.6;ticket 3.6;again -2.2;internal 3.8;order -1.3;percent 4.4;news-voice 4.1;role -1.3",
  farewell: "self 2.1;goodbye -3.6;no-answer 6.1;just-wanted -5.1;without 0.8",
  role: "figure 2.4;your-business 3.8;noticed -3.2;time 3.3;ask 3;material -3.4;meeting-internal 0.5;team-time -0.7;pricing -2.4;told 0.5;personal 1.7;contract 3.1;news-voice 3.2;again -1.9;event-seller -3.2;without 1.2;customers -4.8;shared -1.2;process 2.8;free 1;gives-up -3.1;please-do -1.4;thanks-for -4.1;reproach -0.6;percent 1.2;problem -5.3",
  introduces: "self 2.1;i-am-from 5.9;again -4.7;we-built 0.8;just-wanted -2.8",
  noticed:
    "self 3.2;noticed-that -1.1;your-business -4.7;praise 5.7;news-voice -1.4;told -1.9;study 2.1;again 1.2;recruiting 3.5",
  "gives-up":
    "goodbye 7;farewell 4.8;thanks-for 4.6;contract -4;problem -0.6;told -2.2;law 1.8;please-do 3.4;personal 2.8;without 1.1;sent-away -1.3;process -2.3;ticket 3.5;invoice -4",
  shared: "attached 5.3;agreed 4.5;we-you-customer 4;told 1;internal 2;pricing 2.8;without 3.7",
  internal:
    "meeting-internal 6.1;attached 0.5;told 2.9;pricing -4.7;news-voice 2.6;discount 2;i-am-from 1.5;team-time -0.6;without -1",
  interest: "self 0.5;worth 5.2;trial -1.2;open-to 5.4;contract -2.9;curious 6",
  "who-decides": "right-person 1.5;self -1.2",
  personal:
    "told 1.7;just-wanted -1.4;meeting-internal -1;please-do -2.5;i-am-from 1.5;news-voice -0.8;law -1;internal -2.7;no-answer 1.9",
  invoice:
    "contract -3.9;process 0.9;pricing 2.6;law -2.7;please-do 1;order 0.7;shared -1.4;percent 1.8;told -2.4;news-voice -0.9;internal 2.7;notice -2.3;ticket -4.1",
  ticket: "problem -4.5;support-voice -3.6;law 0.7",
  "sent-away": "self 4.4;please-do 3.9",
  attached: "law 4.2;meeting-internal -2.3",
  percent: "pricing 3.8;news-voice -3.7",
  "please-do": "news-voice -3.1;law -2.9;thanks-for -5.1;attached -2.5",
  "no-answer": "told -1.4",
  "opt-out":
    "gives-up 3.4;self -2.1;problem 3.3;farewell -2.4;sent-away 2.7;opt-out-line 0.7;goodbye -4.2;without -3.4",
  insult: "self -4.4",
  without:
    "law -3.7;no-answer -1.3;no-obligation 1.7;costs-nothing 0.6;news-voice -0.9;attached 1.5;percent 1.9;problem -0.5;meeting-internal -2.7;study -3.1;told 1.4;happy-to 1.3",
  pricing: "told 0.9;news-voice 2.1;law 0.5;meeting-internal 0.7;attached 2.2;problem 6;job 0.8",
  told: "meeting-internal -4;news-voice 1.3;law -1.9;please-do -1.1;attached -3.9;problem 1.4;study 1.9",
  "costs-nothing": "pricing 1.5;told 0.6",
  "we-you-customer": "law 1.7",
  scarcity: "self 2.8;time 0.6;contract 4.2",
  "we-built": "i-am-from 2",
  agency: "study 6.9;i-am-from 6.1",
  order:
    "contract 1.2;pricing -3;law 0.6;quality -2.3;please-do 0.8;ticket 1;attached 0.7;news-voice -0.5;without 2.8;agreed -0.7",
  job: "study -3.3",
  "reach-out": "just-wanted -4.6",
  problem: "news-voice -4.4",
  reduce: "pricing 2.2;percent -3",
  solution: "meeting-internal -4.4;pricing 1.2;please-do -0.8",
  notice: "agreed 1.4;pricing 2.8;please-do -2.6;without 3.6;we-you-customer 2.1",
  praise: "self 4",
  "news-voice": "law 0.5",
  "new-customers": "customers -3.6",
  "meeting-internal": "law -0.5",
  "i-am-from": "told -2",
  discount: "law 4.4;pricing 4.9",
  newsletter: "news-voice 1.7",
  save: "pricing -3",
  "just-wanted": "please-do -1.6;told -3.4",
  "no-obligation": "pricing 3.4",
  "happy-to": "pricing -0.8",
  goodbye: "told 1.4",
  minutes: "meeting-internal 1.4;told 1.6",
  reply: "please-do -3.3",
  "later-date": "told 0.6",
  manufacturer: "told 1.5",
};
