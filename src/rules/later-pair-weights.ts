import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.4;price 1.9;role 5.6;material 2.4;told 2.2;proof 3.1;product 2.5;again -0.7;contract 2.2;pricing 0.9;process -1;without 1.6;please-do -0.7;gives-up 3.5;shared -1.5;personal 0.9;noticed 1;news-voice 1;invoice 0.6;internal 1;free 1.7;pain 1.6;reproach 0.7;meeting-internal 3.4;farewell 1.5;happy-to 2.4;costs-nothing -1.1;your-business 3.9;attached 2;goodbye 2.7;no-answer 2.7;study 2;percent -4.3;reach-out 1.6;interest -1.4;just-wanted -1;agreed -4.5;introduces 3.6;job 2.8;minutes -0.9;recruiting 1.2;i-am-from -3;thanks-for -4.5;we-you-customer 0.8;event-seller -2.4;problem 1.2;manufacturer 0.7;noticed-that 0.6;technical -0.9;ticket 1.3;later-date 1.3;solution -2.8;reply -1.9;trial -1.1;case -2.2;team-time 5.2;sent-away -2.7;who-decides 1.6;we-built 2.7;reduce 1.6;agency 3.3;insult 4.4;customers 1.9;reopens -3.6;open-to 1.5;opt-out -4.8;save 2.4;scarcity -3.8;i-want-buy 1.5;right-person -4.8;revenue 3;discount 1.8;most-firms 6.5;no-obligation 2.5;praise 0.7;support-voice 3.8;visit 0.8;curious -0.8;quality -2.1;newsletter -0.5;seo 2.8;staff-seller 1;help-you -2.4;opt-out-line 3.1",
  price:
    "figure 4.9;pricing 1.7;material -2.7;free 2.4;time -1.3;costs-nothing 1.6;ask -0.9;proof -1.5;without 4.6;invoice -1.4;process 4.4;trial 2.8;told 0.8;law -1.1;personal 0.5;discount -3.7;order 1.4;attached -2;shared -3.2;internal -0.7;please-do -2;event-seller 4.5;meeting-internal -2.4;no-obligation 1.8;reduce -2.8;reproach 5.6;we-built -1.9;happy-to 1.7;manufacturer -3;i-am-from 1;job 1.7;problem 3.4;recruiting 2.6;save -5;interest 0.7;agreed -1.8;scarcity 2.2;just-wanted -3;quality 0.8;study 4.1;farewell 4.1;sent-away -2.2;ticket -1;technical -2.6;agency 2.7;case 1.3;new-customers 1.1;your-business 2.9;most-firms 5.6;introduces -1.7;noticed 4.5;funding 1.1;we-you-customer -1;platform 1.7;reach-out -3.7;trouble -1.5;experience 0.7;goodbye 0.8;increase -4.2",
  we: "you -0.7;price 1.6;self 1.4;do 3.3;ask -3.2;proof 1.4;benefit 1;product 5.1;contract -2.2;told -1.9;without -1.6;process -2.6;please-do -6.6;again -3.8;law 3.7;internal 4.1;pain -1.2;personal -0.8;free -2.9;percent 4.9;news-voice -0.9;role -2.6;shared 0.7;meeting-internal 0.9;costs-nothing 1.4;i-am-from 1.5;order -2.8;gives-up 0.9;manufacturer -2.8;reproach -3;solution -1.4;ticket -0.5;notice 2.1;introduces -5.5;minutes 2;agreed -4;no-answer -2;just-wanted -1;customers 5.6;reduce -2.6;technical 2.4;job 1.6;sent-away 5.7;study 4.7;event-seller 2.1;discount -0.6;interest 4.6;noticed 3.4;most-firms 5.6;platform 4.1;farewell 3.5;save -5.6;goodbye -0.6;later-date -1.7;no-obligation 3;trial 3.7;scarcity -3.3;new-customers -2.4",
  figure:
    "time 1;pricing -1.3;contract -2.7;process -3.1;ask 0.8;invoice -3.5;percent 3;law -0.9;without -3.9;again -2.6;told -0.9;news-voice 1.9;order -4.4;personal -1.7;attached -1.7;shared -1.3;please-do -1.3;meeting-internal 1.3;study -1.9;notice -0.8;costs-nothing 1;just-wanted 0.8;event-seller 1.8;ticket -5.9;manufacturer 3.8;minutes 2.1;we-you-customer -0.7;job 0.7;experience 0.5;recruiting 1.5;noticed -1.6;solution -0.9;reduce 3.5;i-am-from -3.1;we-built -3;agreed 0.6;interest -2;funding 2.4;technical 1.8;trial 2.5;save 5.2;new-customers 4.6;introduces 2.4;happy-to 4.5;case -3.4;no-answer -0.8;farewell 3;reach-out -0.6;your-business 3.4;agency 1;trouble -0.6;sent-away -1.4;goodbye -0.8;most-firms 3.7;platform 2.6;demo 2.2;later-date 4.5;no-obligation 4;support-voice -3.5;increase -4.1;newsletter -0.6;revenue 1.3;visit 4.9;quality 5.1;insult 1.2;reopens -2.4;staff-seller 3.3;praise -1;reply 0.8;open-to -0.6;partner-with -2.3;team-time -1.2",
  self: "told 0.7;please-do -3.2;personal 1.1;process 1.1;internal -1;i-am-from 2.6;without 1.6;invoice -0.5;news-voice -1;no-answer 1.2;just-wanted 0.9;meeting-internal -0.8;shared 0.8;costs-nothing 2.5;study -1.3;percent -1.4;minutes -2.5;notice 1.6;order 3.1;job -2;recruiting 4;problem 2;reply -3;ticket -0.8;manufacturer -1.9;we-built 6.9;later-date 0.6;trial 2.9;technical -4.5;event-seller 3.7;solution -1.7;reduce -1.7;agreed 4.1;your-business -6.4;agency -0.7;customers -0.8;visit 0.7;reopens 1.4;right-person 4.7;demo 1;i-want-buy -3.2;save 1;experience 2.3;trouble -3;discount 1.7;open-to 4.3;support-voice 4.6;platform 2.5;no-obligation 1.7;most-firms 2.7;revenue -2.8;we-you-customer 1.1;funding 1.3;new-customers 0.8;quality -1.9;team-time -3;thanks-for -0.5;staff-seller 4.2;newsletter 1.4;increase 7.3",
  contract:
    "law 1.6;we-you-customer -7.3;process -2.4;without -1.8;shared 4.9;pricing 1.8;please-do 1.8;attached 1.7;told -1.2;notice -3.2;news-voice -2.6;meeting-internal -2.8;personal 2.3;agreed -1.6;percent -2.1;ticket 2.3;just-wanted -2.1;problem 2.6;solution 0.9;i-am-from -2.4;support-voice -2.1",
  proof:
    "figure -1;percent 1.6;ask 1.5;case 4.2;material 0.9;customers 2.1;contract 0.9;process 1.4;invoice 3.3;without -0.7;law 2.2;news-voice 1;discount -0.5;new-customers 3.3;reproach 6;personal 2.6;free 4.6;meeting-internal 0.6;order 2.3;noticed 3.2;notice 0.7;shared -3.2;internal 3.1;gives-up 0.6;sent-away 2.2;manufacturer 0.8;reduce 2;costs-nothing 2.6;i-am-from 2.8;interest 5.1;event-seller -5.2;your-business -2.2;farewell 6.9;recruiting -0.5;we-built -2.1;funding 0.9;introduces 4.6;ticket -0.6;trial -1.7",
  again:
    "self -0.8;just-wanted -6.2;told -2.9;process -6;without -1.7;farewell 3.8;gives-up 2.4;invoice -3.9;personal -2.7;news-voice -1.5;please-do -3;shared 0.5;recruiting -4;job -3;law 4.6;pricing 4.7;technical 4.1;study 0.9;order 0.6;problem -0.7;internal -5.8;meeting-internal -3;reproach -1.8",
  material:
    "self 2.9;figure -1.4;time 3.1;ask 1.8;free 1.5;manufacturer 1.4;process -2.8;pricing 2.1;internal 2.8;shared 0.7;again -1.5;contract 2.5;without -0.8;happy-to 0.5;demo -1.7;told 1.2;law -0.7;personal -1.6;please-do 4.4;costs-nothing -1.2;agreed -0.6;notice 1;gives-up -2.3;ticket -0.9;case 4.1;farewell 4;no-answer -2.7;just-wanted -3.2;problem -2.4;staff-seller 5.3;percent 2.1;interest 0.6;job -1.8;goodbye -1.5;solution 1.9;recruiting -0.5;reach-out -1.1;noticed 1.1;introduces -1.4",
  do: "you -0.5;figure 1;price 0.5;ask 0.6;we-built 2.2;product -1.5;benefit 2.3;proof 1.2;pricing 0.5;material 1.6;told 2.2;without -1.6;please-do 1;again 1.5;internal -1;introduces 5.1;law 0.8;percent -2.7;news-voice -4.2;role 0.8;invoice -0.9;reduce -0.9;costs-nothing 1;meeting-internal -1.2;manufacturer 0.9;solution 6;attached -0.8;recruiting -1.4;study -1.5;problem -3.3;gives-up 2.5;notice 2.3;customers 2.9;reproach -0.8;we-you-customer 0.7;happy-to -4.8;interest 1.8;technical 1.5",
  ask: "time -0.6;happy-to 0.7;again 0.7;interest 2.4;reply 6.2;without 1.1;contract -1.7;process 1.2;told -0.6;invoice 2.6;please-do -1.8;minutes -2.3;order 0.9;later-date 3.5;law 1.2;open-to -5.3;internal 0.6;meeting-internal -2;reproach -2.7;shared 1.7;gives-up -1.9;trial 4.2;just-wanted 5.4;study 1.2;reach-out -1.3;manufacturer -0.6;attached 3.6;no-answer -1.8;percent -4.5;demo -3.4;farewell -2.5;visit -2.3;sent-away 4.7;notice 2.6;opt-out 1.8;reduce -1.8;who-decides -1.9;i-want-buy -0.9;event-seller 1.6;introduces -0.6;job -1;recruiting -2.4;case 1;solution 2.3;agency 2.8;goodbye -3.7",
  benefit:
    "figure 1.3;self -1;price 0.6;reduce 0.6;ask -1.7;pricing 2.6;time 0.9;proof 3.4;material 1.2;again 2.8;process 2.5;invoice 1.6;save 3.4;pain 2.2;free 1.7;percent -2.7;please-do -4.6;revenue 3.4;reproach 0.5;no-answer -3.7;personal 4.4;role -1.9;told -2.4;news-voice -2.7;costs-nothing -1.6;increase 2.8;no-obligation 2.2;gives-up -1.3;internal -3.2;order 3.1;solution 2.5;notice -0.8;new-customers 5.5;shared 0.5;problem -1.4;discount 1.6;case 0.7;quality 1.4;ticket 0.8;happy-to -1.6;opt-out -2.7;study -2.4;farewell 2.4;reach-out 0.8;just-wanted -0.6;trial 1.7",
  product:
    "self 2.5;price 2.1;solution -0.8;time -2.8;manufacturer 1;ask 0.6;contract -1.4;platform 0.7;pricing -1.8;role -1.1;internal 0.5;process 2.7;agency -1.5;told 3.6;gives-up -1.1;again 2.7;without 3.2;noticed -0.5;invoice -0.6;pain 1.6;your-business -1.8;personal -1.2;please-do -4.2;costs-nothing 0.6;percent 4.1;technical -0.5;i-am-from 3.2;shared -3.2;news-voice 3;job -3.3;sent-away 2.6;introduces -1.4;recruiting -3.5;we-built 3.5;goodbye 0.7;happy-to -4.7;farewell 0.6;minutes 1.7;reproach -1.7;just-wanted 1.4;interest 3.1;order 2.1;we-you-customer 0.7",
  process:
    "study -3.1;job 0.8;recruiting -1.9;meeting-internal -3.3;law -2.7;without -2.8;agency 0.7;attached 2.9;told 3.2;pricing -2;shared -4.8;personal -0.8;internal -1;just-wanted -1.7;please-do -2.7;funding 6.3;news-voice 2.2;notice -3.1;technical 2.9;percent 0.8",
  free: "costs-nothing 1.8;self -1.5;figure -1.7;ask 1.4;without -2.2;no-obligation -2.2;notice 3.6;contract 2.9;happy-to 0.7;process 2.7;told 2.8",
  recruiting: "job -2.8;study -2.3;pricing -0.5",
  reproach: "self 1.6;told 1.1;please-do 4.7;contract 0.5;without 3.3;process 3;reduce 3.3;internal -4.1;invoice 5.9",
  pain: "figure -0.9;self 0.7;price 1.7;pricing 1.7;trouble 1.5;problem -1.8;time 0.7;process -1.2;ask -4.8;proof -1.4;without -5.1;material -2.2;contract 0.6;gives-up -0.9;invoice -2.5;law 1.2;ticket 3.4;personal -4.7;again -2.5;study 4.3;order -1.7;please-do -4.5;news-voice 3.4;percent 3.8;internal 3;role -2.1",
  farewell: "self 1.6;goodbye -3.6;no-answer 6.5;just-wanted -4.1",
  role: "figure 3.1;your-business 3.9;noticed -4;time 2.3;ask 3.8;material -1.8;pricing -4.4;team-time -1.1;personal 1.3;contract 1.1;news-voice 2.6;again -1.3;internal -0.6;event-seller -3.2;without 1.8;shared -1.6;customers -4.3;free 0.5;gives-up -4;process 3.6;please-do -1.3;thanks-for -4.2;costs-nothing -0.6;reproach -0.7;percent 1.2",
  introduces: "self 3;reach-out -0.8;i-am-from 5.6;again -4;just-wanted -3.4;we-built 1.1",
  time: "please-do -3.2;process 0.9;shared -1.6;contract 2;again -1.1;internal -1.4;told 0.5;meeting-internal -1;law -2.9;pricing 2;personal 1.5;invoice -2.3;news-voice -0.6;demo 7.1;visit 2.1;noticed 0.7;costs-nothing 1.8;just-wanted -2.7;order -2.1;reproach -0.6;gives-up 0.7;happy-to -2.6;study -3.5;attached 1;notice -3.7;manufacturer -1.8;goodbye 1.4;i-am-from 0.9;job 1.3;no-answer 2;reach-out -1.2;solution -1;reply 0.5;ticket 1.1;agreed 2.7;problem -1.3;recruiting 1.1;event-seller -5.5;farewell 0.6;trial 2.4;introduces -8.3;sent-away -1.7;case -2.7;percent 2.1;reduce -1.6;your-business -2.3",
  shared:
    "attached 5.2;agreed 4.5;thanks-for 1;law -0.5;we-you-customer 3;please-do 1.2;internal 2.7;pricing 2.5;without 2.8",
  "gives-up":
    "goodbye 6.9;farewell 4.9;thanks-for 4.9;shared -1;contract -3.1;law 1.4;problem -0.8;please-do 2.3;told -1.6;support-voice 0.6;personal 2.7;without 1.5;process -2.8;ticket 3.4;sent-away -0.7",
  noticed:
    "self 1.7;noticed-that -1.6;praise 5.6;your-business -4.9;process 0.9;news-voice 0.7;study 3;told -1.3;again 1.6",
  internal:
    "meeting-internal 5.6;law -1;told 2.4;pricing -5;i-am-from 1.4;without -1.1;discount 1.1;news-voice 1.7;team-time -0.8",
  "who-decides": "right-person 1.5;self -1.6",
  invoice:
    "contract -3.6;without 0.7;law -2.7;pricing 3;order 1.9;percent 1.8;news-voice -1.5;shared -1.1;told -2.1;attached -0.5;thanks-for -0.7;internal 2.1;notice -2.3;ticket -4.1",
  personal:
    "told 1.8;without -1.1;just-wanted -1;pricing 1;meeting-internal 0.6;please-do -4;news-voice -0.5;i-am-from 0.6;law -0.6;internal -4.7;no-answer 1.5",
  ticket: "problem -5.6;support-voice -3.5;law 1.3",
  "sent-away": "self 4.3;please-do 3.4",
  attached: "law 4.4",
  percent: "pricing 3.9;news-voice -2.9",
  "opt-out": "self -1.4;gives-up 3.5;farewell -2;problem 3.2;sent-away 2.6;opt-out-line 1;goodbye -4.4;without -3.2",
  "please-do": "news-voice -3;law -3.5;thanks-for -5;meeting-internal -1.1;attached -2.7",
  without:
    "law -4.4;no-answer -1.1;no-obligation 2.2;news-voice -0.6;attached 1.8;percent 1.1;happy-to 1.6;meeting-internal -1.2",
  insult: "self -3.4",
  "we-you-customer": "law 1.2",
  told: "meeting-internal -4.5;law -1.2;news-voice 1.3;attached -3.1;please-do -1;problem 1",
  pricing: "news-voice 4.4;law 1.5;please-do -1.4;attached 2.9;job 0.8;problem 5",
  scarcity: "self 0.8;time 1.8;contract 3.3",
  "costs-nothing": "pricing 0.5",
  agency: "study 7.3;i-am-from 5.9",
  order: "contract 0.7;law 0.7;pricing -3.7;quality -1.3;please-do 1;ticket 0.9;news-voice -0.7;without 2.3",
  "event-seller": "pricing 0.5",
  "reach-out": "just-wanted -5.1",
  "we-built": "i-am-from 2.3",
  solution: "meeting-internal -5;pricing 0.7",
  job: "study -3",
  problem: "news-voice -4",
  reduce: "pricing 2;percent -2.7",
  interest: "worth 3.6;open-to 6.3;trial -1.2;contract -2.9;curious 5.9",
  praise: "self 3.4",
  notice: "agreed 1.1;pricing 4.1;without 3.9;please-do -3.1",
  "news-voice": "law -0.5",
  "noticed-that": "news-voice -2.2",
  "meeting-internal": "law -2.2",
  discount: "pricing 5.8;law 2.7",
  "i-am-from": "told -1",
  "new-customers": "customers -2.8",
  save: "pricing -2.4",
  goodbye: "told 1.3",
  "just-wanted": "please-do -0.8",
  "no-obligation": "pricing 3.1",
  "happy-to": "pricing -1.3",
  minutes: "meeting-internal 1;told 0.7",
  reply: "please-do -3.3",
};
