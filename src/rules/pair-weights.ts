import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  again:
    "agreed 4.2;attached 0.8;contract -1.6;gives-up 1.9;goodbye 4;i-am-from 3.6;internal -1.9;invoice -1.9;job -5.6;just-wanted 0.7;news-voice -2.2;no-answer 1.3;order -2.4;personal -2.4;please-do -1.7;process -4;reach-out 2.3;recruiting -0.5;self 2.4;shared 1.7;study -1.6;technical 3.3;ticket 1.8;told -0.8;without -0.7",
  agency: "i-am-from -1;study 1.3",
  agreed: "law -1.5",
  ask: "agency 0.7;attached 5.5;case 1.5;contract -0.8;costs-nothing 1.5;demo 1.6;event-seller 2.1;experience 2.1;farewell -4.9;gives-up -1.5;goodbye -1.4;happy-to 1.6;i-want-buy -2.5;interest 4.5;internal -0.7;introduces 3.3;invoice -1.3;job -1.8;just-wanted 2.5;later-date 2.4;law -3.5;list-seller 3.7;manufacturer -0.7;meeting-internal -1;minutes 0.5;new-customers 2.5;no-answer -1.2;no-obligation -2.7;notice 1.7;noticed -1.8;open-to -1.7;opt-out 3;opt-out-line 4.8;personal -2.1;platform -2.8;please-do 1.2;pricing 2.6;problem -1.6;process -1.5;reach-out 1.2;recruiting -4.6;reply 3.6;reproach -3.6;right-person 1.1;self 0.8;sent-away 2.1;shared 2;solution 0.7;staff-seller 0.6;study 1.9;technical -2.6;ticket 1.6;told 0.6;trial 4.5;visit 2.7;who-decides 4;your-business -1.2",
  attached: "job -8.9;law 4.8",
  benefit:
    "again -0.9;ask -1.5;attached 0.8;case -2.3;contract 1.1;costs-nothing 0.6;customers 4.6;discount 4;event-seller -0.5;farewell 1.9;free 2.7;gives-up 0.7;goodbye -2.2;i-am-from -2.9;interest 3;internal -2.7;introduces 0.5;invoice 2.9;just-wanted 0.6;law 1.6;manufacturer 0.8;meeting-internal -1.2;minutes 3.9;most-firms 7.2;new-customers -0.5;news-voice 1.3;no-obligation 2.6;noticed 0.8;order 2.7;pain 1.9;personal 1.2;please-do -3.8;price -2.1;pricing 3.8;problem -2.2;process -1.6;proof 1.5;quality 0.7;reach-out 1.3;recruiting -0.8;reduce 2.4;reproach -0.5;role -1.1;save 0.6;self -1.4;shared 2.8;solution 3.1;team-time 4.6;technical -2.6;ticket -2.8;told -2.5;trouble -2.9;we-built 4.1;we-you-customer 1;without 1.9;your-business 4.2",
  case: "pricing 0.5",
  contract:
    "costs-nothing 0.5;i-am-from -1;just-wanted -1;law -0.9;no-obligation 2;notice 1.8;personal 0.5;please-do -0.8;pricing 2.8;problem 1.7;process -2.1;recruiting -1.6;reduce -1.9;save 1.9;shared 4.8;solution -1.4;ticket 1.5;told 0.7;we-you-customer 0.6",
  "costs-nothing": "pricing -2.2;trial 0.5",
  customers: "pricing -2.4;told -0.7",
  discount: "law 0.7;pricing 2.1",
  do: "again -3.1;agency 0.7;agreed -1.4;ask 2;attached -4.9;benefit 2.6;contract 1.9;costs-nothing 3.3;customers -0.7;event-seller -1.8;experience 0.5;figure 2.7;free 0.8;gives-up 1.5;help-you -1.6;i-am-from 0.6;interest 1.9;internal 1;introduces 4.6;invoice -0.8;job -1.1;law -1.5;manufacturer 0.8;material -2.7;meeting-internal -1.3;minutes 4.3;new-customers 0.6;notice 1.7;noticed 0.9;order 5;pain 2.2;percent -1.7;personal -1.4;platform 0.6;price -0.7;pricing -2;problem -3.3;proof 3.3;quality 1.1;recruiting -1.1;reduce -0.7;role 0.8;solution -0.5;study -0.6;technical -3.8;told -2.5;we-built 5.1;we-you-customer 2.2;who-decides 0.8;without 2.3;you -1.1;your-business 2.3",
  "event-seller": "pricing -0.9;told 1.6",
  farewell: "no-answer 2.7;self 3.3;without 2.1",
  figure:
    "again -3.7;agency -0.7;agreed -2.9;ask -1.3;attached -3.1;case 3.8;contract -0.7;customers -1.2;demo -1.2;discount -2.6;experience -1.7;gives-up 4.4;goodbye -1.7;happy-to 0.5;help-you -1.8;i-am-from 0.7;i-want-buy -7.4;increase -5.8;interest 3.2;internal -1.9;introduces 2.1;invoice -4.6;job 1;law -2;list-seller 4.7;meeting-internal 1.7;most-firms 2.9;new-customers 1;news-voice -1.4;newsletter -1.3;no-obligation 1.3;notice -2.6;noticed -2.1;noticed-that 1;open-to 1.8;percent 5.9;personal -2.5;platform 0.8;please-do -5.2;praise 4.8;pricing 3.9;problem -3.7;process -3.2;quality 6.1;reach-out 2.4;reduce 1.2;reply -1.7;reproach -1.4;revenue 0.5;save 3.3;self -3;sent-away 4.7;shared -3.6;solution 0.6;staff-seller 8;study -2.1;support-voice 4.7;technical -4.2;ticket -5.9;told -2.3;trouble -6;we-built -2.1;we-you-customer -5.1;your-business -0.5",
  free: "again 3.7;ask 1.9;contract -0.9;costs-nothing 2.3;figure -0.5;happy-to -2.2;internal -0.7;law -0.9;news-voice -1.2;notice 4.4;pricing 1.6;process 2;self -0.6;time -0.5;told -3;trial 2.7;without 0.8",
  "gives-up":
    "contract -2.9;farewell 4.9;goodbye 5.9;law -4.6;personal 3.8;please-do 2.3;pricing -6.1;problem 0.5;process -1.9;self -3.6;shared -2.7;thanks-for 2.1;told 3.5;without 1.9",
  "happy-to": "costs-nothing 2.4;news-voice -2.1;pricing -2.1;trial 2",
  "i-am-from": "study -0.8;told -7.9",
  interest: "again 0.7;curious 4.8;invoice -3.1;pricing -1.4;sent-away 6.1;worth 4.5",
  internal:
    "attached -3.9;i-am-from -1.3;law -4.2;manufacturer 1.5;meeting-internal -1.5;news-voice -0.9;please-do -3.6;team-time 2;without -2.4",
  introduces: "again -2.5;agency -2;i-am-from 2.5;just-wanted -0.6;process -1.8;reach-out 2.8;self 1.1;we-built -1.6",
  invoice:
    "attached -0.7;contract -1;internal -0.9;just-wanted -2;law 1.3;notice -2.9;order 2.5;percent 6.9;personal -1.8;please-do -5.4;pricing 3.1;problem -1.6;ticket -3.3;we-you-customer 1.5;without -0.6",
  job: "study -0.7",
  manufacturer: "experience 3.4;i-am-from 2;percent -2;pricing -0.5",
  material:
    "again 0.8;agreed -5.8;ask 2.8;attached 1;case -0.6;contract 1.1;costs-nothing 2.2;customers -0.8;demo -3.9;event-seller 1.3;farewell 3.4;figure -0.6;free 3.7;gives-up -1.5;goodbye 0.7;happy-to 3.6;interest 1.8;introduces 1.4;invoice 0.6;job -2;just-wanted -2.1;manufacturer 2.3;meeting-internal -0.7;minutes 2.1;no-answer -1.4;no-obligation 5.6;noticed 3;percent 0.8;platform -1.8;please-do -0.5;pricing 1.5;problem -0.5;process -0.5;reach-out -0.9;recruiting 0.6;reduce -0.8;reply 0.6;reproach 0.9;self 2.4;shared -2.2;solution -0.8;staff-seller 7.2;time -1.7;told -4.4;we-built 3.7;without 1.5;your-business 2.8",
  "meeting-internal": "law -1.4",
  minutes: "demo 0.5;meeting-internal 2.4;pricing -0.9;study -2;told 1.9",
  "new-customers": "customers -3.2",
  "news-voice": "law -0.7;meeting-internal -1.6",
  newsletter: "news-voice -1",
  "no-answer": "goodbye 5.4;told -1.7",
  "no-obligation": "pricing 2.2",
  notice: "agreed -0.6;law -1.2;study -1.1;told 2",
  noticed:
    "i-am-from 2.5;job 4.7;news-voice 0.6;personal -1.1;praise 5.9;problem 3;process 3.1;recruiting -1;self -3;study 3.6;told 0.6;your-business 0.5",
  "noticed-that": "news-voice -1.5;study -2.4;told -3.1",
  "opt-out": "farewell -0.9;gives-up 2.3;goodbye -0.9;interest 3.8;problem -1.9;self -0.5;sent-away -1.1;without -1.8",
  order:
    "agreed -1.6;attached 1;contract -2.5;happy-to -4.5;law -3;percent 2.8;please-do -2.4;pricing -2.1;process 1.5;quality -1.6;shared 3.8;ticket -0.5;told 1.2;without 1.1",
  pain: "again 0.5;ask -1.9;attached 2.2;contract -2.1;figure 0.5;gives-up -2.6;internal -1;invoice -4.1;law 0.9;material -5;minutes -1.5;news-voice -0.7;opt-out -3.8;order 5.7;percent -3.1;personal 3.1;price 1.3;pricing 0.9;problem -2.4;process 0.5;proof 1.4;reduce -1.5;self 0.7;ticket -2.8;time 0.9;told 2.2;trouble 3.3;without -1.1",
  percent: "discount 1.8;law 4.3;news-voice 1.4;pricing -0.5;told -1",
  personal: "internal -4.4;just-wanted -3.4;meeting-internal -4.5;please-do -1;pricing 3;told 1.4",
  platform: "i-am-from 0.8;solution 0.6",
  "please-do": "attached -0.6;news-voice -3.3;thanks-for -1.8",
  praise: "self 1.3",
  price:
    "agency 2.7;agreed -2.5;ask -1.1;attached 1.9;case -0.6;contract -4.4;costs-nothing -0.7;customers -4.2;demo -1.9;discount -1;event-seller 3.6;experience 2.6;farewell 4.6;figure 5.9;free 1.2;funding 2.7;goodbye -0.9;happy-to 0.9;help-you -1;i-am-from -1.8;i-want-buy -5.1;interest -2.8;internal -1.3;introduces -1.9;invoice -1.5;job 0.7;just-wanted -1;later-date -1.7;law 2.8;manufacturer -2.3;material -2.5;meeting-internal -3.3;minutes 1.1;most-firms 5.2;new-customers 2.2;news-voice 4.8;no-obligation 3.6;noticed 1.3;order -1;percent -1.9;personal 1;platform 2.8;please-do 1.8;pricing 0.9;problem 2.6;process 3.3;proof -1;reach-out -0.8;reduce 1.4;reply 1.6;reproach 4;revenue -0.5;save -1.6;scarcity 0.9;sent-away -1.3;shared -5.9;solution 3.4;staff-seller 1.7;study 4.7;support-voice 1.1;time 2.4;told -0.9;trouble 0.5;visit 2.3;we-you-customer -2.4;without 2.1;your-business -3.2",
  pricing:
    "agreed 1.7;attached 2;job 0.5;law 0.9;meeting-internal -2.4;news-voice -0.9;please-do -1;problem 6.1;study -2.4;told -1.6",
  problem: "news-voice -5.2",
  process:
    "agency 2.5;agreed 0.5;attached -2.3;event-seller 0.6;experience 0.5;funding 2.2;happy-to 1.7;i-am-from -5.1;internal 1.5;job 0.6;just-wanted -1.4;law -6.1;manufacturer -4.1;meeting-internal -2.1;minutes -6.5;newsletter -4.1;noticed-that 1.6;percent 1.1;personal -2.2;platform 1.1;pricing -1.9;reach-out 3.4;recruiting 2.1;revenue 0.9;shared -7.7;solution 1.8;study -2.8;technical 0.6;without -1.6",
  product:
    "agency -0.8;agreed -2.7;ask 1.6;automation 0.6;benefit 0.5;case -3.2;contract -3.3;costs-nothing 2.4;demo 1.6;discount 1;event-seller 2.4;experience 3.2;farewell 4.3;figure -1.5;free -2.1;gives-up -1.1;happy-to 0.7;i-am-from 0.9;interest 2.5;internal 0.8;introduces 2.8;invoice 1.3;list-seller 2.2;manufacturer 1.4;material -0.9;meeting-internal 0.6;minutes -2.1;new-customers 2;news-voice 1.6;no-answer 1.4;notice -1.3;noticed -0.5;open-to 1.4;pain 2.1;percent 1.8;personal -1;platform 1.1;please-do -4.7;price 0.7;pricing 1;problem -4.3;process -0.5;proof -0.6;quality -1.2;reach-out 1.1;recruiting -3.4;reduce 2.2;reproach -2.8;revenue -1.8;role -0.8;scarcity -1.3;self 0.7;sent-away 4;seo 1.4;shared -0.5;study 1.9;team-time 1.3;technical -2.9;time 0.9;told -1.2;trial -4.1;we-built 2.8;we-you-customer -3.7;without 2.9;your-business -2.7",
  proof:
    "agency 1.4;agreed -2.8;ask -1.8;attached -2.8;case 2.1;costs-nothing 2.4;customers 1;discount -0.6;event-seller -2.9;experience 2.4;figure 1.3;free 2;funding 2.9;gives-up -1.2;i-am-from -1.8;increase 2.6;interest 1.5;internal -0.5;introduces 5;invoice 1.3;job -1;law 2.8;manufacturer -0.5;meeting-internal -0.8;minutes -1;most-firms 4.3;new-customers 3.2;news-voice 0.7;no-answer 2.1;notice 1.3;noticed 3.4;order 3.7;percent -1.5;personal 2.4;platform 2.4;please-do -4;pricing -4.1;problem -2.6;process -1.3;quality -1;reach-out 0.5;recruiting 0.5;reduce -1.4;reproach 1.4;revenue 0.7;save -1.2;scarcity -2.1;self -1.3;sent-away -1.2;shared -3.4;solution -3.6;study 1.8;ticket -4.2;time 2.1;told 1.3;trial 2.6;trouble 1.3;we-built 3.1;we-you-customer 2.3;without -1.4;your-business -1.4",
  quality: "pricing 1.8",
  "reach-out": "just-wanted -2.6",
  recruiting: "internal -1;job -3.1;pricing 1.7;study 0.9",
  reduce: "percent -1;pricing -1.9",
  reply: "please-do 0.6",
  reproach: "told 1.8",
  revenue: "percent 1.5;pricing 2.8",
  role: "again -2.5;ask 3.1;attached 0.9;case -2.5;contract -1.9;costs-nothing 2.5;customers -3.3;event-seller 0.8;figure 1.3;free 1.3;gives-up 0.6;goodbye 0.8;i-am-from 3;interest -2.3;internal 3.5;job 3;law 2;manufacturer 1;material 1.4;meeting-internal 3.4;minutes 1.7;new-customers 1.3;news-voice 6.9;order -2;percent 2.9;please-do -3.4;pricing -2.6;problem 2.2;process -0.5;recruiting 0.5;reproach 2.6;seo 2.4;shared -2.3;team-time -3;thanks-for -3.6;told 1.2;who-decides 5.7;without 1;your-business 2.1",
  save: "percent 2.9",
  scarcity: "contract 1.7;figure -1;law 1.7;self 3.3",
  self: "agency 1.6;agreed 3.1;case 2.9;costs-nothing 3.4;curious 1.1;customers 3.2;demo -1.2;discount 5.7;event-seller -1.5;experience 3;funding 3.2;happy-to 1.8;i-am-from 0.8;i-want-buy -3.4;increase 1.6;invoice -2.6;job -4.1;just-wanted -1.2;later-date -2.2;law -1.2;manufacturer -1.9;most-firms 3.7;news-voice -1.3;no-answer 3.6;no-obligation 3.5;notice 5.1;noticed-that 4.3;order -1.2;personal -1.5;platform -1.4;please-do -2.7;pricing -1.8;problem -1.7;quality -3.5;reach-out -1.9;recruiting -0.6;reduce -1.6;reopens -1.7;reply -3.1;revenue 1.4;save 1.5;seo 4.6;shared 3.6;staff-seller 2.1;study -4.7;support-voice 4.5;team-time -3.1;technical -0.8;ticket -4.9;told 1.4;trial 0.7;trouble -0.9;visit 1.6;we-built 1;we-you-customer 1.5;without 0.8;your-business -2.2",
  "sent-away": "opt-out-line -3.7;please-do -1.9;self 1.6",
  seo: "news-voice 0.8",
  shared:
    "agreed 1.2;attached 3.9;event-seller -2.9;internal -0.5;job -3.7;law 2.1;meeting-internal -1.9;percent 2.8;personal -0.7;please-do 3.6;pricing -1;study -1.4;told 1.2;we-you-customer 1.2",
  solution: "law 3.5;meeting-internal 0.8;pricing -1;told -1.4",
  technical: "told 2.2",
  "thanks-for": "agreed -5.3",
  ticket: "law 2.4;shared -0.9;support-voice -5.1;told -3.2;without 2.7",
  time: "again -3.7;agreed -0.8;attached -1.4;case -0.5;contract 1.2;demo 3.8;discount -3.6;event-seller -1.9;experience -1;gives-up 2.7;happy-to -0.5;i-am-from 1.4;interest -0.7;introduces -1.7;invoice 2.5;job 5.8;just-wanted -2.9;law -1.2;manufacturer -1.5;meeting-internal -4;new-customers 0.5;news-voice -1.7;no-answer 2.1;no-obligation 3.5;notice -1.2;noticed 1.2;open-to -1;order -1.7;personal -1.1;platform -0.6;please-do -2.8;pricing -1.9;process -1.1;reach-out 0.6;recruiting 0.7;reduce 5.3;reply 1.4;reproach -0.6;right-person -0.7;save 2.4;self 0.7;shared -2;solution 1.2;study 1.3;team-time 2;technical -0.5;thanks-for -3.7;ticket 2;told -0.6;trial -3.6;trouble 1.4;visit 3.2;we-built -0.5;who-decides 3.6;without -4.4;your-business -3.4",
  told: "agreed 2.4;attached -1.2;law -0.6;meeting-internal -2.4;news-voice -1.4;please-do -0.6;problem 1.4;study 1.4",
  we: "again -4.6;agreed -3.2;ask -2.5;attached 3.1;benefit 0.5;case -1.4;contract -1;costs-nothing 1.3;customers 4.1;discount -1.4;do 4.9;experience 2.5;farewell 1.4;free 0.7;funding -1.5;gives-up 0.7;goodbye -0.6;happy-to -1.7;help-you 2;i-am-from 1.5;i-want-buy -3.3;increase -1.3;interest -5;internal 1.4;invoice 1.1;job 1.1;just-wanted -0.5;later-date 0.6;manufacturer 2.8;material 1;meeting-internal -1.9;minutes 2.2;most-firms 3;new-customers -1.7;news-voice -4.2;newsletter -4;no-answer 2.1;no-obligation 1.2;notice 1.7;noticed 2.5;order 1;pain -1.8;percent 0.8;personal -1.6;please-do -5.9;price -1.2;pricing 1;problem 4.3;process -1.1;product 3.1;proof 3.3;quality 2.2;reach-out -1.4;recruiting 1.6;reduce -2;reply -2.5;reproach -3.9;revenue 4.8;role -0.8;save -3.2;sent-away -3.8;shared -5.3;staff-seller 1.9;study 2.8;support-voice -1.8;thanks-for -4;ticket -6.2;told -1.5;trial -1;trouble -2.2;who-decides -3.3;without -0.6;you 1.3;your-business 2.6",
  "we-built": "i-am-from -0.6;manufacturer 1.4;pricing 2.8",
  "who-decides": "right-person 3.4;self 3.1",
  without:
    "attached 2.2;costs-nothing 1.7;event-seller 4.5;law -5.2;manufacturer 3.5;news-voice 1.9;percent 1.7;please-do -1.9;pricing 0.6;problem -2.2;study 1.9",
  you: "again -0.6;agency 6.6;agreed -4.4;ask 1.2;automation 1.7;case -1.2;contract 1.3;curious 4.5;customers 2.6;demo 2.2;discount -2.5;event-seller -1.5;experience -1.6;figure -0.6;funding 3.2;gives-up 3.5;goodbye 2.9;happy-to 3.8;help-you -2.3;increase 2.1;interest 1.6;introduces -4.2;invoice 2.4;job 4.9;just-wanted -1.2;later-date 2.5;law 0.9;list-seller 5.6;manufacturer 2.2;material 3.2;meeting-internal 5.1;minutes 0.9;most-firms 1.4;new-customers 2.6;news-voice 1.2;newsletter -2.1;no-answer 3.7;no-obligation 1.2;notice -4.2;noticed 2.1;noticed-that -3.6;open-to -1.6;opt-out -4.3;opt-out-line 2.9;pain 0.9;partner-with 1.4;percent -2.4;platform 0.6;please-do -2.3;praise -1.9;price 1.5;problem -0.5;product 0.8;proof 1.5;reach-out 1.3;recruiting -5.3;reduce 2.2;reopens -2;reply 0.8;reproach 5;revenue 4.1;right-person -2.6;role 5.8;save 3.8;scarcity -3.4;self 4.2;sent-away -1.9;seo 5.1;shared -3;solution -2.5;staff-seller 1.8;study 0.8;team-time 2.8;thanks-for -8.4;ticket 2.9;told -1.1;trial 1.5;trouble 1.3;visit -1.3;we-built -1;we-you-customer -3.1;who-decides -1.8;without 0.6;worth -2.3;your-business 2.1",
  "your-business": "problem 0.6;told -0.5",
};
