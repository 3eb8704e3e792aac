import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.6;figure 0.5;price 1.8;role 6.2;material 2.8;told 2.1;proof 2.9;product 2.6;again -0.8;contract 2.3;pricing 1.3;process -1.5;without 1.7;gives-up 3.3;noticed 0.9;shared -1.4;personal 1.1;news-voice 1.1;invoice 0.7;internal 1.4;pain 1.6;free 1.6;reproach 0.6;farewell 1.4;meeting-internal 3.2;happy-to 2.3;your-business 3.6;goodbye 2.6;attached 2.3;study 2;no-answer 3.3;percent -4.1;reach-out 1.7;interest -0.9;just-wanted -1.4;introduces 3.6;agreed -4.5;minutes -1.3;job 3.4;i-am-from -2.9;thanks-for -4.6;we-you-customer 0.7;recruiting 1.6;problem 1.6;noticed-that 0.8;event-seller -2.7;technical -1.3;manufacturer 0.6;ticket 1.2;later-date 1.5;reply -2;solution -3.2;case -2;trial -0.9;team-time 5.3;sent-away -2.4;reduce 1.8;we-built 2.4;insult 4.5;agency 2.9;customers 1.9;reopens -4.2;who-decides 1.3;open-to 1.4;save 2.2;scarcity -4.1;opt-out -5;platform -0.5;i-want-buy 1.4;revenue 2.9;discount 1.6;no-obligation 2;right-person -3.9;most-firms 7.1;praise 0.6;support-voice 3.9;quality -0.5;seo 3;newsletter -0.7;staff-seller 1.1;help-you -1.6;opt-out-line 2.7",
  price:
    "figure 4.9;pricing 1.3;self -0.5;material -2.7;free 2.6;time -1.4;ask -0.8;costs-nothing 1.7;proof -1.4;without 3.9;invoice -1.7;process 4.4;trial 2.5;law -1;personal 0.8;discount -3.7;order 1.2;shared -3;attached -2.8;internal -0.5;please-do -1.4;event-seller 4.1;meeting-internal -2.5;reduce -2.8;no-obligation 2.2;we-built -1.8;reproach 6.3;happy-to 0.9;manufacturer -2.6;job 2.8;save -4.7;problem 3.2;interest 0.7;recruiting 3.4;scarcity 2.1;agreed -1.9;just-wanted -3.5;quality 0.5;study 4.3;ticket -1.1;farewell 3.8;technical -3;sent-away -1.4;agency 1.6;case 1.3;new-customers 1.2;your-business 2.8;most-firms 5.1;introduces -2.4;noticed 4.6;funding 1.3;we-you-customer -0.6;platform 1.9;reach-out -3.6;trouble -1.1;experience 1.1;goodbye 0.7;increase -4.3",
  we: "you -0.7;figure -0.5;price 1.5;self 1.4;do 3.2;time -0.5;ask -2.9;proof 1.2;benefit 1.3;product 4.9;contract -2;told -1.9;without -1.9;process -2.3;please-do -6.6;again -3.6;law 4.2;internal 4.1;personal -1;percent 4.5;free -2.3;news-voice -0.7;role -2.9;shared 1.1;meeting-internal 1.7;attached -0.6;costs-nothing 1;i-am-from 1.1;gives-up 1;order -3.4;manufacturer -2.4;reproach -2.5;solution -1.3;ticket -0.5;notice 2.1;introduces -4.7;minutes 1.3;agreed -3.4;no-answer -2.5;just-wanted -0.8;customers 5.3;reduce -2.3;technical 2.6;sent-away 5.5;job 1.4;study 5;event-seller 1.6;interest 4;noticed 3.8;recruiting -0.8;most-firms 5.5;platform 4.1;agency 1.1;farewell 3.7;save -5.5;later-date -1.7;no-obligation 3.8;trial 3;scarcity -3.2;new-customers -2.7",
  figure:
    "time 1.1;pricing -1.2;contract -3.1;process -3.4;ask 0.8;invoice -3.7;percent 2.7;law -1;without -3.8;again -2.6;news-voice 1.5;order -4.3;personal -2.1;attached -1.4;please-do -1.6;shared -1.3;study -2.2;meeting-internal 1.3;notice -0.6;ticket -6;costs-nothing 1.2;event-seller 3;we-you-customer -0.5;minutes 1.6;manufacturer 3;job 0.8;noticed -1.7;recruiting 1;reduce 4.2;solution -1;we-built -3.1;i-am-from -3.5;reproach -0.6;discount 0.7;interest -2;funding 2.6;technical 1.6;save 5.1;new-customers 4.4;trial 2.1;introduces 3.7;happy-to 5.1;no-answer -0.7;case -3.1;farewell 2.4;reach-out -0.6;your-business 3.5;trouble -0.6;sent-away -1.5;agency 1.6;platform 2.6;most-firms 3.8;demo 2;goodbye 0.6;later-date 4.2;support-voice -3.5;increase -4;no-obligation 3.9;visit 4.5;revenue 0.9;quality 5.9;staff-seller 3.1;insult 0.7;praise -1.1;reopens -2.5;open-to -0.6;partner-with -2.1;reply 0.9;team-time -1",
  self: "told 0.6;please-do -3.7;process 1;personal 1.3;internal -1.2;i-am-from 2.9;without 1.7;law -0.5;invoice -0.5;news-voice -1;no-answer 0.8;just-wanted 0.7;meeting-internal -0.5;shared 1.2;costs-nothing 2.5;study -1.7;percent -1.4;minutes -3;notice 1.6;order 3.1;job -2.1;recruiting 3.9;problem 2;reply -2.7;ticket -1;manufacturer -2.6;we-built 6.9;trial 3.5;technical -3.6;solution -1.9;event-seller 3.1;case 0.8;reduce -1.9;agreed 4;your-business -6.4;agency -0.5;customers -0.5;visit 1.1;reopens 0.8;right-person 3.9;demo 1;save 1.3;experience 2.2;trouble -3.3;i-want-buy -3.1;discount 1.8;open-to 4.8;support-voice 4.4;platform 2.7;no-obligation 1.6;most-firms 2.7;we-you-customer 1;revenue -2.6;funding 1.4;new-customers 0.8;quality -1.9;team-time -3;staff-seller 3.9;thanks-for -0.9;newsletter 1.2;curious 1;increase 7.3",
  contract:
    "law 1.5;we-you-customer -7.5;process -2.3;without -1.3;shared 5.1;pricing 1.9;please-do 1.3;attached 2.1;told -1.1;notice -4;news-voice -2.4;meeting-internal -2.8;internal -1;personal 2.4;agreed -2.5;percent -1.9;ticket 2.1;just-wanted -2;problem 2.7;solution 1;support-voice -2.1",
  proof:
    "figure -1;percent 1.5;ask 1.6;case 4.1;material 0.8;pricing -0.5;customers 2.2;contract 1.4;told 1.2;process 1.2;invoice 3.4;without -1;law 2.5;discount -0.6;new-customers 3.2;reproach 6.1;personal 2.8;free 3.5;meeting-internal 0.6;order 2.5;noticed 3.4;notice 0.9;shared -3.1;attached -0.8;internal 3.1;sent-away 2.3;gives-up 0.7;manufacturer 0.6;reduce 1.8;i-am-from 3.2;interest 4.8;costs-nothing 2.4;your-business -2;farewell 6.5;we-built -2.3;funding 1.1;introduces 4.4;event-seller -5.8;ticket -0.6",
  again:
    "self -0.7;just-wanted -6.2;told -2.6;process -7.1;farewell 3.5;without -1.6;gives-up 2.5;invoice -4.1;reach-out 0.8;personal -2.4;news-voice -1.1;please-do -3.2;recruiting -3.9;job -3.3;law 4.9;pricing 4.4;technical 3.4;study 1.3;agreed -0.6;later-date 1.1;order 0.7;problem -0.8;internal -6.3;meeting-internal -3.4",
  material:
    "self 2.6;figure -1.3;time 3;ask 2.2;free 1.6;manufacturer 1.7;process -2.8;pricing 1.5;internal 2.3;contract 2.8;again -1.3;without -1.1;told 1.2;demo -1.5;personal -1.5;please-do 4;costs-nothing -1.6;agreed -0.9;notice 1.2;gives-up -2.1;ticket -0.6;farewell 4.2;case 4;no-answer -3;just-wanted -3.5;minutes -0.7;problem -2.3;staff-seller 5.3;percent 2.2;goodbye -1.8;job -1.9;solution 1.3;noticed 0.9;reach-out -1;introduces -1.4",
  do: "self 0.5;you -0.8;figure 1.3;price 0.5;ask 0.8;we-built 2.1;product -1.8;benefit 2;contract 0.5;proof 2.9;material 1.5;told 2.4;without -1.7;please-do 1.3;process -0.7;again 1.1;internal -0.6;introduces 4.7;percent -3.6;law 1;news-voice -4.2;role 1;invoice -0.9;reduce -1.6;costs-nothing 0.9;help-you -0.6;pain 1.3;meeting-internal -0.7;manufacturer 0.9;solution 6.1;attached -0.7;study -1.4;gives-up 2.4;problem -2.9;notice 2.5;recruiting -1.3;reproach -1.1;we-you-customer 0.8;customers 2.3;interest 1.5;job 0.7;technical 0.9",
  ask: "time -0.7;happy-to 0.9;again 1;interest 3.3;reply 5.8;without 0.6;contract -1.7;process 1.4;told -0.7;invoice 1.8;please-do -1.7;minutes -1.3;later-date 3.1;law 1.6;open-to -5.4;internal 1.3;meeting-internal -2.5;reproach -1.7;shared 2;gives-up -2.2;just-wanted 5.2;trial 4.9;study 1.2;reach-out -1.4;percent -4.1;attached 4.7;farewell -2.5;no-answer -1.2;demo -3.6;i-am-from 0.8;sent-away 4.4;visit -1.5;notice 3;opt-out 0.7;reduce -1.9;who-decides -1.1;i-want-buy -1.1;introduces -0.9;event-seller 2.7;worth -0.5;case 0.6;job -0.8;recruiting -2;solution 2.4;agency 2.5;goodbye -4.1;right-person -1.7",
  benefit:
    "figure 1.1;self -1;price 0.7;reduce 0.6;ask -1.7;pricing 2.7;time 0.6;contract 0.6;proof 3.3;material 1;again 1.9;process 1.6;save 3.5;invoice 1.7;pain 1.8;free 1.7;percent -2.6;please-do -4.4;revenue 3.5;reproach 0.8;no-answer -3.4;personal 3.7;role -0.8;told -2.9;news-voice -2.9;costs-nothing -1.5;increase 2.7;no-obligation 1.9;internal -3.1;gives-up -1.4;meeting-internal 0.5;order 2.9;notice -0.5;solution 2.7;new-customers 5.7;problem -1.8;attached 0.8;discount 1.6;case 0.9;ticket 0.8;happy-to -1.8;study -2.4;farewell 2.7;opt-out -2.5;quality 2.9;reach-out 0.8;just-wanted -0.6",
  product:
    "self 2.4;price 2.1;solution -0.7;time -3.1;manufacturer 1.6;ask 0.5;contract -1.7;platform 0.8;role -1.1;pricing -1.7;internal 0.5;process 2.7;meeting-internal -0.6;agency -1.1;told 4.2;gives-up -1;again 2.5;without 3.1;invoice -0.6;your-business -1.4;pain 1.8;law 0.6;personal -1.6;please-do -4;percent 4.3;technical -0.6;costs-nothing 0.5;shared -3.4;i-am-from 4.4;news-voice 3.4;job -3.4;sent-away 1.9;introduces -1.7;recruiting -3.6;we-built 3.6;happy-to -5.1;goodbye 0.6;farewell 0.5;automation -0.6;minutes 0.9;reproach -1.3;interest 3.3;just-wanted 0.9;order 2.5;we-you-customer 0.9",
  process:
    "study -2.9;job 0.5;recruiting -1.7;law -2.4;meeting-internal -3;without -2.1;attached 3.3;told 3;agency 0.6;shared -4.8;pricing -2;personal -1.4;just-wanted -1.4;internal -1.8;please-do -3.1;funding 6.4;news-voice 2.5;notice -3;technical 2.8;percent 1",
  free: "costs-nothing 1.8;self -1.9;figure -1.4;ask 2.1;without -2.3;no-obligation -1.5;notice 3.4;process 2.9;contract 1.6;told 2.2",
  role: "self -0.6;figure 3;your-business 3.6;noticed -4.2;time 1.8;ask 3.6;material -2;pricing -4.2;team-time -1.4;personal 1.1;told 1.9;contract 0.9;news-voice 2.7;again -1.7;internal -0.9;without 0.8;event-seller -3.4;shared -1.1;customers -4.5;gives-up -4.6;process 3.7;please-do -1.2;costs-nothing -0.8;thanks-for -4.3;reproach -0.8;percent 1",
  recruiting: "job -2.8;study -2.2;pricing -0.8",
  reproach: "self 1.9;told 1.5;please-do 4.8;contract 0.6;without 2.8;process 3;reduce 3;internal -4;invoice 5.7",
  pain: "figure -0.9;self 0.9;price 1.4;pricing 1.9;trouble 1.4;problem -1.7;time 0.7;process -1.3;ask -4.9;proof -1.3;without -5.2;contract 0.6;material -2.6;gives-up -0.9;invoice -2.4;ticket 3.1;law 0.8;personal -3.8;again -2;study 4.1;order -1.8;please-do -4.2;news-voice 3.3;percent 3.8;internal 2.7;role -2.6",
  farewell: "self 1.4;goodbye -3.6;no-answer 6.6",
  internal:
    "please-do -0.8;meeting-internal 5.6;attached 0.5;law -1.8;solution -0.5;told 2.3;pricing -4.8;i-am-from 1.1;without -1.4;discount 1.7;team-time -0.9;news-voice -1.7",
  introduces: "self 3.3;reach-out -1.1;i-am-from 5.4;again -3.6;just-wanted -3.7;we-built 1.1",
  time: "please-do -2.7;shared -1.9;process 0.9;contract 1.9;again -1.8;internal -1.5;told 1.6;pricing 2.3;law -2.9;personal 1.2;invoice -1.6;demo 7.1;news-voice -0.7;visit 2.2;noticed 1.2;costs-nothing 1.3;order -2.1;just-wanted -2.5;reproach -0.8;gives-up 0.6;happy-to -3;study -3.2;attached 0.5;notice -3.8;interest -0.8;goodbye 1.6;manufacturer -1.9;no-answer 2;reach-out -1.5;solution -0.6;job 0.9;ticket 0.9;reply 0.7;agreed 3.1;problem -1.8;recruiting 1.3;farewell 0.6;event-seller -4.5;trial 2.8;introduces -8.4;sent-away -2.1;percent 1.8;case -3.3;reduce -1.4;your-business -1.9;technical -0.5",
  shared: "attached 5.3;agreed 4.5;thanks-for 1;we-you-customer 2.8;please-do 1.1;internal 3.2;pricing 2.5;without 2.6",
  "gives-up":
    "goodbye 7;farewell 5.1;thanks-for 4.9;shared -1.2;contract -3.3;law 1.5;problem -1.1;please-do 2.5;told -1.8;personal 2.2;without 0.9;process -2.5;ticket 3.5;internal 0.6;sent-away -1.4",
  noticed:
    "self 1.7;noticed-that -1.8;praise 5.7;your-business -4.7;process 1;news-voice 0.8;study 3.2;told -1;again 1.7",
  "who-decides": "right-person 2.7;self -1.2",
  invoice:
    "contract -3.6;without 0.7;law -2.6;pricing 3.6;please-do 0.5;order 2.3;news-voice -1.7;percent 0.8;shared -2.3;told -2.1;attached -1.3;thanks-for -0.5;internal 2.4;notice -2.3;ticket -3.8",
  personal: "told 1.7;without -0.9;just-wanted -1;please-do -3.9;pricing 0.8;law -0.8;internal -5.1",
  ticket: "problem -4.9;support-voice -3.8;law 1",
  "sent-away": "self 4.4;please-do 4",
  attached: "law 4.6",
  percent: "pricing 4.4",
  "opt-out": "gives-up 3.2;problem 3;farewell -1.6;sent-away 3.4;goodbye -5.9",
  "please-do": "news-voice -3.6;law -3.8;thanks-for -5;meeting-internal -1;attached -2.6",
  without:
    "law -4.6;no-answer -1.1;costs-nothing 0.5;no-obligation 1.9;news-voice -0.6;attached 2.4;percent 1.1;problem -0.8;happy-to 1.2;meeting-internal -1.6",
  "we-you-customer": "law 1.3",
  insult: "self -3.1",
  "no-answer": "told -1;goodbye 0.5",
  pricing: "told -0.6;news-voice 4.4;law 1.1;please-do -1.6;attached 3.5;job 0.5;problem 5.4",
  told: "meeting-internal -4.6;law -1.8;news-voice 1.3;attached -3;please-do -0.8;problem 1",
  scarcity: "self 0.9;time 2;again 0.6;contract 3.2",
  order:
    "contract 1.1;law 0.9;pricing -3.2;quality -2.5;please-do 1.2;ticket 0.6;attached 0.5;news-voice -0.5;without 2.2",
  agency: "study 7.4",
  "reach-out": "just-wanted -5.4",
  "we-built": "i-am-from 2",
  solution: "meeting-internal -5",
  job: "study -3",
  reduce: "pricing 2;percent -3.1",
  interest: "worth 3.4;open-to 5.3;trial -0.7;contract -2.7;curious 5.5",
  praise: "self 3.5",
  problem: "news-voice -4.9",
  "news-voice": "law -0.6",
  notice: "pricing 4.1;without 3.9;please-do -3.4",
  "noticed-that": "news-voice -2.3",
  customers: "told -0.9",
  "meeting-internal": "law -1.7",
  "new-customers": "customers -2.8",
  save: "pricing -2.4",
  discount: "law 2.8;pricing 5.9",
  goodbye: "told 1.4",
  "just-wanted": "please-do -0.7",
  "no-obligation": "pricing 2.9",
  reply: "please-do -3.2",
};
