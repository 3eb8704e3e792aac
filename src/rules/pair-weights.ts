import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  again:
    "contract -0.6;gives-up 1.4;goodbye 2.3;i-am-from 2.6;invoice -2.3;job -8.1;law -1;news-voice -2.7;no-answer 1.1;personal -1.3;please-do -2.9;process -3;reach-out 2.9;recruiting -2.4;self 2.6;shared 2.5;technical 3;told 0.6;without -0.6",
  agency: "i-am-from -0.6;study 2.2",
  agreed: "law -0.9",
  ask: "attached 4.7;contract -1.6;costs-nothing 1.6;demo 0.5;event-seller 1.8;farewell -5.9;goodbye 0.6;happy-to 0.9;i-want-buy -1.1;interest 4.9;internal -1.7;introduces 2.3;invoice -0.8;job -1.6;just-wanted 3;later-date 1.1;law -4.4;manufacturer -1.5;meeting-internal -1.6;minutes 0.5;news-voice -0.7;notice 1.8;open-to -1.8;opt-out 4.5;opt-out-line 3.5;order -1.3;personal -1;platform -3.1;please-do 1.4;pricing 4.5;problem -2.4;process -2.3;reach-out 1.1;recruiting -4.4;reply 2.7;reproach -5.8;right-person 2.9;self 1.1;sent-away 1.9;shared 2;staff-seller 0.9;study 4.5;technical -0.6;ticket 1.1;trial 4.1;visit 3.6;who-decides 3.5;without -0.9",
  attached: "job -8.1;law 5.1",
  benefit:
    "again -2;ask -1.5;case -2;contract 2.4;customers 4.5;discount 1.9;farewell 2.3;free 2.1;gives-up -1.5;goodbye -1.8;i-am-from -1.9;increase 0.7;internal -2.5;invoice 2.7;manufacturer 0.7;material 0.8;minutes 5;new-customers 1.6;news-voice 1.1;no-answer 1.1;no-obligation 2.8;noticed 0.5;order 4.2;pain 1.3;percent 1.1;personal 2.9;please-do -3.1;price -1.9;pricing 4.9;problem -2.6;proof 2.2;quality 0.7;recruiting -1.1;reduce 2.5;reproach -0.5;save 1.8;self -1.5;shared 1;solution 1.1;team-time 4.8;ticket -1.3;time -0.7;told -1.4;trouble -3.6;we-built 5.6;without 2.5;your-business 3.1",
  contract:
    "agreed -1.2;costs-nothing -0.8;i-am-from -1;internal -1.7;just-wanted -2.3;law -1.8;meeting-internal -2.2;notice 1.4;personal 1.9;please-do -0.6;pricing 3;process -2.6;reduce -2.4;shared 3.8;ticket 2.4;told -1;we-you-customer 1.3;without 1.2",
  "costs-nothing": "pricing -1.4",
  customers: "pricing -3.9",
  discount: "law 0.9;pricing 2.7",
  do: "again -2.9;agency 1.2;ask 2.8;attached -3.1;benefit 2.6;contract 3.6;costs-nothing 3.5;discount -1.1;figure 3.4;gives-up 1;help-you -0.9;i-am-from -0.9;interest 1.4;internal 2.5;introduces 6.3;law -1.6;manufacturer 1.6;material -3.4;meeting-internal -1.1;minutes 4.8;news-voice -1.1;notice 1.6;noticed 1.5;order 7.2;pain 2;percent -1.4;personal -1;please-do -1.1;price -1;pricing -1.8;problem -3;process -0.5;proof 4.3;quality 0.6;recruiting -2.4;reduce -0.8;role 2;shared 1;study 1.6;technical -4.2;time -0.5;told -3.4;we-built 5.1;we-you-customer 2.3;without 1.4;you -2.2;your-business 1.9",
  "event-seller": "pricing -1.2",
  farewell: "goodbye -1.3;no-answer 2.3;self 4.2;without 1.6",
  figure:
    "again -3;agreed -4.1;ask -1.3;attached -3;case 3.7;contract -1.1;costs-nothing -0.6;customers -1.5;discount -3.8;event-seller -0.8;experience -0.7;farewell -1.4;funding 3.1;gives-up 3.7;goodbye -2.8;happy-to -1.4;help-you -1.1;i-am-from 0.7;i-want-buy -6.7;increase -4.5;interest 3.3;internal -2.8;introduces 2;invoice -6.3;job 2.4;later-date -0.7;law -0.9;list-seller 5.2;manufacturer 0.6;meeting-internal 0.5;minutes 0.6;most-firms 4.1;new-customers 1;news-voice -1.4;newsletter -2.7;no-answer 1.2;no-obligation -1.1;notice -3.2;noticed -3;open-to 3;order -1.4;percent 6.6;personal -2.4;platform 0.9;please-do -2.5;pricing 3.8;problem -3.7;process -2.5;quality 5.3;reach-out 2.8;reduce -0.9;revenue -1.1;save 3.4;self -2.8;sent-away 3.2;shared -3.6;staff-seller 8.3;study -2.6;support-voice 3.2;technical -5.3;ticket -6.2;time -0.5;told -2;trouble -6.7;visit -0.9;we-built -1.7;we-you-customer -6.9",
  free: "ask 3;contract -1.2;costs-nothing 3.1;figure 0.7;happy-to -3.6;law -0.7;news-voice -0.6;no-obligation 0.9;notice 3.4;pricing 1.3;process 2.7;told -3.1;trial 1.2",
  "gives-up":
    "contract -3.7;farewell 5.4;goodbye 5.1;law -5.5;personal 5.9;please-do 1.5;pricing -6.2;problem 1.5;self -3.7;shared -3.4;thanks-for 3.1;told 5.6;without -0.9",
  "happy-to": "costs-nothing 2.6;news-voice -1.9;pricing -1.4;trial 0.5",
  "i-am-from": "study -1.5",
  interest: "again 2;curious 4.9;pricing -2.7;self 0.5;sent-away 5.4;trial -0.5;worth 5.5",
  internal:
    "attached -3.8;i-am-from -3.7;law -5.2;meeting-internal -1.8;news-voice -0.9;please-do -4.1;pricing -1;solution 0.5;team-time 1;told -1.1",
  introduces: "again -3.1;agency -2;i-am-from 1.2;just-wanted -1.2;process -3.4;reach-out 2;self 3.3;we-built -2.7",
  invoice:
    "attached -2.2;internal -0.5;just-wanted -0.5;law 1.5;notice -5.1;percent 8;please-do -6.1;pricing 2.9;problem -2.4;process -0.9;shared 2.9;ticket -5;told 2.9;we-you-customer 1.5;without 2.9",
  job: "study 0.5",
  manufacturer: "experience 2.6;percent -3.3;pricing -2.6",
  material:
    "again 1.2;agreed -5.1;ask 2.7;attached 1.3;costs-nothing 2.6;demo -3.2;event-seller 1.6;farewell 2.3;figure -0.6;free 4.5;gives-up -1.5;happy-to 4.6;interest 2.7;job -1.7;just-wanted -1.6;law -1.2;manufacturer 2.1;meeting-internal -0.8;minutes 2.5;news-voice -0.5;no-obligation 4.8;notice 0.5;noticed 3.4;percent 2.6;personal 0.5;please-do 2.4;pricing 2.5;problem 0.5;process -0.5;recruiting 1.6;self 1.7;shared -2.5;solution -1.7;staff-seller 7.7;time -1.2;told -5.3;trial 0.5;without 0.6;your-business 1.6",
  "meeting-internal": "law -2.2",
  minutes: "meeting-internal 2.9",
  "new-customers": "customers -2.3;percent -1.1",
  "news-voice": "meeting-internal -0.7",
  newsletter: "news-voice -2.2",
  "no-answer": "goodbye 6.1;told -2.2",
  "no-obligation": "pricing 2.5",
  notice: "agreed -1.8;law -2;please-do -0.5;pricing -2.1;study -0.8;told 1",
  noticed:
    "again -0.8;i-am-from 2.5;job 3.7;noticed-that -1;personal 0.7;praise 6.4;problem 4;process 4.9;recruiting -1;self -2.8;your-business 0.9",
  "opt-out": "farewell -1.8;gives-up 0.7;interest 2.5;self -1.4",
  order: "agreed -1.4;contract -3.2;law -3.8;news-voice 0.6;percent 3.5;please-do -3.3;shared 3;ticket -0.7",
  pain: "again 1.3;ask -1.6;contract -3.8;invoice -3.5;material -4.4;news-voice -1.1;percent -2.8;personal 4.6;please-do -1;price 3.7;pricing -1.2;problem -3.3;process 2;proof 1.2;role 0.6;self -1;ticket -5.1;time 2.1;told 2.5;trouble 2.4;without -0.5",
  percent: "discount 1.9;law 3.5;pricing -2.3",
  personal: "just-wanted -4.1;meeting-internal -4;pricing 3;told 0.6",
  "please-do": "attached 1.5;law -1.1;news-voice -1.9",
  praise: "self 2.1",
  price:
    "again 1.2;agency 1.3;agreed -1.5;ask -2.4;attached 2.4;case -1.2;contract -4.8;costs-nothing -2;customers -3.3;demo -2.3;discount -2.2;event-seller 2.5;experience 0.5;farewell 3.6;figure 6.1;free 2.4;goodbye -0.6;help-you -2.4;i-am-from -3.3;i-want-buy -5.7;interest -3.1;internal -1.2;introduces -4.3;invoice -1;job -0.8;just-wanted -1.6;law 4.7;manufacturer -2.1;material -3.2;meeting-internal -5.2;minutes 0.9;most-firms 7.7;new-customers 1.2;news-voice 4.8;no-obligation 2.1;notice 2.9;noticed 2.3;order -1.9;percent -4;platform 2.3;please-do 1.7;pricing 1.4;problem 2.2;process 3.3;proof -0.7;reach-out -1.9;recruiting -0.6;reduce 1.1;reply 1.6;reproach 3.3;save -1.1;self -0.9;sent-away -0.5;shared -6.3;solution 3.9;staff-seller 1.6;study 4.8;support-voice 1.9;ticket -1.4;time 4.3;we-built -1.2;we-you-customer -1.4;your-business -3.4",
  pricing:
    "agreed 1.6;attached 1.5;meeting-internal -2.8;news-voice -1.6;please-do -0.7;problem 6.5;study -2.6;told -2.9",
  problem: "news-voice -5.1",
  process:
    "agency 2.5;attached -3.4;experience -0.5;funding 0.9;happy-to 4.3;i-am-from -3.6;internal -1.2;job 0.6;law -6.7;manufacturer -3.4;meeting-internal -0.9;minutes -5.1;news-voice -1;newsletter -4.9;notice -2.9;noticed-that -1;percent 0.6;personal -1.6;platform 0.6;please-do -1.7;pricing -2.7;recruiting 1.1;shared -7;solution 2.6;study -2.6;technical 1.2;without -3.1",
  product:
    "agency -1;agreed -1.1;ask 1.9;attached 2.1;automation 2.6;benefit 1.3;case -3;contract -3;costs-nothing 1.9;demo 0.8;event-seller 3.3;experience 3.9;farewell 4.5;figure -0.8;free -3.7;gives-up -1.9;goodbye 1.8;happy-to -1.5;i-am-from 1.4;interest 2.8;internal 1.2;introduces 1.1;invoice -0.6;just-wanted -0.6;law -2.7;list-seller 2.6;manufacturer 1.9;material -0.8;meeting-internal 0.9;minutes -1.6;new-customers 1.7;news-voice 1.6;no-answer 1;notice -0.9;order -1.9;pain 1.6;percent 2.2;personal -1.4;platform -0.6;please-do -6.5;price 0.8;pricing 1;problem -3.6;reach-out 2;recruiting -4.5;reduce 4.4;role -1.2;sent-away 3.5;seo 1.1;shared -2.5;solution -0.5;study 1.8;team-time 0.7;technical -2.8;ticket 0.8;time 0.7;told -1.5;we-built 3.5;we-you-customer -3.6;without 2.5;your-business -4.2",
  proof:
    "again 3.4;agreed -2.6;ask -0.5;attached -2.9;case 2.1;costs-nothing 2;customers 1.8;discount -0.6;event-seller -3.3;experience 2.7;figure 1.4;free 1.4;gives-up -2.6;i-am-from 0.8;interest 1.9;introduces 2.6;invoice 1.3;job -0.5;law 0.5;manufacturer -1.8;material 0.5;meeting-internal -1.5;minutes -1.7;new-customers 1.5;no-answer 3.1;notice 1.6;noticed 4.2;order 3.5;percent -1.5;personal 1.3;platform 3.2;please-do -6;pricing -1.9;process -1.4;quality -1.4;reduce -0.6;reproach 3.6;role 1.3;save -1.8;self -1.3;sent-away -0.8;shared -2.2;solution -4.7;ticket -4.6;time 0.7;told 2.5;we-built 3.8;without -0.8;your-business -1.5",
  quality: "pricing 1.1",
  "reach-out": "just-wanted -3",
  recruiting: "internal 1;job -2.5;pricing 1.8;study 2.5",
  reduce: "percent -1.5;pricing -1.6",
  reply: "please-do -0.9",
  reproach: "self -1.9;told 1.6",
  revenue: "pricing 3.3",
  role: "again -3.4;ask 4.4;attached 0.5;costs-nothing 1.4;customers -2.2;event-seller 2.9;figure 0.9;i-am-from 2.6;interest -0.7;internal 4.4;job 3.7;law 2.2;manufacturer 0.5;material -0.7;meeting-internal 2.8;new-customers 1.3;news-voice 6.4;no-answer -0.5;notice -1.2;noticed 0.7;percent 2.3;personal 1.1;pricing -4;problem 2.3;process 2.8;seo 2.1;shared -1.3;team-time -3.6;thanks-for -3.6;told -0.5;who-decides 6.4;without 3.2;your-business 2",
  save: "percent 3.5;pricing -1.6",
  scarcity: "contract 2.2;law 2.3;self 2.9",
  self: "agreed 4.2;case 3.6;contract -0.9;costs-nothing 5.1;customers 2.8;demo -2;discount 3.6;event-seller -1;experience 4.5;goodbye -0.5;happy-to 0.9;i-am-from 1.3;i-want-buy -5;increase 3.5;invoice -1.6;job -3.9;just-wanted -0.8;later-date -1.4;law -1;manufacturer -1.6;meeting-internal 1.2;minutes 1;most-firms 2.9;new-customers 2.4;news-voice -1.9;no-answer 2.6;no-obligation 2.9;notice 5.1;noticed-that 4.6;open-to 1.8;order -0.8;percent -0.5;personal -1.7;platform -0.8;please-do -1.4;pricing -2.1;problem -1.5;process -2.8;quality -1.5;reach-out -1.9;recruiting -1.2;reduce -3;reply -1.4;revenue 1.9;right-person 1.7;save 2.4;shared 2.8;staff-seller 1.7;study -4.3;support-voice 4.2;team-time -3.2;technical -1.2;ticket -3.3;told 1.6;trouble -0.7;visit 1.1;we-built 1.8;we-you-customer 2.6;without 1.3",
  "sent-away": "opt-out-line -3;please-do -1.9;self 1.1",
  shared:
    "agreed 2.3;attached 5;event-seller -5.4;internal 0.7;job -3;law 2.3;please-do 3.7;pricing -1.4;study -1.4;told 1;we-you-customer -0.5",
  solution: "pricing -1.4",
  technical: "told 2",
  "thanks-for": "agreed -4.6",
  ticket: "support-voice -6.8",
  time: "again -4.2;case -1.4;contract 1.7;costs-nothing -1.8;demo 2.7;discount -1.8;event-seller -1.6;farewell -1;gives-up 3.6;goodbye 0.9;happy-to 1.8;i-am-from 1.5;internal 0.5;introduces -2.3;invoice 4.2;job 4.6;just-wanted -4.4;later-date -1.5;meeting-internal -4.6;new-customers -0.6;news-voice -2;no-answer 1.7;no-obligation 5;notice -0.7;noticed 0.6;open-to -2.1;order -2.9;personal -2;please-do -3.5;pricing -3.6;process -2.7;reach-out -1.5;recruiting -0.5;reduce 4.7;reply 1.2;reproach -1;right-person 0.6;shared -1;solution 1.9;study 1.7;team-time 2;thanks-for -4.4;ticket 2.1;told -0.5;trial -2.5;trouble 2.2;visit 2.9;who-decides 1;without -2.5;your-business -4.5",
  told: "agreed 1.7;meeting-internal -3.6;news-voice -1.5;please-do -2.5;problem 1.5;study 0.5",
  we: "again -4.9;agency 0.9;agreed -2.4;ask -1.7;attached 0.9;case -2;contract -0.9;costs-nothing -0.7;customers 4.2;demo -1.4;do 5;event-seller -0.6;experience 2.3;figure -1;free 1.5;gives-up 1.1;goodbye -1.4;happy-to -1.6;help-you 0.6;i-am-from 3.7;i-want-buy -3;increase -1.3;interest -3.5;internal 1;invoice 0.9;job 2.5;just-wanted -1;later-date 1.5;law 3.2;manufacturer 4.2;material 1.5;meeting-internal -1.6;minutes 2;news-voice -2.5;newsletter -3.3;no-answer 2;no-obligation 1.5;notice 1.4;noticed 0.6;order 2.5;pain -2.2;percent 1.2;personal -2.2;platform 0.7;please-do -6.2;price -1.3;pricing 1.6;problem 3.9;process -1.6;product 2.7;proof 3.3;quality 1.9;reach-out -1.6;recruiting 0.9;reduce -3.3;reproach -2.9;revenue 4.5;role -1.4;save -5;scarcity -1.1;sent-away -4.7;shared -4.6;solution -1.1;staff-seller 1.8;study 3.6;support-voice -0.9;ticket -5;time -0.5;told -2.6;trial -1.7;trouble -0.8;who-decides -3.4;without -1.6;you 1.2;your-business 3.6",
  "we-built": "i-am-from -2.3;pricing 3.8",
  "we-you-customer": "law 0.7",
  "who-decides": "right-person 2.6;self 3",
  without:
    "attached 2;costs-nothing 1.8;law -5.4;manufacturer 3;news-voice 2.5;percent -0.5;please-do -2;pricing 0.6;problem -4.1",
  you: "again -1.1;agency 4.4;agreed -5.6;ask 1.5;attached -1.4;automation 1.9;case -1.8;contract 1.9;curious 6.1;customers 2.5;demo 3;discount -3.7;event-seller -0.8;experience -1.7;farewell 1.6;figure -0.9;free -0.7;funding 4.2;gives-up 2.5;goodbye 1.2;happy-to 5.4;i-am-from -1.2;i-want-buy 1.6;increase 1;insult -1.1;introduces -4.1;invoice 3.1;job 5.3;just-wanted -0.5;later-date 1.8;law 0.5;list-seller 6.7;manufacturer 1.7;material 3.3;meeting-internal 5.5;minutes 1.2;most-firms 1.3;new-customers 1.9;news-voice 1.5;newsletter -1.4;no-answer 3.9;no-obligation 2.6;notice -4.6;noticed 2.8;noticed-that -3.1;open-to -1.8;opt-out -3.5;opt-out-line 2.2;order -0.6;pain 1.7;percent -2.5;personal -1.3;platform 1.8;please-do -3.9;praise -3.1;price 2.1;problem 0.6;product 0.9;quality 1.6;reach-out 1.8;recruiting -5.7;reduce 1.4;reopens -3.8;reply 0.6;reproach 5.8;revenue 4.9;right-person -2.1;role 5.9;save 2.6;scarcity -2.6;self 4.2;sent-away -1.2;seo 4.9;shared -3.2;solution -1.1;staff-seller 1.6;study 1.1;support-voice -0.8;team-time 4.5;thanks-for -10.5;ticket 2.7;time 0.8;told -0.6;trial 1.6;trouble 3;visit -1.4;we-built -1.4;we-you-customer -2.4;who-decides -1;without 1.3;worth -2.9;your-business 2",
  "your-business": "told -1.4",
};
