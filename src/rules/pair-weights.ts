import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  again:
    "gives-up 2.2;goodbye 2.5;i-am-from 2.5;invoice -2.8;job -10.2;just-wanted -2;news-voice -4;no-answer 1.5;order -1.2;personal -2.4;please-do -4.1;process -2.9;reach-out 3.8;recruiting -3.4;self 2;shared 4.6;technical 4.3",
  agency: "i-am-from -0.8;study 1.9",
  agreed: "law -2.1",
  ask: "attached 6;contract -1.3;costs-nothing 1;demo -0.7;event-seller 1.5;farewell -6.6;gives-up 0.5;goodbye 1.3;happy-to -0.5;i-am-from 0.7;i-want-buy -1.4;interest 5.5;internal -2.5;introduces 2.2;job -1.7;just-wanted 4;later-date 0.8;law -3.6;manufacturer -1.3;meeting-internal -2.5;news-voice -1.2;no-answer -1;notice 3.2;open-to -2;opt-out 3.9;opt-out-line 4;order -1.7;personal -0.9;platform -4.4;please-do 1.9;pricing 5.1;problem -3.7;process -2.1;reach-out 0.7;recruiting -4.7;reply 3.6;reproach -7.9;right-person 3.1;self 1.7;sent-away 1.4;shared 2.6;solution 0.5;staff-seller 1.1;study 5.5;technical -0.5;ticket 1;time -0.9;trial 6;visit 5.2;who-decides 3.7;your-business -0.7",
  attached: "job -9.8;law 6",
  benefit:
    "again -3.7;ask -2.3;case -2.6;contract 3.4;customers 5.4;discount 1.3;event-seller -0.6;farewell 2.5;free 3.5;gives-up -2;goodbye -2.2;i-am-from -2.7;increase 0.9;internal -2;invoice 2.1;job -0.7;just-wanted 0.9;law -0.5;material 1.3;minutes 6.4;new-customers 2.3;news-voice 1.1;no-answer 1.4;no-obligation 3.7;notice -0.9;order 5.1;pain 1.2;percent 1.1;personal 3.2;please-do -3.7;price -2.8;pricing 6.5;problem -3.4;proof 2.7;recruiting -1.3;reduce 3.3;reproach -0.5;save 2.3;self -1.8;shared 1.5;study -0.7;team-time 6.6;ticket -1;time -1;told -2.2;trial -0.5;trouble -5.6;we-built 6.4;without 2.8;your-business 2.7",
  contract:
    "agreed -1.1;attached -0.6;i-am-from -1.7;internal -1.2;just-wanted -2.7;law -2.2;meeting-internal -3.5;notice 2.1;personal 2.4;pricing 3.1;process -4.1;reduce -3.1;shared 4.2;ticket 2.4;told -1.5;we-you-customer 2;without 1.3",
  "costs-nothing": "pricing -1.5",
  customers: "pricing -4.4",
  discount: "pricing 3.5",
  do: "again -2.7;agency 1.9;ask 3.6;attached -3.8;benefit 3.8;contract 4.5;costs-nothing 4;discount -1.8;experience 0.8;figure 4.4;gives-up 1;help-you -0.9;i-am-from -1.1;interest 1.7;internal 4.3;introduces 7.2;invoice 0.6;law -2.6;manufacturer 1.3;material -4.7;meeting-internal -0.8;minutes 5.4;news-voice -2.4;notice 1.3;noticed 1.5;order 9.9;pain 2.7;percent -2.9;personal -1.1;please-do -0.6;price -0.9;pricing -2.3;problem -3;process -1.1;product -0.8;proof 5.1;recruiting -3;reduce -2.1;role 2.4;shared 1.8;study 1.6;technical -4.1;time -1.3;told -3.8;we-built 6.2;we-you-customer 2.3;without 0.9;you -2.6;your-business 1.7",
  "event-seller": "pricing -2.6",
  farewell: "goodbye -3.2;no-answer 2.9;self 5.2;without 1.8",
  figure:
    "again -2.5;agreed -4.1;ask -1.6;attached -3.1;case 2.5;contract -0.6;costs-nothing -2.1;customers -2.2;discount -4.7;event-seller -1.1;experience -2.6;farewell -1.8;funding 4.6;gives-up 4.5;goodbye -2.7;happy-to -2;help-you -1.9;i-want-buy -7.7;increase -5.4;interest 2.5;internal -3;introduces 2.7;invoice -7.2;job 2.6;later-date -0.5;law -1.9;list-seller 5;manufacturer 1.6;meeting-internal 0.7;most-firms 4;new-customers 1.2;news-voice -1.2;newsletter -2.9;no-answer 1;no-obligation -2.4;notice -4.6;noticed -3.7;noticed-that -0.6;open-to 3.5;order -2.9;percent 8.5;personal -3.2;please-do -2;pricing 4.1;problem -2.5;process -2.5;quality 6.1;reach-out 2.6;recruiting -0.6;reduce -1.1;reproach -1.3;revenue -0.8;save 4.4;self -2.7;sent-away 4.6;shared -4.4;solution 0.5;staff-seller 9.5;study -3.1;support-voice 3.4;technical -6.4;ticket -7.4;told -2.1;trial 1.3;trouble -6.6;visit -1.9;we-built -1.9;we-you-customer -6.6;your-business 1.3",
  free: "ask 3.5;contract -0.8;costs-nothing 3.9;figure 2;happy-to -4.8;internal 0.9;news-voice -1.1;no-obligation 1.3;notice 3.6;pricing 1.5;process 3.1;self 0.6;told -3.3;trial 0.9",
  "gives-up":
    "contract -4.6;farewell 5.8;goodbye 6.6;law -6;personal 7.7;please-do 2.2;pricing -7;problem 2.3;self -3.4;shared -5;support-voice -0.5;thanks-for 3.7;ticket -0.5;told 5.7;without -1.3",
  "happy-to": "costs-nothing 3.4;news-voice -2.6;pricing -2.9",
  "i-am-from": "study -1.8",
  interest: "again 2.6;curious 4.9;open-to 0.6;pricing -3.3;process -0.7;self 0.6;sent-away 5.2;trial -1.1;worth 6.2",
  internal:
    "attached -3.8;discount -1.2;i-am-from -4;law -6.6;meeting-internal -1.9;news-voice -1.1;please-do -5.1;pricing -1.5;solution 0.7;told -1.5",
  introduces: "again -3.3;agency -3.2;i-am-from 0.9;just-wanted -1.3;process -5.3;reach-out 1.2;self 4.8;we-built -4.5",
  invoice:
    "attached -3;contract 0.6;internal -0.6;law 2;news-voice 0.6;notice -6;percent 9.1;please-do -7.6;pricing 4;problem -3.8;process -0.6;shared 3.8;ticket -7.5;told 5.2;we-you-customer 1.5;without 4.7",
  job: "study 1.5",
  manufacturer: "experience 2;percent -3.5;pricing -2.6",
  material:
    "again 2;agreed -5.4;ask 2.5;attached 1.9;costs-nothing 3.3;demo -3.6;event-seller 2.4;farewell 3;figure -1.6;free 4.6;gives-up -2.7;happy-to 5.6;interest 3.3;invoice -0.9;job -3.4;just-wanted -2.3;law -2.4;manufacturer 2.9;meeting-internal 1.1;minutes 2.8;no-obligation 5;notice 0.8;noticed 3.8;order -0.6;percent 3.7;please-do 3.4;pricing 2.7;problem 0.8;process 0.5;recruiting 1;self 2;shared -3.6;solution -2.1;staff-seller 10.5;time -0.5;told -5.1;without 0.9;your-business 2.5",
  "meeting-internal": "law -2.1",
  minutes: "demo -0.9;meeting-internal 2.6",
  "new-customers": "customers -2.3;percent -1.2",
  newsletter: "news-voice -1",
  "no-answer": "goodbye 6.1;told -2.3",
  "no-obligation": "pricing 1.1",
  notice: "law -3.1;pricing -2.6;study -0.6;told 0.8",
  noticed:
    "i-am-from 3.8;job 4.9;news-voice 0.7;noticed-that -1.9;personal 1.6;praise 8.9;problem 5.6;process 6.3;recruiting -1.4;self -3.9",
  "noticed-that": "news-voice 1.2",
  "opt-out": "farewell -3.1;gives-up 0.6;interest 3.7;opt-out-line -0.8;self -2.1;sent-away 0.8",
  order: "agreed -2.1;contract -3.7;law -5.4;percent 3.2;please-do -3.9;process -0.6;shared 4.3",
  pain: "again 1.2;ask -2.6;contract -4.3;figure -0.9;invoice -4;law -1.1;material -5.2;news-voice -1.3;percent -3.6;personal 6.8;please-do -2;price 4.9;pricing -1.2;problem -4.1;process 1.6;proof 1.5;self -1.3;ticket -6.5;time 2.4;told 2.5;trouble 3.3;without -0.9",
  percent: "discount 2.8;law 4.3;pricing -3.6",
  personal: "just-wanted -4.5;meeting-internal -4.1;pricing 3.7;told 0.5",
  platform: "i-am-from -0.8",
  "please-do": "attached 2.8;law -2.5;meeting-internal 0.7;news-voice -1.5",
  praise: "self 2.8",
  price:
    "again 0.8;agency 1.6;agreed -0.8;ask -2.7;attached 2.7;case -2;contract -6.5;costs-nothing -3.2;customers -3.8;demo -2.8;discount -2.6;event-seller 3.1;experience 1.1;farewell 4.9;figure 7.3;free 3.1;gives-up -0.8;goodbye -1.2;happy-to 0.5;help-you -3.8;i-am-from -3.5;i-want-buy -6.3;interest -2.4;internal -2;introduces -5.6;invoice -1;job -1.3;just-wanted -2;law 7.1;manufacturer -3.2;material -3.6;meeting-internal -6.1;minutes 1.8;most-firms 9.6;new-customers 1.5;news-voice 5.9;no-obligation 0.8;notice 3.4;noticed 3.2;order -1.4;percent -4.7;platform 3;please-do 2;pricing 1.6;problem 2.2;process 3.5;reach-out -2.5;reduce 1.2;reply 0.7;reproach 6;revenue -1.1;save -1.3;self -1.8;sent-away -1.4;shared -6.6;solution 4.7;staff-seller 0.5;study 6;support-voice 2.2;technical -0.5;ticket -2.6;time 5.2;we-built -1.8;we-you-customer -0.9;your-business -4.1",
  pricing:
    "agreed 1.3;attached 0.6;law 1.2;meeting-internal -3.7;news-voice -2.8;please-do -1.2;problem 8.2;study -3.1;told -3.3",
  problem: "news-voice -5.5",
  process:
    "agency 2;attached -2.2;event-seller 0.5;experience -2;funding 1.5;happy-to 5.7;i-am-from -4.9;internal -2;just-wanted -1.5;law -7.6;manufacturer -4.4;meeting-internal -0.6;minutes -6;news-voice -1.3;newsletter -6.4;notice -4.3;noticed-that -0.7;percent -0.5;personal -2.5;please-do -2.9;pricing -3.9;recruiting 1.7;shared -8.8;solution 3.7;study -2.2;technical 1.7;told -0.5;without -3.6",
  product:
    "again 0.6;agency -1.3;agreed -1.8;ask 2.2;attached 3.5;automation 2.6;benefit 1.9;case -3.8;contract -2.9;costs-nothing 1.9;demo 1.3;event-seller 4.2;experience 6.4;farewell 4.5;figure -1.3;free -4.5;gives-up -3.1;goodbye 2.8;happy-to -2.1;i-am-from 1.6;interest 3.4;internal 1.4;introduces 1;invoice -1;just-wanted -0.8;law -3.2;list-seller 2.6;manufacturer 2.1;material -0.7;meeting-internal 1.4;minutes -2;new-customers 1;news-voice 1.2;notice -1.2;noticed 0.6;order -3.3;pain 2.3;percent 4.2;personal -1.3;platform -0.9;please-do -7.3;price 1.9;pricing 1.5;problem -4.5;proof -0.5;reach-out 2.8;recruiting -5.6;reduce 6.3;role -1.4;sent-away 3.8;seo 1.9;shared -3.1;study 2;technical -2.5;ticket 1.1;told -2;we-built 3.9;we-you-customer -4.3;without 3.4;your-business -5.8",
  proof:
    "again 3.6;agreed -3;ask -0.5;attached -4.2;case 2.6;contract -0.7;costs-nothing 3.3;customers 2;event-seller -4.5;experience 4.1;figure 1.7;free 1.8;gives-up -3.1;interest 2.8;internal -1.3;introduces 3.4;invoice 0.7;manufacturer -2.3;material 1.2;meeting-internal -0.7;minutes -2.7;new-customers 1.6;news-voice -0.5;no-answer 3.3;notice 2.5;noticed 5.5;order 4.7;percent -2.4;personal 2.7;platform 4.1;please-do -6.9;pricing -1.5;process -1.3;quality -2;recruiting 0.9;reduce 1.3;reproach 5.6;role 2.1;save -3;self -1.9;sent-away -0.7;shared -2.7;solution -6.6;ticket -5;time 0.5;told 2.8;we-built 4.3;without -1.6;your-business -1",
  quality: "pricing 1.6",
  "reach-out": "just-wanted -4",
  recruiting: "internal 2.3;job -3.4;pricing 2;study 4.3",
  reduce: "percent -2.6;pricing -2.4",
  reply: "please-do -2.2",
  reproach: "self -2.9;told 3",
  revenue: "pricing 3.8",
  role: "again -3.4;ask 5.9;attached 1.6;contract 1;costs-nothing 0.6;customers -2.6;event-seller 4.2;figure 0.7;free -1;i-am-from 2.8;interest -1;internal 5.5;invoice -0.5;job 4.3;law 2.9;manufacturer -0.5;material -2.1;meeting-internal 2.4;new-customers 1.9;news-voice 8.3;no-answer -0.9;notice -1.7;noticed 0.5;noticed-that 1;percent 3.4;personal 1.7;pricing -5.2;problem 4;process 4.3;seo 2.7;shared -1.7;team-time -3.9;thanks-for -3.2;told -1.1;who-decides 8;without 4.9;your-business 2.4",
  save: "percent 4.3;pricing -2.7",
  scarcity: "contract 3.5;law 3.9;self 4.2;time -1.8",
  self: "agency -2.2;agreed 5.4;case 4.7;contract -1.2;costs-nothing 6.9;customers 3.1;demo -1.7;discount 4.2;event-seller -0.9;experience 6.6;goodbye -1.1;happy-to 0.6;help-you -1;i-am-from 1.5;i-want-buy -4.9;increase 4.7;invoice -2.1;job -4.6;just-wanted -0.7;later-date -0.7;law -1.3;manufacturer -1.7;meeting-internal 1.2;most-firms 4;new-customers 2.1;news-voice -2.5;no-answer 2.9;no-obligation 3.4;notice 6.3;noticed-that 6.2;open-to 2.6;order -1.8;percent -1.6;personal -0.8;platform -0.8;please-do -1.9;pricing -2.3;problem -2.3;process -2.9;quality -1;reach-out -1.5;reduce -3.8;reply -1;revenue 1.4;right-person 2.8;save 3.5;shared 3.2;solution -0.6;staff-seller 1.6;study -5.6;support-voice 5.4;team-time -4.5;technical -1.2;ticket -3.4;told 2;trouble -1.1;visit 1;we-built 2.9;we-you-customer 2.3;without 2.3;your-business 2.3",
  "sent-away": "opt-out-line -2.9;please-do -1.6;self 1.6",
  shared:
    "agreed 3.6;attached 6.4;event-seller -7.5;internal 1.1;job -3.2;law 2.9;please-do 5;pricing -1.9;study -1.6;thanks-for 1.2;told 1.3;we-you-customer 0.6",
  solution: "pricing -2.8",
  technical: "told 1.9",
  "thanks-for": "agreed -4.5",
  ticket: "problem 1;support-voice -8.4",
  time: "again -5.5;agreed 1.4;attached 2.1;case -1.1;contract 1.8;costs-nothing -1.6;demo 2.2;discount -1.8;event-seller -2;farewell -1.1;gives-up 3.9;goodbye 1.4;happy-to 1.6;i-am-from 1.2;internal 1;introduces -3.3;invoice 4.5;job 5.6;just-wanted -4.9;later-date -2.2;law -0.5;manufacturer 0.6;meeting-internal -5.2;minutes -1.2;new-customers -0.9;news-voice -1.8;no-answer 2;no-obligation 5.8;notice -1.1;open-to -3.8;order -4.3;personal -3;platform 0.6;please-do -3.4;pricing -4;problem 1.5;process -2.5;reach-out -2.6;reduce 5.5;reply 0.8;reproach -1.6;right-person 0.6;shared -1.3;solution 2.2;study 2;team-time 1.6;thanks-for -5.5;ticket 2.5;told -0.6;trial -3;trouble 3.8;visit 3.2;who-decides 0.8;without -2.5;your-business -6.4",
  told: "agreed 1.3;meeting-internal -5.1;news-voice -1.5;please-do -2.7;problem 3;study 1",
  we: "again -5.7;agency 1.4;agreed -3.8;ask -1.6;benefit 1.3;case -2.5;contract -2.1;costs-nothing -1.1;customers 4.9;demo -1.1;discount 1.3;do 6;event-seller -1.9;experience 2.2;figure -0.7;free 1.9;gives-up 2;goodbye -1.8;happy-to -2.3;i-am-from 5.1;i-want-buy -3.4;increase -1;interest -3.8;internal 1.3;introduces -0.7;invoice 0.5;job 2.5;just-wanted -1.2;later-date 2.1;law 4.2;manufacturer 4.7;material 1.7;meeting-internal -2;minutes 3.1;news-voice -2.4;newsletter -4.3;no-answer 1.9;no-obligation 2;notice 2.7;noticed 1;order 3.9;pain -2.4;personal -2.6;platform 1.1;please-do -6.4;price -1.3;pricing 2.6;problem 3.6;process -2.2;product 3;proof 3.5;quality 2.5;reach-out -1.7;recruiting 0.8;reduce -4.5;reproach -2.9;revenue 4.1;role -1.4;save -6.8;scarcity -2.5;sent-away -5.2;shared -4.6;solution -2.4;staff-seller 2.3;study 5.4;support-voice -1.1;technical -1.1;ticket -5.2;time -1.1;told -2.8;trial -2;trouble -1.2;we-built -0.8;who-decides -4.7;without -3.6;you 1.5;your-business 4",
  "we-built": "i-am-from -3.9;pricing 4.5",
  "we-you-customer": "law 0.6",
  "who-decides": "right-person 2.4;self 2.7",
  without:
    "attached 2.3;costs-nothing 1.3;law -6.8;manufacturer 2.9;news-voice 2.6;no-obligation 0.7;please-do -3;pricing 0.9;problem -4.8;trial -0.7",
  you: "again -1.5;agency 4.8;agreed -7;ask 1.4;attached -1.2;automation 2.8;case -1.8;contract 2.1;curious 6.6;customers 2.1;demo 4.2;discount -4.4;event-seller -0.5;experience -2.2;farewell 1.8;figure -1;free -1.7;funding 3.8;gives-up 3.3;goodbye 1.2;happy-to 7.5;i-am-from -1.7;i-want-buy 3.2;insult -0.9;interest -0.7;internal -0.6;introduces -4.5;invoice 3.9;job 6.6;just-wanted -0.6;later-date 0.5;law 1.1;list-seller 7.6;manufacturer 1.6;material 4.1;meeting-internal 6.6;minutes 1.9;most-firms 2;new-customers 1.7;news-voice 1.5;newsletter -0.8;no-answer 4.1;no-obligation 2.9;notice -5.1;noticed 3.1;noticed-that -4.1;open-to -1.8;opt-out -3.8;opt-out-line 2.2;order -1.2;pain 1.3;percent -3.3;personal -1.4;platform 1.9;please-do -4.4;praise -4.4;price 2;product 1.3;quality 2.7;reach-out 1.7;recruiting -6.1;reduce 1.9;reopens -5.5;reply 0.7;reproach 7.2;revenue 5.5;right-person -2.1;role 5.8;save 2.4;scarcity -1.7;self 4.1;sent-away -1.9;seo 4.9;shared -3.6;solution -0.9;study 1.4;support-voice -1.1;team-time 5.3;technical -1.1;thanks-for -11.6;ticket 3.1;time 1.1;trial 3;trouble 3.6;visit -2.6;we-built -2.1;we-you-customer -3.4;who-decides -1.8;without 1.3;worth -3.9;your-business 2.4",
  "your-business": "problem 0.8;told -1.7",
};
